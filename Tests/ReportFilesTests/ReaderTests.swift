import Foundation
import Reports
import Session
import TestSupport
import Testing
import Workshop

@testable import ReportFiles

/// What programs that others wrote make of the files.
@Suite struct ReaderTests {
    private let scratch: Scratch
    private let folders: [URL]

    init() throws {
        let scratch = try Scratch()
        self.scratch = scratch
        folders = try TrickySessions.both.map { try scratch.write([$0], named: $0.session) }
    }

    @Test(
        "sessions one behind the other are one table, of the types and the values that were written",
        arguments: ["pandas", "polars", "duckdb", "ods"], ["results", "texts", "agenda"])
    func stacked(program: String, name: String) throws {
        let expected = try #require(DataTable.tables(of: TrickySessions.both).first { $0.name == name })
        let read = try Reader.table(name, of: folders, by: program)
        for column in expected.columns {
            let type = try #require(read.types[column.name])
            // A spreadsheet's cells say each what they are, so that a column of whole values is one of whole numbers.
            let isWhole = program == "ods" && column.sort == .number && type == "whole"
            #expect(type == "\(column.sort)" || isWhole, "\(column.name)")
        }
        #expect(read.rows.count == expected.rows.count)
        for (found, row) in zip(read.rows, expected.rows) {
            #expect(found == row.map { ReadTable.Cell($0, guarded: program != "ods") })
        }
    }

    @Test func `a long table is read by its last rows' quotes, too`() throws {
        let plain = State(of: Scenario(asking: [.role]), replaying: [.started(.at(0)), .finished(.at(9))])
        let short = (0..<2100).map { DataSet(of: plain, session: "short-\($0)", program: "1.0") }
        let folder = scratch.folder.appending(path: "long")
        try ReportFile.csv(of: short + TrickySessions.both).write(into: folder.path())
        let expected = DataTable.tables(of: TrickySessions.both)[0].rows
        let read = try Reader.table("results", of: [folder], by: "duckdb").rows
        #expect(read.count > 20_480 + expected.count)
        for (found, row) in zip(read.suffix(expected.count), expected) {
            #expect(found == row.map { ReadTable.Cell($0, guarded: true) })
        }
    }

    @Test("the metadata describe the tables to validators that others wrote", arguments: Validator.allCases)
    func valid(validator: Validator) throws {
        for folder in folders {
            let (status, output) = try validator.run(in: folder)
            #expect(status == 0, "\(output)")
        }
    }

    /// What stands in a table, and what is wrong in its place.
    private static let faults = [
        (",40.0,", ",\"40,0\","), (",,\"c\"", ",c,\"c\""), (",40.0,\"shown\"", ",40.0,"),
        ("\"seats\"", "\"people\""), ("\"North\",1", "\"North\",one"),
    ]

    @Test("a wrong number, or a mark in its place, fails them", arguments: Validator.allCases, faults)
    func invalid(validator: Validator, fault: (right: String, wrong: String)) throws {
        let file = folders[0].appending(path: "results.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        let place = try #require(text.firstRange(of: fault.right))
        try text.replacingCharacters(in: place, with: fault.wrong)
            .write(to: file, atomically: true, encoding: .utf8)
        let (status, output) = try validator.run(in: folders[0])
        #expect(status != 0 && validator.refuses(output), "\(output)")
    }

    @Test("a session's rows that stand there twice fail them", arguments: Validator.allCases)
    func twice(validator: Validator) throws {
        let file = folders[0].appending(path: "results.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        let rows = text.drop { !$0.isNewline }.dropFirst()
        try (text + rows).write(to: file, atomically: true, encoding: .utf8)
        let (status, output) = try validator.run(in: folders[0])
        #expect(status != 0 && validator.refuses(output), "\(output)")
    }

    @Test func `the schema describes the object`() throws {
        for folder in folders {
            let (status, output) = try schema(folder.appending(path: "summary.json"))
            #expect(status == 0, "\(output)")
        }
    }

    @Test(
        "the schema refuses a hidden number that stands there, and a shown one that does not",
        arguments: [
            (#""status" : "c","#, #""status" : "shown","#), (#""status" : "shown","#, #""status" : "c","#),
            (#""measure" : "seats","#, #""measure" : "people","#), (#""round" : 1,"#, #""round" : "1","#),
            (#""session" : "#, #""name" : "#),
        ])
    func refuses(right: String, wrong: String) throws {
        let file = folders[0].appending(path: "summary.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        let place = try #require(text.firstRange(of: right))
        try text.replacingCharacters(in: place, with: wrong)
            .write(to: file, atomically: true, encoding: .utf8)
        #expect(try schema(file).status == 1)
    }

    private func schema(_ file: URL) throws -> (status: Int32, output: String) {
        let files = ["Tests/ReportFilesTests/Readers/schema.py", "docs/summary.schema.json"].map(Reader.file)
        return try Reader.run("python", ["-B"] + (files + [file]).map { $0.path() })
    }

    @Test func `the schema has every column`() throws {
        let data = try Data(contentsOf: Reader.file("docs/summary.schema.json"))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let parts = try #require(schema["$defs"] as? [String: [String: Any]])
        for (part, table) in zip(["result", "text", "minutes"], DataTable.tables(of: [])) {
            let properties = try #require(parts[part]?["properties"] as? [String: [String: Any]])
            #expect(
                Set(properties.keys) == Set(table.columns.map(\.name)).subtracting(["session", "region"]))
            for column in table.columns where !column.allowed.isEmpty {
                #expect(properties[column.name]?["enum"] as? [String] == column.allowed)
            }
        }
    }

    @Test func `the spreadsheet is one to a checker of spreadsheets`() throws {
        let (status, output) = try Reader.run("odflint", [folders[0].appending(path: "summary.ods").path()])
        // It compares bytes with a text, and so it says this of every spreadsheet.
        let always = "Error: The 'mimetype' member must not have extra header info\n"
        #expect(status == 0 && output == always, "\(output)")
    }
}

/// A validator of tables that somebody else wrote.
enum Validator: CaseIterable {
    case csvw, frictionless

    /// Whether it says in these words that something is wrong, and did not break off.
    func refuses(_ output: String) -> Bool { output.contains(self == .csvw ? "FAIL" : "INVALID") }

    func run(in folder: URL) throws -> (status: Int32, output: String) {
        switch self {
        case .csvw:
            try Reader.run(
                "csvwvalidate", [folder.appending(path: "results.csv-metadata.json").path()])
        case .frictionless:
            try Reader.run("frictionless", ["validate", folder.appending(path: "datapackage.json").path()])
        }
    }
}

extension ReadTable.Cell {
    /// What a program that reads a table finds in this place.
    init(_ cell: DataTable.Cell, guarded isGuarded: Bool) {
        switch cell {
        case .whole(let number): self = .number(Double(number))
        case .number(let number): self = number.map(ReadTable.Cell.number) ?? .nothing
        case .text(let text):
            let text = text ?? DataTable.nothing
            self = .text(isGuarded && text.first.map { "=+-@'".contains($0) } == true ? "'" + text : text)
        }
    }
}
