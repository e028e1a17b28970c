import Crypto
import Foundation
import GRDB
import Session
import TestSupport
import Workshop

@testable import Records

/// Looks into the file and does things to it behind the record's back.
extension Records.Record {
    /// What SQLite says of a setting.
    func setting(_ pragma: String) throws -> String? {
        try file.queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
    }

    /// Does what `sql` asks.
    func execute(_ sql: String) throws {
        try file.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// The keys of the poll's rounds.
    func keys(of poll: String) throws -> [Data] {
        try file.queue.read { database in
            try Data.fetchAll(database, sql: "SELECT key FROM secret WHERE poll = ?", arguments: [poll])
        }
    }

    /// Every key, token and presence hash.
    func secrets() throws -> [Data] {
        try file.queue.read { database in
            try Data.fetchAll(
                database,
                sql: """
                    SELECT key FROM secret UNION ALL SELECT token FROM presence
                    UNION ALL SELECT token FROM ballot
                    """)
        }
    }

    /// How many rows a table has.
    func rows(of table: String) throws -> Int? {
        try file.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
    }

    /// Puts keys of a seed in the place of the presence's, or of those that came with a poll's opening, so that a
    /// test repeats itself.
    func setKeys(of poll: Poll? = nil, using generator: inout SeededGenerator) throws {
        let places = poll.map { [$0.id.description] + ($0.link.map { [$0] } ?? []) } ?? [""]
        for place in places {
            let key = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
            try file.queue.write { database in
                try database.execute(
                    sql: "UPDATE secret SET key = ? WHERE poll = ?", arguments: [key, place])
            }
        }
    }

    /// The tokens of each poll's ballots, in the table's order.
    func ballots() throws -> [String: [Token]] {
        try file.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT poll, token FROM ballot").reduce(into: [:]) {
                ballots, row in
                let token: Data = row["token"]
                ballots[row["poll"] as String, default: []].append(Token(Array(token)))
            }
        }
    }

    /// What was written in revealed rounds, in the table's order.
    func writings() throws -> [String] {
        try file.queue.read { try String.fetchAll($0, sql: "SELECT answer FROM writing") }
    }

    /// The rows of the timeline but for the minutes of sections and the moments of the beginning and the end.
    func timeline() throws -> [String] {
        try file.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM timeline WHERE event NOT LIKE '%timed%'").map {
                row in
                let event: String = row["event"]
                let moment: Int64? =
                    ["started", "finished"].contains(where: event.contains) ? nil : row["milliseconds"]
                return "\(row["number"] as Int) \(moment.map(String.init) ?? "-") \(event)"
            }
        }
    }

    /// What stands for the seats, in the table's order.
    func presences() throws -> [Token] {
        try file.queue.read { try Data.fetchAll($0, sql: "SELECT token FROM presence") }.map {
            Token(Array($0))
        }
    }

    /// What a finished record's table says of a poll.
    func shown(_ poll: Poll.ID) throws -> (text: String, results: Results) {
        let text = try file.queue.read { database in
            try String.fetchOne(
                database, sql: "SELECT results FROM result WHERE poll = ?", arguments: [poll.description])
        }
        return (text ?? "", try Coding.value(Results.self, of: text ?? ""))
    }

    /// Writes the end of the session, and goes no further.
    func end(_ events: [Event]) throws { try file.end(events) }

    /// Every address, in the table's order.
    func contactsAsTheyLie() throws -> [String] {
        try file.queue.read { try String.fetchAll($0, sql: "SELECT address FROM contact") }
    }

    /// The version of the scenario whose promises hold.
    func policy() throws -> Int? {
        try file.queue.read { try Int.fetchOne($0, sql: "SELECT policy FROM session") }
    }

    /// The number, name and text of each version whose digest is right.
    func versions() throws -> [String] {
        try file.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM scenario ORDER BY version").compactMap { row in
                let text: String = row["text"]
                let isRight = row["digest"] == Data(SHA256.hash(data: Data(text.utf8)))
                return isRight ? "\(row["version"] as Int) \(row["name"] as String) \(text)" : nil
            }
        }
    }
}

extension Records.Record {
    /// A copy at `path`, open, before what it was made of is erased.
    func copied(to path: String) throws -> RecordFile { try file.copied(to: path) }
}
