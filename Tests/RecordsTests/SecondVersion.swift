import Foundation
import GRDB

/// A record as the second version of the tables had it: ballots stay until the finish, revealed or not.
enum SecondVersion {
    /// The statements that made its tables of the first version's, word for word.
    static let tables = """
        ALTER TABLE ballot ADD COLUMN fresh INTEGER NOT NULL DEFAULT 1;

        CREATE TABLE frame (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            results TEXT NOT NULL,
            PRIMARY KEY (poll, round)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE review (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            number INTEGER NOT NULL,
            review TEXT NOT NULL,
            PRIMARY KEY (poll, round, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE hand (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            counts TEXT NOT NULL,
            PRIMARY KEY (poll, round)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE kept (
            purpose TEXT NOT NULL CHECK (purpose IN ('round', 'presence', 'link')),
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            key BLOB NOT NULL,
            PRIMARY KEY (purpose, poll, round)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO kept SELECT * FROM secret;
        DROP TABLE secret;
        ALTER TABLE kept RENAME TO secret;
        PRAGMA user_version = 2;
        """

    /// Makes one at `path`, as a host that was broken off left it: of the sample, `role` revealed and asked again,
    /// `thoughts` revealed with texts, one of them cleared, and `signs` open.
    static func write(at path: String) throws {
        let queue = try FirstVersion.queue(at: path)
        try queue.write { database in
            try database.execute(sql: tables)
            try database.execute(
                sql: """
                    INSERT INTO session (id, phase, policy) VALUES (1, 'running', 1);
                    INSERT INTO timeline (milliseconds, minutes, event) VALUES
                        (1790000000000, 120, '{"kind":"started"}'),
                        (1790000001000, 120, '{"kind":"moved","slide":1,"step":0}'),
                        (1790000002000, 120, '{"kind":"pollOpened","poll":"role","round":1}'),
                        (1790000003000, 120, '{"kind":"pollClosed","poll":"role"}'),
                        (1790000004000, 120, '{"kind":"pollRevealed","poll":"role"}'),
                        (1790000005000, 120, '{"kind":"pollOpened","poll":"role","round":2}'),
                        (1790000006000, 120, '{"kind":"pollClosed","poll":"role"}'),
                        (1790000007000, 120, '{"kind":"moved","slide":3,"step":1}'),
                        (1790000008000, 120, '{"kind":"pollOpened","poll":"thoughts","round":1}'),
                        (1790000009000, 120, '{"kind":"pollClosed","poll":"thoughts"}'),
                        (1790000010000, 120, '{"kind":"pollRevealed","poll":"thoughts"}'),
                        (1790000011000, 120, '{"kind":"moved","slide":3,"step":0}'),
                        (1790000012000, 120, '{"kind":"pollOpened","poll":"signs","round":1}');
                    INSERT INTO review VALUES
                        ('thoughts', 1, 1, '{"kind":"cleared","other":"text 1","text":"text 1"}');
                    INSERT INTO hand VALUES ('signs', 1, '[1,2,3]');
                    """)
            for seat in 0..<6 as Range<UInt8> {
                let token = Data(repeating: seat + 1, count: 32)
                try database.execute(sql: "INSERT INTO presence VALUES (?)", arguments: [token])
                for (poll, round, answer) in [
                    ("role", 1, #"{"option":\#(seat % 2)}"#), ("role", 2, #"{"option":1}"#),
                    ("thoughts", 1, #"{"text":"text \#(seat)"}"#),
                    ("signs", 1, #"{"options":[\#(seat % 3)]}"#),
                ] {
                    try database.execute(
                        sql: "INSERT INTO ballot VALUES (?, ?, ?, ?, 1)",
                        arguments: [poll, round, token, answer])
                }
            }
            for (purpose, poll, round) in [("presence", "", 0), ("round", "role", 2), ("round", "signs", 1)] {
                try database.execute(
                    sql: "INSERT INTO secret VALUES (?, ?, ?, ?)",
                    arguments: [purpose, poll, round, Data(repeating: 9, count: 32)])
            }
        }
        try queue.close()
    }
}
