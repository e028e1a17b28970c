import Session
import Showing
import Wording
import Workshop

/// What may be shown of a poll, in sentences.
struct SheetText {
    private let sheet: Sheet
    /// The poll's number among the scenario's polls, from 1.
    private let number: String
    private let scenario: Scenario
    private let language: Language

    /// Makes the sentences of `sheet`, whose poll has its number from `scenario`.
    init(_ sheet: Sheet, in scenario: Scenario, language: Language) {
        self.sheet = sheet
        number = PollText(sheet.poll, in: scenario, language: language).number
        self.scenario = scenario
        self.language = language
    }

    /// The picture in one line, and a line for each part where it has parts; what stands beside it follows.
    func lines(under heading: Phrase = .linearResult) -> [String] { picture(under: heading) + beside }

    /// The same of the last of several `stages`, told with the others; of the only one where there are none.
    func lines(among stages: [Sheet]) -> [String] {
        guard !stages.isEmpty else { return lines() }
        if let way = StagesText(stages, number: number, language: language) { return way.lines + beside }
        let earlier = stages.dropLast().flatMap { stage in
            let text = SheetText(stage, in: scenario, language: language)
            return text.picture(under: .linearStageResult) + text.hands
        }
        return earlier + lines(under: .linearStageResult)
    }

    /// What stands beside the result since it was `told`: hands that were counted, and answers that came late.
    func lines(since told: Sheet) -> [String] {
        let hands = sheet.saidHands(in: language) ?? say(.linearNoHands)
        let known = told.saidBelow(in: language)
        return (sheet.hands ?? [] == told.hands ?? [] ? [] : [say(.linearHandsSince, number, hands)])
            + sheet.saidBelow(in: language).filter { !known.contains($0) }
            .map { say(.linearResult, number, $0) }
    }

    /// Texts that were cleared after the result was told.
    func lines(clearedSince texts: [Results.ClearedText]) -> [String] {
        texts.isEmpty ? [] : [say(.linearClearedSince, number)] + texts.map(line)
    }

    private func say(_ phrase: Phrase, _ values: String...) -> String {
        phrase.text(in: language, values: values)
    }
}

extension SheetText {
    /// How the answers divide; the heading takes the poll's number, the sentences, and the stage.
    private func picture(under heading: Phrase) -> [String] {
        var (sentences, parts) = said
        if sheet.hidesOptions || sheet.hidesStatements { sentences.append(say(.pollHiddenCells)) }
        return [say(heading, number, sentences.joined(separator: " "), sheet.name.words(in: language))]
            + parts.map { "  " + $0 }
    }

    /// What stands in the first line, and the lines below it.
    private var said: (sentences: [String], parts: [String]) {
        let answers = countedAnswers(sheet.answers, in: language)
        let skipped = sheet.skips > 0 ? say(.pollSkipped, "\(sheet.skips)") : nil
        let all = [answers, skipped].compactMap(\.self).joined(separator: ", ") + "."
        var sentences =
            sheet.withheld == nil && sheet.texts == nil && !sheet.isUndivided ? [all] : []
        var parts: [String] = []
        for row in sheet.rows {
            switch row {
            case .options(let options):
                sentences += together(
                    options.map { ($0.name.words(in: language), counted($0.share)) }, in: language)
            case .bars(let bars):
                parts +=
                    bars.filter { !$0.isEmpty }.map(sentence)
                    + together(bars.filter(\.isEmpty).map { (name(of: $0), "0") }, in: language)
            case .stacked(let spread) where spread.statement == nil: sentences.append(sentence(of: spread))
            case .stacked(let spread): parts.append(sentence(of: spread))
            case .ranked(let items): parts += items.map(sentence)
            case .tallies(let tallies): sentences.append(sentence(of: tallies))
            case .texts(let texts): parts += texts.map(line)
            case .sentence(let sentence): sentences += self.sentences(of: sentence)
            case .hidden(.tooFew(let minimum)): sentences += [all, say(.pollTooFew, "\(minimum)")]
            case .hidden(.byAuthor): sentences.append(say(.pollShownToNobody, answers))
            case .legend: break
            }
        }
        if let skipped, sentences.first != all { sentences.append(skipped + ".") }
        return (sentences, parts)
    }

