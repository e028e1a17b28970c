import Glibc
import Synchronization

/// Keeps a second record of this process off the same file, until it is released or goes.
///
/// Locks of files belong to processes: the same process could open a file twice, and would lose its lock as soon
/// as it closes one of them.
final class Claim: Sendable {
    private struct File: Hashable {
        let device: UInt
        let number: UInt
    }

    private static let taken = Mutex<Set<File>>([])

    /// Nil once released.
    private let file: Mutex<File?>

    /// Claims the file at `path`, which is not opened for it.
    init(_ path: String) throws(RecordError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw RecordError(errno: errno, at: path, writing: false) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notARecord(path) }
        let file = File(device: status.st_dev, number: status.st_ino)
        guard Self.taken.withLock({ $0.insert(file).inserted }) else { throw .inUse(path) }
        self.file = Mutex(file)
    }

    deinit { release() }

    /// Lets others have the file.
    func release() {
        let file = file.withLock { file in
            defer { file = nil }
            return file
        }
        if let file { Self.taken.withLock { _ = $0.remove(file) } }
    }
}
