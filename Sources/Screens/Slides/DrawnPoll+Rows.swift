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
        case .options(let options):
            add(options, sureness: sheet.sureness, marksGreatest: marksGreatest, to: &flow)
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
        for line in inRows(texts, width: flow.measure) { flow.add(StyledText(line, style), step: step) }
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
            let said = Phrase.pollMiddles.text(in: language, self.middle(then), self.middle(now))
            flow.add(StyledText(said, .quiet), step: step)
        case .ways(let up, let stayed, let down):
            flow.add(
                StyledText(waysSaid(up: up, stayed: stayed, down: down, in: language), .quiet), step: step)
        case .numbers(let median, let half, let unit, let truth):
            func with(_ range: ClosedRange<Int>) -> String {
                unit.said(range) { Phrase.pollFromTo.text(in: language, $0, $1) }
            }
            let said = [
                median.map { say(.pollMiddle, with($0)) }, half.map { say(.pollMiddleHalf, with($0)) },
                truth.map { say(.pollTruth, with($0...$0)) },
            ]
            addLines(said.compactMap(\.self), to: &flow)
        case .undivided(let answers, let range, let unit, let minimum):
            for said in undivided(answers, in: range, unit: unit, minimum: minimum, language) {
                flow.add(StyledText(said), step: step)
            }
        case .talliesFrom(let minimum, let more):
            let rest = more > 0 ? [say(.pollWordsMore, "\(more)")] : []
            let rule =
                minimum > 1 ? [say(.pollWordsFrom, "\(minimum)")] : more > 0 ? [] : [say(.pollWordsFromOne)]
            addLines(rest + rule, .quiet, to: &flow)
        case .firsts: addLines([say(.pollCountedFirsts)], .quiet, to: &flow)
        case .orderAlone(let fewest):
            let said = fewest.map { say(.pollOrderUntil, "\($0)") } ?? say(.pollOrderAlone)
            flow.add(StyledText(said, .quiet), step: step)
        case .moved(let more, let fewer, let by):
            for said in movesSaid(more: more, fewer: fewer, by: by, in: language) {
                flow.add(StyledText(said), step: step)
            }
        case .fewMissing: flow.add(StyledText(say(.pollFewMissing)), step: step)
        case .noneShown: flow.add(StyledText(say(.pollNoneShown)), step: step)
        case .means, .upTo, .texts: break
        }
    }
}

extension DrawnPoll {
    /// A bar for each option, behind what it counts; under it how sure those are who gave that answer.
    func add(
        _ options: [Sheet.Option], sureness: Sheet.Sureness, marksGreatest: Bool = false,
        isRamp: Bool = false,
        to flow: inout Flow
    ) {
        let isDivided = sureness == .shown
        let counts = options.compactMap { $0.share?.count }
        let greatest = counts.max() ?? 0
        let isAlone = greatest > 0 && counts.count { $0 == greatest } == 1
        let rows = options.map { option in
            BarChart.Row(
                label: option.name.words(in: language), count: option.share?.count,
                percent: option.share?.percent,
                parts: isDivided ? option.sureness : [],
                isMarked: marksGreatest && isAlone && option.share?.count == greatest)
        }
        if isDivided {
            addLines([say(.pollHowSure)] + numbered(surenessDegrees(in: language)), .quiet, to: &flow)
            flow.addGap(step: step)
        }
        let chart = BarChart(rows: rows, notShown: say(.pollNotShown), isRamp: isRamp, growth: growth)
        flow.want(chart.wantedWidth(over: flow.width))
        add(to: &flow) { chart.pictures(width: $0, areTall: $1) }
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
        add(
            LabelledBars(rows: bars.enumerated().map(row), heads: heads(of: bars), growth: growth), to: &flow)
    }

    /// What stands over the figures of means.
    private func heads(of bars: [Sheet.Bar]) -> [String] {
        let halves = bars.compactMap { bar -> Bool? in
            if case .mean(_, let half) = bar.figure { half != nil } else { nil }
        }
        guard !halves.isEmpty else { return [] }
        return [say(.pollMean)] + (halves.contains(true) ? [say(.pollMiddleHalfHead)] : [])
    }

    private func row(number: Int, of bar: Sheet.Bar) -> LabelledBars.Row {
        let label = bar.name.words(in: language)
        switch bar.figure {
        case .share(let share, let isTrue):
            let mark = isTrue.map { [$0 ? "◂" : " "] } ?? []
            return .init(label: label, bars: [.init(value: share.count, figures: figures(of: share) + mark)])
        case .mean(let mean, let half):
            return .init(
                label: label,
                bars: [.init(value: mean.number, figures: ["\(mean)"] + (half.map { [range($0)] } ?? []))])
        case .moved(let then, let now):
            return .init(
                number: "\(number + 1)", label: label,
                bars: [
                    .init(
                        name: say(.pollBefore), value: then?.count ?? 0, figures: figures(of: then),
                        pattern: "░"),
                    .init(name: say(.pollNow), value: now?.count ?? 0, figures: figures(of: now)),
                ])
        }
    }

    private func figures(of share: Sheet.Share?) -> [String] {
        share.map { ["\($0.count)"] + ($0.percent.map { ["\($0) %"] } ?? []) } ?? [say(.pollNotShown)]
    }

