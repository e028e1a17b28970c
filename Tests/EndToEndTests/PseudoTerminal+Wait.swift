import Testing

extension PseudoTerminal {
    /// Waits until the screen shows every one of `words`, in any place; records an issue with the screen where it never does.
    @discardableResult
    func waits(
        for words: String..., seconds: Int = 30, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        try await waits(
            seconds: seconds,
            until: { terminal in
                let screen = terminal.screen
                return words.allSatisfy(screen.contains)
            }, what: "the screen shows \(words)", sourceLocation: sourceLocation)
    }

    /// Waits until the screen shows none of `words` any more.
    @discardableResult
    func waits(
        untilGone words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        try await waits(
            until: { terminal in
                let screen = terminal.screen
                return !words.contains(where: screen.contains)
            }, what: "\(words) go", sourceLocation: sourceLocation)
    }

    /// Waits until the program has gone.
    @discardableResult
    func waitsForEnd(seconds: Int = 30, sourceLocation: SourceLocation = #_sourceLocation) async throws
        -> Bool
    {
        try await waits(
            seconds: seconds, until: \.isOver, what: "the program ends", sourceLocation: sourceLocation)
    }

    /// Waits until `condition` holds.
    @discardableResult
    func waits(
        seconds: Int = 30, until condition: (PseudoTerminal) -> Bool, what: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        // Looks are counted and not seconds: on a machine that is busy with other tests, none may come for long.
        for _ in 0..<seconds * 50 {
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("Waited in vain until \(what). The screen:\n\(screen)", sourceLocation: sourceLocation)
        return false
    }

    /// Ends a pause from a console, as often as it is told that the pause is too young; what is pressed once too
    /// often is refused, too.
    func goesOnAfterPause(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for _ in 0..<150 where screen.contains("can go on: p") {
            type("p")
            try await Task.sleep(for: .milliseconds(200))
        }
        #expect(!screen.contains("can go on: p"), sourceLocation: sourceLocation)
    }
}
