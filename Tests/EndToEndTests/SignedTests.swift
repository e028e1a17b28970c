import CSystem
import Foundation
import Glibc
import TestSupport
import Testing

/// Rooms that servers know by a file of credentials, as `nsc` makes it: an operator signs an account, which signs its users.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct SignedTests {
    /// A server that takes such users only, and a room to come to it.
    private final class Place {
        let room: WorkshopRoom
        let address: String
        private let server: Process

        init() throws {
            room = try WorkshopRoom()
            let port = try StreamServers.freePorts(1)[0]
            address = "nats://127.0.0.1:\(port)"
            let script = WorkshopRoom.root.appending(path: "Tests/EndToEndTests/Clients/signed.py").path()
            let permitted = try Self.permitted
            let made = try room.output(
                [
                    script, room.folder.path(), "\(port)", permitted.publish.joined(separator: " "),
                    permitted.subscribe.joined(separator: " "),
                ], of: "/usr/bin/python3")
            try #require(made.status == 0, "\(made.errors)")
            server = try StreamServers.single(["-c", room.folder.appending(path: "signed.conf").path()])
        }

        /// What docs/rooms.md permits its user.
        static var permitted: (publish: [String], subscribe: [String]) {
            get throws {
                let page = try String(
                    contentsOf: WorkshopRoom.root.appending(path: "docs/rooms.md"), encoding: .utf8)
                let lists = ["publish", "subscribe"].map { name in
                    let list = page.components(separatedBy: "\(name): [").dropFirst().first ?? ""
                    return list.prefix { $0 != "]" }.split(separator: "\"").filter { $0.contains(".") }
                        .map(String.init)
                }
                return (lists[0], lists[1])
            }
        }

        func sharing(_ user: String, as name: String) -> [String] {
            [
                "--stream", address, "--room", name, "--stream-credentials",
                room.folder.appending(path: "\(user).creds").path(),
            ]
        }

        func scenario() throws -> String {
            try room.write(WorkshopRoom.tea(SharedRooms.slides), to: "tea.md")
        }

        /// What somebody at the command line reads who begins a session as that user, and how soon.
        func refusal(of user: String) throws -> (text: String, milliseconds: Int64) {
            let start = system_milliseconds()
            let passphrase = try room.write("what is tried here", to: "passphrase")
            let said = try room.output(
                [
                    "host", scenario(), "--session", user, "--record", room.record, "--passphrase-file",
                    passphrase,
                ] + room.joining + sharing(user, as: "Leeds"))
            #expect(said.status != 0)
            return (said.errors, system_milliseconds() - start)
        }

        deinit {
            server.terminate()
            room.clear()
        }
    }

    @Test func `rooms whom an operator's signature makes known answer together`() async throws {
        let place = try Place()
        let other = try WorkshopRoom()
        defer { other.clear() }
        let stage = try place.room.present(
            at: place.scenario(), ["--session", "tea"] + place.sharing("good", as: "Leeds"))
        try await stage.waits(for: "0 came")
        let second = try other.convene(
            ["join-session", "tea", "--record", other.record] + other.joining
                + place.sharing("good", as: "Hull"))
        try await second.waits(for: "in 2 rooms")
        let console = try place.room.console()
        let seats = try [place.room, other].map { try PipedSeat("join-\(WorkshopRoom.code)", in: $0) }
        for seat in seats { try await seat.waits(for: "Slide: ") }
        for (keys, words) in [(" ", "Slide: Which pot"), ("o", "Poll 1 is open.")] {
            console.type(keys)
            for seat in seats { try await seat.waits(for: words) }
        }
        for seat in seats { try await seat.answer(["1"], until: "Recorded for poll 1") }
        console.type("o")
        for seat in seats { try await seat.waits(for: "Poll 1 closed.") }
        console.type("q")
        try await console.waits(for: "End for everyone?")
        console.type("y")
        for terminal in [stage, second] { try await terminal.waits(for: "q leaves this terminal.") }
        let papers = try [place.room, other].map { try $0.output(["summary", $0.record]).text }
        #expect(papers[0] == papers[1] && papers[0].contains("2 seats were taken."))
    }

    @Test func `a file that is good for too little is refused at once, with what to do`() throws {
        let place = try Place()
        let known = [
            ("expired", "The time of these credentials is over."), ("revoked", "or no longer. Check"),
            ("stranger", "or no longer. Check"), ("plain", "or none for this account. Turn it on"),
        ]
        for (user, words) in known { try expect(words, of: user, at: place) }
        let permitted = try Place.permitted
        #expect(permitted.publish.count == 10 && permitted.subscribe.count == 2)
        for (number, subject) in (permitted.publish + permitted.subscribe).enumerated() {
            let stem = subject.prefix { $0 != "*" && $0 != ">" }
            try expect("These credentials do not permit \(stem)", of: "without-\(number)", at: place)
        }
    }

    private func expect(_ words: String, of user: String, at place: Place) throws {
        let (text, milliseconds) = try place.refusal(of: user)
        #expect(text.contains(words) && milliseconds < 5000, "\(user), \(milliseconds) ms: \(text)")
    }
}
