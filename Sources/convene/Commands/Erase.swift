import ArgumentParser
import Records

/// `convene erase`: erases a finished record, or only the addresses in it.
struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a finished record, or only the addresses in it.")

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    @Flag(help: "Erase only the addresses that people left for the slides.")
    var contacts = false

    func run() async throws {
        do throws(RecordError) {
            try await Record.erase(at: record, contacts: contacts)
        } catch {
            throw Sentence("\(error)")
        }
        tell(
            """
            Erased: \(contacts ? "the addresses in " : "")\(record).
            What this cannot reach: backups, snapshots of the disk, copies and printed summaries.
            """)
    }
}
