import Keyboard

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
