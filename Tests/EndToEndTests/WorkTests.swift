import Drawing
import Foundation
import TestSupport
import Testing

/// People work by themselves for a while, over ssh.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct WorkTests {
    /// That none of `words` is in a room's record, the log of its changes, and the host's log.
    private func expectNothingKept(of words: [String], in room: WorkshopRoom) {
        for name in ["", "-wal", ".log"] {
            let kept = FileManager.default.contents(atPath: room.record + name) ?? Data()
            for word in words { #expect(kept.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
        }
    }

    /// A seat at a small terminal, which has more than one page of welcome.
    private func small(in room: WorkshopRoom) async throws -> PseudoTerminal {
        let seat = try await room.join(size: Size(width: 40, height: 12)).seat
        try await seat.waits(
            until: { seat in
                seat.type("\r")
                return seat.screen.contains("? help")
            }, what: "the room")
        return seat
    }

    @Test
    func `time for a task is on every screen until it ends, stands still in a pause, and is kept nowhere`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let seat = try await small(in: room)
        let linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await linear.waits(for: "Slide: ")
        stage.type("T")
        try await stage.waits(for: "Time for a task")
        try await stage.enters("61")
        try await stage.waits(for: "Type from 1 to 60 minutes.")
        stage.type("\u{15}")
        try await stage.waits(untilGone: "› 61")
        try await stage.enters("60 In quartets")
        try await stage.waits(for: "In quartets, until about ", "It is ")
        try await seat.waits(for: "In quartets, until about ")
        try await linear.waits(for: "Time for a task: In quartets, until about ")
        try await stage.rests()
        stage.type("p")
        for terminal in [stage, seat] {
            try await terminal.waits(for: "Paused.", "In quartets: the time stands still.")
        }
        let console = try room.console()
        try await console.waits(for: "In quartets: the time stands still. (T)")
        try await console.goesOnAfterPause()
        for terminal in [stage, seat, console] { try await terminal.waits(for: "In quartets, until about ") }
        console.type("T")
        for terminal in [stage, seat, console] { try await terminal.waits(untilGone: "quartets") }
        try await linear.waits(for: "Over: the time for the task.")

        let count = linear.bytes.count
        console.type("T")
        try await console.waits(for: "Time for a task")
        try await console.enters("2")
        try await seat.waits(for: "A task, until about ")
        try await linear.waits(for: "Time for a task, until about ", after: count)
        try await console.rests()
        console.type("nnnnn")
        try await console.waits(for: "Poll not opened yet")
        try await seat.waits(for: "A task, until about ")
        console.type("o")
        try await linear.waits(for: "Over: the time for the task.", "Poll 3 is open.", after: count)
        try await stage.waits(untilGone: "Time for a task")
        try await seat.waits(untilGone: "A task, until about ")
        console.type("T")
        try await console.waits(for: "This poll is still open.")
        expectNothingKept(of: ["quartets", "Time for a task"], in: room)
        #expect(!(try room.output(["summary", room.record]).text.contains("quartets")))
    }

    @Test func `groups are dealt to those who want one, in words that nobody else reads, and end`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        let alone = try await room.join().seat
        let painted = try await small(in: room)
        var linear = try (0..<6).map { _ in try PipedSeat("join-\(WorkshopRoom.code)", in: room) }
        for seat in linear { try await seat.waits(for: "Slide: ") }
        try await alone.waits(for: "Looking back, looking forward")

        console.type("G")
        try await console.waits(for: "Groups of about how many?")
        try await console.enters("3")
        try await stage.waits(for: "Groups of about 3, or on your own? Your seat asks.")
        for seat in [alone, painted] { try await seat.waits(for: "1 With others", "2 On my own") }
        for seat in linear { try await seat.waits(for: "Groups: type 1 with others, 2 on my own.") }
        try await console.rests()
        console.type("G")
        try await console.waits(for: "Deal the groups?")
        console.type("\r")
        try await console.waits(for: "Fewer than three would like a group so far.")
        try await alone.waits(for: "Too few for groups so far.")
        alone.type("2")
        painted.type("1")
        for seat in [alone, painted] { try await seat.waits(for: "Thank you.") }
        for seat in linear {
            try seat.type("1")
            try await seat.waits(for: "Noted.")
        }
        try await console.waits(for: "Groups of about 3: 8 have chosen (G)")
        console.type("G")
        try await console.waits(for: "Deal the groups?")
        console.type("\r")

        try await stage.waits(for: "Groups: red, blue.")
        try await console.waits(for: "Groups: red, blue (G)")
        try await alone.waits(for: "You are on your own. 1 joins a group.")
        try await painted.waits(for: "Your group: ", "g another")
        for seat in linear { try await seat.waits(for: "Your group: ") }
        let mine = painted.screen.contains("Your group: red.") ? "red" : "blue"
        let red = linear.count { $0.everything.contains("Your group: red.") } + (mine == "red" ? 1 : 0)
        #expect(red == 3 || red == 4)
        painted.type("g")
        let other = mine == "red" ? "blue" : "red"
        try await painted.waits(for: "Your group: \(other).")
        #expect(!painted.screen.contains("g another"))

        let late = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await late.waits(for: "Groups: type 1 with others, 2 on my own.")
        try late.type("others")
        try await late.waits(for: "Your group: ")
        linear.append(late)
        console.type("p")
        try await painted.waits(for: "Paused.")
        #expect(!painted.screen.contains("Your group"))
        try await console.goesOnAfterPause()
        try await painted.waits(for: "Your group: \(other).")

        console.type("G")
        for seat in linear { try await seat.waits(for: "Over: the groups.") }
        for terminal in [stage, console] { try await terminal.waits(untilGone: "Groups: ") }
        for seat in [alone, painted] { try await seat.waits(untilGone: "group") }
        for screen in [stage, console] {
            #expect(
                !screen.everything.contains("Your group") && !screen.everything.contains("are on your own"))
        }
        expectNothingKept(of: ["Your group", "withOthers", "dealGroups", "With others"], in: room)
        #expect(!(try room.output(["summary", room.record]).text.contains("roups")))
    }
}
