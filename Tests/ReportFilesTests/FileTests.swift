import Foundation
import Reports
import Session
import TestSupport
import Testing
import Workshop

@testable import ReportFiles

/// What the files hold, and how they come to stand in a folder.
@Suite struct FileTests {
    @Test func `tables are written as RFC 4180 has them`() throws {
        for file in try ReportFile.csv(of: TrickySessions.both) where file.name.hasSuffix(".csv") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.hasSuffix("\r\n") && !text.hasPrefix("\u{FEFF}"))
            #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
            let name = String(file.name.dropLast(4))
            try expectText(text.replacing("\r\n", with: "\n"), named: name, in: "__Tables__")
        }
    }

    @Test func `no cell of a table begins as a formula does, whoever wrote it`() throws {
        for table in DataTable.tables(of: TrickySessions.both) {
            let scratch = try Scratch()
            let folder = try scratch.write(TrickySessions.both, named: "all")
            let read = try Reader.table(table.name, of: [folder], by: "plain")
            for (found, row) in zip(read.rows, table.rows) {
                for (cell, written) in zip(found, row) {
                    guard case .text(let text) = cell, case .text(let original) = written else { continue }
                    #expect(text.first.map { "=+-@\t".contains($0) } != true)
                    // An apostrophe before one of these is the only sign that is not the text's own.
                    let isGuarded = ["'=", "'+", "'-", "'@", "''"].contains { text.hasPrefix($0) }
                    #expect(String(text.dropFirst(isGuarded ? 1 : 0)) == original ?? DataTable.nothing)
                }
            }
        }
    }

    @Test("what a spreadsheet holds begins with its type, which is not packed, and has no day of its own")
    func spreadsheet() throws {
        let bytes = try ReportFile.ods(of: TrickySessions.both).bytes
        let type = "application/vnd.oasis.opendocument.spreadsheet"
        // A local header of a zip archive has 30 bytes: at 4 the version, flags and method, at 10 the time and the day.
        #expect(bytes[0..<4].elementsEqual([0x50, 0x4B, 3, 4]))
        #expect(bytes[8..<14].elementsEqual([0, 0, 0, 0, 0x21, 0]))
        #expect(bytes[28..<30].elementsEqual([0, 0]))
        #expect(String(decoding: bytes[30..<38 + type.utf8.count], as: UTF8.self) == "mimetype" + type)
    }

    @Test(arguments: 0..<UInt64(5)) func `the same session gives the same bytes`(seed: UInt64) throws {
        func files() throws -> [ReportFile] {
            var chance = SeededGenerator(seed: seed)
            let set = DataSet(
                of: AnySession.revealed(upTo: 30, using: &chance), session: "bcdfghjk", program: "1.0")
            return try ReportFile.csv(of: [set]) + [.json(of: [set]), .ods(of: [set])]
        }
        #expect(try files() == files())
    }

    @Test func `a folder is made for its user alone, and so is each file`() throws {
        let scratch = try Scratch()
        let folder = try scratch.write(TrickySessions.both, named: "new")
        #expect(try mode(of: folder) == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        #expect(
            names == [
                "agenda.csv", "datapackage.json", "readme.txt", "results.csv", "results.csv-metadata.json",
                "summary.json", "summary.ods", "texts.csv",
            ])
        for name in names { #expect(try mode(of: folder.appending(path: name)) == 0o600, "\(name)") }
    }

    private func mode(of url: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: url.path())[.posixPermissions] as? Int
    }

    @Test func `an empty folder is taken, and one with something in it stays as it is`() throws {
        let scratch = try Scratch()
        let files = try ReportFile.csv(of: TrickySessions.both)
        try files.write(into: scratch.folder.path())
        #expect(throws: ReportFileError.taken(folder: scratch.folder.path())) {
            try files.write(into: scratch.folder.path())
        }
        let file = scratch.folder.appending(path: "readme.txt").path()
        #expect(throws: ReportFileError.taken(folder: file)) { try files.write(into: file) }
        let nowhere = scratch.folder.appending(path: "no/where").path()
        #expect(throws: ReportFileError.notWritten(path: nowhere, reason: "No such file or directory")) {
            try files.write(into: nowhere)
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible))
    func `where the disk is full it is said in a sentence, and nothing stays`() throws {
        let disk = try SmallDisk()
        let folder = disk.path(of: "tables")
        mkdir(folder, 0o700)
        disk.fill()
        let files = try ReportFile.csv(of: TrickySessions.both)
        let path = folder + "/results.csv"
        let error = ReportFileError.notWritten(path: path, reason: "No space left on device")
        #expect(throws: error) { try files.write(into: folder) }
        #expect("\(error)" == "\(path) could not be written whole: No space left on device.")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
}

/// What holds of all formats, looked for over seeds.
@Suite struct FormatLawTests {
    private static let seeds = 0..<UInt64(24)

    /// A session that chance walked through, or one in which every poll was answered.
    private func session(_ seed: UInt64) -> State {
        var chance = SeededGenerator(seed: seed)
        guard seed.isMultiple(of: 2) else { return AnySession.revealed(upTo: 60, using: &chance) }
        var state = State(of: seed.isMultiple(of: 4) ? .sample : .someKinds(using: &chance))
        for second in 0..<400 {
            let command = Command.any(in: state, using: &chance)
            for event in (try? state.decide(command, at: .at(second))) ?? [] { state.apply(event) }
        }
        return state
    }

    @Test(arguments: seeds) func `a set that is handed on is the same`(seed: UInt64) throws {
        let set = DataSet(of: session(seed), session: "bcdfghjk", program: "1.0")
        #expect(try JSONDecoder().decode(DataSet.self, from: JSONEncoder().encode(set)) == set)
    }

    @Test func `csv, json and ods have the same numbers, and hide the same`() throws {
        struct Row: Decodable, Equatable {
            let texts: [String]
            let value: Double?
            let status: String

            init(from decoder: any Decoder) throws {
                var row = try decoder.unkeyedContainer()
                texts = try (0..<5).map { _ in try row.decode(String.self) }
                value = try row.decodeIfPresent(Double.self)
                status = try row.decode(String.self)
            }

            init(_ result: DataSet.Result) {
                texts = [
                    "\(result.pollNumber)", "\(result.round)", result.measure.rawValue,
                    result.statement ?? DataTable.nothing, "\(result.optionNumber)",
                ]
                value = result.value
                status = result.status.rawValue
            }
        }
        let scratch = try Scratch()
        let sets = Self.seeds.map { DataSet(of: session($0), session: "s\($0)", program: "1.0") }
        let folders = try sets.map { try scratch.write([$0], named: $0.session) }
        let script = Reader.file("Tests/ReportFilesTests/Readers/same.py").path()
        let (status, output) = try Reader.run("python", ["-B", script] + folders.map { $0.path() })
        try #require(status == 0, "\(output.suffix(2000))")
        let read = try JSONDecoder().decode([[[Row]]].self, from: Data(output.utf8))
        #expect(read.count == sets.count)
        for (formats, set) in zip(read, sets) {
            #expect(formats.count == 3 && set.results.contains { $0.value == nil })
            for rows in formats { #expect(rows == set.results.map(Row.init)) }
        }
    }
}
