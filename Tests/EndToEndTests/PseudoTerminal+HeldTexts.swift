import TestSupport
import Testing

extension PseudoTerminal {
    /// Moves the mark to `text` in the list of texts that lies over a console, and types `keys`, after which so many
    /// wait to be decided about.
    func decide(
        _ text: String, by keys: String, leaving held: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await waits(for: text, "held: \(held + 1)", sourceLocation: sourceLocation)
        try await mark(text, sourceLocation: sourceLocation)
        type(keys)
        try await waits(for: "held: \(held)", sourceLocation: sourceLocation)
    }

    /// Moves the mark to `text` in the list of texts that lies over a console, wherever chance has put it.
    ///
    /// It goes a row at a time and looks where it is, such that a screen that is only half drawn leads nowhere.
    func mark(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for _ in 0..<30 {
            let rows = heldTexts
            let marked = rows.firstIndex { $0.contains("▸") }
            guard let marked, let target = rows.firstIndex(where: { $0.contains(text) }) else {
                try await Task.sleep(for: .milliseconds(20))
                continue
            }
            guard marked != target else { return }
            type(marked < target ? "\u{1B}[B" : "\u{1B}[A")
            for _ in 0..<50 where heldTexts.firstIndex(where: { $0.contains("▸") }) == marked {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        Issue.record("The mark never came to \(text). The screen:\n\(screen)", sourceLocation: sourceLocation)
    }

    /// The texts in the list, a row each.
    private var heldTexts: [Substring] {
        screen.split(separator: "\n").filter { row in
            ["held  ", "cleared  ", "cleared in part  ", "answered  ", "set aside  "].contains(
                where: row.contains)
        }
    }
}
