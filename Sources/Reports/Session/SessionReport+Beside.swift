import Session
import Showing
import Wording
import Workshop

extension SessionReport {
    func sentences(of sentence: Sheet.Sentence, on sheet: Sheet) -> [Document.Block] {
        switch sentence {
        case .middles(let then, let now): return [paragraph(.pollMiddles, said(then), said(now))]
        case .ways(let up, let stayed, let down):
            return [.paragraph(Document.Words(waysSaid(up: up, stayed: stayed, down: down, in: language)))]
        case .numbers(let median, let half, let unit, let truth):
            func with(_ numbers: ClosedRange<Int>) -> String {
                unit.said(numbers) { say(.pollFromTo, $0, $1) }
            }
            let said = [
                median.map { say(.pollMiddle, with($0)) }, half.map { say(.pollMiddleHalf, with($0)) },
                truth.map { say(.pollTruth, with($0...$0)) },
            ]
            return [.paragraph(Document.Words(said.compactMap(\.self).joined(separator: "; ") + "."))]
        case .undivided(let answers, let range, let unit, let minimum):
            return undivided(answers, in: range, unit: unit, minimum: minimum, language).map {
                .paragraph(Document.Words($0))
            }
        case .means(let total, let tellsHalf):
            return [paragraph(tellsHalf ? .paperMeansHalf : .paperMeans, "\(total)")]
        case .moved(let more, let fewer, let by):
            return movesSaid(more: more, fewer: fewer, by: by, in: language).map {
                .paragraph(Document.Words($0))
            }
        case .noneShown: return [paragraph(.pollNoneShown)]
        case .fewMissing: return [paragraph(.pollFewMissing)]
        case .upTo(let most):
            let tellsShares = sheet.options.contains { $0.share?.percent != nil }
            return [paragraph(tellsShares ? .paperUpTo : .paperUpToAlone, "\(most)")]
        case .firsts: return [paragraph(.pollCountedFirsts)]
        case .orderAlone(let fewest):
            return [fewest.map { paragraph(.pollOrderUntil, "\($0)") } ?? paragraph(.pollOrderAlone)]
        case .talliesFrom(let minimum, let more):
            let rest = more > 0 ? [say(.pollWordsMore, "\(more)")] : []
            let rule = minimum > 1 ? [say(.pollWordsFrom, "\(minimum)")] : []
            let said = rest + rule
            return [
                .paragraph(
                    Document.Words(said.isEmpty ? say(.pollWordsFromOne) : said.joined(separator: " ")))
            ]
        case .texts(let answers, let shown): return [texts(answers, shown: shown, of: sheet)]
        }
    }

    private func texts(_ answers: Int, shown: Int, of sheet: Sheet) -> Document.Block {
        let isQuestion = sheet.poll.traits.shown == .questions
        let counted =
            tellsNumber(of: sheet)
            ? say(isQuestion ? .paperQuestionsAsked : .paperTextsRecorded, "\(answers)")
            : say(isQuestion ? .paperQuestionsCounted : .paperTextsCounted)
        let read = shown == 0 ? say(.paperNoneCleared) : say(.paperTextsShown, "\(shown)")
        let writers = (sheet.texts ?? []).reduce(0) { $0 + ($1.count ?? 1) }
        let isWhole = state.finished == nil || answers == writers
        let rest = isWhole ? [] : [say(shown == 0 ? .paperAllErased : .paperRestErased)]
        return .paragraph(Document.Words(([counted, read] + rest).joined(separator: " ")))
    }

    /// What stands beside a poll's picture: texts of people's own, sureness, hands, late answers, comparisons.
    func besides(_ sheet: Sheet) -> [Document.Block] {
        var blocks: [Document.Block] = []
        if !sheet.others.isEmpty { blocks += [paragraph(.paperOthers), quotes(sheet.others, of: sheet)] }
        blocks +=
            sureness(sheet, caption: say(.paperSureness)) + handsTable(sheet, caption: say(.paperHandsApart))
        return blocks + sheet.saidBelow(in: language).map { .paragraph(Document.Words($0)) }
            + sheet.comparisons.flatMap(comparison)
    }

    func sureness(_ sheet: Sheet, caption: String) -> [Document.Block] {
        switch sheet.sureness {
        case .notAsked: return []
        case .tooFew: return [paragraph(.pollNoSureness)]
        case .shown:
            let degrees = (0..<Poll.surenessDegrees).map { words(.degree($0)) }
            let rows = sheet.options.map { option in
                let cells = option.sureness.map { $0.map { Document.Cell.count($0) } ?? .hidden }
                return Document.Row(name: words(option.name), cells: cells)
            }
            return counted(caption, corner: .paperOptions, degrees, rows, note: .pollHiddenCells)
        }
    }

    func handsTable(_ sheet: Sheet, caption: String) -> [Document.Block] {
        guard let hands = sheet.hands else { return [] }
        let rows = hands.map { Document.Row(name: words($0.name), cells: [.count($0.count)]) }
        return counted(caption, corner: .paperOptions, [Document.Words(say(.paperHands))], rows)
    }

