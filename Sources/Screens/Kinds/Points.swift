import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// Items among which points are shared.
struct PointsForm: SeatForm {
    /// The items, as the poll spells them.
    let items: [String]
    /// How many points there are.
    let total: Int
    /// What each item has, never more together than there are.
    private(set) var points: [Int]
    /// The row that has the mark.
    private(set) var mark: RowMark
    /// Whether the digits so far may go on.
    private var isTyping = false

    /// Makes a form, with what an earlier answer or draft says.
    init(items: [String], total: Int, draft: String?) {
        self.items = items
        self.total = total
        mark = RowMark(count: items.count)
        points = Array(repeating: 0, count: items.count)
        let earlier = (draft ?? "").split(separator: ",").compactMap { Int($0) }
        guard earlier.count == items.count, earlier.allSatisfy({ (0...max(0, total)).contains($0) }),
            earlier.reduce(0, +) <= total
        else { return }
        points = earlier
    }

    /// How many are not given yet.
    var left: Int { total - points.reduce(0, +) }

    /// The points of the items in their order: `3,0,7`; empty before any is given.
    var draft: String {
        points.contains { $0 > 0 } ? points.map { String($0) }.joined(separator: ",") : ""
    }

    /// How many an arrow gives or takes: with a hundred to give, one at a time is long.
    var step: Int { total > 20 ? 5 : 1 }

    /// Nothing is written here.
    var typed: [String] { [] }

    mutating func replace(by texts: [String]) {}

    /// Does what `key` means to the rows.
    mutating func press(_ key: Key, width _: Int) -> FormStep {
        if case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue {
            return type(digit)
        }
        let wasTyping = isTyping
        isTyping = false
        if mark.press(key) { return .touched }
        if key == .enter { return enter() }
        guard let row = mark.own else { return .ignored }
        switch key {
        case .right, .character("+"), .character("="):
            guard left > 0 else { return .refused(SeatRemark(.seatPointsNoneLeft)) }
            points[row] += min(step, left)
        case .left, .character("-"): points[row] = max(0, points[row] - step)
        case .character(".") where wasTyping, .character(",") where wasTyping:
            return .refused(SeatRemark(.seatPointsWhole, String(points[row])))
        case .backspace: points[row] /= 10
        case .delete: points[row] = 0
        case .character, .enter, .up, .down, .home, .end, .pageUp, .pageDown, .tab, .backTab, .insert,
            .escape, .function, .control, .alt, .paste:
            isTyping = wasTyping
            return .ignored
        }
        return .touched
    }

    /// Gives the marked item the number that the digits make, as far as there are so many.
    private mutating func type(_ digit: Int) -> FormStep {
        guard let row = mark.own else { return .ignored }
        let most = left + points[row]
        let longer = isTyping ? points[row] * 10 + digit : digit
        let given = longer <= most ? longer : digit
        guard given <= most, longer <= most || longer > total else {
            return .refused(SeatRemark(.seatPointsOnly, String(most)))
        }
        points[row] = given
        isTyping = true
        return .touched
    }

    private mutating func enter() -> FormStep {
        if mark.isAtSkip { return .send(.skip) }
        guard mark.isAtSend else {
            mark.move(to: mark.row + 1)
            return .touched
        }
        return left == 0 ? .send(.points(points)) : .refused(SeatRemark(.seatPointsFirst, String(left)))
    }
}

extension PointsForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(.seatHowPoints, String(step))
    }

    var instructionByNumber: SeatRemark {
        mark.own == nil ? instruction : SeatRemark(.seatHowPointsByNumber)
    }

    /// Adds the items with their points, what is left to give, and what to do with it; where there is little room,
    /// what is left stands under the row that has the mark.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice _: WritingAdvice, in language: Language
    ) {
        let left = StyledText(
            left == 0
                ? Phrase.seatPointsAllGiven.text(in: language, String(total))
                : Phrase.seatPointsLeft.text(in: language, String(left), String(total)),
            left == 0 ? .success : .strong)
        if isRoomy {
            column.add(left, width: width)
            column.addLine()
        }
        let digits = String(total).count
        for (index, item) in items.enumerated() {
            let start = column.lines.count
            let isMarked = index == mark.row
            let number = rightAligned(String(points[index]), to: digits)
            column.add(
                [
                    mark.lead(ofRow: index),
                    .init(number + "  ", points[index] == 0 ? .quiet : .strong),
                ],
                StyledText(item, mark.style(ofRow: index)), width: width)
            if isMarked {
                if !isRoomy { column.add([.init("    ", .plain)], left, width: width) }
                column.focus(from: start)
            }
        }
        if isRoomy { column.addLine() }
        let start = column.lines.count
        if !isRoomy, mark.own == nil { column.add(left, width: width) }
        mark.addEnd(to: &column, width: width, in: language)
        if mark.isAtSend { column.focus(from: start) }
    }
}

extension Poll.Points: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        PointsForm(items: items, total: total, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        guard case .points(let points) = answer else { return nil }
        return points.map { String($0) }.joined(separator: ",")
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        guard case .points(let points) = answer else { return "" }
        return zip(items, points).map { "\($0) \($1)" }.joined(separator: ", ")
    }
}

extension Poll.Points: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        text.numbered(items) + [
            text.skip, .how(Phrase.linearTypePoints.text(in: text.language, example, "\(total)")),
        ]
    }

    /// Points shared as evenly as they go, the first items having one more.
    private var example: String {
        let count = max(1, items.count)
        return (0..<count).map { "\(total / count + ($0 < total % count ? 1 : 0))" }.joined(separator: " ")
    }

    /// Points for each item in order, which make the total together; 0 by itself is "rather not say".
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if numbers == [0] { return .answer(.skip) }
        if let wrong = numbers.first(where: { !(0...total).contains($0) }) {
            return .wrong(Phrase.linearPointsBounds.text(in: reader.language, "\(wrong)", "\(total)"))
        }
        guard numbers.count == items.count else {
            return .wrong(
                Phrase.linearPointsCount.text(in: reader.language, "\(numbers.count)", "\(items.count)"))
        }
        let sum = numbers.reduce(0, +)
        guard sum == total else {
            return .wrong(
                (sum < total ? Phrase.linearPointsLess : .linearPointsMore).text(
                    in: reader.language, "\(sum)", "\(abs(total - sum))", "\(total)"))
        }
        return .answer(.points(numbers))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        guard case .points(let points) = answer else { return nil }
        return zip(items, points).map { "\($0) \($1)" }.joined(separator: "; ")
    }
}
