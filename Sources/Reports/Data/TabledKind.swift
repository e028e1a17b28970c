import Workshop

/// A kind of poll as tables know it.
struct TabledKind {
    /// What the kind is called.
    let word: String
    /// The cells of its picture, as far as they are known before anybody has answered.
    let blanks: [DataCell]
}

extension Poll.Kind {
    /// The kind as tables know it, of a poll that has such options.
    func tabled(options: [Numbered]) -> TabledKind {
        switch self {
        case .choice: TabledKind(word: "choice", blanks: each(options, [.count]))
        case .choices: TabledKind(word: "choices", blanks: each(options, [.count]))
        case .text: TabledKind(word: "text", blanks: [])
        case .scale(let kind): TabledKind(word: "scale", blanks: blanks(of: kind))
        case .ranking(let kind):
            TabledKind(
                word: "ranking",
                blanks: each(
                    options, kind.items.count == 2 ? [.countFirst] : [.place, .meanPlace, .countFirst]))
        case .points: TabledKind(word: "points", blanks: each(options, [.mean, .halfLow, .halfHigh]))
        case .number(let kind): TabledKind(word: "number", blanks: blanks(of: kind))
        case .words: TabledKind(word: "words", blanks: [DataCell(.morePhrases)])
        case .thenNow(let kind):
            TabledKind(
                word: "then-now",
                blanks: each(numbered(kind.labels), [.countBefore, .countNow])
                    + (DataSet.Measure.changes + DataSet.Measure.ways).map { DataCell($0) })
        case .questions: TabledKind(word: "questions", blanks: [])
        }
    }
}

/// Of each option each of `measures`.
private func each(_ options: [Numbered], _ measures: [DataSet.Measure]) -> [DataCell] {
    options.flatMap { option in measures.map { DataCell($0, option: option) } }
}

private func blanks(of measure: Poll.Measure) -> [DataCell] {
    let measures = DataSet.Measure.middles + (measure.truth == nil ? [] : [.truth])
    return measures.map { DataCell($0, statement: measure.unit.statement) }
}

private func blanks(of scale: Poll.Scale) -> [DataCell] {
    let labels = numbered(scale.labels)
    guard !scale.statements.isEmpty else {
        return each(labels, [.count]) + DataSet.Measure.middles.map { DataCell($0) }
    }
    return numbered(scale.statements).flatMap { statement in
        [DataCell(.answers, statement: statement)]
            + labels.map { DataCell(.count, statement: statement, option: $0) }
            + DataSet.Measure.middles.map { DataCell($0, statement: statement) }
    }
}
