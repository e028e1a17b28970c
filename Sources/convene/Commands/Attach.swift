import ArgumentParser
import Host

/// `convene attach`: this terminal becomes a seat of a session that runs on this machine.
struct Attach: AsyncParsableCommand {
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case stage
    }

    static let configuration = CommandConfiguration(
        abstract: "Make this terminal a seat of a session that runs on this machine.",
        discussion: "With one session running no name is needed; several are listed.")

    @Argument(help: "stage: what the room sees, with the clicker's keys.")
    var seat: Kind

    @Option(help: ArgumentHelp("Which session, where several run.", valueName: "name"))
    var session: String?

    func run() async throws {
        let stage = try StageTerminal()
        let sessions: [(name: String, socket: String)]
        do { sessions = try LocalSocket.sessions() } catch { throw Sentence("\(error)") }
        let fitting = sessions.filter { session == nil || $0.name == session }
        guard let only = fitting.first else {
            throw Sentence(
                sessions.isEmpty
                    ? "No session runs on this machine for you. Start one with: convene present SCENARIO"
                    : "No session has that name. Running: " + sessions.map(\.name).joined(separator: ", "))
        }
        guard fitting.count == 1 else {
            throw Sentence(
                "Several sessions run. Choose one with --session: "
                    + fitting.map(\.name).joined(separator: ", "))
        }
        try await stage.present(only.socket, record: nil)
    }
}
