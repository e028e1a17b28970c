import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Somebody who has the file, and knows who joined and answered in which order, and every text.
@Suite struct AdversaryTests {
    private static let sessions = 40 as UInt64

    @Test func `nothing in a finished record says who wrote what`() async throws {
        var guesses = Guesses()
        for seed in 0..<Self.sessions {
            let room = try await Room(seed: seed)
            try await room.finish()
            let file = try room.bytes
            let texts = Set(room.texts.values)
            let seen = try await room.record.shown(Poll.wall.id).results.texts.sorted {
                $0.number < $1.number
            }
            let places = Dictionary(
                uniqueKeysWithValues: try texts.map { ($0, try #require(Self.place(of: $0, in: file))) })
            let orders = [
                "numbers": seen.map(\.text),
                "places": texts.sorted { places[$0, default: 0] < places[$1, default: 0] },
            ]
            for (name, order) in orders {
                #expect(Set(order) == texts)
                let writers = order.compactMap { text in room.texts.first { $0.value == text }?.key }
                guesses.take("\(name), joining", seen: writers, known: room.joining)
                guesses.take("\(name), answering", seen: writers, known: room.writing)
                guesses.take("\(name), reading", seen: order, known: room.reading)
            }
            await room.record.close()
        }
        guesses.expectChance()
    }

    /// Where a text lies in the file; it may be cut where one page ends and another begins.
    private static func place(of text: String, in file: Data) -> Int? {
        let half = text.count / 2
        let parts = [text.prefix(half), text.suffix(half)].map { Data($0.utf8) }
        return parts.lazy.compactMap { file.range(of: $0)?.lowerBound }.first
    }

    @Test func `rows of a record that runs say nothing of seats without its keys`() async throws {
        var guesses = Guesses()
        for seed in 0..<Self.sessions {
            let room = try await Room(seed: seed)
            let rows = try await room.record.ballots()
            let seats = room.seatsBehindTokens
            let orders = rows.mapValues { $0.compactMap { seats[$0] } }
            let presence = try await room.record.presences().compactMap { seats[$0] }
            for (poll, order) in orders {
                #expect(order.count == Room.size, "\(poll)")
                guesses.take("\(poll), joining", seen: order, known: room.joining)
                guesses.take("\(poll), answering", seen: order, known: room.writing)
                guesses.take("\(poll), presence", seen: order, known: presence)
                for (other, another) in orders where other > poll && !Room.areLinked(poll, other) {
                    guesses.take("\(poll), \(other)", seen: order, known: another)
                    #expect(Set(rows[poll] ?? []).isDisjoint(with: rows[other] ?? []))
                }
            }
            guesses.take("presence, joining", seen: presence, known: room.joining)
            await room.record.close()
        }
        guesses.expectChance()
    }

    @Test func `of a poll that is revealed no token can be made again, of one that is not each can`()
        async throws
    {
        let room = try await Room(seed: 1)
        let ballots = try await room.record.ballots()
        for poll in Room.polls {
            let found = try await room.record.tokens(for: room.joining, in: poll)
            let isRevealed = Room.revealed.contains(poll)
            #expect(
                found.map { Set($0) } == (isRevealed ? nil : Set(ballots[poll.id.description] ?? [])),
                "\(poll.id)")
        }
        await room.record.close()
    }

    @Test func `a copy from the middle links by its secret, and nothing of it is left after the finish`()
        async throws
    {
        let room = try await Room(seed: 2)
        let copy = try await room.copy()
        let secrets = try await copy.secrets()
        // With the secret, whoever knows seat words finds their ballots in polls that were not revealed.
        let found = try await copy.tokens(for: room.joining, in: .wall)
        let ballots = try await copy.ballots()
        #expect(found?.count == Room.size && Set(found ?? []) == Set(ballots["wall"] ?? []))
        // Without it, tokens join the ballots of linked polls alone.
        #expect(Set(ballots["sector"] ?? []) == Set(ballots["hurdle"] ?? []))
        await copy.close()
        try room.forgetCopy()
        let more = try await room.record.secrets()
        #expect(try more.allSatisfy(room.holds))
        try await room.finish()
        for secret in secrets + more { #expect(try !room.holds(secret)) }
        let names = try room.names
        #expect(names == ["session.convene"])
        await room.record.close()
    }
}

extension Records.Record {
    /// What the record's keys make of those words in a poll's first round; nil where there is no key.
    fileprivate func tokens(for words: [String], in poll: Poll) throws -> [Token]? {
        var tokens: [Token] = []
        for words in words {
            do throws(RecordError) {
                tokens.append(try token(for: words, poll: poll.id, round: 1, link: poll.link))
            } catch {
                guard error == .noKey else { throw error }
                return nil
            }
        }
        return tokens
    }
}
