import Foundation
import GRDB
import Session
import Workshop

extension RecordFile {
    /// Writes all of `events`, and what `body` writes, in one transaction.
    func append(
        _ events: [Event], also body: (RecordFile, Database) throws -> Void
    ) throws(RecordError) {
        try writing { database in
            for event in events { try write(event, in: database) }
            try body(self, database)
        }
    }

    /// Writes an address in a transaction of its own.
    func add(contact: String) throws(RecordError) {
        try writing { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO contact (address) VALUES (?)", arguments: [contact])
        }
    }

    /// Writes one event where its kind belongs.
    func write(_ event: Event, in database: Database) throws {
        switch event {
        case .started(let now), .paused(let now), .resumed(let now), .moved(_, let now),
            .pollClosed(_, let now),
            .finished(let now):
            try writeTimeline(event, at: now, in: database)
        case .breakBegan(_, let now), .breakEnded(let now):
            try writeTimeline(event, at: now, in: database)
        case .edited(let edition, let now):
            let version = try writeVersion(edition.text, in: database)
            try writeTimeline(event, version: version, at: now, in: database)
        case .blanked, .pictureShown, .extended, .dropped, .restored, .timed:
            try writeTimeline(event, at: nil, in: database)
        case .linkBegan(let link):
            try writeTimeline(event, at: nil, in: database)
            try makeKey(.link(link), in: database)
        case .linkEnded(let link):
            try writeTimeline(event, at: nil, in: database)
            try eraseKey(ofLink: link, in: database)
        case .pollOpened(let poll, let round, let now, _):
            try writeTimeline(event, at: now, in: database)
            try makeKey(.round(poll, round), in: database)
        case .pollRevealed(let poll, let now):
            try writeTimeline(event, at: now, in: database)
            try eraseKeys(ofPoll: poll, in: database)
        case .seatTaken(let token):
            try database.execute(
                sql: "INSERT OR IGNORE INTO presence (token) VALUES (?)", arguments: [Data(token.bytes)])
        case .roomSeated(let room, let seats):
            try database.execute(
                sql: "INSERT OR REPLACE INTO room (tag, seats) VALUES (?, ?)",
                arguments: [Data(room.bytes), seats])
        case .totalled(let seats, let away):
            try database.execute(sql: "UPDATE session SET seats = ?, away = ?", arguments: [seats, away])
        case .cameLate(let poll, let round, let count):
            try database.execute(
                sql: """
                    INSERT INTO tardy (poll, round, count) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET count = count + excluded.count
                    """,
                arguments: [poll.description, round, count])
        case .answered(let poll, let round, let token, let answer):
            try writeBallot(poll, round, token, answer, in: database)
        case .traced(let poll, let round, let token, let origin):
            try database.execute(
                sql: "UPDATE ballot SET fresh = ? WHERE poll = ? AND round = ? AND token = ?",
                arguments: [origin.fresh, poll.description, round, Data(token.bytes)])
        case .shownLive(let poll, let round, let frame, _):
            try write(frame, of: poll, round, in: database)
        case .straggled(let poll, let round, let texts):
            for (token, read) in texts {
                try database.execute(
                    sql: "UPDATE ballot SET fresh = fresh & 3 | ? WHERE poll = ? AND round = ? AND token = ?",
                    arguments: [Fresh.waiting(after: read), poll.description, round, Data(token.bytes)])
            }
        case .stragglersRead(let poll, let round):
            try database.execute(
                sql: "UPDATE ballot SET fresh = fresh & 3 WHERE poll = ? AND round = ? AND fresh > 3",
                arguments: [poll.description, round])
        case .handsCounted(let poll, let round, let hands):
            try database.execute(
                sql: "INSERT OR REPLACE INTO hand (poll, round, counts) VALUES (?, ?, ?)",
                arguments: [poll.description, round, try Coding.text(of: hands)])
        case .reviewed(let poll, let round, let reviewed):
            try database.execute(
                sql: "INSERT OR REPLACE INTO review (poll, round, number, review) VALUES (?, ?, ?, ?)",
                arguments: [
                    poll.description, round, reviewed.number, try Coding.text(of: StoredReview(reviewed)),
                ])
        case .tabled(let poll, let round, let table):
            try writeResults(poll, round, table.results, in: database)
            try database.execute(
                sql: "UPDATE result SET answered = ?, given = ? WHERE poll = ? AND round = ?",
                arguments: [table.answered, table.given, poll.description, round])
            try write(table.writings, of: poll, round, in: database)
        case .tabulated(let poll, let round, let results):
            try writeResults(poll, round, results, in: database)
        }
    }

    private func writeTimeline(
        _ event: Event, version: Int? = nil, at moment: Moment?, in database: Database
    ) throws {
        guard let stored = StoredEvent(event, version: version) else { return }
        try database.execute(
            sql: "INSERT INTO timeline (milliseconds, minutes, event) VALUES (?, ?, ?)",
            arguments: [moment?.milliseconds, moment?.offset, try Coding.text(of: stored)])
    }

    private func writeBallot(
        _ poll: Poll.ID, _ round: Int, _ token: Token, _ answer: Answer, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: "UPDATE session SET policy = (SELECT max(version) FROM scenario) WHERE policy IS NULL"
        ).execute()
        let text = try Coding.text(of: answer)
        try database.cachedStatement(
            sql: """
                INSERT INTO ballot (poll, round, token, answer, fresh) VALUES (?, ?, ?, ?, 2)
                ON CONFLICT DO UPDATE SET
                    fresh = CASE answer WHEN excluded.answer THEN fresh ELSE max(fresh & 3, 1) END,
                    answer = excluded.answer
                """
        ).execute(arguments: [poll.description, round, Data(token.bytes), text])
    }

    /// Writes what is shown of an open poll from now on; no ballot so far is fresh then.
    private func write(_ frame: Results, of poll: Poll.ID, _ round: Int, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO frame (poll, round, results) VALUES (?, ?, ?)",
            arguments: [poll.description, round, try Coding.text(of: frame)])
        try database.execute(
            sql: "UPDATE ballot SET fresh = fresh & ~3 WHERE poll = ? AND round = ? AND fresh & 3",
            arguments: [poll.description, round])
    }

    private func writeResults(
        _ poll: Poll.ID, _ round: Int, _ results: Results, in database: Database
    ) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO result (poll, round, results) VALUES (?, ?, ?)",
            arguments: [poll.description, round, try Coding.text(of: results)])
        for table in ["ballot", "frame", "writing"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE poll = ? AND round = ?",
                arguments: [poll.description, round])
        }
    }

    private func write(
        _ writings: [[Answer]], of poll: Poll.ID, _ round: Int, in database: Database
    ) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO writing (poll, round, number, room, answer) VALUES (?, ?, ?, ?, ?)")
        let rows = writings.enumerated().flatMap { room, answers in answers.map { (room, $0) } }
        for (number, (room, answer)) in rows.enumerated() {
            try statement.execute(
                arguments: [poll.description, round, number, room, try Coding.text(of: answer)])
        }
    }
}
