import ArgumentParser
import Foundation
import Glibc
import Host

/// `convene new`: a scenario to begin from.
struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a scenario to begin from.",
        discussion: """
            It is a whole small workshop, with a comment beside each thing to change. convene check then says what is \
            left to do.
            """)

    @Argument(
        help: ArgumentHelp(
            "The file to write, such as workshop.md; it must not exist yet.", valueName: "file"),
        completion: .file(extensions: ["md"]))
    var file: String

    func run() async throws {
        guard file.hasSuffix(".md") else {
            throw Sentence("A scenario's name ends with .md: convene new \(file).md", status: 64)
        }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw Sentence(
                errno == EEXIST
                    ? "\(file) exists already. Name another file."
                    : "\(file) cannot be written: \(String(cString: strerror(errno))). Name another file.")
        }
        let isWritten = write(all: Array(newScenario.utf8), to: descriptor)
        guard close(descriptor) == 0, isWritten else {
            throw Sentence("\(file) could not be written whole: \(String(cString: strerror(errno))).")
        }
        tell("Written: \(file). Change it, then: convene check \(file)")
    }
}
