import Crypto
import Foundation
package import Session
package import Workshop

/// A message of a shared session's stream as it is sent, delivered and kept.
package struct StreamedMessage: Equatable, Sendable {
    /// Its number in the stream; 0 before it has one.
    package var sequence: UInt64
    /// When the stream stored it, in milliseconds since 1970; 0 before.
    package var milliseconds: Int64
    /// What stands behind the session's prefix: ``timeline``, or a room's ballots to a round.
    package var subject: String
    package var bytes: [UInt8]

    /// Where entries stand.
    package static let timeline = "timeline"
    /// Where that stands which holds the place of something that is gone.
    package static let gap = "gap"

    /// The most bytes of an entry; a message has at most 1 MB.
    static let longest = 900_000

    /// Takes a message.
    package init(sequence: UInt64 = 0, milliseconds: Int64 = 0, subject: String, bytes: [UInt8]) {
        self.sequence = sequence
        self.milliseconds = milliseconds
        self.subject = subject
        self.bytes = bytes
    }

    /// Takes a message as the stream has it; one that was written again says when it was stored first.
    package init(sequence: UInt64, stored milliseconds: Int64, subject: String, bytes: [UInt8]) {
        self.init(sequence: sequence, milliseconds: milliseconds, subject: subject, bytes: bytes)
        guard bytes.first == Self.mark, let end = bytes.prefix(24).firstIndex(of: 0x20),
            let first = Int64(String(decoding: bytes[1..<end], as: UTF8.self))
        else { return }
        (self.milliseconds, self.bytes) = (first, Array(bytes[(end + 1)...]))
    }

    /// Before the moment at which a message was stored first that is written again.
    private static let mark = UInt8(ascii: "@")

    /// Its bytes, where it is written again: all rooms take it at the same moment, whichever of both they read.
    package var again: [UInt8] { [Self.mark] + Array("\(milliseconds) ".utf8) + bytes }

    /// Spells an entry; where it would be too long for a message without what was written in rounds whose ballots every
    /// room has that was there.
    package init(_ entry: Entry) {
        var text = (try? Coding.text(of: StoredEntry(entry))) ?? ""
        if text.utf8.count > Self.longest {
            let short = Entry(
                room: entry.room, number: entry.number, previous: entry.previous, decided: entry.decided,
                items: entry.items.map(\.withoutWritings))
            text = (try? Coding.text(of: StoredEntry(short))) ?? ""
        }
        self.init(subject: Self.timeline, bytes: Array(text.utf8))
    }

    /// Spells a batch.
    package init(_ batch: BallotBatch) {
        let text = (try? Coding.text(of: StoredBatch(batch))) ?? ""
        self.init(subject: Self.subject(of: batch.round, in: batch.room), bytes: Array(text.utf8))
    }

    /// Where the ballots of a room to a round stand; a poll's name goes in as a hash, since it may have any letters.
    package static func subject(of round: PollRound, in room: RoomTag) -> String {
        let poll = SHA256.hash(data: Data(round.poll.description.utf8)).prefix(8)
        return "ballots.\(room).\(Array(poll).hexadecimal).\(round.number)"
    }

    /// What it says.
    package enum Reading: Equatable, Sendable {
        case message(Message)
        /// It is spelled as another version spells.
        case foreign
    }

    /// Reads it; what nobody can read says nothing, in every room alike.
    package func reading(scenarios read: (String) -> Scenario?) -> Reading {
        struct Head: Decodable { let format: Int }
        let text = String(decoding: bytes, as: UTF8.self)
        guard subject != Self.gap, let head = try? Coding.value(Head.self, of: text, digits: 15) else {
            return .message(.nothing)
        }
        guard head.format == StoredEntry.format else { return .foreign }
        if subject == Self.timeline {
            let entry = try? Coding.value(StoredEntry.self, of: text, digits: 15).entry(reading: read)
            return .message(entry.map(Message.entry) ?? .nothing)
        }
        let batch = try? Coding.value(StoredBatch.self, of: text).batch
        let isThere = batch.map { Self.subject(of: $0.round, in: $0.room) } == subject
        return .message(isThere ? batch.map(Message.batch) ?? .nothing : .nothing)
    }

    /// The hash of a timeline that ended with `digest`, and with this message; the same where it is no entry.
    package func digest(after digest: [UInt8]) -> [UInt8] {
        subject == Self.timeline ? Array(SHA256.hash(data: Data(digest + bytes))) : digest
    }

    /// The message as a room takes it that has read all before; nil where another version spelled it.
    package func delivery(after shared: Shared, scenarios read: (String) -> Scenario?) -> Delivery? {
        guard case .message(let message) = reading(scenarios: read) else { return nil }
        return Delivery(
            sequence: sequence, milliseconds: milliseconds, message: message,
            digest: digest(after: shared.digest))
    }
}

