import Drawing
import Foundation
import TestSupport
import Testing

/// What a console of one room asks for the seat behind a text that came from another one.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ErrandTests {
    @Test func `a word back and a mute reach the seat in whichever room it is, and no other`() async throws {
        let rooms = try await SharedRooms(["Leeds", "Cardiff"], at: WordBackTests.slides)
        defer { rooms.clear() }
        let (leeds, cardiff) = (rooms.places[0], rooms.places[1])
        var people: [PseudoTerminal] = []
        for place in [leeds, leeds, leeds, cardiff, cardiff, cardiff] {
            people.append(try await place.room.join().seat)
        }
        leeds.console.type("o")
        let texts = ["one here", "two here", "three here", "one away", "two away", "three away"]
        for (seat, text) in zip(people, texts) {
            try await seat.waits(for: "once 3 have written", "Esc, c.")
            try await seat.enters(text)
            try await seat.waits(for: "Enter sends.")
            seat.type("\r")
            try await seat.waits(for: "✓ Recorded")
        }
        let console = leeds.console
        try await console.waits(for: "Held texts: 6 (m)")
        console.type("m")
        try await console.waits(for: "two away")
        try await console.mark("two away")
        console.type("b")
        try await console.waits(for: "Nothing is recorded.")
        try await console.enters("Come and see me at four.")
        try await console.waits(for: "It goes to the seat behind it when every screen changes next.")
        try await cardiff.console.waits(for: "Held texts: 6 (m)")
        cardiff.console.type("m")
        try await cardiff.console.waits(for: "three here", "three away")
        for text in ["three here", "three away"] {
            try await console.mark(text)
            console.type("M")
            try await console.waits(for: "y mutes it.")
            console.type("y")
            try await console.waits(for: "The seat behind it is muted.")
            try await cardiff.console.waits(untilGone: text)
        }
        try await cardiff.console.waits(for: "two away", "held: 4")
        people[5].type("e")
        try await people[5].waits(for: "takes no more texts")
        people[3].type("e")
        try await people[3].waits(for: "Enter or Tab goes on to Send.")
        #expect(!people[3].screen.contains("no more texts"))
        for seat in [people[3], people[5]] {
            seat.type("\u{1B}")
            try await seat.waits(for: "✓ Recorded. e changes it")
        }
        try await console.rests()
        console.type("mn")
        try await people[4].waits(for: "about something you wrote:", "Come and see me at four.")
        for other in people[..<4] + people[5...] {
            try await other.waits(for: "More of it.")
            #expect(!other.everything.contains("at four"))
        }
        for place in rooms.places {
            for name in ["", "-wal", "-shm", ".log"] {
                let kept = FileManager.default.contents(atPath: place.room.record + name) ?? Data()
                #expect(kept.range(of: Data("at four".utf8)) == nil, "\(place.name) \(name)")
            }
        }
    }
}
