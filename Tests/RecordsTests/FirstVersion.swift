import Crypto
import Foundation
import GRDB

/// A record as the first version of the tables had it.
enum FirstVersion {
    /// The statements that made its tables, word for word.
    static let tables = """
        CREATE TABLE scenario (
            version INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            digest BLOB NOT NULL
        ) STRICT;
        CREATE TABLE session (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            phase TEXT NOT NULL CHECK (phase IN ('running', 'finishing', 'finished')),
            policy INTEGER REFERENCES scenario (version),
            seats INTEGER
        ) STRICT;
        CREATE TABLE timeline (
            number INTEGER PRIMARY KEY,
            milliseconds INTEGER,
            minutes INTEGER,
            event TEXT NOT NULL
        ) STRICT;
        CREATE TABLE ballot (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            token BLOB NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (poll, round, token)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE result (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            results TEXT NOT NULL,
            PRIMARY KEY (poll, round)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE presence (token BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
        CREATE TABLE contact (address TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        CREATE TABLE secret (
            purpose TEXT NOT NULL CHECK (purpose IN ('round', 'presence')),
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            key BLOB NOT NULL,
            PRIMARY KEY (purpose, poll, round)
        ) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 1;
        """

    /// Makes one at `path`, as a host that was broken off left it: an open poll with those answers.
    static func write(at path: String, key: Data, ballots: [(token: Data, answer: String)]) throws {
        let queue = try queue(at: path)
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO session (id, phase, policy) VALUES (1, 'running', 1);
                    INSERT INTO timeline (milliseconds, minutes, event) VALUES
                        (1790000000000, 120, '{"kind":"started"}'),
                        (1790000001000, 120, '{"kind":"moved","slide":1,"step":0}'),
                        (1790000002000, 120, '{"kind":"pollOpened","poll":"role","round":1}');
                    """)
            try database.execute(
                sql: "INSERT INTO secret VALUES ('presence', '', 0, ?), ('round', 'role', 1, ?)",
                arguments: [Data(repeating: 1, count: 32), key])
            for (token, answer) in ballots {
                try database.execute(
                    sql: "INSERT INTO ballot VALUES ('role', 1, ?, ?)", arguments: [token, answer])
                try database.execute(sql: "INSERT INTO presence VALUES (?)", arguments: [token])
            }
        }
        try queue.close()
    }

    /// Makes one at `path` that is finished: no log, and a table in the place of ballots.
    static func writeFinished(at path: String) throws {
        let queue = try queue(at: path)
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO session VALUES (1, 'finished', 1, 4);
                    INSERT INTO timeline (milliseconds, minutes, event) VALUES
                        (1790000000000, 120, '{"kind":"started"}'),
                        (1790000002000, 120, '{"kind":"pollOpened","poll":"thoughts","round":1}'),
                        (1790000009000, 120, '{"kind":"finished"}');
                    INSERT INTO result VALUES ('thoughts', 1, '{"answers":4,"skips":0}');
                    """)
        }
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
    }

    static func queue(at path: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql:
                    "PRAGMA application_id = 1129207374; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON"
            )
            try database.execute(sql: tables)
            try database.execute(
                sql: "INSERT INTO scenario VALUES (1, 'sample.md', 'text', ?)",
                arguments: [Data(SHA256.hash(data: Data("text".utf8)))])
        }
        return queue
    }
}
