/// Rows of many sessions, one behind the other, with columns whose types never change with what stands in them.
///
/// A text is never missing: what a row has none of is said by ``nothing``, so that a reader who guesses the types of
/// columns guesses the same for every session.
package struct DataTable: Equatable, Sendable {
    /// What a column holds.
    package enum Sort: Equatable, Sendable {
        case text, whole, number
    }

    /// A column, as metadata tell of it.
    package struct Column: Equatable, Sendable {
        package let name: String
        package let sort: Sort
        package let about: String
        /// All that can stand in it; empty where that is no closed list.
        package let allowed: [String]
    }

    /// What stands in one place.
    package enum Cell: Equatable, Sendable {
        /// Nil where the row has no such thing.
        case text(String?)
        case whole(Int)
        /// Nil where the row's status says why.
        case number(Double?)
    }

    /// Stands where a row has no text.
    package static let nothing = "(none)"

    package let name: String
    package let about: String
    package let columns: [Column]
    /// The columns that tell its rows apart.
    package let key: [String]
    package let rows: [[Cell]]
}

/// A row of a table, as its columns read it.
protocol DataRow {
    static var columns: [DataColumn<Self>] { get }
}

/// A column, and how it is read from a row.
struct DataColumn<Row> {
    let column: DataTable.Column
    let cell: (Row) -> DataTable.Cell

    /// Makes a column of texts.
    static func text(
        _ name: String, _ about: String, of allowed: [String] = [], _ text: @escaping (Row) -> String?
    ) -> Self {
        Self(column: .init(name: name, sort: .text, about: about, allowed: allowed)) {
            .text(text($0).flatMap { $0.isEmpty ? nil : $0 })
        }
    }

    /// Makes a column of whole numbers.
    static func whole(_ name: String, _ about: String, _ number: @escaping (Row) -> Int) -> Self {
        Self(column: .init(name: name, sort: .whole, about: about, allowed: [])) { .whole(number($0)) }
    }

    /// Makes a column of numbers, some of which are hidden.
    static func number(_ name: String, _ about: String, _ number: @escaping (Row) -> Double?) -> Self {
        Self(column: .init(name: name, sort: .number, about: about, allowed: [])) { .number(number($0)) }
    }

    /// Makes the column that says of each number why it is there, or is not.
    static func status(_ status: @escaping (Row) -> DataSet.Status) -> Self {
        .text(
            "status",
            DataSet.Status.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; "),
            of: DataSet.Status.allCases.map(\.rawValue)
        ) { status($0).rawValue }
    }
}

extension DataSet.Result: DataRow {
    static var columns: [DataColumn<Self>] {
        [
            .whole("poll_number", "the poll, in the scenario's order; 0: the session itself", \.pollNumber),
            .text("poll", "the question", \.poll),
            .text("section", "the section of the agenda in which it is asked", \.section),
            .text("kind", "how it is answered", \.kind),
            .whole("sensitive", "1 where every small cell is hidden, else 0") { $0.isSensitive ? 1 : 0 },
            .whole("round", "how often it had been asked; 0: the session itself", \.round),
            .text("stage", "the stage of a decision that is asked about several times", \.stage),
            .text(
                "measure", "what the number is",
                of: DataSet.Measure.allCases.filter { !DataSet.Measure.minutes.contains($0) }.map(\.rawValue)
            ) { $0.measure.rawValue },
            .text(
                "statement",
                "a statement of a scale, the unit of a number, or the answer that is compared with",
                \.statement),
            .whole("option_number", "the option, in its author's order; 0: none", \.optionNumber),
            .text("option", "the option, label, item, phrase or range", \.option),
            .number("value", "the number; empty where it is not shown", \.value),
            .status(\.status),
        ]
    }
}

extension DataSet.Text: DataRow {
    static var columns: [DataColumn<Self>] {
        [
            .whole("poll_number", "the poll, in the scenario's order; 0: the session itself", \.pollNumber),
            .text("poll", "the question", \.poll),
            .text("section", "the section of the agenda in which it is asked", \.section),
            .text("kind", "how it is answered", \.kind),
            .whole("text_number", "the text within its poll; 0: the session itself", \.textNumber),
            .text("text", "what was written, as a facilitator cleared it", \.text),
            .text("answered", "yes or no of a question to the facilitator") {
                $0.isAnswered.map { $0 ? "yes" : "no" }
            },
            .number(
                "value",
                "how many seats wrote it or ask it too; of the session itself, how many texts follow", \.value
            ),
            .status(\.status),
        ]
    }
}

extension DataSet.Entry: DataRow {
    static var columns: [DataColumn<Self>] {
        [
            .whole("section_number", "the section, in the agenda's order; 0: all of them", \.sectionNumber),
            .text("section", "its title", \.section),
            .text("priority", "must, should or could: what is dropped last and first", \.priority),
            .text(
                "measure", "whether minutes were planned, added on the day, or spent",
                of: DataSet.Measure.minutes.map(\.rawValue)
            ) { $0.measure.rawValue },
            .number("value", "minutes; empty where there are none", \.value), .status(\.status),
        ]
    }
}

extension DataTable {
    /// The tables of `sets`: results, texts and agenda.
    package static func tables(of sets: [DataSet]) -> [DataTable] {
        [
            DataTable(
                "results", "Every number that is shown, one a row.",
                key: ["poll_number", "round", "measure", "statement", "option_number"], sets, \.results),
            DataTable(
                "texts", "Texts that were cleared, where the scenario lets them stand here.",
                key: ["poll_number", "text_number"], sets, \.texts
            ) { set in
                DataSet.Text.columns.map { column in
                    switch column.column.sort {
                    case .text:
                        .text(column.column.name == "status" ? DataSet.Status.shown.rawValue : nil)
                    case .whole: .whole(0)
                    case .number: .number(Double(set.texts.count))
                    }
                }
            },
            DataTable(
                "agenda", "Minutes of the sections.", key: ["section_number", "measure"], sets, \.agenda),
        ]
    }

    /// Makes a table of all sets' rows, those of each behind a `first` one where there is one.
    private init<Row: DataRow>(
        _ name: String, _ about: String, key: [String], _ sets: [DataSet], _ rows: (DataSet) -> [Row],
        first: (DataSet) -> [Cell]? = { _ in nil }
    ) {
        self.name = name
        self.about = about
        self.key = ["session"] + key
        columns =
            [
                Column(
                    name: "session", sort: .text, about: "the record's name, of letters of chance",
                    allowed: []),
                Column(name: "region", sort: .text, about: "the region that the scenario names", allowed: []),
            ] + Row.columns.map(\.column)
        self.rows = sets.flatMap { set in
            let cells = rows(set).map { row in Row.columns.map { $0.cell(row) } }
            return ((first(set).map { [$0] } ?? []) + cells).map {
                [.text(set.session), .text(set.region)] + $0
            }
        }
    }
}
