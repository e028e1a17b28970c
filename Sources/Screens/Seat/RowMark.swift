import Drawing
import Keyboard
import Wording
import Workshop

/// Which row of a form has the mark: one of its own, or under them Send, or under that the one for saying nothing.
struct RowMark: Equatable, Sendable {
    /// How many rows the form has of its own.
    let count: Int
    /// The row, counted from the top.
    private(set) var row = 0

    /// Puts the mark at the first of `count` rows.
    init(count: Int) { self.count = count }

    /// The form's own row that has the mark; nil where it stands under them.
    var own: Int? { row < count ? row : nil }

    /// Whether the mark stands at Send.
    var isAtSend: Bool { row == count }

    /// Whether the mark stands at the row for saying nothing.
    var isAtSkip: Bool { row == count + 1 }

    /// Puts the mark at a row, or at the nearest there is.
    mutating func move(to target: Int) { row = min(max(0, target), count + 1) }

    /// Puts the mark at the row for saying nothing.
    mutating func moveToSkip() { row = count + 1 }

    /// Does what `key` means to the mark.
    ///
    /// - Returns: Whether the key means anything to it.
    mutating func press(_ key: Key) -> Bool {
        switch key {
        case .up: move(to: row - 1)
        case .down: move(to: row + 1)
        case .home, .pageUp: move(to: 0)
        case .end, .pageDown: move(to: count + 1)
        case .tab: row = (row + 1) % (count + 2)
        case .backTab: row = (row + count + 1) % (count + 2)
        case .character, .paste, .enter, .backspace, .delete, .insert, .escape, .left, .right, .function,
            .control, .alt:
            return false
        }
        return true
    }
}

extension RowMark {
    /// What stands before a row: the mark, or as much space.
    func lead(ofRow index: Int) -> StyledText.Run {
        index == row ? .init("▸ ", .accent) : .init("  ", .plain)
    }

    /// How a row's own words are written.
    func style(ofRow index: Int) -> Style { index == row ? .chosen : .plain }

    /// Adds Send and the row for saying nothing, before which stands `zero` where that key goes there.
    func addEnd(to column: inout TextColumn, width: Int, zero: String = "", in language: Language) {
        for (index, text) in [
            (count, Phrase.seatSend.text(in: language)),
            (count + 1, zero + Phrase.ratherNotSay.text(in: language)),
        ] {
            let start = column.lines.count
            column.add([lead(ofRow: index)], StyledText(text, style(ofRow: index)), width: width)
            if index == row { column.focus(from: start) }
        }
    }
}

extension TextColumn {
    /// Adds a paragraph behind `lead`, under which its later lines are indented.
    mutating func add(_ lead: [StyledText.Run], _ text: StyledText, width: Int) {
        let indent = StyledText(lead).width
        for (line, part) in text.wrapped(to: max(1, width - indent)).enumerated() {
            let start = line == 0 ? lead : [.init(String(repeating: " ", count: indent), .plain)]
            addLine(StyledText(start + part.runs))
        }
    }
}
