/// Sessions as one object for programs.
///
/// Rows have the names of their columns, and null for what a table leaves empty. `docs/summary.schema.json` describes it.
package struct DataObject: Encodable {
    private let format = "convene-summary-1"
    private let sessions: [Session]

    /// Makes the object of `sets`.
    package init(of sets: [DataSet]) { sessions = sets.map(Session.init) }

    private struct Session: Encodable {
        let set: DataSet

        func encode(to encoder: any Encoder) throws {
            var parts = encoder.container(keyedBy: Name.self)
            try parts.encode(set.session, forKey: "session")
            try parts.encode(set.region, forKey: "region")
            try parts.encode(set.title, forKey: "title")
            try parts.encode(set.day, forKey: "day")
            try parts.encode(set.scenarioVersion, forKey: "scenario_version")
            try parts.encode(set.program, forKey: "program")
            try parts.encode(set.isRehearsal, forKey: "rehearsal")
            try parts.encode(set.isFinished, forKey: "finished")
            try parts.encode(set.results.map(EncodedRow.init), forKey: "results")
            try parts.encode(set.texts.map(EncodedRow.init), forKey: "texts")
            try parts.encode(set.agenda.map(EncodedRow.init), forKey: "agenda")
        }
    }
}

/// A row, as its columns read it.
private struct EncodedRow<Row: DataRow>: Encodable {
    let row: Row

    func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Name.self)
        for column in Row.columns {
            let name = Name(stringLiteral: column.column.name)
            switch column.cell(row) {
            case .text(let text): try parts.encode(text, forKey: name)
            case .whole(let number): try parts.encode(number, forKey: name)
            case .number(let number): try parts.encode(number, forKey: name)
            }
        }
    }
}

private struct Name: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
