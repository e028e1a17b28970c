import ArgumentParser
import Reports
import Session
import Workshop

/// `convene cards`: polls on paper, for people without a terminal.
struct Cards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Print the polls as cards, for people without a terminal.",
        discussion: """
            The facilitator counts the cards and enters the numbers at a console (h). Sensitive polls have no card: they \
            are answered at a seat alone. What comes later in a case stands on a later sheet.
            """)

    @Argument(
        help: ArgumentHelp("The scenario.", valueName: "scenario"), completion: .file(extensions: ["md"]))
    var scenario: String

    @Option(help: ArgumentHelp("Only this poll; can be given more than once.", valueName: "id"))
    var poll: [String] = []

    @Option(help: ArgumentHelp("How many of each card, one below the other.", valueName: "number"))
    var copies = 1

    @OptionGroup var sheet: SheetOptions

    func validate() throws {
        guard (1...200).contains(copies) else { throw ValidationError("--copies takes 1 to 200.") }
    }

    func run() async throws {
        let scenario = try ScenarioText(at: scenario).scenario()
        let wanted = poll.map { Poll.ID($0) }
        for id in wanted where scenario.poll(id) == nil {
            let known = scenario.polls.map { "\($0.id)" }.joined(separator: ", ")
            throw Sentence("There is no poll \(id). This scenario has: \(known).")
        }
        let unprinted = wanted.filter { scenario.poll($0)?.takesHands == false }
        guard unprinted.isEmpty else {
            let names = unprinted.map { "\($0)" }.joined(separator: ", ")
            throw Sentence(
                "No card can be made of \(names): it is sensitive, never shown, or has no options to count.")
        }
        let document = Reports.cards(
            of: scenario, only: wanted.isEmpty ? nil : Set(wanted), copies: copies,
            in: sheet.printing.language)
        try sheet.print(document)
    }
}
