import Glibc

/// The first bytes of a record's file, read before SQLite may touch it.
///
/// Source: sqlite.org, "Database File Format", section 1.3.
struct Header: Equatable {
    /// The version of the record's tables.
    let version: Int
    /// Whether changes go through a write-ahead log; it says nothing of what the record holds.
    let usesLog: Bool

    /// Reads the header of the file at `path`.
    ///
    /// - Throws: ``RecordError/notARecord(_:)`` for another program's file, ``RecordError/newerVersion(_:)``,
    ///   ``RecordError/logMissing(_:)`` where the log is not beside it in which what was written last stands.
    init(at path: String) throws(RecordError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RecordError(errno: errno, at: path, writing: false) }
        defer { _ = Glibc.close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 100)
        guard pread(descriptor, &bytes, bytes.count, 0) == bytes.count,
            bytes.starts(with: Array("SQLite format 3\0".utf8)),
            Self.number(in: bytes, at: 68) == Schema.applicationID
        else { throw .notARecord(path) }
        let mark = Self.number(in: bytes, at: 60)
        version = Schema.version(in: mark)
        guard version <= Schema.version else { throw .newerVersion(path) }
        usesLog = bytes[18] == 2
        if usesLog, Schema.needsLog(mark), access(path + "-wal", F_OK) != 0 { throw .logMissing(path) }
    }

    private static func number(in bytes: [UInt8], at start: Int) -> Int {
        bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether the file at `path` is a record, of whatever version and in whatever state; waits for nothing.
    static func isRecord(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        do throws(RecordError) {
            _ = try Header(at: path)
            return true
        } catch {
            return switch error {
            case .newerVersion, .logMissing, .notReadable: true
            case _: false
            }
        }
    }
}
