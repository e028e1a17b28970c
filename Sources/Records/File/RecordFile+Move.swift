import Foundation
import GRDB
import Glibc
import Synchronization

/// The write-ahead log that belongs to a file, wherever it is.
final class LogFile: Sendable {
    private let handle = Mutex<Handle?>(nil)

    /// Nil before it is known.
    var file: Handle? { handle.withLock { $0 } }

    /// Takes note of the log of the record at `path`, once it is there.
    func note(at path: String) {
        handle.withLock { if $0 == nil { $0 = try? Handle(path + "-wal") } }
    }
}

extension RecordFile {
    /// Whether the file, and the log beside it, are what stands where the record is said to be.
    var isInPlace: Bool { claim.file.isAt(path) && log.file?.isAt(path + "-wal") ?? true }

    /// Whether anything is at `path`, or beside it what SQLite would take for a part of a record there.
    static func isTaken(_ path: String) -> Bool {
        suffixes.contains { suffix in
            var status = stat()
            return lstat(path + suffix, &status) == 0
        }
    }

    /// A whole copy at `path`, open, which nobody but this user may read.
    ///
    /// This file gives its keys away before the copy has them, where a folder has it still: whenever the process is
    /// killed, there are no two files with keys. Where the copy fails it gets them back, and nothing is left of the copy.
    func copied(to path: String) throws(RecordError) -> RecordFile {
        guard !Self.isTaken(path) else { throw .exists(path) }
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RecordError(errno: errno, at: path, writing: true) }
        _ = Glibc.close(descriptor)
        do throws(RecordError) {
            return try copied(into: path)
        } catch {
            for suffix in Self.suffixes { unlink(path + suffix) }
            throw error
        }
    }

    private func copied(into path: String) throws(RecordError) -> RecordFile {
        let keys = try reading { try StoredKey.fetchAll($0) }
        do throws(RecordError) {
            if claim.file.isAnywhere {
                try giveKeysAway()
            } else if log.file?.isAnywhere ?? false {
                // A log alone is no record; it need not keep anybody from having a copy.
                _ = try? giveKeysAway()
            }
            try outsideTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path.asFileName]) }
            let copy = try RecordFile(connectedTo: path, claim: Claim(path), isReadOnly: false)
            try copy.closing { () throws(RecordError) in
                try copy.useLog()
                try copy.take(keys)
                try copy.emptyLog()
            }
            return copy
        } catch {
            _ = try? take(keys)
            throw error
        }
    }

    /// Erases all keys, so that no page of the file or its log has them.
    private func giveKeysAway() throws(RecordError) {
        try writing { try $0.execute(sql: "DELETE FROM secret") }
        try emptyLog()
    }

    private func take(_ keys: [StoredKey]) throws(RecordError) {
        try writing { database in
            for key in keys { try key.insert(database, onConflict: .replace) }
        }
    }

    /// Closes the file, and overwrites it and its log and takes them out of their folders, wherever those are by now.
    func discard() {
        close()
        for place in [claim.file.place, log.file?.place] {
            guard let place else { continue }
            try? Self.overwrite(place)
            unlink(place)
        }
    }
}

/// A row of the keys, whatever it is for.
private struct StoredKey: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "secret"

    let purpose: String
    let poll: String
    let round: Int
    let key: Data
}
