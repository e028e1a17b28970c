import Foundation
import GRDB
import Session
import Workshop

extension RecordFile {
    /// What a record keeps of a session that its room shares.
    struct KeptShared {
        var messages: [StreamedMessage] = []
        var seats: [Token] = []
        /// Ballots that were put together, by round and number.
        var sealed: [(round: PollRound, number: Int, ballot: CastBallot)] = []
        /// Those that were not.
        var fresh: [(PollRound, CastBallot)] = []
        var aside = Aside()

        /// The batches, a round's in the order of their numbers.
        func batches(of room: RoomTag) -> [BallotBatch] {
            var batches: [BallotBatch] = []
            for (round, number, ballot) in sealed {
                if let last = batches.last, last.round == round, last.number == number {
                    batches[batches.count - 1] = BallotBatch(
                        room: room, round: round, number: number, ballots: last.ballots + [ballot])
                } else {
                    batches.append(BallotBatch(room: room, round: round, number: number, ballots: [ballot]))
                }
            }
            return batches
        }
    }

    /// What the room does for itself, as the record spells it.
    private struct StoredAside: Codable {
        var pausedSince: Int64?
        var pauseChanged: Int64?
        var offset: Int?
        var slide: Int?
        var step: Int?

        init(_ aside: Aside) {
            pausedSince = aside.pausedSince?.milliseconds
            pauseChanged = aside.pauseChanged?.milliseconds
            offset = aside.pauseChanged?.offset
            slide = aside.place?.slide
            step = aside.place?.step
        }

        var aside: Aside {
            func moment(_ milliseconds: Int64?) -> Moment? {
                milliseconds.map { Moment(milliseconds: $0, offset: offset ?? 0) }
            }
            var aside = Aside()
            aside.pausedSince = moment(pausedSince)
            aside.pauseChanged = moment(pauseChanged)
            if let slide, let step { aside.place = Place(slide: slide, step: step) }
            return aside
        }
    }

    /// Says which session the record's room shares.
    func share(_ sharing: Sharing, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO shared (id, sharing) VALUES (1, ?)", arguments: [try Coding.text(of: sharing)])
    }

    /// Which session the record's room shares; nil where it is the only one.
    func sharing(in database: Database) throws -> Sharing? {
        try String.fetchOne(database, sql: "SELECT sharing FROM shared")
            .map { try Coding.value(Sharing.self, of: $0) }
    }

    func set(_ aside: Aside, in database: Database) throws {
        try database.execute(
            sql: "UPDATE shared SET aside = ?", arguments: [try Coding.text(of: StoredAside(aside))])
    }

    func post(_ ballot: CastBallot, to round: PollRound, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO outbox (poll, round, batch, token, answer, origin)
                VALUES (?, ?, 0, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            round.poll.description, round.number, Data(ballot.token.bytes),
            try Coding.text(of: ballot.answer), ballot.origin.fresh,
        ])
    }

    func seal(_ batch: BallotBatch, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "UPDATE outbox SET batch = ? WHERE poll = ? AND round = ? AND batch = 0 AND token = ?")
        for ballot in batch.ballots {
            try statement.execute(arguments: [
                batch.number, batch.round.poll.description, batch.round.number, Data(ballot.token.bytes),
            ])
        }
    }

    /// Keeps a message, and what it settles; ballots go where a table has taken their place, and their numbers are given.
    func keep(
        _ message: StreamedMessage, _ taken: Shared.Taken, in database: Database
    ) throws -> [UInt64] {
        let ballots = message.subject.hasPrefix("ballots.") ? message.subject : nil
        try database.execute(
            sql: "INSERT OR IGNORE INTO message (sequence, milliseconds, subject, bytes) VALUES (?, ?, ?, ?)",
            arguments: [
                Int64(message.sequence), message.milliseconds, ballots ?? message.subject,
                Data(message.bytes),
            ])
        for (round, last) in taken.settled {
            try database.execute(
                sql: "DELETE FROM outbox WHERE poll = ? AND round = ? AND batch BETWEEN 1 AND ?",
                arguments: [round.poll.description, round.number, last])
        }
        for round in taken.dropped {
            try database.execute(
                sql: "DELETE FROM outbox WHERE poll = ? AND round = ?",
                arguments: [round.poll.description, round.number])
        }
        var replaced: [Int64] = []
        for event in taken.events {
            guard let round = event.tabledRound else { continue }
            let any = RoomTag(hash: Array(repeating: 0, count: 8))
            let subject = StreamedMessage.subject(of: round, in: any)
                .replacingOccurrences(of: any.description, with: "%")
            replaced += try Int64.fetchAll(
                database, sql: "DELETE FROM message WHERE subject LIKE ? RETURNING sequence",
                arguments: [subject])
        }
        return replaced.map(UInt64.init)
    }

    func message(at sequence: UInt64) throws(RecordError) -> StreamedMessage? {
        try reading { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM message WHERE sequence = ?",
                arguments: [Int64(clamping: sequence)])
        }.map(StreamedMessage.init)
    }

    func messages(from sequence: UInt64) throws(RecordError) -> [StreamedMessage] {
        try reading { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM message WHERE sequence >= ? ORDER BY sequence",
                arguments: [Int64(clamping: sequence)]
            ).map(StreamedMessage.init)
        }
    }

    func keptShared() throws(RecordError) -> KeptShared {
        let messages = try messages(from: 0)
        return try reading { database in
            var kept = KeptShared(messages: messages)
            kept.seats = try Data.fetchAll(database, sql: "SELECT token FROM presence ORDER BY token")
                .map { Token(Array($0)) }
            for row in try Row.fetchAll(
                database, sql: "SELECT * FROM outbox ORDER BY poll, round, batch, token")
            {
                let round = PollRound(Poll.ID(row["poll"] as String), row["round"])
                let ballot = CastBallot(
                    Token(Array(row["token"] as Data)), try Coding.value(Answer.self, of: row["answer"]),
                    Origin(fresh: Fresh(stored: row["origin"])))
                let batch: Int = row["batch"]
                if batch == 0 {
                    kept.fresh.append((round, ballot))
                } else {
                    kept.sealed.append((round, batch, ballot))
                }
            }
            if let text = try String.fetchOne(database, sql: "SELECT aside FROM shared WHERE aside NOT NULL")
            {
                kept.aside = try Coding.value(StoredAside.self, of: text, digits: 15).aside
            }
            return kept
        }
    }
}

extension StreamedMessage {
    fileprivate init(_ row: Row) {
        let sequence: Int64 = row["sequence"]
        let bytes: Data = row["bytes"]
        self.init(
            sequence: UInt64(clamping: sequence), milliseconds: row["milliseconds"], subject: row["subject"],
            bytes: Array(bytes))
    }
}

extension Event {
    /// The round whose ballots it replaces.
    var tabledRound: PollRound? {
        switch self {
        case .tabled(let poll, let round, _), .tabulated(let poll, let round, _): PollRound(poll, round)
        case _: nil
        }
    }
}
