import Drawing
import Figures
import Session
import Showing
import Wording
import Workshop

extension DrawnPoll {
    /// Adds one row of `sheet`, where a page has `height` rows.
    func add(_ row: Sheet.Row, of sheet: Sheet, to flow: inout Flow, height: Int) {
        switch row {
        case .options(let options): add(options, sureness: sheet.sureness, to: &flow)
        case .bars(let bars): add(bars, to: &flow)
        case .stacked(let spread): add(spread, of: sheet, to: &flow)
        case .ranked(let items): add(items, to: &flow)
        case .tallies(let tallies): add(tallies, to: &flow)
        case .texts(let texts): addWall(of: texts, to: &flow, height: height)
        case .legend(let labels): addLines(numbered(labels), .quiet, to: &flow)
        case .sentence(let sentence): add(sentence, of: sheet, to: &flow)
        case .hidden(let withheld): add(withheld, of: sheet, to: &flow)
        }
    }

    /// `texts` beside one another, as many to a row as there is room for.
    func addLines(_ texts: [String], _ style: Style = .plain, to flow: inout Flow) {
        for line in inRows(texts, width: flow.width) { flow.add(StyledText(line, style), step: step) }
    }

    private func add(_ withheld: Results.Withheld, of sheet: Sheet, to flow: inout Flow) {
        let answers = countedAnswers(sheet.answers, in: language)
        let said =
            switch withheld {
            case .tooFew(let minimum): "\(answers). \(say(.pollTooFew, "\(minimum)"))"
            case .byAuthor: say(.pollShownToNobody, answers)
            }
        flow.add(StyledText(said), step: step)
        guard sheet.skips > 0 else { return }
        flow.addGap(step: step)
        flow.add(StyledText(say(.pollSkipped, "\(sheet.skips)") + ".", .quiet), step: step)
    }

    private func add(_ sentence: Sheet.Sentence, of sheet: Sheet, to flow: inout Flow) {
        if case .texts(let answers, let shown) = sentence {
            let said = poll.counted(texts: answers, shown: shown, in: language)
            let skips = sheet.skips > 0 ? [say(.pollSkipped, "\(sheet.skips)") + "."] : []
            addLines([said] + skips, .quiet, to: &flow)
            return flow.addGap(step: step)
        }
        flow.addGap(step: step)
        flow.beginGroup()
        switch sentence {
        case .middles(let then, let now):
            let said = Phrase.pollMiddles.text(in: language, numbered(then), numbered(now))
            flow.add(StyledText(said, .quiet), step: step)
        case .numbers(let median, let half, let unit, let truth):
            func with(_ number: String) -> String { unit.map { "\(number) \($0)" } ?? number }
            let middle = [
                say(.pollMiddle, with("\(median)")), say(.pollMiddleHalf, with(range(half))),
            ]
            addLines(middle + (truth.map { [say(.pollTruth, with("\($0)"))] } ?? []), to: &flow)
        case .talliesFrom(let minimum):
            let said = minimum > 1 ? say(.pollWordsFrom, "\(minimum)") : say(.pollWordsFromOne)
            flow.add(StyledText(said, .quiet), step: step)
        case .means, .upTo, .texts: break
        }
    }
}

extension DrawnPoll {
    /// A bar for each option, behind what it counts; under it how sure those are who gave that answer.
    func add(_ options: [Sheet.Option], sureness: Sheet.Sureness, to flow: inout Flow) {
        let isDivided = sureness == .shown
        let rows = options.map { option in
            BarChart.Row(
                label: option.name.words(in: language), count: option.share?.count,
                percent: option.share?.percent ?? 0, parts: isDivided ? option.sureness : [])
        }
        if isDivided {
            addLines([say(.pollHowSure)] + numbered(surenessDegrees(in: language)), .quiet, to: &flow)
            flow.addGap(step: step)
        }
        let chart = BarChart(rows: rows, notShown: say(.pollNotShown))
        add(chart.pictures(width: flow.width), isHeaded: false, to: &flow)
        if sureness == .tooFew { addNote(.pollNoSureness, to: &flow) }
        let divided = isDivided ? options.filter { ($0.share?.count ?? 0) > 0 }.flatMap(\.sureness) : []
        if divided.contains(nil) {
            addNote(.pollHiddenCells, mark: "·  ", to: &flow)
        } else if options.contains(where: { $0.share == nil }) {
            addNote(.pollHiddenCells, to: &flow)
        }
    }

    /// What is said of a picture below it.
    func addNote(_ phrase: Phrase, _ value: String = "", mark: String = "", to flow: inout Flow) {
        flow.addGap(step: step)
        flow.beginGroup()
        flow.add(StyledText(say(phrase, value), .quiet), mark: StyledText(mark, .quiet), step: step)
    }

