import Crypto
import Foundation
import GRDB
import Workshop

extension RecordFile {
    /// What a key is for.
    enum Purpose {
        case presence
        case round(Poll.ID, Int)
        case link(String)
    }

    /// The key of an open round; nil before it opens and after its reveal.
    func key(ofPoll poll: Poll.ID, round: Int) throws(RecordError) -> SymmetricKey? {
        try reading { database in
            try Data.fetchOne(
                database, sql: "SELECT key FROM secret WHERE purpose = 'round' AND poll = ? AND round = ?",
                arguments: [poll.description, round]
            ).map(SymmetricKey.init(data:))
        }
    }

    /// The key of a link; nil before it begins and after its end.
    func key(ofLink link: String) throws(RecordError) -> SymmetricKey? {
        try reading { database in
            try Data.fetchOne(
                database, sql: "SELECT key FROM secret WHERE purpose = 'link' AND poll = ?",
                arguments: [link]
            ).map(SymmetricKey.init(data:))
        }
    }

    /// Makes a key, unless there is one.
    func makeKey(_ purpose: Purpose, in database: Database) throws {
        let key = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let arguments: StatementArguments =
            switch purpose {
            case .presence: ["presence", "", 0, key]
            case .link(let link): ["link", link, 0, key]
            case .round(let poll, let round): ["round", poll.description, round, key]
            }
        try database.execute(
            sql: "INSERT OR IGNORE INTO secret (purpose, poll, round, key) VALUES (?, ?, ?, ?)",
            arguments: arguments)
    }

    /// Erases the key of a link.
    func eraseKey(ofLink link: String, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM secret WHERE purpose = 'link' AND poll = ?", arguments: [link])
    }

    /// Erases the keys of all of the poll's rounds.
    func eraseKeys(ofPoll poll: Poll.ID, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM secret WHERE purpose = 'round' AND poll = ?", arguments: [poll.description])
    }
}
