import Foundation
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
/// - Throws: ``Sentence`` where it cannot be written.
func print(_ text: String, to path: String?) throws(Sentence) {
    guard let path else { return try print(text, terminator: "") }
    do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
        throw Sentence("\(path) cannot be written. Name another file with --output.")
    }
}

/// Says `text` on the standard output, where what the command is for has been done: nothing comes of it where nobody
/// can hear it.
func tell(_ text: String, terminator: String = "\n") {
    _ = write(all: Array((text + terminator).utf8), to: STDOUT_FILENO)
}

/// Tells the person on the standard error, as far as it is there.
func complain(_ text: String) { _ = write(all: Array((text + "\n").utf8), to: STDERR_FILENO) }
