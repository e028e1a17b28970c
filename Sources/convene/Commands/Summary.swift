import ArgumentParser
import Foundation
import Host
import Records
import Reports
import Session

/// `convene summary`: what happened, for paper.
struct Summary: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Print what happened in a session.",
        discussion: """
            80 columns of plain text, made for paper: agenda with planned and actual minutes, every poll, where to find \
            support. It says no more than the screens were allowed to. A session that still runs can be summed up too.
            """)

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    @Option(help: ArgumentHelp("Write to this file in place of the terminal.", valueName: "file"))
    var output: String?

    func run() async throws {
        try print(await summary(), to: output)
    }

    private func summary() async throws -> String {
        if let text = RunningSession.keeping(absolute(record))?.text(of: "summary") { return text }
        let opened = try await OpenRecord(at: record)
        await opened.record.close()
        return Reports.summary(of: opened.state)
    }
}
