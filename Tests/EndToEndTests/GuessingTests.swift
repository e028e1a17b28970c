import Foundation
import TestSupport
import Testing

/// Honest people at the door while somebody guesses codes, with real clients from two addresses.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct GuessingTests {
    /// Clients of one address that each show one wrong code and take no for an answer.
    private final class Guessers {
        private var seats: [PipedSeat] = []
        private let room: WorkshopRoom

        init(in room: WorkshopRoom) { self.room = room }

        deinit { for seat in seats { seat.kill() } }

        func come(_ count: Int) throws {
            for _ in 0..<count {
                seats.append(try PipedSeat("join-000000", in: room, ["-o", "BatchMode=yes"]))
            }
        }

        /// How many have not been told yet that they were wrong.
        var waiting: Int { seats.count { !$0.isOver } }

        func areTold() async throws {
            for seat in seats { try await seat.waitsForEnd() }
        }
    }

    @Test func `from another address the short code lets in, and from the same one nine digits do`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came", "code 482 177")
        let (seat, words) = try await room.join()
        try await stage.waits(for: "1 came")
        #expect(!stage.screen.contains(" or "))
        let guessers = Guessers(in: room)
        try guessers.come(20)
        try await guessers.areTold()
        try await stage.waits(for: "Somebody is guessing codes.", "code 482 177 or ")
        let shown = try #require(stage.screen.firstMatch(of: /or (\d{3} \d{3} \d{3})/))
        let digits = String(shown.1)

        // Each of these has its turn a quarter of a second after the one before.
        try guessers.come(48)
        let elsewhere = try room.ssh("join-\(WorkshopRoom.code)", ["-b", "127.0.0.2"])
        try await elsewhere.waits(for: "We ask no name")
        #expect(guessers.waiting > 0)

        let here = try room.ssh("join")
        try await here.waits(for: "Nine digits:")
        here.type(digits + "\r")
        try await here.waits(for: "We ask no name")
        #expect(guessers.waiting > 0)

        seat.kill()
        let back = try room.ssh("back")
        try await back.waits(for: "First the nine digits on the screen:")
        back.type(digits.filter(\.isNumber) + "\r")
        try await back.waits(for: "Your seat words:")
        back.type(words + "\r")
        try await back.waits(for: "Welcome back.")
        try await stage.waits(for: "3 came")
    }

    @Test func `a console withdraws the short code, and nine digits let in`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came", "code 482 177")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        console.type("jw")
        try await console.waits(for: "no short one")
        try await stage.waits(untilGone: "482 177")
        let shown = try #require(stage.screen.firstMatch(of: /code (\d{3} \d{3} \d{3})/))
        let seat = try room.ssh("join-\(WorkshopRoom.code)")
        try await seat.waits(for: "That was not the code. Nine digits:")
        seat.type(shown.1 + "\r")
        try await seat.waits(for: "We ask no name")
        console.type("c")
        try await stage.waits(
            until: { $0.screen.contains(/code \d{3} \d{3}\s\s/) }, what: "a short code again")
    }
}
