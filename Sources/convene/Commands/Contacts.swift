import ArgumentParser
import Host
import Records
import ReportFiles
import Reports
import Session
import Workshop

/// `convene contacts`: the addresses that people left in order to be written to.
struct Contacts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts",
        abstract:
            "Print the e-mail addresses that people left in a finished session, or make a message for each.",
        discussion: """
            messages puts a message for each address into a new folder, in the scenario's language: attach the slides, \
            and send it. Nobody is told of anybody else so. Write to each alone in any other way too, and then erase \
            them: convene erase --contacts.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case lines, csv, messages
    }

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    @Option(help: "One to a line, a table of one column, or a file for each message.")
    var format = Format.lines

    @Option(
        help: ArgumentHelp(
            "Write to this file in place of the terminal; of messages, a new or empty folder.",
            valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The messages' subject; one that says nothing of the session if left out.", valueName: "line"))
    var subject: String?

    @Option(
        help: ArgumentHelp(
            "Who the messages come from; the scenario's contact if left out.", valueName: "address"))
    var from: String?

    func validate() throws {
        guard format == .messages || subject == nil && from == nil else {
            throw ValidationError("--subject and --from go with --format messages.")
        }
        guard format != .messages || output != nil else {
            throw ValidationError("--format messages needs a folder: --output FOLDER.")
        }
    }

    func run() async throws {
        let addresses = try await addresses()
        switch format {
        case .lines: try print(addresses.map { $0 + "\n" }.joined(), to: output)
        case .csv: try print(addressTable(addresses), to: output)
        case .messages: try await writeMessages(to: addresses, into: output ?? "")
        }
    }

    private func addresses() async throws(Sentence) -> [String] {
        let path = absolute(record)
        // A host that has ended its session keeps the file as long as somebody reads its last page.
        if let text = RunningSession.keeping(path)?.text(of: "contacts") {
            return text.split(whereSeparator: \.isNewline).map(String.init)
        }
        do throws(RecordError) { return try await Record.contacts(at: path) } catch {
            throw Sentence("\(error)")
        }
    }

    private func writeMessages(to addresses: [String], into folder: String) async throws(Sentence) {
        guard !addresses.isEmpty else { return tell("Nobody left an address.") }
        let opened = try await OpenRecord(at: record)
        await opened.record.close()
        let scenario = opened.state.scenario
        let sender = from ?? scenario.contact ?? ""
        guard
            let letters = Letters(
                in: scenario.language, subject: subject, from: sender, at: WallClock(after: []).now())
        else { throw Sentence("Say which address the messages come from: --from ADDRESS", status: 64) }
        let written = addresses.map(letters.letter)
        guard !written.contains(nil) else {
            let lines = written.indices.filter { written[$0] == nil }.map { "\($0 + 1)" }
            throw Sentence(
                "No message can go to what stands in line \(lines.joined(separator: ", ")) of convene contacts \(record)."
                    + " Nothing was written.")
        }
        let width = "\(addresses.count)".count
        let files = written.enumerated().map { index, letter in
            let number = "\(index + 1)"
            let name = String(repeating: "0", count: width - number.count) + number + ".eml"
            return ReportFile(name, Array((letter ?? "").utf8))
        }
        try write(files, into: folder)
        tell(
            """
            Written: \(files.count) message\(files.count == 1 ? "" : "s") in \(folder). Attach the slides to each, and send it.
            Then erase the addresses: convene erase --contacts \(record)
            """)
    }
}
