import Foundation
import Session
import TestSupport
import Workshop

@testable import Records

/// A simulated session, not yet finished, and all that somebody who watched it knows.
final class Room {
    static let size = 16
    static let polls: [Poll] = [.confident, .wall, .sector, .hurdle, .guess]
    /// Those that are revealed.
    static let revealed: [Poll] = [.confident]

    static func areLinked(_ one: String, _ other: String) -> Bool {
        Set([one, other]) == ["sector", "hurdle"]
    }

    private let scratch: Scratch
    private var session: LiveSession
    private var generator: SeededGenerator

    /// Seat words in the order in which they came.
    let joining: [String]
    /// In the order in which they answered every poll.
    let writing: [String]
    /// The texts of the wall, by words.
    let texts: [String: String]
    /// The texts in the order in which they were cleared.
    let reading: [String]
    /// The seats behind tokens of all kinds, which the attacker does not know.
    private(set) var seatsBehindTokens: [Token: String] = [:]

    var record: Records.Record { session.record }

    init(seed: UInt64) async throws {
        scratch = try Scratch()
        generator = SeededGenerator(seed: seed)
        joining = (0..<Self.size).map { "seat \($0)" }.shuffled(using: &generator)
        writing = joining.shuffled(using: &generator)
        var chance = generator
        texts = Dictionary(
            uniqueKeysWithValues: joining.map {
                ($0, "text \(UInt64.random(in: 0..<(1 << 60), using: &chance))")
            })
        reading = texts.values.sorted().shuffled(using: &chance)
        generator = chance
        let made = try await Records.Record.create(
            at: scratch.path, scenario: "scenario's text", name: "room.md")
        try await made.setKeys(using: &generator)
        // The record keeps its presence key at hand from its opening on.
        await made.close()
        session = LiveSession(of: Scenario(asking: Self.polls), in: try await .open(at: scratch.path))
        try await session.run([.start])
        for words in joining {
            let token = await record.presence(for: words)
            seatsBehindTokens[token] = words
            try await session.run([.takeSeat(token)])
        }
        for (slide, poll) in Self.polls.enumerated() { try await ask(poll, at: slide) }
    }

    private func ask(_ poll: Poll, at slide: Int) async throws {
        try await session.run([.go(slide: slide), .toggleOpen])
        if poll != .hurdle { try await session.record.setKeys(of: poll, using: &generator) }
        for words in writing {
            var answer = Answer.any(to: poll, using: &generator)
            if let text = texts[words], poll == .wall { answer = .text(text) }
            seatsBehindTokens[try await session.token(of: words, in: poll)] = words
            try await session.answer(poll, answer, by: words)
        }
        try await session.run([.toggleOpen])
        if poll == .wall {
            for text in reading {
                try await session.run([.review("wall", round: 1, text: text, .cleared(text))])
            }
        }
        if Self.revealed.contains(poll) { try await session.run([.toggleReveal]) }
    }

    func finish() async throws { try await session.finish() }

    /// The record as somebody copies it, log and all, opened elsewhere.
    func copy() async throws -> Records.Record {
        for suffix in ["", "-wal"] {
            try scratch.copy("session.convene" + suffix, to: "copy.convene" + suffix)
        }
        return try await .open(at: scratch.path(of: "copy.convene"))
    }

    func forgetCopy() throws {
        for name in try names where name.hasPrefix("copy") { try scratch.remove(name) }
    }

    func holds(_ part: Data) throws -> Bool { try scratch.holds(part) }

    var names: [String] { get throws { try scratch.names } }

    /// The bytes of the record's file.
    var bytes: Data { get throws { try scratch.bytes["session.convene"] ?? Data() } }
}
