import Crypto
import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct KeyTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a round has a key from its opening to its reveal`() async throws {
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .nextSlide])
        await #expect(throws: RecordError.noKey) {
            try await session.record.token(for: "a", poll: "role", round: 1)
        }
        try await session.run([.toggleOpen])
        let token = try await session.record.token(for: "a", poll: "role", round: 1)
        try await session.run([.toggleOpen])
        try await session.run([.toggleOpen])
        #expect(try await session.record.token(for: "a", poll: "role", round: 1) == token)
        await #expect(throws: RecordError.noKey) {
            try await session.record.token(for: "a", poll: "role", round: 2)
        }
        for seat in ["a", "b", "c"] { try await session.answer(.role, .option(1), by: seat) }
        try await session.run([.toggleOpen])
        try await session.run([.toggleReveal])
        await #expect(throws: RecordError.noKey) {
            try await session.record.token(for: "a", poll: "role", round: 1)
        }
        await session.record.close()
    }

    @Test func `an erased key stands neither in the file nor in its log`() async throws {
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .nextSlide, .toggleOpen])
        let key = try #require(try await session.record.keys(of: "role").first)
        #expect(try scratch.holds(key))
        for seat in ["a", "b", "c"] { try await session.answer(.role, .option(1), by: seat) }
        try await session.run([.toggleOpen, .toggleReveal])
        #expect(try !scratch.holds(key))
        #expect(try await session.record.keys(of: "role").isEmpty)
        await session.record.close()
    }

    @Test func `tokens are the same after the record is opened again, and differ by seat and poll`()
        async throws
    {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([
            .pollOpened("role", round: 1, .at(0)), .pollOpened("signs", round: 1, .at(1)),
        ])
        let tokens = try await record.tokens()
        #expect(Set(tokens).count == tokens.count)
        #expect(tokens.allSatisfy { $0.bytes.count == 32 })
        await record.close()
        let again = try await Record.open(at: scratch.path)
        #expect(try await again.tokens() == tokens)
        await again.close()
    }

    @Test func `the same words are another token in another record`() async throws {
        let one = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        let other = try await Record.create(
            at: scratch.path(of: "other.convene"), scenario: "text", name: "a.md")
        #expect(await one.presence(for: "a") != other.presence(for: "a"))
        await one.close()
        await other.close()
    }

    @Test func `parts of a token do not run into one another`() {
        let key = SymmetricKey(data: Data(count: 32))
        #expect(Token(of: [[1, 2], [3]], key: key) != Token(of: [[1], [2, 3]], key: key))
        #expect(Token(of: [[], [1]], key: key) != Token(of: [[1], []], key: key))
    }
}

extension Record {
    fileprivate func tokens() throws -> [Token] {
        try ["a", "b", "a b"].flatMap { words in
            [
                presence(for: words), try token(for: words, poll: "role", round: 1),
                try token(for: words, poll: "signs", round: 1),
            ]
        }
    }
}
