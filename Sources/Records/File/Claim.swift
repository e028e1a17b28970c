import Synchronization

/// Keeps a second record of this process off the same file, until it is released or goes.
///
/// Locks of files belong to processes: the same process could open a file twice, and would lose its lock as soon
/// as it closes one of them.
final class Claim: Sendable {
    private static let taken = Mutex<Set<Handle.Identity>>([])

    /// The file.
    let file: Handle
    private let isReleased = Mutex(false)

    /// Claims the file at `path`, which is not opened for it.
    init(_ path: String) throws(RecordError) {
        let file = try Handle(path)
        guard Self.taken.withLock({ $0.insert(file.identity).inserted }) else { throw .inUse(path) }
        self.file = file
    }

    deinit { release() }

    /// Lets others have the file.
    func release() {
        let isFirst = isReleased.withLock { isReleased in
            defer { isReleased = true }
            return !isReleased
        }
        if isFirst { Self.taken.withLock { _ = $0.remove(file.identity) } }
    }
}
