import CSystem
import Glibc

/// The file in memory that ncurses writes to, in place of a terminal that might be slow or stand still.
final class Output {
    /// The same file as C's streams know it.
    let stream: UnsafeMutablePointer<FILE>
    private let descriptor: Int32

    init() throws(PainterError) {
        descriptor = terminal_memory_file()
        guard descriptor >= 0, let stream = fdopen(descriptor, "w+") else {
            throw .cannotStart(String(cString: strerror(errno)))
        }
        self.stream = stream
    }

    deinit { fclose(stream) }

    /// What has been written since the last time, which is then forgotten.
    func take() -> [UInt8] {
        let length = Int(lseek(descriptor, 0, SEEK_CUR))
        guard length > 0 else { return [] }
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, length, 0))
        }
        ftruncate(descriptor, 0)
        lseek(descriptor, 0, SEEK_SET)
        return bytes
    }
}
