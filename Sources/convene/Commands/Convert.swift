import ArgumentParser
import Foundation
import ScenarioFiles

/// `convene convert`: a deck or questions of another tool as a scenario.
struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a deck of another tool as a scenario, to add polls to.",
        discussion: """
            Slides, steps and notes stay as they are. Questions become polls: a plain list in a .txt file (a question, its \
            options below it), Aiken, LimeSurvey's tab-separated survey. What does not fit is told. Decks can be presented \
            without being converted.
            """)

    @Argument(
        help: ArgumentHelp("The deck or the questions.", valueName: "deck"),
        completion: .file(extensions: ["md", "tpp", "txt", "tsv"]))
    var file: String

    @OptionGroup var deck: DeckOption

    @Option(help: ArgumentHelp("The scenario to write; it must not exist yet.", valueName: "file"))
    var output: String?

    func run() async throws {
        let text = try ScenarioText(at: file, as: deck.dialect)
        guard let made = Conversion(of: text.text, path: text.path, as: deck.dialect) else {
            try text.scenario()
            throw Sentence("\(file) is a scenario already. convene check shows what is in it.", status: 65)
        }
        complain(made.summary)
        if !made.findings.isEmpty { complain(report(of: made.findings, lines: made.lines)) }
        if let output {
            guard !FileManager.default.fileExists(atPath: output) else {
                throw Sentence("\(output) exists already. Name another file with --output.")
            }
        }
        try print(made.text, to: output)
    }
}
