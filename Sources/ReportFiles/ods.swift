package import Reports

extension ReportFile {
    /// Sessions as a spreadsheet: a sheet of contents, then one for each table.
    ///
    /// Source: OASIS Open Document Format 1.3, parts 2 and 3.
    ///
    /// - Throws: ``ReportFileError/notMade(_:)``.
    package static func ods(of sets: [DataSet]) throws(ReportFileError) -> ReportFile {
        let tables = DataTable.tables(of: sets)
        let mimetype = "application/vnd.oasis.opendocument.spreadsheet"
        let parts = [
            ReportFile("mimetype", Array(mimetype.utf8)),
            ReportFile("content.xml", Array(content(of: tables, sets).utf8)),
            ReportFile("META-INF/manifest.xml", Array(manifest(of: mimetype).utf8)),
        ]
        return ReportFile("summary.ods", try zipped(parts, as: "summary.ods"))
    }
}

private let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

private func manifest(of mimetype: String) -> String {
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return declaration
        + #"<manifest:manifest xmlns:manifest="\#(space)" manifest:version="1.3">"#
        + #"<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="\#(mimetype)"/>"#
        + #"<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>"#
        + "</manifest:manifest>\n"
}

private func content(of tables: [DataTable], _ sets: [DataSet]) -> String {
    let space = "urn:oasis:names:tc:opendocument:xmlns:"
    return declaration
        + #"<office:document-content xmlns:office="\#(space)office:1.0" xmlns:table="\#(space)table:1.0""#
        + #" xmlns:text="\#(space)text:1.0" xmlns:style="\#(space)style:1.0""#
        + #" xmlns:fo="\#(space)xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles>"#
        + #"<style:style style:name="head" style:family="table-cell">"#
        + #"<style:text-properties fo:font-weight="bold"/></style:style>"#
        + #"<style:style style:name="wide" style:family="table-column">"#
        + #"<style:table-column-properties style:column-width="6cm"/></style:style></office:automatic-styles>"#
        + "<office:body><office:spreadsheet>\n" + contents(of: tables, sets)
        + tables.map(sheet).joined() + "</office:spreadsheet></office:body></office:document-content>\n"
}

/// The first sheet: what sessions these are, what marks mean, and which sheets follow.
private func contents(of tables: [DataTable], _ sets: [DataSet]) -> String {
    let sessions = sets.map { set in
        "Session \(set.session): "
            + [set.title, set.day, set.region].compactMap(\.self).joined(separator: ", ")
            + (set.isRehearsal ? ", a rehearsal" : "") + (set.isFinished ? "" : ", not finished")
    }
    let above = ["What people answered"] + sessions + ["Seats are counted, not people."]
    let head = ["sheet", "what it holds"]
    let rows = tables.map { [title(of: $0), $0.about].map { text($0) } }
    return sheet("Contents", above: above, head: head, areWide: [false, true], rows)
}

/// The sheet of a table, with what its marks mean above it.
private func sheet(of table: DataTable) -> String {
    let marks = DataSet.Status.allCases.filter { $0 != .shown }.map { "\($0.mark): \($0.meaning)" }
    let place = table.columns.firstIndex { $0.name == "status" }
    let rows = table.rows.map { row in
        let status = place.flatMap { place -> DataSet.Status? in
            if case .text(let word?) = row[place] { DataSet.Status(rawValue: word) } else { nil }
        }
        return row.map { cell in
            switch cell {
            case .text(let word): text(word ?? DataTable.nothing)
            case .whole(let number): numberCell("\(number)")
            case .number(let number):
                number.map { numberCell("\($0)") } ?? text((status ?? .confidential).mark)
            }
        }
    }
    let areWide = table.columns.indices.map { column in
        table.rows.contains { if case .text(let text?) = $0[column] { text.count > 12 } else { false } }
    }
    return sheet(
        title(of: table), above: [table.about, marks.joined(separator: "; ")],
        head: table.columns.map(\.name), areWide: areWide, rows)
}

private func title(of table: DataTable) -> String {
    table.name.prefix(1).uppercased() + table.name.dropFirst()
}

/// A sheet that begins in its first cell: lines, then the one table.
private func sheet(
    _ name: String, above: [String], head: [String], areWide: [Bool], _ rows: [[String]]
) -> String {
    func row(_ cells: [String]) -> String {
        "<table:table-row>" + cells.joined() + "</table:table-row>\n"
    }
    let columns = areWide.map { isWide in
        "<table:table-column" + (isWide ? #" table:style-name="wide""# : "") + "/>"
    }
    return #"<table:table table:name="\#(escaped(name))">"# + columns.joined() + "\n"
        + above.enumerated().map { row([text($1, isHead: $0 == 0)]) }.joined()
        + "<table:table-header-rows>" + row(head.map { text($0, isHead: true) })
        + "</table:table-header-rows>" + rows.map(row).joined() + "</table:table>\n"
}

private func text(_ text: String, isHead: Bool = false) -> String {
    let style = isHead ? #" table:style-name="head""# : ""
    return #"<table:table-cell\#(style) office:value-type="string"><text:p>"# + escaped(text)
        + "</text:p></table:table-cell>"
}

private func numberCell(_ number: String) -> String {
    let shown = number.hasSuffix(".0") ? String(number.dropLast(2)) : number
    return #"<table:table-cell office:value-type="float" office:value="\#(number)"><text:p>"# + shown
        + "</text:p></table:table-cell>"
}

private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<\"".utf8.contains($0) }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
}

extension DataSet.Status {
    /// What stands in the place of a number.
    fileprivate var mark: String { "[\(rawValue)]" }
}
