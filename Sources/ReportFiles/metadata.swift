import Reports

/// What describes the tables, as CSV on the Web has it.
///
/// Source: W3C Recommendation "Metadata Vocabulary for Tabular Data", 17 December 2015.
struct TableGroup: Encodable {
    private let context = "http://www.w3.org/ns/csvw"
    private let tables: [Table]

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case tables
    }

    init(of tables: [DataTable]) { self.tables = tables.map(Table.init) }

    private struct Table: Encodable {
        let url: String
        let about: String
        let schema: Schema

        enum CodingKeys: String, CodingKey {
            case url
            case about = "dc:description"
            case schema = "tableSchema"
        }

        init(of table: DataTable) {
            url = fileName(of: table)
            about = table.about
            schema = Schema(columns: table.columns.map(Column.init), primaryKey: table.key)
        }
    }

    private struct Schema: Encodable {
        let columns: [Column]
        let primaryKey: [String]
    }

    private struct Column: Encodable {
        let name: String
        let titles: String
        let about: String
        let datatype: Datatype
        let required: Bool

        enum CodingKeys: String, CodingKey {
            case name, titles, datatype, required
            case about = "dc:description"
        }

        init(of column: DataTable.Column) {
            name = column.name
            titles = column.name
            about = column.about
            let base =
                switch column.sort {
                case .text: "string"
                case .whole: "integer"
                case .number: "number"
                }
            let format = column.allowed.isEmpty ? nil : column.allowed.joined(separator: "|")
            datatype = Datatype(base: base, format: format)
            required = column.sort != .number
        }
    }

    private struct Datatype: Encodable {
        let base: String
        /// A regular expression that a text has to match as a whole; nil for any.
        let format: String?
    }
}

/// What describes the tables, as Data Package has it.
///
/// Source: datapackage.org, version 2.0, "Data Package", "Table Schema".
struct DataPackage: Encodable {
    private let schema = "https://datapackage.org/profiles/2.0/datapackage.json"
    private let name = "convene-summary"
    private let title: String
    private let resources: [Resource]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case name, title, resources
    }

    init(of tables: [DataTable], _ sets: [DataSet]) {
        let titles = sets.map(\.title)
        title = titles.enumerated().filter { titles.firstIndex(of: $1) == $0 }.map(\.element)
            .joined(separator: "; ")
        resources = tables.map(Resource.init)
    }

    private struct Resource: Encodable {
        let name: String
        let path: String
        let description: String
        let type = "table"
        let format = "csv"
        let mediatype = "text/csv"
        let encoding = "utf-8"
        let schema: Schema

        init(of table: DataTable) {
            name = table.name
            path = fileName(of: table)
            description = table.about
            schema = Schema(fields: table.columns.map(Field.init), primaryKey: table.key)
        }
    }

    private struct Schema: Encodable {
        let schema = "https://datapackage.org/profiles/2.0/tableschema.json"
        let fields: [Field]
        let primaryKey: [String]
        let missingValues = [""]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case fields, primaryKey, missingValues
        }
    }

    private struct Field: Encodable {
        let name: String
        let description: String
        let type: String
        let constraints: Constraints

        init(of column: DataTable.Column) {
            name = column.name
            description = column.about
            type =
                switch column.sort {
                case .text: "string"
                case .whole: "integer"
                case .number: "number"
                }
            constraints = Constraints(
                required: column.sort != .number, enum: column.allowed.isEmpty ? nil : column.allowed)
        }
    }

    private struct Constraints: Encodable {
        let required: Bool
        let `enum`: [String]?
    }
}
