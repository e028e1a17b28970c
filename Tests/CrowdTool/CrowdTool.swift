import ArgumentParser
import Crowd
import Foundation

/// `crowd`: real SSH clients in one process, who join a session and answer, and how long that takes.
///
/// It is no test: figures depend on the machine. docs/performance.md says what each means.
@main
struct CrowdTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crowd",
        abstract: "Join a session with many people, answer, and tell how long it took.",
        discussion: """
            The session has to be one of bench.md, at its first slide. Without --console nobody moves the room, and the \
            people answer the poll that is open.
            """)

    /// What the crowd does.
    enum Script: String, ExpressibleByArgument, CaseIterable {
        case join
        case answers
        case burst
        case steps
        case flood
        case mixed
    }

    @Option(help: "How many people come.") var people: Int
    @Option(
        parsing: .singleValue,
        help: "The port that they connect to, on this machine; several for the rooms of a shared session.")
    var port: [UInt16]
    @Option(help: "The join code.") var code = ""
    @Option(help: "Who they connect as.") var user = "join"
    @Option(help: "The private key of those who come by one.") var key = ""
    @Option(
        help: """
            What they do: join, answers, burst (all within a second), steps, flood (answers while 31 others do what they \
            can to stop the room), or mixed: all of it.
            """)
    var script = Script.mixed
    @Option(help: "Over how many seconds they join, and answer; left out: 50 and 100 a second.")
    var over: Double?
    @Option(help: "Where chance begins.") var seed: UInt64 = 1
    @Option(help: "The host's own socket, where a console attaches that moves the room.") var console = ""
    @Option(help: "NAME=PID of a server's process to watch; NAME=PID+ with all those that it starts.")
    var watch: [Watched] = []
    @Flag(help: "The server is no Convene: it says READY, takes 2 and Enter, and says RECORDED.")
    var plain = false
    @Option(help: "How many seconds anything may take beyond its own time.") var patience = 30.0
    @Option(help: "The file for the figures; left out: the standard output.") var json = ""

    func validate() throws {
        guard (1...20_000).contains(people) else { throw ValidationError("People are from 1 to 20000.") }
    }

    func run() throws {
        let ways = port.map { Way(port: $0, user: user, answer: code, key: key) }
        let isFlooded = [.flood, .mixed].contains(script) && !console.isEmpty
        let terminals = terminals(for: people, seed: seed)
        guard let crowd = Crowd(terminals, flooding: isFlooded ? Flood.terminals : [], by: ways) else {
            throw ValidationError("There are no descriptors left.")
        }
        if !console.isEmpty {
            guard let presenter = Presenter(path: console) else {
                throw ValidationError("Nobody listens at \(console).")
            }
            crowd.take(presenter)
        }
        let room = Room(
            crowd, reading: plain ? .plain : .convene, patience: patience, chance: Chance(seed: seed))
        var walk = Walk(room: room, over: over, report: Report(people: people, watched: watch))
        walk.perform(script)
        crowd.leave()
        let data = try walk.report.data()
        if json.isEmpty {
            print(String(decoding: data, as: UTF8.self))
        } else {
            try data.write(to: URL(filePath: json))
        }
    }
}

/// Terminals as a room has them: four types and twelve sizes, drawn by chance.
private func terminals(for people: Int, seed: UInt64) -> [TerminalKind] {
    let types = ["xterm-256color", "screen-256color", "tmux-256color", "vt220"]
    let sizes = [
        (40, 12), (60, 20), (80, 24), (80, 25), (90, 30), (100, 30), (100, 40), (110, 35), (120, 30),
        (120, 40),
        (132, 43), (160, 50),
    ]
    var chance = Chance(seed: seed &+ 1)
    return (0..<people).map { number in
        let size = sizes[Int.random(in: sizes.indices, using: &chance)]
        return TerminalKind(
            type: types[Int.random(in: types.indices, using: &chance)], width: size.0, height: size.1)
    }
}
