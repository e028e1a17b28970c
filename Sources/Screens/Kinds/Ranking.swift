import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// Items that are put into an order, the most important first.
struct RankingForm: SeatForm {
    /// The items, as the poll spells and orders them.
    let items: [String]
    /// The items' indices in the order that they have here.
    private(set) var order: [Int]
    /// The row that has the mark.
    private(set) var mark: RowMark
    /// Whether the marked item goes where the mark goes.
    private(set) var isLifted = false
    /// Whether the order is the person's own, and no longer only the one that the poll came with.
    private(set) var isOwn = false
    /// Whether the order that the poll came with is asked about already.
    private var isAsked = false

    /// Makes a form, with what an earlier answer or draft says.
    init(items: [String], draft: String?) {
        self.items = items
        mark = RowMark(count: items.count)
        order = Array(items.indices)
        let numbers = (draft ?? "").split(separator: ",").compactMap { Int($0) }.map { $0 - 1 }
        guard !numbers.isEmpty, numbers.sorted() == order else { return }
        order = numbers
        isOwn = true
    }

    /// The numbers of the items in their order: `3,1,2`; empty before the person has put anything anywhere.
    var draft: String { isOwn ? order.map { String($0 + 1) }.joined(separator: ",") : "" }

    /// Nothing is written here.
    var typed: [String] { [] }

    mutating func replace(by texts: [String]) {}

    /// Does what `key` means to the list.
    mutating func press(_ key: Key, width _: Int) -> FormStep {
        if key == .enter { return enter() }
        let wasAsked = isAsked
        isAsked = false
        if isLifted, let row = mark.own, let target = target(of: key, from: row) {
            put(row, at: target)
            return .touched
        }
        switch key {
        case .character(" "):
            guard mark.own != nil else { return .ignored }
            isLifted.toggle()
            return .touched
        case .character("0"): mark.moveToSkip()
        case .character(let character):
            guard let row = mark.own, character.isASCII, let place = character.wholeNumberValue,
                order.indices.contains(place - 1)
            else {
                isAsked = wasAsked
                return .ignored
            }
            put(row, at: place - 1)
            return .touched
        case .up, .down, .home, .end, .pageUp, .pageDown, .tab, .backTab, .left, .right, .enter, .backspace,
            .delete, .insert, .escape, .function, .control, .alt, .paste:
            guard mark.press(key) else {
                isAsked = wasAsked
                return .ignored
            }
        }
        isLifted = false
        return .touched
    }

    /// Where a lifted item goes with `key`; nil where the key does not carry it.
    private func target(of key: Key, from row: Int) -> Int? {
        switch key {
        case .up: max(0, row - 1)
        case .down: min(items.count - 1, row + 1)
        case .home, .pageUp: 0
        case .end, .pageDown: items.count - 1
        case .character, .enter, .tab, .backTab, .left, .right, .backspace, .delete, .insert, .escape,
            .function, .control, .alt, .paste:
            nil
        }
    }

    private mutating func put(_ row: Int, at place: Int) {
        order.insert(order.remove(at: row), at: place)
        mark.move(to: place)
        isOwn = true
    }

    private mutating func enter() -> FormStep {
        if mark.isAtSkip { return .send(.skip) }
        guard mark.isAtSend else {
            if !isLifted { mark.move(to: mark.row + 1) }
            isLifted = false
            return .touched
        }
        guard isOwn || isAsked else {
            isAsked = true
            return .refused(SeatRemark(.seatRankingUntouched))
        }
        return .send(.order(order))
    }
}

extension RankingForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(isLifted ? .seatHowLifted : .seatHowRanking)
    }

    var instructionByNumber: SeatRemark {
        mark.own == nil ? instruction : SeatRemark(.seatHowRankingByNumber)
    }

    /// Adds the items in their order, and what to do with it.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice _: WritingAdvice, in language: Language
    ) {
        let whose: Phrase = isOwn ? .seatRankingOwn : .seatRankingGiven
        column.add(StyledText(whose.text(in: language), .quiet), width: width)
        if isRoomy { column.addLine() }
        for (row, index) in order.enumerated() {
            let start = column.lines.count
            let isMarked = row == mark.row
            let lead: StyledText.Run =
                isMarked && isLifted ? .init("↕ ▸ ", .accent) : .init(isMarked ? "  ▸ " : "    ", .accent)
            column.add(
                [lead, .init("\(row + 1)  ", isMarked ? .accent : .plain)],
                StyledText(items[index], mark.style(ofRow: row)), width: width)
            if isMarked { column.focus(from: start) }
        }
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, zero: "0 ", in: language)
    }
}

extension Poll.Ranking: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        RankingForm(items: items, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        guard case .order(let order) = answer else { return nil }
        return order.map { String($0 + 1) }.joined(separator: ",")
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        guard case .order(let order) = answer else { return "" }
        return order.filter(items.indices.contains).enumerated().map { "\($0 + 1) \(items[$1])" }
            .joined(separator: ", ")
    }
}

extension Poll.Ranking: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        text.numbered(items) + [text.skip, .how(Phrase.linearTypeOrder.text(in: text.language, example))]
    }

    /// The last item before all others.
    private var example: String {
        ([items.count] + Array(1..<max(1, items.count))).map { "\($0)" }.joined(separator: " ")
    }

    /// The number of every item, the most important first.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: items.count) { return wrong }
        if numbers == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
        if let twice = reader.twice(in: numbers) { return twice }
        let missing = Array(1...max(1, items.count)).filter { !numbers.contains($0) }
        guard missing.isEmpty else {
            let names = missing.map { "\($0)" }.joined(separator: ", ")
            return .wrong(Phrase.linearMissing.text(in: reader.language, names))
        }
        return .answer(.order(numbers.map { $0 - 1 }))
    }

    /// `One, then Two, then Three`.
    func spoken(_ answer: Answer, in text: PollText) -> String? {
        guard case .order(let order) = answer else { return nil }
        let names = order.compactMap { text.name($0, among: items) }
        guard let first = names.first else { return "" }
        return names.dropFirst().reduce(first) { Phrase.linearAndThen.text(in: text.language, $0, $1) }
    }
}
