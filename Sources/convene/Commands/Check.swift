import ArgumentParser
import Drawing
import ScenarioFiles
import Screens
import Workshop

/// `convene check`: every finding in a scenario, before the day.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scenarios and print their outline.",
        discussion: "Every finding has its line and column. Exit status 0 without errors, 1 with.")

    @Argument(
        help: ArgumentHelp("Scenarios to check.", valueName: "file"), completion: .file(extensions: ["md"]))
    var files: [String]

    func run() async throws {
        var hasErrors = false
        for path in files {
            do throws(Sentence) {
                let text = try ScenarioText(at: path)
                hasErrors = try check(text) || hasErrors
            } catch {
                complain(error.text)
                hasErrors = true
            }
        }
        if hasErrors { throw ExitCode.failure }
    }

    /// Prints what is found; says whether there was an error.
    private func check(_ text: ScenarioText) throws(Sentence) -> Bool {
        let loaded = ScenarioFiles.scenario(from: text.text, path: text.path)
        var findings = loaded.diagnostics
        if let scenario = loaded.value {
            for (slide, step) in stepsThatDoNotFit(in: scenario, size: Size(width: 80, height: 24)) {
                findings.append(
                    Diagnostic(
                        .error,
                        "step \(step + 1) of this slide does not fit 80 x 24; divide it with <!-- pause -->",
                        at: loaded.slideLocations[slide]))
            }
            for (slide, text) in figuresWithoutPictures(in: scenario) {
                findings.append(
                    Diagnostic(
                        .warning,
                        "“\(text.quotable)” is shown as text: pictures are made of figures like “1 in 20”, “3 in 10”"
                            + " and “3 %”",
                        at: loaded.slideLocations[slide]))
            }
        }
        if !findings.isEmpty { try print(report(of: findings, lines: loaded.lines)) }
        if let scenario = loaded.value { try print(outline(of: scenario)) }
        return findings.contains { $0.severity == .error }
    }
}
