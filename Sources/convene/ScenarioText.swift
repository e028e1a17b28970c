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
    /// - Throws: ``Sentence`` where it cannot be read.
    init(at path: String) throws(Sentence) {
        let wanted = TextFile.Wanted(
            name: "a scenario", advice: "Name a scenario, such as Scenarios/retrospective.md.",
            bytes: ScenarioLimits.bytes)
        text = try TextFile(at: path, as: wanted).text
        self.path = path
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
