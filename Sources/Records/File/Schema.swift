import GRDB

/// The record's tables, and how those of earlier versions become today's.
enum Schema {
    /// Marks a file as a record: `CNVN`.
    static let applicationID = 0x434E_564E
    /// Today's version of the tables.
    static var version: Int { migrations.count }

    /// Stands beside the version in the file's header while a log belongs to the file, which without it lacks what
    /// was written last.
    private static let logMark = 0x1_0000

    /// The version of the tables that a file's header gives.
    static func version(in mark: Int) -> Int { mark & ~logMark }

    /// Whether a file's header says that a log belongs to it.
    static func needsLog(_ mark: Int) -> Bool { mark & logMark != 0 }

    /// Brings the tables of any earlier version, or none, to today's.
    static func migrate(_ database: Database) throws {
        let found = version(in: try mark(of: database))
        guard found < version else { return }
        for migration in migrations[found...] { try database.execute(sql: migration) }
        try setMark(version, of: database)
    }

    /// Says in the header that a log belongs to the file, or that none does.
    static func needLog(_ needsLog: Bool, in database: Database) throws {
        let found = try mark(of: database)
        if Self.needsLog(found) != needsLog { try setMark(found ^ logMark, of: database) }
    }

    private static func mark(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    private static func setMark(_ mark: Int, of database: Database) throws {
        try database.execute(sql: "PRAGMA user_version = \(mark)")
    }

    /// The statements that lead from the version of their index to the next.
    private static let migrations = [
        """
        CREATE TABLE scenario (
            version INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            digest BLOB NOT NULL
        ) STRICT;

        -- policy: the version of the scenario whose promises hold, fixed at the first ballot.
        -- seats: how many were taken, once the seats themselves are gone.
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
        """,
        """
        -- fresh: since the poll's picture was last shown live, 2 where it was cast, 1 where it was changed, else 0. Earlier
        -- hosts wrote 1 for both: such a ballot never makes a picture. Above these two bits, whether some of its texts
        -- wait for others (Coding/Fresh.swift). In a second round, whether the ballot's seat answered the first.
        ALTER TABLE ballot ADD COLUMN fresh INTEGER NOT NULL DEFAULT 1;

        -- What was last shown of a poll while it was open; gone at the finish.
        CREATE TABLE frame (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            results TEXT NOT NULL,
            PRIMARY KEY (poll, round)
        ) STRICT, WITHOUT ROWID;

        -- What was decided about texts, by the text as it was written; gone at the finish.
        CREATE TABLE review (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            number INTEGER NOT NULL,
            review TEXT NOT NULL,
            PRIMARY KEY (poll, round, number)
        ) STRICT, WITHOUT ROWID;

        -- Hands that were counted; gone at the finish.
        CREATE TABLE hand (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            counts TEXT NOT NULL,
            PRIMARY KEY (poll, round)
        ) STRICT, WITHOUT ROWID;

        -- A link's key stands under the link's name in the place of a poll's.
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
        """,
        """
        -- name: eight letters of chance. zone, room: nil where nobody said.
        ALTER TABLE session ADD COLUMN name TEXT;
        ALTER TABLE session ADD COLUMN zone TEXT;
        ALTER TABLE session ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE session ADD COLUMN room TEXT;

        -- answered, given: how many seats answered, and how many said something, until the finish.
        ALTER TABLE result ADD COLUMN answered INTEGER;
        ALTER TABLE result ADD COLUMN given INTEGER;

        -- What people wrote in a revealed round whose ballots a result replaced, in its own order; gone at the finish.
        CREATE TABLE writing (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            number INTEGER NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (poll, round, number)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        -- A session that several rooms share; everything here is gone at the finish.
        -- sharing: which session, and which room. aside: what this room does for itself, which no summary prints.
        CREATE TABLE shared (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            sharing TEXT NOT NULL,
            aside TEXT
        ) STRICT;

        -- What was read of the stream, as it came, but for ballots that a table has replaced.
        CREATE TABLE message (
            sequence INTEGER PRIMARY KEY,
            milliseconds INTEGER NOT NULL,
            subject TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;

        -- This room's ballots that do not count yet; batch: that of which they are, 0 for none.
        CREATE TABLE outbox (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            batch INTEGER NOT NULL,
            token BLOB NOT NULL,
            answer TEXT NOT NULL,
            origin INTEGER NOT NULL,
            PRIMARY KEY (poll, round, batch, token)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE room (tag BLOB PRIMARY KEY, seats INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        -- Ballots that came once their round was revealed.
        CREATE TABLE tardy (
            poll TEXT NOT NULL,
            round INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (poll, round)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        -- Of a session that rooms share: how many of them were away at its end.
        ALTER TABLE session ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
        -- Which room wrote it, from 0 in an order that does not tell which that is.
        ALTER TABLE writing ADD COLUMN room INTEGER NOT NULL DEFAULT 0;
        """,
    ]
}
