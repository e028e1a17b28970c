import GRDB
import Glibc
import Session

extension RecordFile {
    /// Writes the events that end the session, and reduces the file; after a failure it goes on where it was.
    func finish(_ events: [Event]) throws(RecordError) {
        let isRunning = try reading { try Bool.fetchOne($0, sql: "SELECT phase = 'running' FROM session") }
        if isRunning == true {
            try writing { database in
                for event in events { try write(event, in: database) }
                try reduce(database)
            }
        }
        try compact()
    }

    /// Takes out what may no longer be known, in the transaction that ends the session.
    func reduce(_ database: Database) throws {
        try database.execute(
            sql: """
                UPDATE session SET phase = 'finishing', seats = (SELECT count(*) FROM presence)
                WHERE phase = 'running';
                DELETE FROM presence;
                DELETE FROM secret;
                DELETE FROM ballot;
                """)
    }

    /// Writes the whole file anew, so that no page keeps what was taken out or tells in what order things came,
    /// and marks it as finished.
    ///
    /// From then on it has no write-ahead log.
    func compact() throws(RecordError) {
        try checkpoint()
        try outsideTransaction { try $0.execute(sql: "VACUUM") }
        try checkpoint()
        try writing { try $0.execute(sql: "UPDATE session SET phase = 'finished'") }
        try checkpoint()
        try outsideTransaction { database in
            guard try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
                throw RecordError.inUse(path)
            }
        }
    }
}
