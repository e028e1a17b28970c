import Drawing
import Foundation
import TestSupport
import Testing
import Workshop

/// Every byte that the stage and two participants are sent, searched for what is none of their business.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct HiddenTests {
    private static let texts = ["purple umbrellas", "quiet mornings", "honest feedback", "longer lunches"]
    private static let checkIn = "behind the clock tower"
    private static let reply = "walking over to you"

    /// Two participants who are listened to, and two who are there to be heard.
    private struct Room {
        let stage: PseudoTerminal
        let console: PseudoTerminal
        let painted: PseudoTerminal
        let linear: PipedSeat
        let others: [PipedSeat]

        init(_ room: WorkshopRoom) async throws {
            stage = try room.present("retrospective")
            try await stage.waits(for: "0 came")
            console = try room.console(size: Size(width: 132, height: 43))
            painted = try await room.join().seat
            linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
            others = [
                try PipedSeat("join-\(WorkshopRoom.code)", in: room),
                try PipedSeat("join-\(WorkshopRoom.code)", in: room),
            ]
            for seat in others + [linear] { try await seat.waits(for: "Slide: ") }
            try await console.waits(for: "◆ you drive", "4 here")
        }

        var piped: [PipedSeat] { [linear] + others }

        /// Presses a key at the console, and waits until a linear seat has been told; a slide, until the console has
        /// shown it, too.
        func press(_ keys: String, until words: String) async throws {
            let count = linear.bytes.count
            console.type(keys)
            try await linear.waits(for: words, after: count)
            guard words.hasPrefix("Slide: ") else { return }
            try await console.waits(
                until: { console in
                    let now = console.screen.split(separator: "\n").first { $0.contains(" Now  ") }
                    return now?.split(separator: "│").first?.contains(words.dropFirst(7)) == true
                }, what: "the console is there")
        }
    }

    @Test
    func `nobody is sent notes, others' check-ins, held texts, counts before their time, or the passphrase`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try WorkshopRoom.scenario("retrospective")
        let people = try await Room(room)
        let passphrase = try await passphrase(at: people.console)

        try await people.press("n", until: "Slide: Today")
        try await people.press("n", until: "Slide: How we talk")
        try await people.press("n", until: "Slide: How the weeks felt")
        try await vote(people)
        try await checkIn(people)
        try await sayWhetherTheyHear(people)
        try await write(people)
        try await people.press("n", until: "Slide: One thing to change")
        try await people.press("n", until: "Slide: Where to begin")
        try await people.press("n", until: "Slide: Making it happen")
        try await people.press(" ", until: "Step 2 of 2")
        try await people.press("n", until: "Slide: Thank you")
        try await people.press("qy", until: "The end.")
        try await people.stage.waits(for: "q leaves this terminal.")
        try await people.painted.waits(for: "Thank you for taking part.")

        let secrets = scenario.noteSentences + [passphrase, Self.checkIn, Self.reply]
        let sent: [(bytes: String, texts: Set<String>, own: Int?)] = [
            (people.stage.everything, people.stage.screens(), nil),
            (people.painted.everything, people.painted.screens(), 0),
            (people.linear.everything, [people.linear.everything], 1),
        ]
        for (bytes, screens, own) in sent {
            var hidden = secrets
            for (number, text) in Self.texts.enumerated() where number != own { hidden.append(text) }
            let read = screens.map(Spoken.init) + [Spoken(bytes)]
            #expect(hidden.filter { secret in read.contains { $0.contains(Spoken(secret)) } } == [])
            for word in [
                "lunches", "clock tower", "drinks", "beforehand", "Held texts", "0 lost", "asked: 1",
            ] {
                #expect(!bytes.contains(word))
            }
        }
        let backstage = people.console.screens(size: Size(width: 132, height: 43)).map(Spoken.init)
        let missed = secrets.filter { secret in !backstage.contains { $0.contains(Spoken(secret)) } }
        #expect(missed == [])
    }

    /// The five words that the first console shows.
    private func passphrase(at console: PseudoTerminal) async throws -> String {
        console.type("j")
        try await console.waits(for: "The facilitators' passphrase:")
        let words = console.screen.split(separator: "passphrase:").last?.split(separator: "\n").first
        console.type("\u{1B}")
        try await console.waits(untilGone: "passphrase:")
        let passphrase = String(try #require(words))
        #expect(Spoken(passphrase).count == 5)
        return passphrase
    }

    /// A poll of which nobody sees the split before it is revealed.
    private func vote(_ people: Room) async throws {
        try await people.press("o", until: "Poll 1 is open.")
        try await people.painted.waits(for: "A number or arrows")
        people.painted.type("1\r")
        try await people.painted.waits(for: "✓ Recorded")
        for seat in people.piped { try await seat.answer(["2"], until: "Recorded for poll 1: Good.") }
        try await people.stage.waits(for: "More than 3 have answered")
        try await people.press("o", until: "Poll 1 closed. More than 3 answered or skipped.")
        try await people.stage.waits(for: "Closed")
        try await people.painted.waits(for: "has closed")
        for bytes in [people.stage.everything, people.painted.everything, people.linear.everything] {
            #expect(!bytes.contains("%"))
            // A split of few is counts alone, in lines behind each option.
            #expect(!bytes.contains(/Good: [0-9]/) && !bytes.contains("Result of poll"))
        }
        // What a bar is made of stood on the stage before, in the page that says how to join.
        for screen in [people.stage, people.painted] { #expect(!screen.screen.contains("█")) }
        try await people.press("r", until: "Good: 3.")
        try await people.stage.waits(for: "█")
        try await people.painted.waits(for: "█")
    }

    private func checkIn(_ people: Room) async throws {
        let seat = people.others[0]
        try seat.type("check-in")
        try await seat.waits(for: "Your next line is the message")
        try seat.type(Self.checkIn)
        try await seat.waits(for: "A facilitator has your message.")
        try await people.console.waits(for: "Check-in asked: 1")
        people.console.type("c\r")
        try await people.console.waits(for: Self.checkIn)
        try await seat.waits(for: "A facilitator has read your message.")
        people.console.type("\r")
        try await people.console.waits(for: "Write back")
        try await people.console.enters(Self.reply)
        try await seat.waits(for: "A facilitator wrote to you:", Self.reply)
        try await people.console.waits(for: "Written back: \(Self.reply)")
        try await people.console.rests()
        people.console.type("x")
        try await people.console.waits(for: "Nobody has asked for a check-in.")
        people.console.type("c")
        try await people.console.waits(for: "◆ you drive", "Notes")
    }

    private func sayWhetherTheyHear(_ people: Room) async throws {
        try await people.press("k", until: "Can you all hear?")
        try await people.painted.waits(for: "1 ready  2 need a minute")
        people.painted.type("1")
        for (seat, answer) in zip(people.piped, ["1", "1", "2"]) { try seat.type(answer) }
        try await people.console.waits(for: "3 ready, 1 need a minute, 0 lost")
        try await people.stage.waits(for: "ready: most")
        try await people.press("k", until: "Over: the question whether you can hear.")
    }

    /// Texts that wait for the console, and one seat of which no more are taken.
    private func write(_ people: Room) async throws {
        try await people.press("n", until: "Slide: What helped")
        try await people.press("n", until: "Slide: One thing to keep")
        try await people.press("o", until: "Poll 3 is open.")
        try await people.painted.waits(for: "0 of 500")
        try await people.painted.enters(Self.texts[0])
        try await people.painted.waits(for: "Enter sends.")
        people.painted.type("\r")
        try await people.painted.waits(for: "✓ Recorded")
        for (seat, text) in zip(people.piped, Self.texts.dropFirst()) {
            try await seat.answer([text, "send"], until: "Recorded for poll 3: your text.")
        }
        #expect(!people.console.everything.contains("Held texts"))
        try await people.press("o", until: "Poll 3 closed.")
        try await people.console.waits(for: "Held texts: 4 (m)")
        people.console.type("m")
        try await people.console.waits(for: Self.texts[0], Self.texts[1])
        people.console.type("My")
        try await people.console.waits(for: "The seat behind it is muted.")
        people.console.type("m")
        try await people.console.waits(for: "Held texts: 3 (m)")
    }
}
