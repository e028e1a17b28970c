import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// What the finish leaves of texts, decisions, hands, live pictures and links.
@Suite struct FinishTextTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let polls: [Poll] = [.wall, .helpers, .asking, .pulse, .sector, .hurdle, .confident]
    /// What may be read afterwards.
    private static let kept = ["wall0 kept", "[…] wall1", "other0 kept", "asked0 kept", "[…] asked1"]
    /// What may not: set aside, merged, taken back, never decided, blacked out, and changed.
    private static let gone = [
        "wall1 original", "wall2 aside", "wall3 merged", "wall4 taken", "wall5 held", "wall6 first",
        "wall6 then",
        "other1 aside", "other2 held", "asked1 original", "asked2 aside", "asked3 held",
    ]

    @Test func `only what was cleared, as it was cleared, is left in the file's bytes`() async throws {
        var session = try await sessionWithTexts()
        var secrets = try await session.record.secrets()
        let link = try #require(try await session.record.keys(of: "work").first)
        #expect(secrets.contains(link))
        secrets += secrets.map { Data($0.map { String(format: "%02x", $0) }.joined().utf8) }
        for text in Self.kept + Self.gone where text != "wall6 first" {
            #expect(try scratch.holds(Data(text.utf8)), "\(text)")
        }
        try await session.finish()
        #expect(try scratch.names == ["session.convene"])
        for text in Self.kept { #expect(try scratch.holds(Data(text.utf8)), "\(text)") }
        for text in Self.gone { #expect(try !scratch.holds(Data(text.utf8)), "\(text)") }
        for part in secrets { #expect(try !scratch.holds(part)) }
        for table in ["frame", "review", "hand", "ballot", "presence", "secret"] {
            #expect(try await session.record.rows(of: table) == 0, "\(table)")
        }
        await session.record.close()
    }

    @Test func `beside nothing but tables, which hold no more than was shown`() async throws {
        var session = try await sessionWithTexts()
        let shown = Self.polls.map(session.state.results)
        try await session.finish()
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        let events = try await again.events(of: Scenario(asking: Self.polls)) { _ in nil }
        let state = State(of: Scenario(asking: Self.polls), replaying: events)
        for (poll, before) in zip(Self.polls, shown) {
            let after = state.results(of: poll)
            #expect(after.texts.map(\.text) == before.texts.map(\.text))
            #expect(after.texts.map(\.number) == Array(1..<before.texts.count + 1))
            #expect(after.picture == before.picture && after.late == before.late)
            #expect(after.hands == before.hands && after.breakdowns == before.breakdowns)
        }
        #expect(state.results(of: .pulse).late == 1 && state.results(of: .confident).hands == nil)
        await again.close()
    }

    @Test func `an interrupted finish leaves no more once it is done`() async throws {
        let session = try await sessionWithTexts()
        let secrets = try await session.record.secrets()
        let events = try session.state.decide(.finish, at: .at(9_999))
        try await session.record.end(events)
        for suffix in ["", "-wal"] {
            try scratch.copy("session.convene" + suffix, to: "copy.convene" + suffix)
        }
        await session.record.close()
        try scratch.remove("session.convene")
        let copy = try await Record.open(at: scratch.path(of: "copy.convene"))
        #expect(await copy.isFinished)
        for text in Self.gone { #expect(try !scratch.holds(Data(text.utf8)), "\(text)") }
        for part in secrets { #expect(try !scratch.holds(part)) }
        await copy.close()
    }

    private func sessionWithTexts() async throws -> LiveSession {
        let record = try await Record.create(at: scratch.path, scenario: "scenario's text", name: "texts.md")
        var session = LiveSession(of: Scenario(asking: Self.polls), in: record)
        try await session.run([.start])
        for seat in 0..<16 {
            try await session.run([.takeSeat(await record.presence(for: "seat \(seat)"))])
        }
        try await session.ask(.wall, at: 0, Self.walls.map(Answer.text))
        try await session.answer(.wall, .text("wall6 then"), by: "seat 6")
        try await session.decide(
            .wall,
            [
                ("wall0 kept", .cleared("wall0 kept")), ("wall1 original", .cleared("[…] wall1")),
                ("wall2 aside", .setAside), ("wall3 merged", .merged(into: "wall0 kept")),
                ("wall4 taken", .cleared("wall4 taken")), ("wall4 taken", nil), ("wall6 then", .setAside),
            ])
        try await session.run([.toggleOpen])
        try await session.ask(
            .helpers, at: 1,
            ["other0 kept", "other1 aside", "other2 held"].map { .other($0, beside: [0]) } + [.options([1])])
        try await session.run([.toggleOpen])
        try await session.decide(
            .helpers, [("other0 kept", .cleared("other0 kept")), ("other1 aside", .setAside)])
        try await session.ask(
            .asking, at: 2,
            ["asked0 kept", "asked1 original", "asked2 aside", "asked3 held"].map {
                .questions(asked: [$0], meToo: [])
            })
        try await session.decide(
            .asking,
            [
                ("asked0 kept", .answered("asked0 kept")), ("asked1 original", .cleared("[…] asked1")),
                ("asked2 aside", .setAside),
            ])
        try await session.run([.toggleOpen])
        try await session.ask(.pulse, at: 3, .init(repeating: .option(1), count: 7))
        try await session.run([.toggleOpen, .toggleReveal])
        try await session.ask(.sector, at: 4, (0..<8).map { .option($0 % 2) })
        try await session.run([.toggleOpen, .toggleReveal])
        try await session.ask(.hurdle, at: 5, (0..<8).map { .option($0 % 2) })
        try await session.run([.toggleOpen])
        try await session.ask(.confident, at: 6, [.sure(.option(0), degree: 1)])
        try await session.run([.countHands("confident", [1, 1, 0])])
        return session
    }

    private static let walls = [
        "wall0 kept", "wall1 original", "wall2 aside", "wall3 merged", "wall4 taken", "wall5 held",
        "wall6 first",
    ]
}

extension LiveSession {
    /// Goes to the slide of `poll`, opens it, and takes those answers, one of each seat.
    fileprivate mutating func ask(_ poll: Poll, at slide: Int, _ answers: [Answer]) async throws {
        try await run([.go(slide: slide), .toggleOpen])
        for (seat, answer) in answers.enumerated() {
            try await self.answer(poll, answer, by: "seat \(seat)")
        }
    }

    fileprivate mutating func decide(_ poll: Poll, _ reviews: [(String, Review?)]) async throws {
        try await run(reviews.map { .review(poll.id, round: 1, text: $0.0, $0.1) })
    }
}
