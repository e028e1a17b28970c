import ArgumentParser
import Foundation
import Host

/// `convene attach`: this terminal becomes a seat of a session that runs on this machine.
struct Attach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Make this terminal a seat of a session that runs on this machine.",
        discussion: """
            With one session running no name is needed; several are listed. A participant is asked for the join code \
            at another user's socket, or with --back for the seat words; without a terminal, or with --plain, lines are added and no screen is \
            redrawn.
            """)

    @Argument(
        help: ArgumentHelp(
            "console: notes, time and every key. stage: what the room sees. participant: a seat like everyone's.",
            valueName: "seat"))
    var seat: LocalSeat.Kind

    @Option(
        help: ArgumentHelp(
            "Which session, where several run: its name, or its record.", valueName: "name"))
    var session: String?

    @Option(
        help: ArgumentHelp("The participants' socket of a session, also another user's.", valueName: "path"),
        completion: .file())
    var socket: String?

    @Flag(help: "A participant's seat of lines, for screen readers and simple terminals.")
    var plain = false

    @Flag(help: "Come back to a participant's seat with its seat words.")
    var back = false

    @OptionGroup(title: "How it looks") var look: ThemeOption

    func validate() throws {
        guard seat != .participant else {
            if socket != nil, session != nil {
                throw ValidationError("Choose --session or --socket, not both.")
            }
            return
        }
        if plain { throw ValidationError("--plain is for participants.") }
        if back { throw ValidationError("--back is for participants.") }
        if socket != nil { throw ValidationError("--socket is for participants.") }
    }

    func run() async throws {
        let effective = try EffectiveSettings(look)
        let way = session.map { " --session \($0)" } ?? socket.map { " --socket \($0)" } ?? ""
        var place = LocalSeat(kind: seat, theme: effective.chosenTheme, isPlain: plain, way: way)
        try place.check()
        let user = back ? "back" : "join"
        if let socket { return try await place.take(socket, user: user) }
        let session = try runningSession()
        place.resuming = session.resuming
        try await place.take(session.socket, record: session.record, user: user)
    }

    private func runningSession() throws(Sentence) -> RunningSession {
        if let session, session.contains("/") || FileManager.default.fileExists(atPath: session) {
            if let running = RunningSession.keeping(absolute(session)) { return running }
            throw Sentence(
                "No session of the record \(session) runs. Go on with it: convene resume \(inShell(session))")
        }
        let sessions: [RunningSession]
        do { sessions = try RunningSession.all() } catch { throw Sentence("\(error)") }
        let fitting = sessions.filter { session == nil || $0.name == session }
        guard let only = fitting.first else {
            throw Sentence(
                sessions.isEmpty
                    ? "No session runs on this machine for you. Start one with: convene present SCENARIO"
                    : "No session has that name. Running:\n" + list(sessions))
        }
        guard fitting.count == 1 else {
            throw Sentence(
                "Several sessions run. Choose one by its record, with --session:\n" + list(fitting))
        }
        return only
    }

    /// A line for each: its record, its port and when it began.
    private func list(_ sessions: [RunningSession]) -> String {
        sessions.map { session in
            let port = session.port.map { "port \($0)" } ?? "no ssh"
            return "  \(session.record)  \(port), since \(session.start)"
        }.joined(separator: "\n")
    }
}

extension LocalSeat.Kind: ExpressibleByArgument {}
