import ArgumentParser
import Records
import Reports
import Session
import Workshop

/// `convene handout`: the slides, for people to keep; or everything, for a facilitator to hold the workshop from.
struct HandoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout",
        abstract: "Print a scenario's slides, for people to keep.",
        discussion: """
            Without what only facilitators read, with polls blank, and with what a part may be hard for on the page before \
            it. Support stands first and last. Before the day every case stops at its first step; with --record it has \
            what the room came to see. --facilitator prints a run sheet instead: plan, notes, every step, what to do \
            where somebody discloses, for when no machine runs.
            """)

    @Argument(
        help: ArgumentHelp("The scenario.", valueName: "scenario"), completion: .file(extensions: ["md"]))
    var scenario: String

    @Option(
        help: ArgumentHelp("After the day: the session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String?

    @Flag(help: "A run sheet for facilitators, with notes and times.")
    var facilitator = false

    @OptionGroup var deck: DeckOption
    @OptionGroup var sheet: SheetOptions

    func validate() throws {
        guard !facilitator || record == nil else { throw ValidationError("--facilitator takes no --record.") }
    }

    func run() async throws {
        let given = try ScenarioText(at: scenario, as: deck.dialect).scenario()
        let document: Document
        if facilitator {
            document = runSheet(of: given, in: sheet.printing.language)
        } else if let record {
            let opened = try await OpenRecord(at: record)
            await opened.record.close()
            guard opened.state.scenario.title == given.title else {
                throw Sentence(
                    "\(record) is of another workshop: \(opened.state.scenario.title). Name its scenario, or another record."
                )
            }
            document = handout(of: opened.state.scenario, in: sheet.printing.language, after: opened.state)
        } else {
            document = handout(of: given, in: sheet.printing.language)
        }
        try sheet.print(document)
    }
}
