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

    @Test
    func `time for a task is on every screen until it ends, stands still in a pause, and is kept nowhere`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let (seat, _) = try await room.join(size: Size(width: 40, height: 12))
        // So small a terminal has more than one page of welcome.
        try await seat.waits(
            until: { seat in
                seat.type("\r")
                return seat.screen.contains("? help")
            }, what: "the room")
        let linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await linear.waits(for: "Slide: ")
        stage.type("T61\r")
        try await stage.waits(for: "Type from 1 to 60 minutes.")
        stage.type("\u{15}60 In quartets\r")
        try await stage.waits(for: "In quartets, until about ", "It is ")
        try await seat.waits(for: "In quartets, until about ")
        try await linear.waits(for: "Time for a task: In quartets, until about ")
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
        console.type("T2\r")
        try await seat.waits(for: "Time for a task, until about ")
        try await linear.waits(for: "Time for a task, until about ", after: count)
        console.type("nnnnn")
        try await console.waits(for: "Poll not opened yet")
        try await seat.waits(for: "Time for a task, until about ")
        console.type("o")
        try await linear.waits(for: "Over: the time for the task.", "Poll 3: ", after: count)
        for terminal in [stage, seat] { try await terminal.waits(untilGone: "Time for a task") }
        console.type("T")
        try await console.waits(for: "This poll is still open.")
        expectNothingKept(of: ["quartets", "Time for a task"], in: room)
        #expect(!(try room.output(["summary", room.record]).text.contains("quartets")))
    }
}