    private func comparison(_ comparison: Sheet.Comparison) -> [Document.Block] {
        guard let lines = comparison.lines else {
            return [paragraph(.paperNotCompared, "\(comparison.number)")]
        }
        let rows = lines.map { line in
            let cells = line.cells.map { $0.map { Document.Cell.count($0) } ?? .hidden }
            return Document.Row(name: words(line.name), cells: cells)
        }
        return counted(
            say(.paperCompared, "\(comparison.number)"), corner: .paperOptions, comparison.heads.map(words),
            rows)
    }

    /// A table of numbers, and what stands for those that are hidden.
    private func counted(
        _ caption: String, corner: Phrase, _ heads: [Document.Words], _ rows: [Document.Row],
        note: Phrase = .paperHiddenCells
    ) -> [Document.Block] {
        let table = Document.Table(
            caption: caption, corner: say(corner), heads: heads, rows: rows, picture: .none)
        let note = table.hidesSome ? [paragraph(note, "\(scenario.minimumGroup)")] : []
        return [.table(table)] + note
    }
}

extension SessionReport {
    /// What a reader of one page wants: a sentence for each poll that many answered and few skipped; nil where there is
    /// no such poll.
    ///
    /// Nothing that anybody wrote stands in it.
    var roomSaid: Document.Part? {
        let terms = scenario.polls.indices.compactMap { index -> Document.Term? in
            let poll = scenario.polls[index]
            guard case .sheet(let sheet) = state.showing(of: poll), !isToldLater(poll),
                sheet.answers >= Self.many,
                sheet.skips * 3 < sheet.answers + sheet.skips, let said = inShort(sheet)
            else { return nil }
            let number = numbers(of: toldTogether(with: poll).map(\.poll), until: index + 1)
            return Document.Term(label: authors("\(number)  \(poll.ask)"), text: Document.Words(said))
        }
        guard !terms.isEmpty, state.finished != nil else { return nil }
        return Document.Part(
            Document.Words(say(.paperRoomSaid)), [paragraph(.paperRoomSaidHow), .terms(terms)])
    }

    private static let many = 20

    /// The sheet's greatest number in a sentence, with how many it is of; nil where none is, or several are.
    private func inShort(_ sheet: Sheet) -> String? {
        let base = countedAnswers(sheet.answers, in: language)
        let isDecision = sheet.poll.decision != nil
        if isDecision, let moved = LargestMove(through: state.stageSheets(until: sheet.poll)) {
            return say(
                moved.people > 0 ? .paperMoreChose : .paperFewerChose, "\(abs(moved.people))",
                moved.name.words(in: language), base)
        }
        for row in sheet.rows {
            switch row {
            case .options(let options):
                guard isDecision, let said = most(of: options) else { return most(of: options) }
                return say(.paperLateAt, sheet.name.words(in: language), said)
            case .stacked(let spread) where spread.statement == nil:
                return spread.division?.middle.map { say(.paperMiddleOf, base, said($0)) }
            case .ranked(let items):
                let first = items.filter { $0.place == 1 }.map(\.item)
                return first.count == 1 ? say(.paperFirstOf, base, first[0]) : nil
            case .bars(let bars):
                let means = bars.compactMap { bar -> (name: Sheet.Name, mean: Sheet.Tenths)? in
                    if case .mean(let mean, _) = bar.figure { (bar.name, mean) } else { nil }
                }
                guard let top = means.max(by: { $0.mean.number < $1.mean.number }) else { continue }
                guard means.count(where: { $0.mean == top.mean }) == 1,
                    case .points(let kind) = sheet.poll.kind
                else { return nil }
                return say(
                    .paperMostPoints, base, top.name.words(in: language), "\(top.mean)", "\(kind.total)")
            case .sentence(.numbers(let median?, _, let unit, _)):
                return say(.paperMiddleOf, base, unit.said(median) { say(.pollFromTo, $0, $1) })
            case .sentence(.middles(let then, let now)):
                return say(.paperOfBase, base, say(.pollMiddles, said(then), said(now)))
            case .stacked, .tallies, .texts, .legend, .sentence, .hidden: continue
            }
        }
        return nil
    }

    /// What most chose; nil where three or more options share that.
    private func most(of options: [Sheet.Option]) -> String? {
        let shares = options.compactMap(\.share)
        guard let most = shares.map(\.count).max(), most > 0, let whole = shares.first?.whole else {
            return nil
        }
        let names = options.filter { $0.share?.count == most }.map { "“\($0.name.words(in: language))”" }
        guard names.count < 3 else { return nil }
        guard names.count == 1 else {
            return say(.paperChoseEach, "\(most)", "\(whole)", names.joined(separator: ", "))
        }
        let name = names[0].dropFirst().dropLast()
        return say(.paperChose, "\(most)", "\(whole)", String(name))
    }
}
