import ArgumentParser
import Foundation
import Host
import Records
import Reports
import Session
import Workshop

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
        switch (records.count > 1 || isFolder(records[0]), printing.format.isDocument) {
        case (false, true): try printing.print(await session(records[0]))
        case (false, false): try printing.write([await tables(records[0])])
        case (true, true):
            let (counted, missing) = try await series()
            guard
                let document = Reports.series(
                    of: counted.map(\.state), in: printing.language, program: program,
                    tellsSessions: sessions, missing: missing)
            else { throw Self.nothingCounts }
            try printing.print(document)
        case (true, false):
            let counted = try await series().counted.sorted { $0.state.seriesPlace < $1.state.seriesPlace }
            let regions = regionsTold(in: counted.map(\.state))
            guard !counted.isEmpty else { throw Self.nothingCounts }
            try printing.write(
                counted.map { name, state in
                    DataSet(
                        of: state, session: name, program: program, seriesMinimum: seriesMinimum,
                        tellsDay: sessions,
                        tellsRegion: state.scenario.region.map(regions.contains) ?? false)
                })
        }
    }

    private static let nothingCounts = Sentence("None of these records counts in a series.")

    private func session(_ record: String) async throws -> Document {
        if let document = try running(record, { $0.report(in: printing.language, program: program) }) {
            return document
        }
        let opened = try await OpenRecord(at: record)
        await opened.record.close()
        return report(of: opened.state, in: printing.language, program: program)
    }

    private func tables(_ record: String) async throws -> DataSet {
        if let tables = try running(record, { $0.tables(program: program) }) { return tables }
        let opened = try await OpenRecord(at: record)
        await opened.record.close()
        return DataSet(of: opened.state, session: opened.record.name, program: program)
    }

    /// What the record's host says; nil where none has it.
    private func running<Value>(_ record: String, _ ask: (RunningSession) -> Value?) throws(Sentence)
        -> Value?
    {
        guard let session = RunningSession.keeping(absolute(record)) else { return nil }
        if let value = ask(session) { return value }
        // A host that has ended meanwhile leaves its record to whoever reads it; one of another version keeps it.
        guard RunningSession.keeping(absolute(record)) == nil else {
            throw Sentence(
                "The host of \(record) is of another version of convene. End the session, then sum it up.")
        }
        return nil
    }

    /// Reads what it can: a record that cannot be read, or does not count, is one sentence.
    private func series() async throws -> (counted: [(name: String, state: State)], missing: Int) {
        var counted: [(name: String, state: State)] = []
        var missing = 0
        let known = KnownScenarios()
        for path in try paths() {
            do throws(Sentence) {
                let opened = try await OpenRecord(at: path, knowing: known)
                await opened.record.close()
                let state = opened.state
                if counted.contains(where: { $0.name == opened.record.name }) {
                    complain("\(path) is of a session that is there already, and counts once.")
                } else if state.countsInSeries {
                    counted.append((opened.record.name, state))
                } else {
                    let why = state.isRehearsal ? "a rehearsal" : "not finished"
                    complain("\(path) is \(why), and does not count.")
                }
            } catch {
                complain("\(error.text) It does not count.")
                missing += 1
            }
        }
        return (counted, missing)
    }

    /// The records that were named, and those in the folders that were.
    private func paths() throws(Sentence) -> [String] {
        var paths: [String] = []
        for record in records {
            guard isFolder(record) else {
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

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