    private func add(_ bars: [Sheet.Bar], to flow: inout Flow) {
        let areMeans = bars.contains { if case .mean = $0.figure { true } else { false } }
        let chart = LabelledBars(
            rows: bars.enumerated().map(row),
            heads: areMeans ? [say(.pollMean), say(.pollMiddleHalfHead)] : [])
        let head = [chart.head(width: flow.width)].compactMap(\.self)
        add(head + chart.pictures(width: flow.width), isHeaded: !head.isEmpty, to: &flow)
    }

    private func row(number: Int, of bar: Sheet.Bar) -> LabelledBars.Row {
        let label = bar.name.words(in: language)
        switch bar.figure {
        case .share(let share, let isTrue):
            let mark = isTrue.map { [$0 ? "◂" : " "] } ?? []
            return .init(label: label, bars: [.init(value: share.count, figures: figures(of: share) + mark)])
        case .mean(let mean, let half):
            return .init(label: label, bars: [.init(value: mean.number, figures: ["\(mean)", range(half)])])
        case .moved(let then, let now):
            return .init(
                number: "\(number + 1)", label: label,
                bars: [
                    .init(
                        name: say(.pollBefore), value: then.count, figures: figures(of: then), pattern: "░"),
                    .init(name: say(.pollNow), value: now.count, figures: figures(of: now)),
                ])
        }
    }

    private func figures(of share: Sheet.Share) -> [String] { ["\(share.count)", percent(share)] }

    /// What was said to a statement; to the question itself, label by label.
    private func add(_ spread: Sheet.Spread, of sheet: Sheet, to flow: inout Flow) {
        guard let statement = spread.statement else {
            guard let division = spread.division else { return addTooFew(of: sheet, to: &flow) }
            let options = zip(spread.labels, division.shares).map {
                Sheet.Option(name: .text($0), share: $1, sureness: [])
            }
            add(options, sureness: .notAsked, to: &flow)
            flow.addGap(step: step)
            return addMiddle(of: division, to: &flow)
        }
        flow.addGap(step: step)
        flow.together { flow in
            flow.add(StyledText(statement, .strong), step: step)
            guard let division = spread.division else { return addTooFew(of: sheet, to: &flow) }
            let bar = StackedBar(counts: division.shares.map(\.count))
            flow.add(bar.picture(width: flow.width), step: step)
            let shares = zip(1..., division.shares).map { "\($0): \($1.count) (\(percent($1)))" }
            addLines(shares, to: &flow)
            addMiddle(of: division, to: &flow)
        }
    }

    private func addTooFew(of sheet: Sheet, to flow: inout Flow) {
        flow.add(StyledText(say(.pollStatementTooFew, "\(sheet.minimum)"), .quiet), step: step)
    }

    private func addMiddle(of division: Sheet.Division, to flow: inout Flow) {
        let half = say(.pollMiddleHalf, range(division.half))
        let said = inRows([say(.pollMiddle, numbered(division.middle)), half], width: flow.width)
        let short = inRows(
            [say(.pollMiddle, "\(division.middle.number)"), half], gap: 2, width: flow.width)
        for line in said.count > short.count ? short : said {
            flow.add(StyledText(line, .quiet), step: step)
        }
    }

    /// Items by their place, with their mean place and how many put them first.
    private func add(_ items: [Sheet.Ranked], to flow: inout Flow) {
        let rows = items.map { item in
            let isNamed = Phrase.pollPlaces.indices.contains(item.place - 1)
            let place = isNamed ? say(Phrase.pollPlaces[item.place - 1]) : "\(item.place)"
            return RankedTable.Row(
                place: item.isTied ? say(.pollJoint, place) : place, item: item.item,
                mean: "\(item.meanPlace)", firsts: "\(item.firsts)")
        }
        let table = RankedTable(rows: rows, mean: say(.pollMeanPlace), firsts: say(.pollFirsts))
        add(table.pictures(width: flow.width), isHeaded: true, to: &flow)
    }

    /// Pictures that follow one another; the first stays with the second where it is their head.
    private func add(_ pictures: [Canvas], isHeaded: Bool, to flow: inout Flow) {
        for (number, picture) in pictures.enumerated() {
            if number != 1 || !isHeaded { flow.beginGroup() }
            flow.add(picture, step: step)
        }
    }

    /// `1 Never`, `2 Sometimes`.
    func numbered(_ labels: [String]) -> [String] { zip(1..., labels).map { "\($0) \($1)" } }

    private func numbered(_ label: Sheet.Label) -> String { "\(label.number) \(label.text)" }

    /// `3 to 4`, or `3` where both are the same.
    private func range(_ range: ClosedRange<Int>) -> String {
        range.isSingle
            ? "\(range.lowerBound)"
            : Phrase.pollFromTo.text(in: language, "\(range.lowerBound)", "\(range.upperBound)")
    }

    /// A share as a whole per cent.
    func percent(_ share: Sheet.Share) -> String { "\(share.percent) %" }
}
