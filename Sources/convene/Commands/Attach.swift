import ArgumentParser
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

    @Option(help: ArgumentHelp("Which session, where several run.", valueName: "name"))
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
        let place = LocalSeat(kind: seat, theme: effective.chosenTheme, isPlain: plain, way: way)
        try place.check()
        try await place.take(try socket ?? runningSession(), user: back ? "back" : "join")
    }

    private func runningSession() throws(Sentence) -> String {
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
        return only.socket
    }
}

extension LocalSeat.Kind: ExpressibleByArgument {}
