import Glibc

/// Stands for one file, wherever it is moved, and opens nothing, so that letting it go costs no lock.
final class Handle: Sendable {
    /// Which file it is, on this machine.
    struct Identity: Hashable {
        let device: UInt
        let number: UInt

        fileprivate init(_ status: stat) { (device, number) = (status.st_dev, status.st_ino) }
    }

    /// O_PATH of Linux, which Glibc's module does not have.
    private static let pathAlone: Int32 = 0o10_000_000

    let identity: Identity
    private let descriptor: Int32

    /// Takes note of the file at `path`.
    ///
    /// - Throws: ``RecordError/notARecord(_:)`` for what is no file.
    init(_ path: String) throws(RecordError) {
        let descriptor = Glibc.open(path, Self.pathAlone | O_CLOEXEC)
        guard descriptor >= 0 else { throw RecordError(errno: errno, at: path, writing: false) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            _ = Glibc.close(descriptor)
            throw .notARecord(path)
        }
        identity = Identity(status)
        self.descriptor = descriptor
    }

    deinit { _ = Glibc.close(descriptor) }

    /// Whether the file is what stands at `path`.
    func isAt(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && Identity(status) == identity
    }

    /// Where the file is now; nil where no folder has it any more, or where that cannot be told.
    var place: String? {
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = bytes.withUnsafeMutableBytes { buffer in
            buffer.baseAddress.map { readlink("/proc/self/fd/\(descriptor)", $0, buffer.count) } ?? 0
        }
        guard length > 0 else { return nil }
        let place = String(decoding: bytes.prefix(length), as: UTF8.self)
        return isAt(place) ? place : nil
    }

    /// Whether a folder still has the file.
    var isAnywhere: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }
}
