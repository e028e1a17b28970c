import GRDB
import Glibc

/// Pages that a record keeps in hand, so that a full disk still lets the log be emptied into the file.
///
/// The log grows by a page and more for each commit, the file hardly: what has 100 answers in it fills a small disk
/// with its log alone. Emptying the log makes room, but not where the file has to grow for it by as little as a page.
enum Spare {
    /// In pages of 4 KiB.
    private static let pages = 16

    /// Whether the disk has room for many times as much: what is taken from a disk that is all but full is no spare.
    static func hasRoom(beside path: String) -> Bool {
        var disk = statvfs()
        return statvfs(path, &disk) == 0 && disk.f_bavail * disk.f_frsize > 4 * UInt(pages * 4096)
    }

    /// Sees to it that so many pages are free in the file once the log is emptied into it.
    static func keep(in database: Database) throws {
        let free = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
        guard free < pages / 2 else { return }
        let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
        try database.execute(
            sql: "CREATE TABLE spare (bytes BLOB); INSERT INTO spare VALUES (zeroblob(?))",
            arguments: [(pages - free) * size])
        try database.execute(sql: "DROP TABLE spare")
    }
}
