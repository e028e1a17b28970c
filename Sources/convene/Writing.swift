import Decks
import Foundation
import Host
import Records
import ReportFiles
import ScenarioFiles

/// Writes `text` to the standard output, where that is what the command is for.
///
/// - Throws: ``Sentence`` where it cannot be written, such as on a full disk.
func print(_ text: String, terminator: String = "\n") throws(Sentence) {
    try print(Array((text + terminator).utf8), to: nil)
}

/// Prints `text` as it is, or writes it into the file at `path`.
///
/// A file that is there keeps its mode and its owner, and what a link leads to is written to; so is a pipe or a device. A
/// new file is its user's alone (0600). Records, what belongs beside them, and whatever can be presented are spared.
///
/// - Parameters:
///   - text: What is printed.
///   - path: The file; nil for the standard output.
/// - Throws: ``Sentence`` where it cannot be written.
func print(_ text: String, to path: String?) throws(Sentence) { try print(Array(text.utf8), to: path) }

/// The same of bytes.
///
/// - Throws: ``Sentence`` where they cannot be written.
func print(_ bytes: [UInt8], to path: String?) throws(Sentence) {
    guard let path, path != "-" else {
        guard write(all: bytes, to: STDOUT_FILENO) else {
            throw Sentence("The output could not be written: \(String(cString: strerror(errno))).")
        }
        return
    }
    guard !Record.isPart(URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)) else {
        throw Sentence("\(path) belongs to a record. Name another file with --output.")
    }
    var there = stat()
    let isThere = stat(path, &there) == 0
    if isThere {
        guard [S_IFREG, S_IFIFO, S_IFCHR].contains(there.st_mode & S_IFMT) else {
            throw Sentence("\(path) is no file to write to. Name another one with --output.")
        }
        let text = try? ScenarioText(
            at: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false))
        guard text.map({ isAuthored($0.text, path: $0.path) }) != true else {
            throw Sentence("\(path) is a scenario. Name another file with --output.")
        }
    }
    let file = open(path, O_WRONLY | O_CLOEXEC | (isThere ? O_TRUNC : O_CREAT | O_EXCL), 0o600)
    guard file >= 0 else {
        throw Sentence("\(path) cannot be written. Name another file with --output.")
    }
    let isWritten = write(all: bytes, to: file)
    guard close(file) == 0, isWritten else {
        throw Sentence("\(path) could not be written whole: \(String(cString: strerror(errno))).")
    }
}

/// Writes `files` into a folder that is new or empty; all of them, or none.
///
/// - Throws: ``Sentence`` where one cannot be written.
func write(_ files: [ReportFile], into folder: String) throws(Sentence) {
    do throws(ReportFileError) {
        try files.write(into: folder)
    } catch {
        throw Sentence("\(error)")
    }
}

/// Says `text` on the standard output, where what the command is for has been done: nothing comes of it where nobody
/// can hear it.
func tell(_ text: String, terminator: String = "\n") {
    _ = write(all: Array((text + terminator).utf8), to: STDOUT_FILENO)
}

/// Tells the person on the standard error, as far as it is there.
func complain(_ text: String) { _ = write(all: Array((text + "\n").utf8), to: STDERR_FILENO) }