    private func sentence(of bar: Sheet.Bar) -> String {
        switch bar.figure {
        case .share(let share, _): return say(.linearCell, name(of: bar), counted(share))
        case .mean(let mean, let half):
            guard let half else { return say(.linearMeanPointsAlone, name(of: bar), "\(mean)") }
            return say(.linearMeanPoints, name(of: bar), "\(mean)", middleHalf(half, unit: .init(nil)))
        case .moved(let then, let now):
            return say(.linearMoved, name(of: bar), counted(then), counted(now))
        }
    }

    /// What a bar is called; a range as it is said.
    private func name(of bar: Sheet.Bar) -> String {
        guard case .range(let range, let unit) = bar.name, !range.isSingle else {
            return bar.name.words(in: language)
        }
        return say(
            .pollFromTo, unit.bare(range.lowerBound), unit.bare(range.upperBound))
    }

    /// `5`, of many `5, 31 percent`, or that it is not shown.
    private func counted(_ share: Sheet.Share?) -> String {
        guard let share else { return say(.pollNotShown) }
        guard share.count > 0, let percent = share.percent else { return "\(share.count)" }
        return say(.linearCounted, "\(share.count)", "\(percent)")
    }

    /// How often each label was chosen, and which the middle answer chose.
    private func sentence(of spread: Sheet.Spread) -> String {
        guard let division = spread.division else {
            return spread.statement.map(hidden) ?? say(.linearNotShown)
        }
        let shares = zip(spread.labels, division.shares).map { label, share in
            label + (share == nil ? ": " : " ") + counted(share)
        }
        return (spread.statement.map { $0 + ": " } ?? "") + shares.joined(separator: "; ") + "."
            + (division.middle.map { " " + say(.linearMiddleLabel, text(of: $0)) } ?? "")
    }

    private func text(of middle: Sheet.Middle) -> String {
        middle.low == middle.high ? middle.low.text : say(.pollFromTo, middle.low.text, middle.high.text)
    }

    private func sentence(of item: Sheet.Ranked) -> String {
        guard let mean = item.meanPlace, let firsts = item.firsts else {
            return say(item.isTied ? .linearPlaceTiedAlone : .linearPlaceAlone, "\(item.place)", item.item)
        }
        return say(
            item.isTied ? .linearTied : .linearRanked, "\(item.place)", item.item, "\(mean)", "\(firsts)")
    }

    private func sentence(of tallies: [Sheet.Tally]) -> String {
        guard !tallies.isEmpty else { return say(.linearNoWords) }
        let said = tallies.map { say(.linearWordCount, $0.name.words(in: language), "\($0.count)") }
        return said.joined(separator: "; ") + "."
    }

    /// Screens have room for more: what lines leave out is heard from the parts themselves.
    private func sentences(of sentence: Sheet.Sentence) -> [String] {
        switch sentence {
        case .numbers(let median, let half, let unit, let truth):
            return [
                median.map { self.median($0, unit: unit) }, half.map { middleHalf($0, unit: unit) },
                truth.map { say(.linearTruth, spokenNumber($0, in: unit)) },
            ].compactMap(\.self)
        case .undivided(let answers, let range, let unit, let minimum):
            return undivided(answers, in: range, unit: unit, minimum: minimum, language)
        case .texts(let answers, let shown):
            return [sheet.poll.counted(texts: answers, shown: shown, in: language)]
        case .talliesFrom(let minimum, let more):
            return (more > 0 ? [say(.pollWordsMore, "\(more)")] : [])
                + (minimum > 1
                    ? [say(.pollWordsFrom, "\(minimum)")] : more > 0 ? [] : [say(.pollWordsFromOne)])
        case .firsts: return [say(.pollCountedFirsts)]
        case .orderAlone(let fewest):
            return [fewest.map { say(.pollOrderUntil, "\($0)") } ?? say(.pollOrderAlone)]
        case .moved(let more, let fewer, let by):
            return movesSaid(more: more, fewer: fewer, by: by, in: language)
        case .fewMissing: return [say(.pollFewMissing)]
        case .noneShown: return [say(.pollNoneShown)]
        case .ways(let up, let stayed, let down):
            return [waysSaid(up: up, stayed: stayed, down: down, in: language)]
        case .middles(let then, let now): return [say(.pollMiddles, text(of: then), text(of: now))]
        case .means, .upTo: return []
        }
    }

