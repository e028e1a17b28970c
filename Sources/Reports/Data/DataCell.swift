import Session
import Showing
import Workshop

/// A number of a poll, and what it is of; nil where it is not told.
struct DataCell {
    /// What no two cells of a poll's round share.
    struct Key: Hashable {
        let measure: DataSet.Measure
        /// A statement, from 1, or an option of the other poll.
        var statement = 0
        /// An option, from 1; 0 for none.
        var option = 0
    }

    let key: Key
    var statement: String?
    var option: String?
    var value: Double?

    /// Makes a cell.
    init(
        _ measure: DataSet.Measure, statement: Numbered? = nil, option: Numbered? = nil,
        _ value: Double? = nil
    ) {
        key = Key(measure: measure, statement: statement?.number ?? 0, option: option?.number ?? 0)
        self.statement = statement.map { oneLine($0.text) }
        self.option = option.map { oneLine($0.text) }
        self.value = value
    }
}

/// A text of its author's list, from 1.
typealias Numbered = (number: Int, text: String)

/// `texts` with their numbers.
func numbered(_ texts: [String]) -> [Numbered] { Array(zip(1..., texts)) }

extension Poll {
    /// The cells that stand in a table whatever is answered, in their order, without numbers.
    func blanks(in scenario: Scenario) -> [DataCell] {
        let options = numbered(names.map(\.tabled))
        var cells = kind.tabled(options: options).blanks
        if asksSureness {
            cells += options.flatMap { option in
                DataSet.Measure.sureness.map { DataCell($0, option: option) }
            }
        }
        if traits.shown != .numbers || hasOther { cells.append(DataCell(.textsShown)) }
        for other in compared.compactMap({ scenario.poll($0) }) {
            cells += other.names.indices.flatMap { line in
                options.map {
                    DataCell(.countCompared, statement: other.statement(line, in: scenario), option: $0)
                }
            }
        }
        return cells
    }

    /// What an option of this poll is called in the table of another that is compared with it, and its number among all
    /// options of all polls.
    func statement(_ option: Int, in scenario: Scenario) -> Numbered {
        let index = scenario.polls.firstIndex { $0.id == id } ?? 0
        let before = scenario.polls[..<index].map(\.names.count).reduce(0, +)
        return (before + option + 1, "poll \(index + 1): \(names[option].tabled)")
    }
}

extension Poll.Measure.Unit {
    /// The unit as a statement; nil for a bare number.
    var statement: Numbered? { sign.map { (1, $0) } }

    /// `number`, which counts units of the last place, as it is.
    func value(_ number: Int) -> Double {
        Double(number) / (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    }
}

extension Sheet.Name {
    /// The name in tables, which speak English.
    var tabled: String {
        switch self {
        case .text(let text): text
        case .other: "Another answer"
        case .degree(let degree): DataSet.Measure.sureness[degree].rawValue
        case .round(let round): "Round \(round)"
        case .range(let range, let unit): range.named(in: unit)
        }
    }
}
