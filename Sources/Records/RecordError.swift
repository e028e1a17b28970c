/// Why a record could not be made, read or written.
package enum RecordError: Error, Hashable {
    /// A new record was to be made where a file is already.
    case exists(String)
    case notFound(String)
    /// The folder that the record was to be made in is not there.
    case noDirectory(String)
    /// The file or its folder may not be written to.
    case notWritable(String)
    /// The file may not be read.
    case notReadable(String)
    /// The file is no record: another program's, or none at all.
    case notARecord(String)
    /// The file was written by a later version of Convene.
    case newerVersion(String)
    /// Another host has the record open.
    case inUse(String)
    /// What is to be erased is finished first.
    case unfinished(String)
    /// The log is gone in which what was written last stands.
    case logMissing(String)
    /// The file, its folder or its log is gone from its place, while the record is open.
    case gone(String)
    /// What the file holds does not fit together.
    case damaged(String)
    /// A finished record takes nothing more.
    case finished
    /// The round has not been opened, or its key is erased already.
    case noKey
    case diskFull
    /// The disk failed to read or to write. The record may hold more than was acknowledged.
    case inputOutput
    /// SQLite's own code for anything else.
    case other(Int32)

    /// Whether the disk or the folder is at fault, so that the same may work later.
    package var isOfTheDisk: Bool {
        switch self {
        case .diskFull, .inputOutput, .gone: true
        case .exists, .notFound, .noDirectory, .notWritable, .notReadable, .notARecord, .newerVersion, .inUse,
            .unfinished, .logMissing, .damaged, .finished, .noKey, .other:
            false
        }
    }
}

extension RecordError: CustomStringConvertible {
    /// One sentence for the person who runs the session.
    package var description: String {
        switch self {
        case .exists(let path):
            "There is a file at \(path) already: go on with it by convene resume, or choose another with --record."
        case .notFound(let path): "There is no file at \(path); check the name."
        case .noDirectory(let path):
            "The folder for \(path) does not exist; make it, or choose another place."
        case .notWritable(let path):
            "\(path) cannot be written; check the permissions of the file and its folder."
        case .notReadable(let path): "\(path) cannot be read; check its permissions."
        case .notARecord(let path):
            "\(path) is not a record of Convene; choose the .convene file of a session."
        case .newerVersion(let path): "\(path) was written by a newer version of Convene; use that version."
        case .inUse(let path): "\(path) is in use by another host; end that session first, or attach to it."
        case .unfinished(let path): "\(path) is not finished; run convene finish first."
        case .logMissing(let path):
            "\(path) lacks its log; put \(path)-wal, which was beside it, there again."
        case .gone(let path):
            "\(path) is gone from its place; put it there again, or save a copy by S at a console."
        case .damaged(let path): "\(path) is damaged; go back to a copy of it, if there is one."
        case .finished: "The session is over; its record takes nothing more."
        case .noKey: "The poll takes no answers at the moment; wait until it is opened."
        case .diskFull: "The disk is full; make room, and do it again."
        case .inputOutput: "The disk failed to read or write; check it, and do it again."
        case .other(let code): "The record could not be used (SQLite says \(code)); report this as a fault."
        }
    }
}