    private func median(_ range: ClosedRange<Int>, unit: Poll.Measure.Unit) -> String {
        let (low, high) = (spokenNumber(range.lowerBound, in: unit), spokenNumber(range.upperBound, in: unit))
        return range.isSingle ? say(.linearMedian, low) : say(.linearMedianBetween, low, high)
    }

    private func middleHalf(_ range: ClosedRange<Int>, unit: Poll.Measure.Unit) -> String {
        let (low, high) = (spokenNumber(range.lowerBound, in: unit), spokenNumber(range.upperBound, in: unit))
        return range.isSingle ? say(.linearMiddleHalfAt, low) : say(.linearMiddleHalf, low, high)
    }

    /// That what stands behind `name` is not shown.
    private func hidden(_ name: String) -> String { name + ": " + say(.pollNotShown) + "." }
}

extension SheetText {
    /// What is shown beside the picture: hands, how sure, what came late, people's own options, comparisons.
    private var beside: [String] {
        var lines = hands + sureness
        lines += sheet.saidBelow(in: language)
        if !sheet.others.isEmpty { lines += [say(.pollOthers)] + sheet.others.map(line) }
        return lines + sheet.comparisons.flatMap(comparison)
    }

    private var hands: [String] {
        sheet.saidHands(in: language).map { [say(.pollHands) + " " + $0] } ?? []
    }

    /// A text that everybody may read, and what is known of it.
    private func line(of text: Results.ClearedText) -> String {
        let known = text.known(in: sheet.poll.traits.shown, language)
        return "- " + text.text + (known.isEmpty ? "" : " (" + known.joined(separator: ", ") + ")")
    }

    private var sureness: [String] {
        switch sheet.sureness {
        case .notAsked: return []
        case .tooFew: return [say(.pollNoSureness)]
        case .shown:
            let degrees = (0..<Poll.surenessDegrees).map { Sheet.Name.degree($0) }
            return [say(.linearSureness)]
                + sheet.options.map { option in
                    option.sureness.contains { $0 != nil }
                        ? row(option.name, option.sureness, of: degrees)
                        : "  " + hidden(option.name.words(in: language))
                }
        }
    }

    private func comparison(_ comparison: Sheet.Comparison) -> [String] {
        let head = say(.pollBrokenDown, comparison.other.ask)
        guard let lines = comparison.lines else { return [head, say(.pollNoBreakdown)] }
        return [head] + lines.map { row($0.name, $0.cells, of: comparison.heads) }
            + (comparison.hidesSome ? [say(.pollHiddenPairs, "\(sheet.smallest)")] : [])
    }

    /// A name and a number behind each head: `Police: Yes 5; No not shown.`.
    private func row(_ name: Sheet.Name, _ cells: [Int?], of heads: [Sheet.Name]) -> String {
        let said = zip(heads, cells).map { head, count in
            head.words(in: language) + " " + (count.map(String.init) ?? say(.pollNotShown))
        }
        return "  " + name.words(in: language) + ": " + said.joined(separator: "; ") + "."
    }
}

extension Sheet {
    /// The hands that were counted for each option: `Tea 3; Coffee 0.`; nil where there are none.
    func saidHands(in language: Language) -> String? {
        hands.map { hands in
            hands.map { "\($0.name.words(in: language)) \($0.count)" }.joined(separator: "; ") + "."
        }
    }
}

extension Sheet.Bar {
    /// Whether nobody is counted in it.
    fileprivate var isEmpty: Bool {
        if case .share(let share, _) = figure { share.count == 0 } else { false }
    }
}

/// A sentence for each thing that is `said` of names, in the order of the first of them: `Tea: 4. Coffee; Milk: 1 each.`.
func together(_ parts: [(name: String, said: String)], in language: Language) -> [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for part in parts {
        if names[part.said] == nil { order.append(part.said) }
        names[part.said, default: []].append(part.name)
    }
    return order.map { said in
        let names = names[said, default: []]
        let isEach = names.count > 1 && said.first?.isNumber == true && said != "0"
        return (isEach ? Phrase.linearCellEach : .linearCell)
            .text(in: language, names.joined(separator: "; "), said)
    }
}

/// `number` with its `unit`, as it is written: `35%`, `35 cups`, `£35`.
func spokenNumber(_ number: Int, in unit: Poll.Measure.Unit) -> String {
    unit.said(number, air: unit.sign?.first?.isLetter == true ? " " : "")
}
