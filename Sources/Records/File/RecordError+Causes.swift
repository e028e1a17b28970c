import GRDB
import Glibc

extension RecordError {
    /// What `error`, thrown while the record at `path` was used, says to its owner.
    ///
    /// SQLite's own message is left out: it may quote what was to be written.
    init(_ error: any Error, at path: String) {
        guard let error = error as? DatabaseError else {
            self = error as? RecordError ?? .damaged(path)
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_IOERR: self = .inputOutput
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .notWritable(path)
        default: self = .other(error.extendedResultCode.rawValue)
        }
    }

    /// What the system's error `number` says about the file at `path` that was to be read or written.
    init(errno number: Int32, at path: String, writing: Bool) {
        switch number {
        case EEXIST: self = .exists(path)
        case ENOENT where writing, ENOTDIR: self = .noDirectory(path)
        case ENOENT: self = .notFound(path)
        case EACCES, EPERM, EROFS: self = writing ? .notWritable(path) : .notReadable(path)
        case EISDIR: self = .notARecord(path)
        case ENOSPC, EDQUOT: self = .diskFull
        default: self = .inputOutput
        }
    }
}
