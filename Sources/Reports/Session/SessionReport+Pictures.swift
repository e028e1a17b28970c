import Session
import Showing
import Wording
import Workshop

extension SessionReport {
    /// What was answered, without what stands beside it.
    func picture(of sheet: Sheet) -> [Document.Block] {
        let stacked = sheet.rows.compactMap { row -> Sheet.Spread? in
            if case .stacked(let spread) = row, spread.statement != nil { spread } else { nil }
        }
        var isStackedTold = false
        return sheet.rows.flatMap { row -> [Document.Block] in
            switch row {
            case .stacked(let spread) where spread.statement != nil:
                defer { isStackedTold = true }
                return isStackedTold ? [] : statements(stacked, of: sheet)
            case .stacked(let spread): return labels(spread, of: sheet)
            case .options(let options):
                let rows = options.map { Document.Row(name: words($0.name), cells: [cell($0.share)]) }
                return shares(rows, corner: .paperOptions, of: sheet)
            case .bars(let bars): return figures(bars, of: sheet)
            case .ranked(let items): return [.table(ranking(items))]
            case .tallies(let tallies):
                guard !tallies.isEmpty else { return [] }
                let rows = tallies.map { Document.Row(name: words($0.name), cells: [.count($0.count)]) }
                return [.table(table(.paperSpoken, [.paperSaid], rows))]
            case .texts(let texts): return texts.isEmpty ? [] : [quotes(texts, of: sheet)]
            case .legend: return []
            case .sentence(let sentence): return sentences(of: sentence, on: sheet)
            case .hidden(.byAuthor): return [paragraph(.paperByAuthor)]
            case .hidden(.tooFew(let minimum)):
                return [paragraph(.paperTooFew, "\(sheet.answers)", "\(minimum)")]
            }
        }
    }

    func cell(_ share: Sheet.Share?) -> Document.Cell {
        share.map { .share($0.count, of: $0.whole, percent: $0.percent) } ?? .hidden
    }

    private func table(
        _ corner: Phrase, _ heads: [Phrase], _ rows: [Document.Row], picture: Document.Table.Picture = .none
    ) -> Document.Table {
        Document.Table(
            caption: "", corner: say(corner), heads: heads.map { Document.Words(say($0)) }, rows: rows,
            picture: picture)
    }

    private func shares(
        _ rows: [Document.Row], corner: Phrase, of sheet: Sheet, picture: Document.Table.Picture = .bars
    ) -> [Document.Block] {
        let table = table(corner, [.paperAnswers], rows, picture: picture)
        return [.table(table)] + hiddenNote(table, minimum: sheet.minimum)
    }

    /// What “not shown” stands for, where it stands.
    func hiddenNote(_ table: Document.Table, minimum: Int) -> [Document.Block] {
        table.hidesSome ? [paragraph(.paperHiddenCells, "\(minimum)")] : []
    }

    private func figures(_ bars: [Sheet.Bar], of sheet: Sheet) -> [Document.Block] {
        var corner = Phrase.paperItem
        var heads: [Phrase] = []
        var picture = Document.Table.Picture.bars
        let rows = bars.enumerated().map { index, bar -> Document.Row in
            switch bar.figure {
            case .share(let share, _):
                (corner, heads, picture) = (.paperRange, [.paperAnswers], .histogram)
                return Document.Row(name: words(bar.name), cells: [cell(share)])
            case .mean(let mean, let half):
                let whole = if case .points(let kind) = sheet.poll.kind { kind.total * 10 } else { 0 }
                heads = [.pollMean] + (sheet.tellsHalf ? [.pollMiddleHalfHead] : [])
                let halves: [Document.Cell] = sheet.tellsHalf ? [half.map { .text(range($0)) } ?? .none] : []
                return Document.Row(
                    name: words(bar.name), cells: [.mean(mean.number, of: whole)] + halves)
            case .moved(let then, let now):
                (corner, heads) = (.paperOptions, [.pollBefore, .pollNow])
                return Document.Row(
                    name: authors("\(index + 1) \(bar.name.words(in: language))"),
                    cells: [cell(then), cell(now)])
            }
        }
        let table = table(corner, heads, rows, picture: picture)
        return [.table(table)] + hiddenNote(table, minimum: sheet.minimum)
    }

