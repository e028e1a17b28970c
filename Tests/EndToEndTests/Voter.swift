import Synchronization
import TestSupport
import Testing

/// Somebody at a real `ssh` client who answers the retrospective's first poll, again and again.
final class Voter: Sendable {
    /// The poll's options, as its scenario spells them.
    static let options = ["Light", "Good", "Mixed", "Heavy"]

    private struct Answers {
        var acknowledged: Int?
        var pending: Int?
    }

    let seat: PseudoTerminal
    private let answers = Mutex(Answers())

    init(seat: PseudoTerminal) { self.seat = seat }

    /// The last answer that the screen said was recorded, an index into ``options``.
    var acknowledged: Int? { answers.withLock(\.acknowledged) }

    /// An answer that was sent after that one, and of which nothing was said.
    var pending: Int? { answers.withLock(\.pending) }

    /// Answers at the form that stands there, and waits until that answer is recorded.
    func answer(_ option: Int) async throws {
        send(option)
        try await seat.waits(for: "✓ Recorded: \(Self.options[option])")
        acknowledge(option)
    }

    /// Changes the answer until the line is gone.
    func goOnAnswering(seed: UInt64) async throws {
        var chance = SeededGenerator(seed: seed)
        while !seat.isOver {
            seat.type("e")
            guard try await comes("A number or arrows") else { return }
            let others = Self.options.indices.filter { $0 != acknowledged }
            let option = others.randomElement(using: &chance) ?? 0
            send(option)
            guard try await comes("✓ Recorded: \(Self.options[option])") else { return }
            acknowledge(option)
        }
    }

    private func send(_ option: Int) {
        answers.withLock { $0.pending = option }
        seat.type("\(option + 1)\r")
    }

    private func acknowledge(_ option: Int) {
        answers.withLock { $0 = Answers(acknowledged: option, pending: nil) }
    }

    /// Waits until the screen shows `words`; false once the line is gone without them.
    private func comes(_ words: String) async throws -> Bool {
        try await seat.waits(until: { $0.isOver || $0.screen.contains(words) }, what: "\(words) or the end")
        return seat.screen.contains(words)
    }
}
