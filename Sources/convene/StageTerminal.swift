import Glibc
import Host
import Terminal

/// This process's terminal, as a stage.
struct StageTerminal {
    /// Checks that there is a terminal to present on.
    init() throws(Sentence) {
        guard LocalTerminal() != nil else { throw Self.noTerminal }
    }

    private static let noTerminal = Sentence(
        "There is no terminal to present on. Run this in a terminal, without redirecting it.")

    /// Is the stage of the host at `socket` until one side ends it, and says how to come back.
    func present(_ socket: String, record: String?) async throws {
        guard let terminal = LocalTerminal() else { throw Self.noTerminal }
        guard let descriptor = LocalSocket.connect(to: socket) else {
            throw Sentence("The session does not answer at \(socket).")
        }
        let resume =
            record.map { " Go on with: convene resume \($0)" }
            ?? " Go on with: convene resume, and its record."
        switch try await Attachment(socket: descriptor).run(as: "stage", on: terminal) {
        case .closed(let farewell, let status):
            print(farewell, terminator: "")
            guard status == 0 else { throw Sentence("", status: Int32(status)) }
        case .hostVanished:
            throw Sentence("The session's host has gone. Every recorded answer is safe." + resume)
        case .signalled(let number):
            throw Sentence("The session goes on. Come back: convene attach stage", status: 128 + number)
        case .terminalGone: throw Sentence("The session goes on. Come back: convene attach stage")
        }
    }
}
