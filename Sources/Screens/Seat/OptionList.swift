import Drawing
import Keyboard
import Session
import Wording

/// A list of rows to choose one or several from, with a last row for saying nothing.
struct OptionList: Equatable, Sendable {
    /// How many rows there are before the last.
    let count: Int
    /// How many may be ticked; nil where one is chosen.
    let most: Int?
    /// The row that the mark stands at; ``count`` is the last.
    ///
    /// nil before any was marked: an Enter that was meant for another screen must not answer.
    private(set) var row: Int?
    /// The rows that are ticked.
    private(set) var ticks: Set<Int> = []
    /// The number that the digits so far make, where another may follow.
    private var typed: Int?

    /// Makes a list, with what an earlier answer or draft says.
    init(count: Int, most: Int?, draft: String) {
        self.count = count
        self.most = most
        let numbers = draft.split(separator: ",").compactMap { Int($0) }
        if most == nil {
            row = numbers.first.flatMap(row(ofNumber:))
        } else {
            ticks = Set(numbers.map { $0 - 1 }.filter((0..<count).contains).prefix(most ?? 0))
            row = ticks.min()
        }
    }

    /// The number of the chosen row, or of the ticked ones: `3`, `1,3`; empty where nothing is ticked.
    var draft: String {
        most == nil
            ? row.map { String(number(ofRow: $0)) } ?? ""
            : ticks.sorted().map { String($0 + 1) }.joined(separator: ",")
    }

    /// Does what `key` means to a list.
    mutating func press(_ key: Key) -> FormStep {
        if case .character(let character) = key, let digit = character.wholeNumberValue, character.isASCII {
            return type(digit)
        }
        typed = nil
        switch key {
        case .up: row = row.map { max(0, $0 - 1) } ?? count
        case .down: row = row.map { min(count, $0 + 1) } ?? 0
        case .home, .pageUp: row = 0
        case .end, .pageDown: row = count
        case .enter: return sending
        case .character(" "): return most == nil ? .ignored : tick()
        case .character, .tab, .backTab, .backspace, .delete, .insert, .escape, .left, .right, .function,
            .control, .alt, .paste:
            return .ignored
        }
        return .touched
    }

    /// The number that stands before a row.
    func number(ofRow row: Int) -> Int { row == count ? 0 : row + 1 }

    /// Whether typing a number ticks at once; with two-digit numbers it only moves.
    var ticksByNumber: Bool { most != nil && count < 10 }

    private func row(ofNumber number: Int) -> Int? {
        if number == 0 { return count }
        return (1...max(1, count)).contains(number) ? number - 1 : nil
    }

    private mutating func type(_ digit: Int) -> FormStep {
        let longer = typed.flatMap { $0 > 0 ? row(ofNumber: $0 * 10 + digit) : nil }
        typed = longer.map(number(ofRow:)) ?? digit
        guard let target = longer ?? row(ofNumber: digit) else { return .ignored }
        row = target
        return ticksByNumber && target < count ? tick() : .touched
    }

    private mutating func tick() -> FormStep {
        guard let row, row < count else { return .ignored }
        if ticks.remove(row) != nil { return .touched }
        guard ticks.count < most ?? 1 else {
            return .refused(SeatRemark(.seatTooMany, String(most ?? 1)))
        }
        ticks.insert(row)
        return .touched
    }

    private var sending: FormStep {
        if row == count { return .send(.skip) }
        guard most != nil else {
            return row.map { .send(.option($0)) } ?? .refused(SeatRemark(.seatChooseFirst))
        }
        guard !ticks.isEmpty else { return .refused(SeatRemark(.seatTickFirst)) }
        return .send(.options(ticks.sorted()))
    }
}

extension OptionList {
    /// How to choose; where it is `byNumber`, without arrows.
    func instruction(byNumber: Bool) -> SeatRemark {
        guard let most else { return SeatRemark(byNumber ? .seatHowChoiceByNumber : .seatHowChoice) }
        guard most < count else {
            return ticksByNumber
                ? SeatRemark(byNumber ? .seatHowTickByNumber : .seatHowTick)
                : SeatRemark(byNumber ? .seatHowMoveByNumber : .seatHowMove)
        }
        return ticksByNumber
            ? SeatRemark(byNumber ? .seatHowTickByNumberAtMost : .seatHowTickAtMost, String(most))
            : SeatRemark(byNumber ? .seatHowMoveByNumberAtMost : .seatHowMoveAtMost, String(most))
    }

    /// Adds the rows with their texts, and the last row.
    ///
    /// - Parameters:
    ///   - texts: What stands in each row before the last.
    ///   - last: What stands in the last row.
    ///   - column: What they are added to.
    ///   - width: The columns of a line.
    ///   - addUnder: Adds what stands under the row of an index.
    func add(
        _ texts: [String], last: String, to column: inout TextColumn, width: Int,
        addUnder: (Int, inout TextColumn) -> Void = { _, _ in }
    ) {
        let digits = String(count).count
        for (index, text) in (texts + [last]).enumerated() {
            let isChosen = index == row
            let number = rightAligned(String(number(ofRow: index)), to: digits)
            var mark = (isChosen ? "▸ " : "  ") + number + "  "
            if most != nil, index < count { mark += ticks.contains(index) ? "[x] " : "[ ] " }
            let start = column.lines.count
            column.add(
                [.init(mark, isChosen ? .accent : .plain)], StyledText(text, isChosen ? .chosen : .plain),
                width: width)
            if isChosen { column.focus(from: start) }
            addUnder(index, &column)
        }
    }
}
