import ArgumentParser
import Foundation
import Host
import Records
import Reports
import Session

/// `convene summary`: what happened in a session, or in those of a programme.
struct Summary: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Print what happened in a session, or in several.",
        discussion: """
            What the room said, agenda with planned and actual minutes, every poll, where to find support, and how it was \
            made. It says no more than the screens were allowed to. A session that still runs can be summed up too.
            Of several records, or a folder of them, it prints a series: what was asked in all of them, side by side. \
            Rehearsals and sessions that were not finished do not count in it.
            """)

    @Argument(
        help: ArgumentHelp("The session's record; several, or a folder, for a series.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var records: [String]

    @Flag(help: "In a series, tell each session apart, with its day.")
    var sessions = false

    @OptionGroup var printing: PrintOptions

    private var program: String { Convene.configuration.version }

    func run() async throws {
        var isFolder: ObjCBool = false
        let isSeries =
            records.count > 1
            || FileManager.default.fileExists(atPath: records[0], isDirectory: &isFolder)
                && isFolder.boolValue
        try printing.print(isSeries ? await series() : await session(records[0]))
    }

    private func session(_ record: String) async throws -> Document {
        if let session = RunningSession.keeping(absolute(record)) {
            if let document = session.report(in: printing.language, program: program) { return document }
            // A host that has ended meanwhile leaves its record to whoever reads it; one of another version keeps it.
            guard RunningSession.keeping(absolute(record)) == nil else {
                throw Sentence(
                    "The host of \(record) is of another version of convene. End the session, then sum it up."
                )
            }
        }
        let opened = try await OpenRecord(at: record)
        await opened.record.close()
        return report(of: opened.state, in: printing.language, program: program)
    }

    /// Reads what it can: a record that cannot be read, or does not count, is one sentence.
    private func series() async throws -> Document {
        var states: [State] = []
        for path in try paths() {
            do throws(Sentence) {
                let opened = try await OpenRecord(at: path)
                await opened.record.close()
                let state = opened.state
                if state.isRehearsal {
                    complain("\(path) is a rehearsal, and does not count.")
                } else if state.finished == nil {
                    complain("\(path) is not finished, and does not count.")
                } else {
                    states.append(state)
                }
            } catch {
                complain("\(error.text) It does not count.")
            }
        }
        guard
            let document = Reports.series(
                of: states, in: printing.language, program: program, tellsSessions: sessions)
        else { throw Sentence("None of these records counts in a series.") }
        return document
    }

    /// The records that were named, and those in the folders that were.
    private func paths() throws(Sentence) -> [String] {
        var paths: [String] = []
        for record in records {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: record, isDirectory: &isFolder), isFolder.boolValue
            else {
                paths.append(record)
                continue
            }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: record) else {
                throw Sentence("\(record) cannot be read.")
            }
            paths += names.filter { $0.hasSuffix(".convene") }.sorted().map { record + "/" + $0 }
        }
        return paths
    }
}
