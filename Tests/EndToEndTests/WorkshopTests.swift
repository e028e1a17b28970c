import Foundation
import Glibc
import TestSupport
import Testing

/// The first workshop, over real ssh, from its first slide to its printed summary.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct WorkshopTests {
    @Test func `is presented, joined, answered, left, resumed, ended and printed`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present()
        try await stage.waits(for: "Online child exploitation", "join@127.0.0.1", "0 came")

        var seats: [PseudoTerminal] = []
        var words: [String] = []
        for _ in 0..<5 {
            let joined = try await room.join()
            seats.append(joined.seat)
            words.append(joined.words)
        }
        #expect(Set(words).count == 5)
        try await stage.waits(for: "5 came")

        try await go(stage, to: "What is your role?")
        stage.type("o")
        for (number, seat) in seats.enumerated() {
            try await seat.waits(for: "What is your role?", "1  Police", "0  I would rather not say")
            seat.type(number < 3 ? "2\r" : number == 3 ? "1\r" : "0\r")
            let answer = number < 3 ? "Social care" : number == 3 ? "Police" : "rather not say"
            try await seat.waits(for: "Recorded", answer)
        }

        seats[1].type("\u{3}")
        try await seats[1].waitsForEnd()
        let back = try room.ssh("back")
        try await back.waits(for: "seat words")
        back.type(words[1].uppercased() + "\r")
        try await back.waits(for: "You have answered")
        // All options stand there, and nothing says which it was.
        #expect(back.screen.contains("· Social care") && !back.screen.contains("Recorded"))

        let host = try #require(try room.processes("serve").first)
        kill(host, SIGKILL)
        try await stage.waitsForEnd()
        #expect(stage.status() == 1)
        #expect(stage.everything.contains("convene resume"))
        #expect(stage.everything.contains("\u{1B}[?1049l"))

        try await seats[0].waitsForEnd()
        #expect(seats[0].everything.contains("The session's computer has stopped."))
        #expect(seats[0].everything.contains("\u{1B}[?1049l"))

        let resumed = try room.resume()
        try await resumed.waits(for: "What is your role?", "The question is open.", "5 came")
        let console = try room.console()
        try await console.waits(for: "open, answered 5 of 5")
        console.type("d")
        try await console.waitsForEnd()
        let again = try room.ssh("back")
        try await again.waits(for: "seat words")
        again.type(words[4] + "\r")
        try await again.waits(for: "You have answered")

        resumed.type("o")
        try await resumed.waits(for: "Thank you. This one is not shown.")
        resumed.type("r")
        try await resumed.waits(for: "Press o to open it again.")
        resumed.type("o")
        try await resumed.waits(for: "The question is open.")
        resumed.type("o")
        try await resumed.waits(for: "Thank you. This one is not shown.")

        resumed.type("q")
        try await resumed.waits(for: "End for everyone?")
        resumed.type("y")
        try await again.waits(for: "Thank you")
        try await resumed.waits(for: "Thank you")
        resumed.type("d")
        try await resumed.waitsForEnd()
        #expect(resumed.everything.contains("convene summary"))

        let log = try String(contentsOfFile: room.record + ".log", encoding: .utf8)
        #expect(log.contains("tiny packets are refused"))
        for secret in words + ["127.0.0.1", "join", "back"] {
            #expect(!log.contains(secret))
        }
        #expect(!FileManager.default.fileExists(atPath: room.record + "-wal"))

        let summary = try room.output(["summary", room.record])
        #expect(summary.status == 0)
        #expect(summary.text.contains("What is your role?"))
        #expect(summary.text.contains("4 answered, and results show from 5"))
        #expect(!summary.text.contains("unfinished"))
        #expect(try room.output(["summary", room.record]).text == summary.text)
    }

    /// Steps forward until the stage shows `title`, by the next-slide key.
    private func go(_ stage: PseudoTerminal, to title: String) async throws {
        for _ in 0..<40 where !stage.screen.contains(title) {
            let before = stage.count
            stage.type("n")
            try await stage.waits(until: { $0.count > before }, what: "the next slide comes")
            try await Task.sleep(for: .milliseconds(60))
        }
        try await stage.waits(for: title)
    }
}
