import Foundation
import TestSupport
import Testing

/// Who is let in, and what the door says to the rest.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct DoorTests {
    @Test func `a wrong code is asked again, and five of them end the connection`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let seat = try room.ssh()
        try await seat.waits(for: "Code:")
        for attempt in 1...5 {
            let before = seat.everything.components(separatedBy: "Code:").count
            seat.type("000000\r")
            if attempt == 5 { break }
            try await seat.waits(
                until: { $0.everything.components(separatedBy: "Code:").count > before },
                what: "another prompt")
        }
        try await seat.waitsForEnd()
        #expect(!seat.everything.contains("We ask no name"))
        #expect(stage.screen.contains("0 came"))
    }

    @Test func `the code may stand in the user name, and spaces in what is typed`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let first = try room.ssh("join-\(WorkshopRoom.code)")
        try await first.waits(for: "We ask no name")
        #expect(!first.everything.contains("Code:"))
        let second = try room.ssh()
        try await second.waits(for: "Code:")
        second.type(" 482 177\r")
        try await second.waits(for: "We ask no name")
        try await stage.waits(for: "2 came")
    }

    @Test func `without a terminal, and on one that cannot move its cursor, people get a linear seat`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let pipe = try room.ssh("join-\(WorkshopRoom.code)", ["-T"])
        try await pipe.waits(for: "Your seat words are:")
        let dumb = try room.ssh("join-\(WorkshopRoom.code)", type: "dumb")
        try await dumb.waits(for: "Your seat words are:")
        try await stage.waits(for: "2 came")
        for seat in [pipe, dumb] {
            try await seat.waits(for: "Slide: Looking back, looking forward")
            #expect(!seat.everything.contains("\u{1B}"))
            let welcome = try #require(seat.everything.range(of: "Welcome to"))
            let slide = try #require(seat.everything.range(of: "Slide: "))
            #expect(welcome.lowerBound < slide.lowerBound)
            seat.type("leave\r")
            try await seat.waits(for: "Leave?")
            seat.type("y\r")
            try await seat.waitsForEnd()
        }
    }

    @Test func `the word plain behind the code, or in the user name, asks for a linear seat`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let typed = try room.ssh("join")
        try await typed.waits(for: "Code:")
        #expect(typed.screen.contains("type plain behind the code"))
        typed.type("482 177 plain\r")
        try await typed.waits(for: "Slide: Looking back")
        let named = try room.ssh("plain-\(WorkshopRoom.code)")
        try await named.waits(for: "Slide: Looking back")
        try await stage.waits(for: "2 came")
    }

    @Test func `Ctrl-C clears the terminal and ends the line at once`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        for spelling in [
            "\u{3}", "\u{1B}[99;5u", "\u{1B}[27;5;99~", "\u{1B}[12;\u{3}", "\u{1B}[200~half\u{3}",
        ] {
            let seat = try room.ssh("join-\(WorkshopRoom.code)", ["-tt"])
            try await seat.waits(for: "We ask no name")
            let before = seat.count
            seat.type(spelling)
            try await seat.waitsForEnd()
            let last = String(decoding: Array(seat.everything.utf8).dropFirst(before), as: UTF8.self)
            #expect(last.contains("\u{1B}[H\u{1B}[J\u{1B}[3J"))
            // What stands in sight goes before the terminal's own screen comes back.
            let erased = try #require(last.range(of: "\u{1B}[24;1H\u{1B}[2K"))
            let givenBack = try #require(last.range(of: "\u{1B}[?1049l"))
            #expect(erased.lowerBound < givenBack.lowerBound)
        }
    }

    @Test func `seat words used twice move the seat`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let (seat, words) = try await room.join()
        let newer = try room.ssh("back")
        try await newer.waits(for: "seat words")
        newer.type(words + "\r")
        try await seat.waitsForEnd()
        #expect(seat.everything.contains("opened at another place"))
        try await newer.waits(for: "Welcome back")
        try await stage.waits(for: "1 came")
    }
}
