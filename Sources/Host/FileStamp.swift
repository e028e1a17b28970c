import Foundation

/// What tells one state of a file from another; its rights among it, by the time of their change.
struct FileStamp: Equatable {
    private var inode: ino_t
    private var size: Int64
    private var written: [Int]
    private var changed: [Int]

    init(_ status: stat) {
        inode = status.st_ino
        size = Int64(status.st_size)
        written = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }

    /// The stamp of the file at `path`; nil where there is none.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }
}
