/// What was said in one round, by what stands for each seat.
///
/// Kept in many small tables, so that a change to a copy copies one of them: a host changes a copy with each batch.
/// Nothing may depend on their order.
package struct Ballots: Equatable, Sendable {
    /// Made with the first ballot; each holds the tokens of one first byte.
    private var tables: [[Token: Answer]] = []
    /// How many there are, skips included.
    package private(set) var count = 0
    /// How many say something, skips left out.
    package private(set) var given = 0
    /// The same of each room, in a session that several share.
    private(set) var rooms: [RoomTag: Tally] = [:]

    /// How many ballots there are, and how many of them say something.
    struct Tally: Equatable, Sendable {
        var count = 0
        var given = 0
    }

    package var isEmpty: Bool { count == 0 }

    /// The most that say something and may be counted: each room's have to be enough by themselves.
    var givenTogether: Int { rooms.isEmpty ? given : rooms.values.map(\.given).max() ?? 0 }

    /// Makes a round that nobody has answered.
    package init() {}

    package subscript(token: Token) -> Answer? {
        tables.isEmpty ? nil : tables[Self.table(of: token)][token]
    }

    /// Puts an answer in the place of what the token said before, and gives that.
    mutating func cast(_ answer: Answer, _ token: Token) -> Answer? {
        if tables.isEmpty { tables = Array(repeating: [:], count: 256) }
        let before = tables[Self.table(of: token)].updateValue(answer, forKey: token)
        let more = Tally(
            count: before == nil ? 1 : 0,
            given: (answer == .skip ? 0 : 1) - (before == nil || before == .skip ? 0 : 1))
        count += more.count
        given += more.given
        if let room = token.room {
            rooms[room, default: Tally()].count += more.count
            rooms[room]?.given += more.given
        }
        return before
    }

    private static func table(of token: Token) -> Int { Int(token.bytes.first ?? 0) }
}

extension Ballots: Sequence {
    package func makeIterator() -> some IteratorProtocol<(key: Token, value: Answer)> {
        tables.joined().makeIterator()
    }

    /// Every answer, skips included.
    package var values: [Answer] { map(\.value) }
}

extension Ballots: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (Token, Answer)...) {
        for (token, answer) in elements { _ = cast(answer, token) }
    }
}

/// What stands in the record in place of a seat; without the key that made it, it says nothing.
package struct Token: Hashable, Sendable {
    /// The keyed hash, 32 bytes.
    package let bytes: [UInt8]

    /// Makes a token of a keyed hash.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}
