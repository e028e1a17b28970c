import Session
import Showing
import Workshop

extension Sheet {
    /// Every number of people, place and value that the sheet's picture and what stands beside it tell.
    func cells(in scenario: Scenario) -> [DataCell] {
        var cells: [DataCell] = []
        var statements = 0
        for row in rows {
            if case .stacked(let spread) = row, spread.statement != nil { statements += 1 }
            cells += self.cells(of: row, statement: statements)
        }
        cells += (hands ?? []).enumerated().map { index, tally in
            DataCell(.hands, option: (index + 1, tally.name.tabled), Double(tally.count))
        }
        return cells + comparisons.flatMap { self.cells(of: $0, in: scenario) }
    }

    private func cells(of row: Row, statement: Int) -> [DataCell] {
        switch row {
        case .options(let options): options.enumerated().flatMap { cells(of: $1, number: $0 + 1) }
        case .bars(let bars): bars.enumerated().flatMap { cells(of: $1, number: $0 + 1) }
        case .stacked(let spread): cells(of: spread, number: statement)
        case .ranked(let items): cells(of: items)
        case .tallies(let tallies):
            zip(1..., tallies).map { DataCell(.count, option: ($0, $1.name.tabled), Double($1.count)) }
        case .sentence(let sentence): cells(of: sentence)
        case .texts, .legend, .hidden: []
        }
    }

    private func cells(of option: Option, number: Int) -> [DataCell] {
        let measure: DataSet.Measure = rows.contains(.sentence(.firsts)) ? .countFirst : .count
        let named = (number, option.name.tabled)
        let degrees = zip(DataSet.Measure.sureness, option.sureness).map {
            DataCell($0, option: named, $1.map(Double.init))
        }
        return [DataCell(measure, option: named, option.share.map { Double($0.count) })] + degrees
    }

    private func cells(of bar: Bar, number: Int) -> [DataCell] {
        let named = (number, bar.name.tabled)
        switch bar.figure {
        case .share(let share, _):
            guard case .range(let range, let unit) = bar.name else {
                return [DataCell(.count, option: named, Double(share.count))]
            }
            return bin(range, of: unit, holding: share.count, number: number)
        case .mean(let mean, let half):
            return [
                DataCell(.mean, option: named, mean.value),
                DataCell(.halfLow, option: named, (half?.lowerBound).map(Double.init)),
                DataCell(.halfHigh, option: named, (half?.upperBound).map(Double.init)),
            ]
        case .moved(let then, let now):
            return [
                DataCell(.countBefore, option: named, then.map { Double($0.count) }),
                DataCell(.countNow, option: named, now.map { Double($0.count) }),
            ]
        }
    }

    private func bin(
        _ range: ClosedRange<Int>, of unit: Poll.Measure.Unit, holding count: Int, number: Int
    ) -> [DataCell] {
        let values: [(DataSet.Measure, Double)] = [
            (.binLow, unit.value(range.lowerBound)), (.binHigh, unit.value(range.upperBound)),
            (.count, Double(count)),
        ]
        let option = (number, range.named(in: unit))
        return values.map { DataCell($0, statement: unit.statement, option: option, $1) }
    }

    private func cells(of spread: Spread, number: Int) -> [DataCell] {
        guard let division = spread.division else {
            return spread.statement.map {
                [DataCell(.answers, statement: (number, $0), Double(spread.answers))]
            } ?? []
        }
        let statement = spread.statement.map { (number: number, text: $0) }
        let answers = statement.map { [DataCell(.answers, statement: $0, Double(spread.answers))] } ?? []
        let counts = zip(numbered(spread.labels), division.shares).map { label, share in
            DataCell(.count, statement: statement, option: label, share.map { Double($0.count) })
        }
        let middles = [
            division.middle?.low.number, division.middle?.high.number, division.half?.lowerBound,
            division.half?.upperBound,
        ]
        return answers + counts
            + zip(DataSet.Measure.middles, middles).map {
                DataCell($0, statement: statement, $1.map(Double.init))
            }
    }

    private func cells(of items: [Ranked]) -> [DataCell] {
        var left = numbered(poll.options)
        return items.flatMap { item -> [DataCell] in
            guard let index = left.firstIndex(where: { $0.text == item.item }) else { return [] }
            let option = left.remove(at: index)
            return [
                DataCell(.place, option: option, Double(item.place)),
                DataCell(.meanPlace, option: option, item.meanPlace?.value),
                DataCell(.countFirst, option: option, item.firsts.map(Double.init)),
            ]
        }
    }

    private func cells(of sentence: Sentence) -> [DataCell] {
        switch sentence {
        case .middles(let then, let now):
            return zip(
                DataSet.Measure.changes, [then.low.number, then.high.number, now.low.number, now.high.number]
            ).map { DataCell($0, Double($1)) }
        case .numbers(let median, let half, let unit, let truth):
            let numbers = [median?.lowerBound, median?.upperBound, half?.lowerBound, half?.upperBound, truth]
            return zip(DataSet.Measure.middles + [.truth], numbers).compactMap { measure, number in
                measure == .truth && number == nil
                    ? nil : DataCell(measure, statement: unit.statement, number.map(unit.value))
            }
        case .undivided(let answers, let range, let unit, _):
            return bin(range, of: unit, holding: answers, number: 1)
        case .ways(let up, let stayed, let down):
            return zip(DataSet.Measure.ways, [up, stayed, down]).map { DataCell($0, Double($1)) }
        case .talliesFrom(_, let more): return [DataCell(.morePhrases, Double(more))]
        case .moved(let more, let fewer, let by):
            return zip(1..., poll.names).compactMap { number, name in
                let measure: DataSet.Measure? =
                    more.contains(name) ? .moreAtLeast : fewer.contains(name) ? .fewerAtLeast : nil
                return measure.map { DataCell($0, option: (number, name.tabled), Double(by)) }
            }
        case .means, .upTo, .firsts, .orderAlone, .fewMissing, .noneShown, .texts: return []
        }
    }

    private func cells(of comparison: Comparison, in scenario: Scenario) -> [DataCell] {
        (comparison.lines ?? []).enumerated().flatMap { index, line in
            zip(zip(1..., comparison.heads), line.cells).map { head, count in
                DataCell(
                    .countCompared, statement: comparison.other.statement(index, in: scenario),
                    option: (head.0, head.1.tabled), count.map(Double.init))
            }
        }
    }
}

extension Sheet.Tenths {
    fileprivate var value: Double { Double(number) / 10 }
}
