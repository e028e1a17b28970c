import Crypto
import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Records that earlier versions of the program made.
@Suite struct VersionTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a record of the first version is brought to today's, with its ballots and keys`() async throws
    {
        let key = Data(repeating: 7, count: 32)
        let answers = (0..<9).map { seat in
            (
                token: Data(
                    Token(
                        of: [Array("seat \(seat)".utf8), Array("role".utf8), 1.bigEndianBytes],
                        key: SymmetricKey(data: key)
                    ).bytes), answer: #"{"option":\#(seat % 3)}"#
            )
        }
        try FirstVersion.write(at: scratch.path, key: key, ballots: answers)
        let record = try await Record.open(at: scratch.path)
        #expect(try await record.setting("user_version") == "5")
        let events = try await record.events(of: .sample, reading: Scenario.stored)
        var session = LiveSession(in: record, at: State(of: .sample, replaying: events))
        #expect(session.state.openPoll == .role && session.state.joined == 9)
        #expect(session.state.results(of: .role).answers == 9)
        #expect(
            Dictionary(
                uniqueKeysWithValues: session.state.standing(of: "role").ballots.map { ($0.key, $0.value) })
                == Dictionary(
                    uniqueKeysWithValues: answers.enumerated().map { seat, ballot in
                        (Token(Array(ballot.token)), Answer.option(seat % 3))
                    }))
        // A seat of then is the same seat now, and everything new can be written.
        try await session.answer(.role, .option(2), by: "seat 0")
        #expect(session.state.standing(of: "role").answered == 9)
        try await session.run([.toggleOpen, .toggleReveal, .go(slide: 3), .toggleOpen])
        for seat in 0..<9 { try await session.answer(.signs, .options([1]), by: "seat \(seat)") }
        try await session.run([.toggleOpen, .toggleReveal, .askAgain])
        try await session.answer(.signs, .options([0]), by: "seat 0")
        #expect(try await session.replayed() == session.state)
        #expect(session.state.standing(of: "signs").round == 2)
        try await session.finish()
        #expect(try !scratch.holds(key))
        await record.close()
    }

    @Test func `a key of the first version goes with its reveal, from the file and from its log`()
        async throws
    {
        let key = Data((0..<32).map { UInt8($0 * 7 % 251) })
        try FirstVersion.write(at: scratch.path, key: key, ballots: [])
        let record = try await Record.open(at: scratch.path)
        #expect(try scratch.holds(key))
        try await record.append([.pollClosed("role", .at(3)), .pollRevealed("role", .at(4))])
        #expect(try !scratch.holds(key))
        await record.close()
    }

    @Test func `a finished record of the first version is read as it was`() async throws {
        try FirstVersion.writeFinished(at: scratch.path)
        let record = try await Record.open(at: scratch.path)
        #expect(await record.isFinished)
        let state = State(
            of: .sample, replaying: try await record.events(of: .sample, reading: Scenario.stored))
        #expect(state.joined == 4)
        #expect(state.results(of: .thoughts) == Results(answers: 4, skips: 0, picture: .texts))
        await record.close()
        let before = try scratch.bytes
        await (try Record.open(at: scratch.path)).close()
        #expect(try scratch.bytes == before)
        #expect(try scratch.names == ["session.convene"])
    }

    @Test
    func `a record of the second version goes on, and the next reveal makes tables of all that was revealed`()
        async throws
    {
        try SecondVersion.write(at: scratch.path)
        let record = try await Record.open(at: scratch.path)
        #expect(record.name.count == 8 && record.details == RecordDetails())
        let events = try await record.events(of: .sample, reading: Scenario.stored)
        var session = LiveSession(in: record, at: State(of: .sample, replaying: events), seconds: 20)
        let before = session.state
        #expect(before.results(of: .role, round: 1).answers == 6)
        #expect(before.results(of: .thoughts).texts.map(\.text) == ["text 1"])
        #expect(try await record.rows(of: "ballot") == 24)
        try await session.run([.toggleOpen, .toggleReveal])
        // Round 2 of the role was never revealed, and keeps its ballots.
        #expect(try await record.rows(of: "ballot") == 6)
        #expect(try await record.rows(of: "writing") == 6)
        for (poll, round) in [(Poll.role, 1), (.role, 2), (.thoughts, 1)] {
            #expect(session.state.results(of: poll, round: round) == before.results(of: poll, round: round))
        }
        #expect(session.state.results(of: .signs).hands == [1, 2, 3])
        #expect(try await session.replayed() == session.state)
        try await session.run([.review("thoughts", round: 1, text: "text 4", .cleared("four"))])
        #expect(session.state.results(of: .thoughts).texts.map(\.text) == ["four", "text 1"])
        #expect(try await session.replayed() == session.state)
        try await session.finish()
        #expect(try await session.replayed().standings == session.state.standings)
        #expect(try !scratch.holds(Data("text 3".utf8)))
        await record.close()
    }
}
