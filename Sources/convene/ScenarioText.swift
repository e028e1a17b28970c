import Foundation
import ScenarioFiles
import Workshop

/// A scenario's file, read whole.
struct ScenarioText {
    let path: String
    let text: String

    /// The file's name without its folder.
    var name: String { URL(filePath: path).lastPathComponent }

    /// Reads the file at `path`.
    ///
    /// - Throws: ``Sentence`` where there is none, or it is no text.
    init(at path: String) throws(Sentence) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Sentence(
                "There is no file \(path) to read. Name a scenario, such as Scenarios/retrospective.md.")
        }
        guard data.count <= 4_194_304, let text = String(data: data, encoding: .utf8) else {
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
        let errors = loaded.diagnostics.filter { $0.severity == .error }.map {
            $0.report(lines: loaded.lines)
        }
        throw Sentence(
            errors.joined(separator: "\n") + "\nMend the scenario first. convene check shows every finding.")
    }
}
