import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// Rows that each take one label of the same scale.
struct ScaleForm: SeatForm {
    /// What the rows stand for.
    enum Rows: Equatable, Sendable {
        /// The poll's statements, each of which may be passed over.
        case statements([String])
        /// The question itself.
        case question(String)
        /// How it was before, and how it is now; both are needed.
        case thenNow
    }

    /// What is said to one row.
    enum Rating: Equatable, Sendable {
        case none, passed
        /// An index into the labels.
        case label(Int)
    }

    /// What the rows stand for.
    let rows: Rows
    /// The scale, as the poll spells it.
    let labels: [String]
    /// What is said to each row.
    private(set) var ratings: [Rating]
    /// The row that has the mark.
    private(set) var mark: RowMark

    /// Makes a form, with what an earlier answer or draft says.
    init(rows: Rows, labels: [String], draft: String?) {
        self.rows = rows
        self.labels = labels
        let count =
            switch rows {
            case .statements(let statements): statements.count
            case .question: 1
            case .thenNow: 2
            }
        mark = RowMark(count: count)
        ratings = Array(repeating: .none, count: count)
        let parts = (draft ?? "").split(separator: ",", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() where index < count {
            guard let number = Int(part) else { continue }
            rate(index, number: number)
        }
    }

    /// The number of each row's label, 0 for one passed over: `4,,0`; empty where nothing is said.
    var draft: String {
        guard ratings.contains(where: { $0 != .none }) else { return "" }
        return ratings.map { rating in
            switch rating {
            case .none: ""
            case .passed: "0"
            case .label(let index): String(index + 1)
            }
        }.joined(separator: ",")
    }

    /// Whether `0` passes one row over; it goes to the row for saying nothing where each row is needed.
    var passesOver: Bool {
        switch rows {
        case .statements: true
        case .question, .thenNow: false
        }
    }

    /// Nothing is written here.
    var typed: [String] { [] }

    mutating func replace(by texts: [String]) {}

    /// Does what `key` means to the rows.
    mutating func press(_ key: Key, width _: Int) -> FormStep {
        if mark.press(key) { return .touched }
        if key == .enter { return enter() }
        if key == .character("0"), !passesOver {
            mark.moveToSkip()
            return .touched
        }
        guard let row = mark.own else { return .ignored }
        switch key {
        case .character(let character):
            guard character.isASCII, let number = character.wholeNumberValue else { return .ignored }
            return rate(row, number: number) ? .touched : .ignored
        case .left: step(row, by: -1)
        case .right: step(row, by: 1)
        case .backspace, .delete: ratings[row] = .none
        case .enter, .up, .down, .home, .end, .pageUp, .pageDown, .tab, .backTab, .insert, .escape, .function,
            .control, .alt, .paste:
            return .ignored
        }
        return .touched
    }

    @discardableResult
    private mutating func rate(_ row: Int, number: Int) -> Bool {
        if number == 0 {
            guard passesOver else { return false }
            ratings[row] = .passed
            return true
        }
        guard labels.indices.contains(number - 1) else { return false }
        ratings[row] = .label(number - 1)
        return true
    }

    private mutating func step(_ row: Int, by steps: Int) {
        guard !labels.isEmpty else { return }
        switch ratings[row] {
        case .none, .passed: ratings[row] = .label(steps < 0 ? labels.count - 1 : 0)
        case .label(let index): ratings[row] = .label(min(max(0, index + steps), labels.count - 1))
        }
    }

    private mutating func enter() -> FormStep {
        if mark.isAtSkip { return .send(.skip) }
        guard mark.isAtSend else {
            mark.move(to: mark.row + 1)
            return .touched
        }
        if let empty = ratings.firstIndex(of: .none) {
            mark.move(to: empty)
            return .refused(SeatRemark(passesOver ? .seatScaleRowEmpty : .seatScaleChoose))
        }
        let indices: [Int?] = ratings.map { if case .label(let index) = $0 { index } else { nil } }
        guard indices.contains(where: { $0 != nil }) else { return .refused(SeatRemark(.seatScaleAllPassed)) }
        switch rows {
        case .statements, .question: return .send(.ratings(indices))
        case .thenNow:
            guard let then = indices[0], let now = indices[1] else { return .ignored }
            return .send(.movement(then: then, now: now))
        }
    }
}

extension ScaleForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(passesOver ? .seatHowScale : .seatHowScaleAll)
    }

    var instructionByNumber: SeatRemark {
        guard mark.own != nil else { return instruction }
        return SeatRemark(passesOver ? .seatHowScaleByNumber : .seatHowScaleAllByNumber)
    }

    /// Adds the scale, the rows and what to do with them; where there is little room, the scale stands under the row
    /// that has the mark.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice _: WritingAdvice, in language: Language
    ) {
        if isRoomy {
            addScale(to: &column, indent: 0, width: width)
            column.addLine()
        }
        let texts = texts(in: language)
        let widest = labels.map { columns(of: $0) + 2 }.max() ?? 0
        let isBeside = width - widest - 4 >= max(20, width / 3)
        for (index, text) in texts.enumerated() {
            let start = column.lines.count
            let room = isBeside ? width - widest - 2 : width
            column.add([mark.lead(ofRow: index)], StyledText(text, mark.style(ofRow: index)), width: room)
            let label = labelText(ofRow: index, in: language)
            if isBeside {
                column.append(label, toLine: start, at: width - widest)
            } else {
                column.add([.init("    ", .plain)], label, width: width)
            }
            if index == mark.row {
                if !isRoomy { addScale(to: &column, indent: 4, width: width) }
                column.focus(from: start)
            }
        }
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, zero: passesOver ? "" : "0 ", in: language)
    }

    private func texts(in language: Language) -> [String] {
        switch rows {
        case .statements(let statements): statements
        case .question: [Phrase.seatScaleYours.text(in: language)]
        case .thenNow: [Phrase.seatBefore.text(in: language), Phrase.seatNow.text(in: language)]
        }
    }

    private func labelText(ofRow row: Int, in language: Language) -> StyledText {
        switch ratings[row] {
        case .none: StyledText("…", .quiet)
        case .passed: StyledText("0 " + Phrase.passedOver.text(in: language), mark.style(ofRow: row))
        case .label(let index):
            StyledText([
                .init("\(index + 1) ", .accent), .init(labels[index], mark.style(ofRow: row)),
            ])
        }
    }

    private func addScale(to column: inout TextColumn, indent: Int, width: Int) {
        var line = ""
        let lead = String(repeating: " ", count: indent)
        for (index, label) in labels.enumerated() {
            let item = "\(index + 1) \(label)"
            if !line.isEmpty, indent + columns(of: line) + 3 + columns(of: item) > width {
                column.add([.init(lead, .plain)], StyledText(line, .quiet), width: width)
                line = ""
            }
            line += (line.isEmpty ? "" : "   ") + item
        }
        column.add([.init(lead, .plain)], StyledText(line, .quiet), width: width)
    }
}

extension Poll.Scale: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        ScaleForm(
            rows: statements.isEmpty ? .question(poll.ask) : .statements(statements), labels: labels,
            draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        guard case .ratings(let ratings) = answer else { return nil }
        return ratings.map { $0.map { String($0 + 1) } ?? "0" }.joined(separator: ",")
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        guard case .ratings(let ratings) = answer else { return "" }
        return ratings.map { rating in
            rating.map { label($0, among: labels) } ?? Phrase.passedOver.text(in: language)
        }.joined(separator: ", ")
    }
}

extension Poll.ThenNow: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        ScaleForm(rows: .thenNow, labels: labels, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        if case .movement(let then, let now) = answer { "\(then + 1),\(now + 1)" } else { nil }
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        guard case .movement(let then, let now) = answer else { return "" }
        return Phrase.seatMovement.text(
            in: language, label(then, among: labels), label(now, among: labels))
    }
}

/// A label of a scale; empty where it has none there.
private func label(_ index: Int, among labels: [String]) -> String {
    labels.indices.contains(index) ? labels[index] : ""
}
