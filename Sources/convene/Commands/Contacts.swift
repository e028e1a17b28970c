import ArgumentParser
import Host
import Records

/// `convene contacts`: the addresses that people left in order to be written to.
struct Contacts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts",
        abstract: "Print the e-mail addresses that people left in a finished session.",
        discussion: """
            One to a line, in alphabetical order. Write to them with each address hidden from the others, and then erase \
            them: convene erase --contacts.
            """)

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    func run() async throws {
        let path = absolute(record)
        // A host that has ended its session keeps the file as long as somebody reads its last page.
        if let text = RunningSession.keeping(path)?.text(of: "contacts") {
            return try print(text, terminator: "")
        }
        let addresses: [String]
        do throws(RecordError) {
            addresses = try await Record.contacts(at: path)
        } catch {
            throw Sentence("\(error)")
        }
        for address in addresses { try print(address) }
    }
}
