import Crowd
import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// The crowd that `make bench` measures with, against a real host.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct CrowdTests {
    struct NoConsole: Error {}

    /// A session of bench.md with so many people in it, before the open first poll.
    private func asked(_ count: Int, in room: WorkshopRoom) async throws -> (PseudoTerminal, Room) {
        let scenario = WorkshopRoom.root.appending(path: "Tests/CrowdTool/bench.md").path()
        let stage = try room.present(at: scenario, size: Size(width: 100, height: 30))
        try await stage.waits(for: "0 came")
        let types = ["xterm-256color", "screen-256color", "tmux-256color", "vt220"]
        let kinds = (0..<count).map {
            TerminalKind(type: types[$0 % types.count], width: 40 + 20 * ($0 % 5), height: 12 + 6 * ($0 % 4))
        }
        let way = Way(port: UInt16(room.port), user: "join", answer: WorkshopRoom.code)
        let folder = room.folder.appending(path: "runtime/convene").path()
        guard let crowd = Crowd(kinds, by: [way]),
            let socket = try FileManager.default.contentsOfDirectory(atPath: folder).first,
            let presenter = Presenter(path: folder + "/" + socket)
        else { throw NoConsole() }
        crowd.take(presenter)
        let people = Room(crowd, reading: .convene, chance: SeededGenerator(seed: 1))
        #expect(people.join(over: 0.5).room.count == count)
        #expect(people.open("Poll 1.", by: "nno").count == count)
        return (stage, people)
    }

    @Test func `a crowd joins, follows the steps and answers each kind of poll, and all of it is recorded`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, people) = try await asked(8, in: room)
        for number in 1...8 {
            if number > 1 { #expect(people.open("Poll \(number).", by: "ono").count == 8) }
            let answers = people.answer(over: 0.2)
            #expect(answers.count == 8, "poll \(number): \(people.crowd.people.map(\.screen.rows))")
            #expect(answers.bytes > 0)
        }
        people.crowd.leave()
        stage.kill()
        let summary = try room.output(["summary", room.record]).text
        #expect(summary.ranges(of: "8 answered or skipped").count == 8, "\(summary)")
    }

    @Test func `a crowd counts no answer while the host stands still`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, people) = try await asked(4, in: room)
        let host = try #require(try room.processes("serve").first)
        kill(host, SIGSTOP)
        people.patience = 2
        let stopped = people.answer(over: 0.1)
        #expect(stopped.count == 0)
        #expect(stopped.failures == 4)
        kill(host, SIGCONT)
        let areRecorded = people.crowd.run(atMost: 30) {
            people.crowd.people.allSatisfy { $0.screen.shows("Recorded: ") }
        }
        #expect(areRecorded)
        stage.kill()
    }

    @Test func `a step is counted once it stands on each screen`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, people) = try await asked(4, in: room)
        let shown = people.show("Step 1.", by: "oN")
        #expect(shown.count == 4)
        for person in people.crowd.people { #expect(person.screen.shows("Step 1. People come in")) }
        stage.kill()
    }
}