    /// What was said to the question itself, label by label.
    private func labels(_ spread: Sheet.Spread, of sheet: Sheet) -> [Document.Block] {
        guard let division = spread.division else {
            return [paragraph(.paperTooFew, "\(spread.answers)", "\(sheet.minimum)")]
        }
        let rows = zip(1..., zip(spread.labels, division.shares)).map { number, pair in
            Document.Row(name: authors("\(number) \(pair.0)"), cells: [cell(pair.1)])
        }
        return shares(rows, corner: .paperOptions, of: sheet) + middle(of: division)
    }

    /// What was said to each statement: a row for each, a column for each label, then the middle.
    private func statements(_ spreads: [Sheet.Spread], of sheet: Sheet) -> [Document.Block] {
        let labels = spreads.first?.labels ?? []
        let rows = spreads.map { spread in
            let cells = spread.division.map { $0.shares.map(cell) } ?? labels.map { _ in .hidden }
            let middle = spread.division.map { $0.middle.map { Document.Cell.text(said($0)) } ?? .none }
            return Document.Row(
                name: authors(spread.statement ?? ""),
                cells: [.count(spread.answers)] + cells + [middle ?? .hidden])
        }
        let heads =
            [Document.Words(say(.paperAnswers))]
            + zip(1..., labels).map { authors("\($0) \($1)") } + [Document.Words(say(.paperMiddle))]
        let table = Document.Table(
            caption: "", corner: say(.paperStatement), heads: heads, rows: rows, picture: .stacked)
        let note = spreads.contains { $0.division == nil }
        return [.table(table)]
            + (spreads.contains { $0.division?.shares.contains(nil) == true }
                ? [paragraph(.paperHiddenCells, "\(sheet.minimum)")] : [])
            + (note ? [paragraph(.paperStatementTooFew, "\(sheet.minimum)")] : [])
    }

    private func middle(of division: Sheet.Division) -> [Document.Block] {
        guard let middle = division.middle else { return [] }
        let said = [
            say(.pollMiddle, said(middle)), division.half.map { say(.pollMiddleHalf, range($0)) },
        ]
        return [.paragraph(Document.Words(said.compactMap(\.self).joined(separator: "; ") + "."))]
    }

    private func ranking(_ items: [Sheet.Ranked]) -> Document.Table {
        let isAlone = items.allSatisfy { $0.meanPlace == nil }
        let rows = items.map { item -> Document.Row in
            let isNamed = Phrase.pollPlaces.indices.contains(item.place - 1)
            let place = isNamed ? say(Phrase.pollPlaces[item.place - 1]) : "\(item.place)"
            let told: [Document.Cell] =
                isAlone
                ? []
                : [item.meanPlace.map { .text("\($0)") } ?? .none, item.firsts.map { .count($0) } ?? .none]
            return Document.Row(
                name: authors(item.item), cells: [.text(item.isTied ? say(.pollJoint, place) : place)] + told)
        }
        return table(.paperItem, [.paperPlace] + (isAlone ? [] : [.pollMeanPlace, .pollFirsts]), rows)
    }

    /// The texts that were cleared.
    func quotes(_ texts: [Results.ClearedText], of sheet: Sheet) -> Document.Block {
        .quotes(
            texts.map { authors($0.text) },
            known: texts.map { $0.known(in: sheet.poll.traits.shown, language).joined(separator: ", ") })
    }

    /// `3 Often`, or `2 Rarely to 3 Often` where it lies between two.
    func said(_ middle: Sheet.Middle) -> String {
        let (low, high) = (
            "\(middle.low.number) \(middle.low.text)", "\(middle.high.number) \(middle.high.text)"
        )
        return low == high ? low : say(.pollFromTo, low, high)
    }

    private func range(_ range: ClosedRange<Int>) -> String {
        range.isSingle
            ? "\(range.lowerBound)" : say(.pollFromTo, "\(range.lowerBound)", "\(range.upperBound)")
    }
}

extension Sheet {
    /// Whether it is told between which values the middle half of some means lies.
    fileprivate var tellsHalf: Bool {
        rows.contains { if case .sentence(.means(_, tellsHalf: true)) = $0 { true } else { false } }
    }
}