extension Entry.Item {
    /// A table without what was written; anything else as it is.
    fileprivate var withoutWritings: Self {
        guard case .happened(.tabled(let poll, let round, let table)) = self else { return self }
        return .happened(
            .tabled(
                poll, round: round,
                RevealedTable(
                    results: table.results, answered: table.answered, given: table.given, writings: [])))
    }
}

extension RoomTag {
    /// Names the room of that name in a session; capitals, and how many spaces there are, make no other name.
    package init(of room: String, in session: String) {
        let name = room.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
            .precomposedStringWithCanonicalMapping
        self.init(hash: Array(SHA256.hash(data: Data("\(session)/\(name)".utf8))))
    }

    /// The same as text.
    package static func text(of room: String, in session: String) -> String {
        RoomTag(of: room, in: session).description
    }
}

/// Which session a record's room shares, and how it comes to it.
package struct Sharing: Equatable, Codable, Sendable {
    /// The session's name in the stream.
    package var session: String
    /// The room's name.
    package var room: String
    /// The servers' addresses.
    package var servers: [String]
    /// What tells the session's records from others, in all rooms.
    package var record: String

    /// Makes one; the room that begins draws a name for the session's records.
    package init(session: String, room: String, servers: [String], record: String? = nil) {
        self.session = session
        self.room = room
        self.servers = servers
        self.record = record ?? RecordName.any()
    }

    /// The room's tag.
    package var tag: RoomTag { RoomTag(of: room, in: session) }
}

extension Record {
    /// What a room does by itself.
    package struct OwnDoing {
        /// Ballots, which count for nobody yet.
        package var ballots: [(PollRound, CastBallot)] = []
        package var seats: [Token] = []
        package var aside: Aside?
        /// What ends the session for this room by itself.
        package var end: [Event] = []

        package var isEmpty: Bool { ballots.isEmpty && seats.isEmpty && aside == nil && end.isEmpty }

        /// It does nothing.
        package init() {}
    }

    /// Writes messages of the stream and what each has led to, in one transaction.
    ///
    /// What waits is written too, as ``append(_:)`` says; the session's end reduces the record. The numbers of messages
    /// are given that tables of this room have replaced.
    @discardableResult
    package func adopt(_ adopted: [(StreamedMessage, Shared.Taken)]) throws(RecordError) -> [UInt64] {
        var replaced: [UInt64] = []
        try append(adopted.flatMap(\.1.events)) { file, database in
            for (message, taken) in adopted {
                let numbers = try file.keep(message, taken, in: database)
                if taken.isOwn { replaced += numbers }
            }
        }
        return replaced
    }

    /// Writes what this room does by itself.
    package func keep(_ doing: OwnDoing) throws(RecordError) {
        try append(doing.seats.map(Event.seatTaken) + doing.end) { file, database in
            for (round, ballot) in doing.ballots { try file.post(ballot, to: round, in: database) }
            if let aside = doing.aside { try file.set(aside, in: database) }
        }
    }

    /// Writes that ballots of this room were put together.
    package func seal(_ batch: BallotBatch) throws(RecordError) {
        try append([]) { file, database in try file.seal(batch, in: database) }
    }

    /// The session as this room has read it, with its own ballots and seats.
    ///
    /// - Throws: ``RecordError/damaged(_:)`` where a message cannot be read.
    package func shared(
        of scenario: Scenario, reading read: @Sendable (String) -> Scenario?
    ) throws(RecordError) -> Shared? {
        guard let sharing else { return nil }
        let kept = try file.keptShared()
        var shared = Shared(
            of: scenario, in: sharing.tag, zone: details.zone, isRehearsal: details.isRehearsal)
        for message in kept.messages {
            guard let delivery = message.delivery(after: shared, scenarios: read) else {
                throw .damaged(path)
            }
            _ = shared.take(delivery)
        }
        for token in kept.seats { shared.seat(token) }
        for batch in kept.batches(of: sharing.tag) { shared.recall(batch) }
        for (round, ballot) in kept.fresh { shared.post(ballot, to: round) }
        shared.aside = kept.aside
        return shared
    }

    /// The messages from `sequence` on that this room has kept, in their order: ballots that tables have replaced are gone.
    package func messages(from sequence: UInt64) throws(RecordError) -> [StreamedMessage] {
        try file.messages(from: sequence)
    }

    /// The message of that number; nil where this room has not kept it.
    package func message(at sequence: UInt64) throws(RecordError) -> StreamedMessage? {
        try file.message(at: sequence)
    }
}
