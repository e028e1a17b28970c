import ArgumentParser
import Foundation
import Reports
import ScenarioFiles

/// `convene cards`: polls on paper, for people without a terminal.
struct Cards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Print the polls as cards, for people without a terminal.",
        discussion: """
            80 columns of plain text, made for paper. The facilitator counts the cards and enters the numbers at a \
            console (h). Sensitive polls have no card: they are answered at a seat alone.
            """)

    @Argument(
        help: ArgumentHelp("The scenario.", valueName: "scenario"), completion: .file(extensions: ["md"]))
    var scenario: String

    @Option(help: ArgumentHelp("Write to this file in place of the terminal.", valueName: "file"))
    var output: String?

    func run() async throws {
        let text = Reports.cards(of: try ScenarioText(at: scenario).scenario())
        try print(text, to: output)
    }
}
