import Drawing

/// The keys that a screen's last row names.
struct SeatFooter: Equatable, Sendable {
    /// A key and what it does; the higher the rank, the sooner it goes where there is no room.
    struct Item: Equatable, Sendable {
        var text: String
        var rank: Int
    }

    /// The items, in reading order.
    private(set) var items: [Item]

    /// Makes a footer of texts, and of the order in which they go where there is no room: the last goes first.
    init(_ texts: [String], keeping order: [String]) {
        items = texts.map { text in Item(text: text, rank: order.firstIndex(of: text) ?? order.count) }
    }

    /// Follows the room.
    static let room = Self(
        ["? help", "! support", "w words", "Ctrl-C leave now"],
        keeping: ["Ctrl-C leave now", "! support", "? help", "w words"])
    /// Chooses from a list.
    static let choice = Self(
        ["Esc back", "? help", "! support", "Ctrl-C leave now"],
        keeping: ["Ctrl-C leave now", "! support", "? help", "Esc back"])
    /// Writes in a field.
    static let text = Self(
        ["Tab goes on", "Esc back", "Ctrl-C leave now"],
        keeping: ["Ctrl-C leave now", "Esc back", "Tab goes on"])
    /// Stands at the grounding screen.
    static let paused = Self(["! support", "Ctrl-C leave now"], keeping: ["Ctrl-C leave now", "! support"])

    /// A page that `prompt` says how to leave.
    static func page(_ prompt: String) -> Self {
        Self([prompt, "Ctrl-C leave now"], keeping: [prompt, "Ctrl-C leave now"])
    }

    /// The line, with as many items as `width` columns hold; at least one.
    func text(width: Int) -> String {
        var items = items
        while true {
            let line = items.map(\.text).joined(separator: "   ")
            let narrow = items.map(\.text).joined(separator: "  ")
            if columns(of: line) <= width { return line }
            if columns(of: narrow) <= width || items.count < 2 { return narrow }
            let last = items.indices.max { items[$0].rank < items[$1].rank } ?? 0
            items.remove(at: last)
        }
    }
}
