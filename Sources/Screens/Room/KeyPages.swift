import Drawing
import Keyboard
import Wording
import Workshop

/// A screen's keys from its table, on as many pages as they take.
struct KeyPages {
    private let language: Language
    private let size: Size
    private let lines: [StyledText]

    /// Lays out the rows of a table on pages of that size.
    init<Action>(_ rows: [KeyRow<Action>], in language: Language, size: Size) {
        self.language = language
        self.size = size
        lines = keyColumns(
            rows.map { ($0.keys.map(\.notation), $0.help.text(in: language)) },
            width: overlayColumns(size).count)
    }

    /// How many pages there are.
    var count: Int { (lines.count + overlayRoom(size) - 1) / overlayRoom(size) }

    /// One page.
    func canvas(page: Int) -> Canvas {
        let room = overlayRoom(size)
        return overlayPage(
            Phrase.keysTitle.text(in: language),
            lines: Array(lines.dropFirst(page * room).prefix(room)), size: size)
    }

    /// The page that `key` turns to; nil where it turns none, and so closes them.
    func page(after key: Key, from page: Int) -> Int? { Self.page(after: key, from: page, of: count) }

    /// The same for `count` pages of any sort.
    static func page(after key: Key, from page: Int, of count: Int) -> Int? {
        switch key {
        case .down, .right, .pageDown, .character(" "), .enter, .character("?"):
            page + 1 < count ? page + 1 : nil
        case .up, .left, .pageUp, .backspace: count > 1 ? max(0, page - 1) : nil
        case .character, .tab, .backTab, .delete, .insert, .escape, .home, .end, .function, .control, .alt,
            .paste:
            nil
        }
    }
}
