import Foundation
import ScenarioFiles
import Workshop

/// A scenario's file, read whole.
struct ScenarioText {
    let path: String
    let text: String

    /// The file's name without its folder.
    var name: String { URL(filePath: path).lastPathComponent }

    /// Reads the file at `path`; of what is no file, such as a pipe that nobody writes to, nothing is awaited.
    ///
    /// - Throws: ``Sentence`` where there is none, it is none, it is too long, or it is no text.
    init(at path: String) throws(Sentence) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Sentence(
                errno == EACCES
                    ? "You may not read \(path). Give yourself the right to: chmod u+r \(path)"
                    : "There is no file \(path) to read. Name a scenario, such as Scenarios/retrospective.md."
            )
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw Sentence(
                "\(path) is \(isFolder ? "a folder" : "no file on a disk"). Name a scenario's file.")
        }
        let data = try? file.read(upToCount: ScenarioLimits.bytes + 1)
        guard let data = data ?? (status.st_size == 0 ? Data() : nil) else {
            throw Sentence("\(path) cannot be read to its end. Is its disk still there?")
        }
        guard data.count <= ScenarioLimits.bytes else {
            throw Sentence(
                """
                \(path) has \(status.st_size) bytes, and a scenario at most \(ScenarioLimits.bytes). Divide it in two.
                """)
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Sentence("\(path) is not a text in UTF-8. Save it as UTF-8 and try again.")
        }
        self.path = path
        self.text = text
    }

    /// The scenario, where it has no errors.
    ///
    /// - Throws: ``Sentence`` with every error, as `convene check` prints it.
    func scenario() throws(Sentence) -> Scenario {
        let loaded = ScenarioFiles.scenario(from: text, path: path)
        if let scenario = loaded.value { return scenario }
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        throw Sentence(
            report(of: errors, lines: loaded.lines)
                + "\nMend the scenario first. convene check shows the findings.")
    }
}
