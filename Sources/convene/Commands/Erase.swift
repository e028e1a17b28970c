import ArgumentParser
import Glibc
import Host
import Records

/// `convene erase`: erases a finished record, or only the addresses in it.
struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a finished record, or only the addresses in it.",
        discussion: "It asks first; without a terminal it wants --yes.")

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    @Flag(help: "Erase only the addresses that people left for the slides.")
    var contacts = false

    @Flag(help: "Erase without a question.")
    var yes = false

    func run() async throws {
        // A host that has ended its session keeps the file as long as somebody reads its last page.
        guard RunningSession.keeping(absolute(record)) == nil else {
            throw Sentence("\(RecordError.inUse(record))")
        }
        do {
            let count = try await Record.contacts(at: record).count
            guard !contacts || count > 0 else { return tell("There are no addresses in \(record).") }
            let addresses = count == 1 ? "the one address" : "the \(count) addresses"
            guard
                try isSure(
                    contacts
                        ? "Erase \(addresses) in \(record)?"
                        : "Erase \(record)\(count > 0 ? " and \(addresses) in it" : "")?")
            else { return tell("Nothing was erased.") }
            try await Record.erase(at: record, contacts: contacts)
            if !contacts { unlink(HostStarter.log(of: record)) }
        } catch let error as RecordError {
            throw Sentence("\(error)")
        }
        tell(
            """
            Erased: \(contacts ? "the addresses in " : "")\(record).
            What this cannot reach: backups, snapshots of the disk, copies and printed summaries.
            """)
    }

    /// Asks at the terminal.
    ///
    /// - Throws: ``Sentence`` where there is none and nobody said yes before.
    private func isSure(_ question: String) throws(Sentence) -> Bool {
        if yes { return true }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Sentence("\(question) Say so with --yes, where there is no terminal to ask at.", status: 64)
        }
        tell(question + "\ny erases, Enter alone does not:", terminator: " ")
        return readLine() == "y"
    }
}
