import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// The key that linked polls share.
@Suite struct LinkKeyTests {
    private static let scenario = Scenario(asking: [.sector, .hurdle, .confident])
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func session() async throws -> LiveSession {
        var session = LiveSession(
            of: Self.scenario, in: try await .create(at: scratch.path, scenario: "text", name: "linked.md"))
        try await session.run([.start])
        return session
    }

    @Test func `a seat has one token in all polls of a link, and another in every other poll`() async throws {
        var session = try await session()
        try await session.run([
            .toggleOpen, .toggleOpen, .nextSlide, .toggleOpen, .toggleOpen, .nextSlide, .toggleOpen,
        ])
        let one = try await session.token(of: "a", in: .sector)
        #expect(try await session.token(of: "a", in: .hurdle) == one)
        #expect(try await session.token(of: "b", in: .sector) != one)
        #expect(try await session.token(of: "a", in: .confident) != one)
        #expect(await session.record.presence(for: "a") != one)
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        #expect(try await again.token(for: "a", poll: "hurdle", round: 1, link: "work") == one)
        await again.close()
    }

    @Test func `a link has a key until the last of its polls is revealed, in the file and in its log`()
        async throws
    {
        var session = try await session()
        await #expect(throws: RecordError.noKey) { try await session.token(of: "a", in: .sector) }
        try await session.run([.toggleOpen])
        let key = try #require(try await session.record.keys(of: "work").first)
        #expect(try scratch.holds(key))
        for seat in ["a", "b", "c"] { try await session.answer(.sector, .option(0), by: seat) }
        try await session.run([.toggleOpen, .toggleReveal, .nextSlide])
        #expect(try await session.record.keys(of: "sector").isEmpty)
        #expect(try await session.record.keys(of: "work") == [key])
        try await session.run([.toggleOpen])
        for seat in ["a", "b", "c"] { try await session.answer(.hurdle, .option(0), by: seat) }
        try await session.run([.toggleOpen, .toggleReveal])
        #expect(session.state.links.isEmpty)
        #expect(try !scratch.holds(key))
        await #expect(throws: RecordError.noKey) { try await session.token(of: "a", in: .hurdle) }
        await session.record.close()
    }

    @Test func `without a link's key nobody finds a seat among its ballots`() async throws {
        var session = try await session()
        try await session.run([.toggleOpen])
        for seat in ["a", "b", "c"] { try await session.answer(.sector, .option(0), by: seat) }
        let token = try await session.token(of: "a", in: .sector)
        try await session.run([.toggleOpen, .toggleReveal, .nextSlide, .toggleOpen])
        for seat in ["a", "b", "c"] { try await session.answer(.hurdle, .option(0), by: seat) }
        try await session.run([.toggleOpen, .toggleReveal])
        // A link that begins once more, as after an edit that adds a poll to it, has another key.
        try await session.record.append([.linkBegan("work")])
        #expect(try await session.token(of: "a", in: .sector) != token)
        await session.record.close()
    }

    @Test(arguments: [
        Results(
            answers: 4, skips: 0, picture: .options([.count(4), .count(0), .count(0)]), sureness: [[.hidden]]),
        Results(answers: 4, skips: 0, picture: .options([.count(4), .count(0), .count(0)]), hands: [1]),
        Results(
            answers: 4, skips: 0, picture: .options([.count(4), .count(0), .count(0)]),
            breakdowns: [.init(by: "sector", cells: [[.hidden]])]),
        Results(
            answers: 4, skips: 0, picture: .options([.count(4), .count(0), .count(0)]),
            breakdowns: [.init(by: "nothing", cells: nil)]),
    ])
    func `results whose parts are of another shape fit no poll`(results: Results) {
        let inventory = Inventory(of: Self.scenario)
        #expect(!inventory.hold(.tabulated("confident", round: 1, results), opened: []))
        #expect(!inventory.hold(.shownLive("confident", round: 1, results), opened: []))
    }
}
