import Glibc
import TestSupport
import Testing

/// What the room keeps when the terminal before it is gone.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct HangUpTests {
    @Test func `a stage whose terminal hangs up while four answer costs nobody an answer, and comes back`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        var voters: [Voter] = []
        for _ in 0..<4 { voters.append(Voter(seat: try await room.join().seat)) }
        stage.type("nnno")
        try await stage.waits(for: "The question is open.", "How did the last weeks feel?")
        for voter in voters { try await voter.seat.waits(for: "A number or arrows") }

        try await voters[0].answer(0)
        for voter in voters[1...] { voter.seat.type("2") }
        stage.hangUp()
        // Nobody hears what is said now, and that is no reason to fall over it.
        #expect([1, 128 + SIGHUP].contains(stage.status()))
        for (option, voter) in voters.enumerated() { try await voter.answer(option) }

        let back = try room.convene(["attach", "stage"])
        try await back.waits(
            for: "How did the last weeks feel?", "More than 3 have answered", "4 came", "Press o to close")
        back.type("or")
        try await back.waits(for: "4 answers")
        for option in Voter.options {
            #expect(back.screen.split(separator: "\n").contains { $0.contains(option) && $0.hasSuffix(" 1") })
        }
        for voter in voters { #expect(!voter.seat.isOver) }
    }

    @Test func `an attachment that may not wait for its terminal any more ends, and the session goes on`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        // With fewer descriptors allowed than it watches, waiting fails at once, again and again.
        let limit = try room.output(
            ["--pid", "\(console.process)", "--nofile=2:2"], of: "/usr/bin/prlimit")
        #expect(limit.status == 0)
        console.type("n")
        try await console.waitsForEnd()
        console.kill()
        try await stage.waits(for: "Today")
    }
}
