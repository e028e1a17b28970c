import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// No acknowledged answer is lost, whenever the host or the door is killed.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct KillingTests {
    /// How many hosts are killed; `CONVENE_KILLS=50` makes it a measurement.
    private static let kills = Int(ProcessInfo.processInfo.environment["CONVENE_KILLS"] ?? "") ?? 3

    @Test(arguments: 0..<kills)
    func `a host that is killed at a random moment has every answer that it acknowledged`(seed: Int)
        async throws
    {
        var chance = SeededGenerator(seed: UInt64(seed))
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        var voters: [Voter] = []
        for _ in 0..<4 { voters.append(Voter(seat: try await room.join().seat)) }
        try await room.openFirstPoll(on: stage)
        for voter in voters {
            try await voter.seat.waits(for: "A number or arrows")
            try await voter.answer(Int.random(in: 0..<Voter.options.count, using: &chance))
        }
        let host = try #require(try room.processes("serve").first)
        let moment = Duration.milliseconds(Int.random(in: 0...400, using: &chance))
        let seeds = voters.map { _ in chance.next() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (voter, seed) in zip(voters, seeds) {
                group.addTask { try await voter.goOnAnswering(seed: seed) }
            }
            try await Task.sleep(for: moment)
            kill(host, SIGKILL)
            try await group.waitForAll()
        }
        try await stage.waitsForEnd()

        let resumed = try room.resume()
        try await resumed.waits(for: "More than 3 have answered", "4 came")
        resumed.type("o")
        try await resumed.waits(for: "Closed")
        resumed.type("r")
        try await resumed.waits(for: "4 answers")
        for option in Voter.options.indices {
            let row = resumed.screen.split(separator: "\n").first { $0.contains(Voter.options[option]) }
            let count = try #require(row?.split(separator: " ").last.flatMap { Int($0) })
            let least = voters.filter { $0.acknowledged == option && ($0.pending ?? option) == option }.count
            let most = voters.filter { $0.acknowledged == option || $0.pending == option }.count
            #expect((least...most).contains(count), "\(Voter.options[option]): \(count)")
        }
    }

    @Test func `a host that is killed gives painted terminals back and sends linear lines nothing but words`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let (painted, _) = try await room.join()
        let linear = try room.ssh("join-\(WorkshopRoom.code)", ["-T"])
        let dumb = try room.ssh("join-\(WorkshopRoom.code)", type: "dumb")
        for seat in [linear, dumb] { try await seat.waits(for: "Slide: ") }
        kill(try #require(try room.processes("serve").first), SIGKILL)
        let words = "The session's computer has stopped. What was recorded is safe."
        for seat in [painted, linear, dumb] {
            try await seat.waitsForEnd()
            #expect(seat.everything.contains(words))
            #expect(seat.everything.contains("Your seat words bring you back"))
            #expect(seat.status() == 255)
        }
        #expect(painted.everything.contains("\u{1B}[?1049l"))
        for seat in [linear, dumb] { #expect(!seat.everything.contains("\u{1B}")) }
        // The port is free at once.
        let resumed = try room.resume()
        try await resumed.waits(for: "3 came")
    }

    @Test func `a door that is killed costs nobody an answer or a place`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, seat, words) = try await room.firstPoll()
        seat.type("1\r")
        try await seat.waits(for: "✓ Recorded: \(Voter.options[0])")
        let door = try #require(try room.processes("door").first)
        kill(door, SIGKILL)
        try await seat.waitsForEnd()
        try await stage.waits(for: "The question is open.", "1 came", "Please come back: ssh -p", "back@")
        let console = try room.console()
        try await console.waits(for: "The way in broke at", "everybody was dropped")
        console.kill()
        let back = try room.ssh("back")
        try await back.waits(for: "seat words")
        back.type(words + "\r")
        try await back.waits(for: "You have answered")
    }
}
