import GRDB
import Session

extension RecordFile {
    /// Writes the events that end the session, and takes out what may no longer be known, in one transaction.
    func end(_ events: [Event]) throws(RecordError) {
        try writing { database in
            for event in events { try write(event, in: database) }
            try reduce(database)
        }
    }

    private func reduce(_ database: Database) throws {
        try database.execute(
            sql: """
                UPDATE session SET phase = 'finishing', seats = coalesce(seats, (SELECT count(*) FROM presence))
                WHERE phase = 'running';
                DELETE FROM presence;
                DELETE FROM secret;
                DELETE FROM ballot;
                DELETE FROM writing;
                DELETE FROM frame;
                DELETE FROM review;
                DELETE FROM hand;
                DELETE FROM message;
                DELETE FROM outbox;
                DELETE FROM room;
                DELETE FROM tardy;
                DELETE FROM shared;
                """)
        try forgetMoments(database)
    }

    /// Takes out of the timeline when the room paused, was blank or had a break, and of everything but the beginning and
    /// the end when it was: the minutes of each section stand there by themselves.
    private func forgetMoments(_ database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM timeline WHERE json_extract(event, '$.kind')
                    IN ('paused', 'resumed', 'blanked', 'breakBegan', 'breakEnded');
                UPDATE timeline SET milliseconds = NULL, minutes = NULL
                    WHERE json_extract(event, '$.kind') NOT IN ('started', 'finished');
                """)
        // Numbers that are missing would tell where something was taken out.
        let numbers = try Int.fetchAll(database, sql: "SELECT number FROM timeline ORDER BY number")
        for (index, number) in numbers.enumerated() where number != index + 1 {
            try database.execute(
                sql: "UPDATE timeline SET number = ? WHERE number = ?", arguments: [index + 1, number])
        }
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
            // What changes lies in the first 100 bytes, which one write replaces: it needs no journal beside the file.
            guard try String.fetchOne(database, sql: "PRAGMA journal_mode = MEMORY") == "memory" else {
                throw RecordError.inUse(path)
            }
        }
    }
}
