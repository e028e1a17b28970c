import Drawing
import Figures
import Session
import Wording
import Workshop

extension Poll.Scale: DrawnKind {
    var isTurned: Bool { true }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {
        drawn.addList(of: statements, to: &flow)
        drawn.addRows(of: drawn.numbered(labels), to: &flow)
    }

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .scale(let spreads) = results.picture else { return }
        drawn.add(spreads, on: statements, labels: labels, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .scale(
            (0..<max(1, statements.count)).map { _ in
                .init(answers: 1000, counts: allForTheLongest(of: labels))
            })
    }
}

extension DrawnPoll {
    /// What was said to each statement; to the question itself where there is none, label by label.
    fileprivate func add(
        _ spreads: [Results.Spread], on statements: [String], labels: [String], to flow: inout Flow
    ) {
        guard !statements.isEmpty else {
            if let spread = spreads.first { add(spread, labels: labels, to: &flow) }
            return
        }
        let step = state.place.step
        for line in inRows(numbered(labels), width: flow.width) {
            flow.add(StyledText(line, .quiet), step: step)
        }
        for (statement, spread) in zip(statements, spreads) {
            flow.addGap(step: step)
            flow.together { flow in
                flow.add(StyledText(statement, .strong), step: step)
                guard let counts = spread.counts else {
                    return addTooFew(to: &flow)
                }
                flow.add(StackedBar(counts: counts).picture(width: flow.width), step: step)
                for line in inRows(shares(of: counts, among: spread.answers), width: flow.width) {
                    flow.add(StyledText(line), step: step)
                }
                addMiddle(of: spread, labels, to: &flow)
            }
        }
    }

    private func add(_ spread: Results.Spread, labels: [String], to flow: inout Flow) {
        guard let counts = spread.counts else { return addTooFew(to: &flow) }
        addBars(of: labels, counts.map(Results.Cell.count), answers: spread.answers, to: &flow)
        flow.addGap(step: state.place.step)
        addMiddle(of: spread, labels, to: &flow)
    }

    private func addTooFew(to flow: inout Flow) {
        let minimum = state.scenario.minimum(of: poll)
        flow.add(StyledText(say(.pollStatementTooFew, "\(minimum)"), .quiet), step: state.place.step)
    }

    private func addMiddle(of spread: Results.Spread, _ labels: [String], to flow: inout Flow) {
        guard let median = spread.median, let half = spread.middleHalf, labels.indices.contains(median) else {
            return
        }
        let range = say(.pollMiddleHalf, range(half.lowerBound + 1, half.upperBound + 1))
        let said = inRows([say(.pollMiddle, "\(median + 1) \(labels[median])"), range], width: flow.width)
        let short = inRows([say(.pollMiddle, "\(median + 1)"), range], gap: 2, width: flow.width)
        for line in said.count > short.count ? short : said {
            flow.add(StyledText(line, .quiet), step: state.place.step)
        }
    }

    /// `1: 6 (26 %)` for each label, by its number.
    private func shares(of counts: [Int], among answers: Int) -> [String] {
        counts.enumerated().map { "\($0 + 1): \($1) (\(share($1, of: answers)))" }
    }
}

extension Poll.ThenNow: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {
        drawn.addRows(of: drawn.numbered(labels), to: &flow)
    }

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .movement(let then, let now) = results.picture else { return }
        drawn.addMovement(then: then, now: now, of: self, answers: results.answers, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .movement(then: allForTheLongest(of: labels), now: allForTheLongest(of: labels))
    }
}

extension DrawnPoll {
    /// How many chose each label for before and for now, in pairs, and the middles where there are enough answers.
    fileprivate func addMovement(
        then: [Int], now: [Int], of scale: Poll.ThenNow, answers: Int, to flow: inout Flow
    ) {
        let step = state.place.step
        let labels = scale.labels
        let rows = labels.indices.map { label in
            LabelledBars.Row(
                number: "\(label + 1)", label: labels[label],
                bars: [
                    bar(.pollBefore, then[label], of: answers, "░"),
                    bar(.pollNow, now[label], of: answers, "█"),
                ])
        }
        for picture in LabelledBars(rows: rows).pictures(width: flow.width) {
            flow.beginGroup()
            flow.add(picture, step: step)
        }
        guard let middles = scale.middles(then: then, now: now, of: answers) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        let said = Phrase.pollMiddles.text(
            in: language, "\(middles.then + 1) \(labels[middles.then])",
            "\(middles.now + 1) \(labels[middles.now])")
        flow.add(StyledText(said, .quiet), step: step)
    }

    private func bar(_ name: Phrase, _ count: Int, of answers: Int, _ pattern: Character)
        -> LabelledBars.Bar
    {
        .init(
            name: say(name), value: count, figures: ["\(count)", share(count, of: answers)], pattern: pattern)
    }
}

/// A thousand answers, all of them the longest label, which is then said to be in the middle.
private func allForTheLongest(of labels: [String]) -> [Int] {
    let longest = labels.indices.max { labels[$0].count < labels[$1].count }
    return labels.indices.map { $0 == longest ? 1000 : 0 }
}
