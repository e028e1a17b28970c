import Glibc

/// The folder that a scenario's pictures are in; no other file can be had through it, whatever its name or a link says.
package struct PictureFolder: Sendable {
    /// Why there is no picture to read.
    package enum Problem: Error, Hashable, Sendable {
        case missing, outside, noFile, unreadable
    }

    /// A file that is open for reading.
    package struct Opened: ~Copyable {
        /// Whoever takes it closes it.
        package let descriptor: Int32
        /// Bytes.
        package let size: Int
        let stamp: FileStamp
    }

    /// An absolute path.
    private let path: String
    /// O_PATH of Linux, which Glibc's module does not have: a file is looked at and not opened.
    private static let onlyLooking: Int32 = 0o10_000_000

    /// The folder at an absolute path.
    package init(path: String) { self.path = path }

    /// The folder that the file at an absolute path is in.
    package init(beside file: String) {
        self.init(path: String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) + "/")
    }

    /// Opens a picture's file; what is no file on a disk is not touched.
    ///
    /// What counts is where the file is that was found, all links followed, and not how it is named.
    package func open(_ file: String) throws(Problem) -> Opened {
        guard !file.contains("\0"), !file.hasPrefix("/") else { throw .outside }
        let found = Glibc.open(path + "/" + file, Self.onlyLooking | O_CLOEXEC)
        guard found >= 0 else { throw errno == EACCES ? .unreadable : .missing }
        defer { close(found) }
        let name = "/proc/self/fd/\(found)"
        guard let folder = Self.resolved(path), let place = Self.resolved(name),
            place.hasPrefix(folder == "/" ? "/" : folder + "/")
        else { throw .outside }
        var status = stat()
        guard fstat(found, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
        let descriptor = Glibc.open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable }
        return Opened(descriptor: descriptor, size: Int(status.st_size), stamp: FileStamp(status))
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
