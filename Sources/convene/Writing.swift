import Glibc
import Host

/// Writes `text` to the standard output, where that is what the command is for.
///
/// - Throws: ``Sentence`` where it cannot be written, such as on a full disk.
func print(_ text: String, terminator: String = "\n") throws(Sentence) {
    guard write(all: Array((text + terminator).utf8), to: STDOUT_FILENO) else {
        throw Sentence("The output could not be written: \(String(cString: strerror(errno))).")
    }
}

/// Prints `text` as it is, or writes it into the file at `path`.
///
/// A file that is there keeps its mode and its owner, and what a link leads to is written to; so is a pipe or a device. A
/// new file is its user's alone (0600).
///
/// - Parameters:
///   - text: What is printed.
///   - path: The file; nil for the standard output.
///   - sources: Files that may not be written over, for they are what the text is made from.
/// - Throws: ``Sentence`` where it cannot be written.
func print(_ text: String, to path: String?, sparing sources: [String]) throws(Sentence) {
    guard let path else { return try print(text, terminator: "") }
    var there = stat()
    let isThere = stat(path, &there) == 0
    if isThere {
        let isSource = sources.contains { source in
            var one = stat()
            return stat(source, &one) == 0 && one.st_dev == there.st_dev && one.st_ino == there.st_ino
        }
        guard !isSource else {
            throw Sentence("\(path) is what this is made from. Name another file with --output.")
        }
        guard [S_IFREG, S_IFIFO, S_IFCHR].contains(there.st_mode & S_IFMT) else {
            throw Sentence("\(path) is no file to write to. Name another one with --output.")
        }
    }
    let file = open(path, O_WRONLY | O_CLOEXEC | (isThere ? O_TRUNC : O_CREAT | O_EXCL), 0o600)
    guard file >= 0 else {
        throw Sentence("\(path) cannot be written. Name another file with --output.")
    }
    let isWritten = write(all: Array(text.utf8), to: file)
    guard close(file) == 0, isWritten else {
        throw Sentence("\(path) could not be written whole: \(String(cString: strerror(errno))).")
    }
}

/// Says `text` on the standard output, where what the command is for has been done: nothing comes of it where nobody
/// can hear it.
func tell(_ text: String, terminator: String = "\n") {
    _ = write(all: Array((text + terminator).utf8), to: STDOUT_FILENO)
}

/// Tells the person on the standard error, as far as it is there.
func complain(_ text: String) { _ = write(all: Array((text + "\n").utf8), to: STDERR_FILENO) }
