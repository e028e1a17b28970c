import TestSupport
import Testing

extension PseudoTerminal {
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
