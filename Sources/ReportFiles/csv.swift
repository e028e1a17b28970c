import Foundation
package import Reports

extension ReportFile {
    /// A folder of tables as RFC 4180 has them (UTF-8, CRLF), what describes them to programs, and a page for people.
    ///
    /// - Throws: ``ReportFileError/notMade(_:)``.
    package static func csv(of sets: [DataSet]) throws(ReportFileError) -> [ReportFile] {
        let tables = DataTable.tables(of: sets)
        return try tables.map { ReportFile(fileName(of: $0), csv(of: $0)) } + [
            ReportFile("results.csv-metadata.json", json: TableGroup(of: tables)),
            ReportFile("datapackage.json", json: DataPackage(of: tables, sets)),
            ReportFile("readme.txt", readme(of: tables, sets)),
        ]
    }

    private static func csv(of table: DataTable) -> [UInt8] {
        let head = table.columns.map(\.name).joined(separator: ",")
        let rows = table.rows.map { $0.map(written).joined(separator: ",") }
        return Array(([head] + rows).map { $0 + "\r\n" }.joined().utf8)
    }
}

/// The name of the file that holds `table`.
func fileName(of table: DataTable) -> String { table.name + ".csv" }

/// What stands in a place of a table.
///
/// Numbers have a point and a digit behind it, and texts stand in quotes, needed or not: readers who guess a column's type,
/// or from the first rows what quotes are, guess the same of every table. Spreadsheets take a text for a formula that begins
/// with one of `=+-@`, quoted or not: an apostrophe stands before it, and before a text that begins with one itself, so
/// that it can be taken away again.
private func written(_ cell: DataTable.Cell) -> String {
    switch cell {
    case .number(let number): return number.map { "\($0)" } ?? ""
    case .whole(let number): return "\(number)"
    case .text(let text):
        let text = text ?? DataTable.nothing
        let guarded = text.first.map { "=+-@'".contains($0) } == true ? "'" + text : text
        return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }
}

/// The page for people, in lines that end as Windows wants them.
private func readme(of tables: [DataTable], _ sets: [DataSet]) -> [UInt8] {
    var lines = ["What people answered, as tables", ""]
    for set in sets {
        let said = [
            set.day, set.region, set.isRehearsal ? "a rehearsal" : nil, set.isFinished ? nil : "not finished",
        ]
        lines.append(
            "Session \(set.session): "
                + ([set.title] + said.compactMap(\.self)).joined(separator: ", ") + ".")
    }
    lines += [
        "",
        "The files are UTF-8 with commas between columns. In a spreadsheet take the ods in place of them.",
        "",
    ]
    for table in tables {
        lines.append("\(fileName(of: table)): \(table.about)")
        lines += table.columns.map { "  \($0.name): \($0.about)." } + [""]
    }
    lines += [
        "“\(DataTable.nothing)” stands where a row has no such text. A number that is not shown is empty, and status says"
            + " why.",
        "A text that begins with = + - @ or ' has one more ' before it, so that no spreadsheet takes it for a formula.",
        "Files of several sessions, one behind the other, are one table: session tells them apart.",
        "Seats are counted, not people. Hidden numbers are not zero. A skip says nothing but that somebody skipped.",
        "results.csv-metadata.json (CSV on the Web) and datapackage.json (Data Package 2.0) describe the columns to"
            + " programs.",
    ]
    return Array(lines.map { $0 + "\r\n" }.joined().utf8)
}
