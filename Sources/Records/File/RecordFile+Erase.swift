import GRDB
import Glibc

extension RecordFile {
    /// Overwrites a finished record and takes it out of its folder.
    static func erase(at path: String) throws(RecordError) {
        try finished(at: path).close()
        let claim = try Claim(path)
        defer { withExtendedLifetime(claim) {} }
        // Where it could not be taken out, it is not overwritten either.
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard access(folder, W_OK | X_OK) == 0 else { throw .notWritable(path) }
        try overwrite(path)
        for suffix in suffixes where unlink(path + suffix) != 0 && suffix.isEmpty {
            throw RecordError(errno: errno, at: path, writing: true)
        }
    }

    /// Takes the addresses out of a finished record, and writes it anew.
    static func eraseContacts(at path: String) throws(RecordError) {
        try finished(at: path).close()
        let file = try RecordFile(connectedTo: path, claim: Claim(path), isReadOnly: false)
        defer { file.close() }
        // The log holds new pages only; a rollback journal would hold the old ones, with the addresses.
        try file.useLog()
        try file.writing { try $0.execute(sql: "DELETE FROM contact") }
        try file.compact()
    }

    /// The addresses in a finished record, in alphabetical order.
    static func contacts(at path: String) throws(RecordError) -> [String] {
        let file: RecordFile
        do throws(RecordError) {
            file = try finished(at: path)
        } catch .inUse {
            // A host that has ended its session says itself what may be read.
            throw .unfinished(path)
        }
        defer { file.close() }
        return try file.contacts()
    }

    /// The addresses, in alphabetical order.
    func contacts() throws(RecordError) -> [String] {
        try reading { try String.fetchAll($0, sql: "SELECT address FROM contact ORDER BY address") }
    }

    /// The record at `path`, to be read, whose phase says that it is finished.
    private static func finished(at path: String) throws(RecordError) -> RecordFile {
        let claim = try Claim(path)
        let file = try RecordFile(connectedTo: path, claim: claim, isReadOnly: !Header(at: path).usesLog)
        do throws(RecordError) {
            guard try file.isFinished else { throw .unfinished(path) }
            return file
        } catch {
            file.close()
            throw error
        }
    }

    /// Overwrites the file at `path` with zeros, as far as the disk obeys.
    static func overwrite(_ path: String) throws(RecordError) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RecordError(errno: errno, at: path, writing: true) }
        defer { _ = Glibc.close(descriptor) }
        let zeros = [UInt8](repeating: 0, count: 65_536)
        var left = Int(lseek(descriptor, 0, SEEK_END))
        lseek(descriptor, 0, SEEK_SET)
        while left > 0 {
            let written = Glibc.write(descriptor, zeros, min(left, zeros.count))
            guard written > 0 else { throw RecordError(errno: errno, at: path, writing: true) }
            left -= written
        }
        guard fsync(descriptor) == 0 else { throw .inputOutput }
    }
}