    /// What was said to a statement; to the question itself, label by label.
    private func add(_ spread: Sheet.Spread, of sheet: Sheet, to flow: inout Flow) {
        guard let statement = spread.statement else {
            guard let division = spread.division else { return addTooFew(of: sheet, to: &flow) }
            let options = zip(spread.labels, division.shares).map {
                Sheet.Option(name: .text($0), share: $1, sureness: [])
            }
            add(options, sureness: .notAsked, isRamp: true, to: &flow)
            if division.middle != nil { flow.addGap(step: step) }
            return addMiddle(of: division, to: &flow)
        }
        flow.addGap(step: step)
        flow.together { flow in
            flow.add(StyledText(statement, .strong), step: step)
            guard let division = spread.division else { return addTooFew(of: sheet, to: &flow) }
            let counts = division.shares.compactMap { $0?.count }
            if counts.count == division.shares.count {
                flow.add(StackedBar(counts: counts).picture(width: flow.width), step: step)
            }
            let shares = zip(1..., division.shares).map { number, share in
                "\(number): "
                    + (share.map { share in "\(share.count)" + (share.percent.map { " (\($0) %)" } ?? "") }
                        ?? say(.pollNotShown))
            }
            addLines(shares, to: &flow)
            addMiddle(of: division, to: &flow)
        }
    }

    private func addTooFew(of sheet: Sheet, to flow: inout Flow) {
        flow.add(StyledText(say(.pollStatementTooFew, "\(sheet.minimum)"), .quiet), step: step)
    }

    private func addMiddle(of division: Sheet.Division, to flow: inout Flow) {
        guard let middle = division.middle else { return }
        let half = division.half.map { [say(.pollMiddleHalf, range($0))] } ?? []
        let said = inRows([say(.pollMiddle, self.middle(middle))] + half, width: flow.width)
        let numbers = range(middle.low.number...middle.high.number)
        let short = inRows([say(.pollMiddle, numbers)] + half, gap: 2, width: flow.width)
        for line in said.count > short.count ? short : said {
            flow.add(StyledText(line, .quiet), step: step)
        }
    }

    /// Items by their place, each with a bar that is the longer the nearer its mean place is to the first.
    private func add(_ items: [Sheet.Ranked], to flow: inout Flow) {
        let rows = items.map { item in
            let isNamed = Phrase.pollPlaces.indices.contains(item.place - 1)
            let place = isNamed ? say(Phrase.pollPlaces[item.place - 1]) : "\(item.place)"
            let bars = item.meanPlace.map { mean in
                let figures = ["\(mean)", item.firsts.map(String.init) ?? ""]
                return [LabelledBars.Bar(value: (items.count + 1) * 10 - mean.number, figures: figures)]
            }
            return LabelledBars.Row(
                number: item.isTied ? say(.pollJoint, place) : place, label: item.item, bars: bars ?? [])
        }
        let isAlone = items.allSatisfy { $0.meanPlace == nil }
        add(
            LabelledBars(
                rows: rows, heads: isAlone ? [] : [say(.pollMeanPlace), say(.pollFirsts)], growth: growth),
            to: &flow)
    }

    private func add(_ chart: LabelledBars, to flow: inout Flow) {
        flow.want(chart.wantedWidth(over: flow.width))
        add(head: chart.head(width: flow.width), to: &flow) { chart.pictures(width: $0, areTall: $1) }
    }

    /// Pictures that follow one another, of a width and tall or not, with air where all of them have it on one page; the
    /// first stays with what stands before it, and with their head.
    func add(head: Canvas? = nil, to flow: inout Flow, _ pictures: (Int, Bool) -> [Canvas]) {
        if let head { flow.add(head, step: step) }
        func fits(_ pictures: [Canvas]) -> Bool {
            flow.taken + pictures.map(\.size.height).reduce(0, +) + pictures.count - 1 <= room
        }
        var shown = pictures(flow.width, air == .most)
        var isAiry = air < .some && fits(shown)
        if air == .most, !isAiry {
            shown = pictures(flow.width, false)
            isAiry = fits(shown)
        }
        for (number, picture) in shown.enumerated() {
            if number > 0 {
                if isAiry { flow.addGap(step: step) }
                flow.beginGroup()
            }
            flow.add(picture, step: step)
        }
    }

    /// What parts the rows of a list or a table.
    func addAir(_ rows: Int = 1, to flow: inout Flow) {
        switch air {
        case .most, .much: flow.addGap(rows, step: step)
        case .some, .none: break
        }
    }

    /// Whether the greatest of the options stands out: not where that would tell what is right, or lead whoever has yet
    /// to answer.
    private var marksGreatest: Bool {
        poll.traits.countsOptions && !poll.isSensitive && poll.decision == nil
            && state.standing(of: poll.id).isRevealed
    }

    /// `1 Never`, `2 Sometimes`.
    func numbered(_ labels: [String]) -> [String] { zip(1..., labels).map { "\($0) \($1)" } }

    /// `3 Often`, or `2 Rarely to 3 Often` where it lies between two.
    private func middle(_ middle: Sheet.Middle) -> String {
        let (low, high) = (
            "\(middle.low.number) \(middle.low.text)", "\(middle.high.number) \(middle.high.text)"
        )
        return low == high ? low : Phrase.pollFromTo.text(in: language, low, high)
    }

    /// `3 to 4`, or `3` where both are the same.
    private func range(_ range: ClosedRange<Int>) -> String {
        range.isSingle
            ? "\(range.lowerBound)"
            : Phrase.pollFromTo.text(in: language, "\(range.lowerBound)", "\(range.upperBound)")
    }
}
