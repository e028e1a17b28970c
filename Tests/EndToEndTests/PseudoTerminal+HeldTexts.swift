import Testing

extension PseudoTerminal {
    /// Moves the mark to `text` in the list of texts that lies over a console, wherever chance has put it, and types
    /// `keys`, after which so many wait to be decided about.
    func decide(
        _ text: String, by keys: String, leaving held: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await waits(for: text, "held: \(held + 1)", sourceLocation: sourceLocation)
        let rows = heldTexts
        let marked = try #require(rows.firstIndex { $0.contains("▸") }, sourceLocation: sourceLocation)
        let target = try #require(rows.firstIndex { $0.contains(text) }, sourceLocation: sourceLocation)
        type(String(repeating: marked < target ? "\u{1B}[B" : "\u{1B}[A", count: abs(marked - target)))
        try await waits(
            until: { $0.heldTexts.contains { $0.contains("▸") && $0.contains(text) } },
            what: "the mark at \(text)", sourceLocation: sourceLocation)
        type(keys)
        try await waits(for: "held: \(held)", sourceLocation: sourceLocation)
    }

    /// The texts in the list, a row each.
    private var heldTexts: [Substring] {
        screen.split(separator: "\n").filter { row in
            ["held  ", "cleared  ", "cleared in part  ", "set aside  "].contains(where: row.contains)
        }
    }
}
