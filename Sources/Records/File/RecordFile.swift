import Crypto
import Foundation
import GRDB
import Glibc

/// The record's file and the one connection to it; everything here blocks on the disk.
struct RecordFile: Sendable {
    /// Where the file is, as it was asked for.
    let path: String
    let queue: DatabaseQueue
    let claim: Claim
    let log = LogFile()

    /// What an open record keeps at hand.
    struct Contents {
        let scenarioText: String
        let scenarioName: String
        let isFinished: Bool
        /// Eight letters of chance.
        let name: String
        let details: RecordDetails
        /// Nil once the record is finished.
        let presenceKey: SymmetricKey?
    }

    /// Makes a record; nothing is left behind on failure.
    static func create(
        at path: String, scenario text: String, name: String, details: RecordDetails
    ) throws(RecordError) -> RecordFile {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RecordError(errno: errno, at: path, writing: true) }
        _ = Glibc.close(descriptor)
        do {
            let file = try RecordFile(connectedTo: path, claim: Claim(path), isReadOnly: false)
            do {
                try file.fill(scenario: text, name: name, details)
                return file
            } catch {
                file.close()
                throw error
            }
        } catch {
            for suffix in suffixes { unlink(path + suffix) }
            throw RecordError(error, at: path)
        }
    }

    /// Opens a record, and ends a finish that was interrupted.
    ///
    /// A finished one is not written to, but to bring it to today's version. Which it is its phase says: any program
    /// that knows SQLite can copy a record such that its header is another.
    static func open(at path: String) throws(RecordError) -> RecordFile {
        var claim = try Claim(path)
        let header = try Header(at: path)
        if !header.usesLog && header.version == Schema.version {
            let file = try RecordFile(connectedTo: path, claim: claim, isReadOnly: true)
            if try file.closing(onError: { () throws(RecordError) in try file.isFinished }) { return file }
            file.close()
            claim = try Claim(path)
        }
        let file = try RecordFile(connectedTo: path, claim: claim, isReadOnly: false)
        try file.closing { () throws(RecordError) in try file.prepare() }
        return file
    }

    /// Whether the record has been reduced to what may be shown.
    var isFinished: Bool {
        get throws(RecordError) {
            let phase = try reading { try String.fetchOne($0, sql: "SELECT phase FROM session") }
            guard let phase else { throw .damaged(path) }
            return phase == "finished"
        }
    }

    /// What `body` gives; where it fails the file is given back.
    func closing<Value>(onError body: () throws(RecordError) -> Value) throws(RecordError) -> Value {
        do throws(RecordError) { return try body() } catch {
            close()
            throw error
        }
    }

    /// What SQLite may put beside the file, and the file itself.
    static let suffixes = ["", "-wal", "-shm", "-journal"]

    init(connectedTo path: String, claim: Claim, isReadOnly: Bool) throws(RecordError) {
        self.path = path
        self.claim = claim
        var configuration = Configuration()
        configuration.label = "record"
        configuration.readonly = isReadOnly
        configuration.busyMode = .immediateError
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            guard !isReadOnly else { return }
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON")
        }
        do {
            queue = try DatabaseQueue(path: path.asFileName, configuration: configuration)
        } catch {
            throw RecordError(error, at: path)
        }
    }

    /// Closes the connection; one that does not close keeps its file, until the process ends.
    ///
    /// SQLite takes the log away with the last connection, once all that is in it stands in the file.
    func close() {
        _ = try? writing { try Schema.needLog(false, in: $0) }
        guard (try? queue.close()) != nil else { return }
        claim.release()
    }

    /// Reads what an open record keeps at hand.
    func contents() throws(RecordError) -> Contents {
        try reading { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT text, scenario.name AS file, phase = 'finished' AS isFinished,
                        (SELECT key FROM secret WHERE purpose = 'presence') AS key,
                        session.name AS name, zone, rehearsal, room
                    FROM session, scenario ORDER BY version LIMIT 1
                    """)
            guard let row else { throw RecordError.damaged(path) }
            let key: Data? = row["key"]
            return Contents(
                scenarioText: row["text"], scenarioName: row["file"], isFinished: row["isFinished"],
                name: row["name"] ?? "",
                details: RecordDetails(
                    zone: row["zone"], isRehearsal: row["rehearsal"], room: row["room"],
                    sharing: try sharing(in: database)),
                presenceKey: key.map(SymmetricKey.init(data:)))
        }
    }

    /// What `body` reads.
    func reading<Value>(_ body: (Database) throws -> Value) throws(RecordError) -> Value {
        do {
            return try queue.read(body)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            // A table or a column is not there.
            throw .damaged(path)
        } catch {
            throw RecordError(error, at: path)
        }
    }

    /// What `body` gives, done in one transaction.
    @discardableResult
    func writing<Value>(_ body: (Database) throws -> Value) throws(RecordError) -> Value {
        do { return try queue.write(body) } catch { throw RecordError(error, at: path) }
    }

    /// What `body` gives, done outside any transaction.
    @discardableResult
    func outsideTransaction<Value>(_ body: (Database) throws -> Value) throws(RecordError) -> Value {
        do { return try queue.writeWithoutTransaction(body) } catch { throw RecordError(error, at: path) }
    }
}

extension RecordFile {
    private func fill(scenario text: String, name: String, _ details: RecordDetails) throws(RecordError) {
        // A file that is empty has nothing to lose: what is written until the log is on waits for the first commit's disk.
        try outsideTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        try useLog()
        try writing { database in
            try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try Schema.migrate(database)
            try write(version: 1, of: name, text, in: database)
            try database.execute(
                sql: """
                    INSERT INTO session (id, phase, name, zone, rehearsal, room) VALUES (1, 'running', ?, ?, ?, ?)
                    """,
                arguments: [
                    details.sharing?.record ?? RecordName.any(), details.zone, details.isRehearsal,
                    details.room,
                ])
            if let sharing = details.sharing { try share(sharing, in: database) }
            try makeKey(.presence, in: database)
            try Schema.needLog(true, in: database)
        }
        try emptyLog()
    }

    private func prepare() throws(RecordError) {
        try useLog()
        let phase = try reading { try String.fetchOne($0, sql: "SELECT phase FROM session") }
        guard let phase else { throw .damaged(path) }
        try writing { database in
            try Schema.migrate(database)
            try database.execute(
                sql: "UPDATE session SET name = ? WHERE name IS NULL", arguments: [RecordName.any()])
        }
        try emptyLog()
        if phase != "running" { try compact() }
    }

    /// Turns the write-ahead log on, and makes every commit wait for the disk.
    func useLog() throws(RecordError) {
        try outsideTransaction { database in
            guard try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") == "wal" else {
                throw RecordError.notWritable(path)
            }
            // Only now: whoever turns the log on may lower this.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
                throw RecordError.inputOutput
            }
        }
    }

    /// Empties the write-ahead log into the file, and marks the file as one that lacks what will be in the log.
    ///
    /// The log itself begins with taking the mark off again: so only a file without its log has it, and no copy that
    /// SQLite makes of both.
    func emptyLog() throws(RecordError) {
        if Spare.hasRoom(beside: path) { _ = try? writing { try Spare.keep(in: $0) } }
        try writing { try Schema.needLog(true, in: $0) }
        try checkpoint()
        try writing { try Schema.needLog(false, in: $0) }
        log.note(at: path)
    }

    /// Empties the write-ahead log into the file when the disk has no room for another page of the log.
    ///
    /// What the file needs for it lies in the file already, as far as ``Spare`` goes.
    func makeRoom() throws(RecordError) {
        try checkpoint()
        try emptyLog()
    }

    /// Empties the write-ahead log into the file.
    ///
    /// - Throws: ``RecordError`` also where somebody else kept it from being emptied.
    func checkpoint() throws(RecordError) {
        try outsideTransaction { _ = try $0.checkpoint(.truncate) }
    }
}

extension String {
    /// The path such that SQLite, which takes some names for more than a file's, takes it for nothing else.
    var asFileName: String { hasPrefix("/") ? self : "./" + self }
}
