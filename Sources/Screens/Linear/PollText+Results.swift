import Session
import Wording
import Workshop

extension PollText {
    /// What may be shown of the answers, in one line, and a line for each part where the poll has parts; what stands
    /// beside them follows.
    func result(_ results: Results, in scenario: Scenario, heading: Phrase = .linearResult) -> [String] {
        picture(results, heading: heading) + beside(results, in: scenario)
    }

    /// How the answers divide; the heading takes the poll's number, the sentences, and the `stage`.
    func picture(_ results: Results, heading: Phrase, _ stage: String = "") -> [String] {
        let picture = picture(of: results)
        var sentences = [picture.sentence] + (picture.areInLine ? picture.parts : [])
        if picture.hidesSome { sentences.append(Phrase.pollHiddenCells.text(in: language)) }
        if results.skips > 0 {
            sentences.append(Phrase.pollSkipped.text(in: language, "\(results.skips)") + ".")
        }
        let first = heading.text(in: language, number, sentences.joined(separator: " "), stage)
        return [first] + (picture.areInLine ? [] : picture.parts.map { "  " + $0 })
    }

    private func picture(of results: Results) -> SpokenPicture {
        let counted = answers(results.answers) + "."
        return switch (poll.kind, results.picture) {
        case (_, .tooFew(let minimum)):
            SpokenPicture(counted + " " + Phrase.pollTooFew.text(in: language, "\(minimum)"))
        case (_, .options(let cells)):
            SpokenPicture(
                counted,
                zip(poll.cellNames(in: language), cells).map { cell($1, of: $0, among: results.answers) },
                hidesSome: cells.contains(.hidden))
        case (.scale(let kind), .scale(let spreads)):
            scale(spreads, counted, statements: kind.statements, labels: kind.labels)
        case (.thenNow(let kind), .movement(let then, let now)):
            SpokenPicture(counted, movement(then, now, of: kind.labels), areInLine: false)
        case (.number(let measure), .number(let distribution)): number(distribution, in: measure, counted)
        case (.ranking(let kind), .ranking(let ranks)):
            SpokenPicture(counted, ranking(ranks, of: kind.items), areInLine: false)
        case (.points(let kind), .points(let given)):
            SpokenPicture(counted, points(given, of: kind.items), areInLine: false)
        case (.words, .words(let words)):
            SpokenPicture(counted, [self.words(words)])
        case (_, .texts):
            SpokenPicture(poll.texts(of: results, in: language), results.texts.map(text), areInLine: false)
        case (_, .notShown):
            SpokenPicture(Phrase.pollShownToNobody.text(in: language, answers(results.answers)))
        case (_, .scale), (_, .ranking), (_, .points), (_, .number), (_, .words), (_, .movement):
            SpokenPicture(counted)
        }
    }

    private func scale(
        _ spreads: [Results.Spread], _ counted: String, statements: [String], labels: [String]
    ) -> SpokenPicture {
        let parts = spreads.enumerated().map { index, spread in
            let said = self.spread(spread, labels: labels)
            guard statements.indices.contains(index) else {
                return said ?? Phrase.linearNotShown.text(in: language)
            }
            return said.map { statements[index] + ": " + $0 }
                ?? hiddenCell(statements[index])
        }
        return SpokenPicture(
            counted, parts, areInLine: statements.isEmpty, hidesSome: spreads.contains { $0.counts == nil })
    }

    /// How often each label was chosen, and which the middle answer chose; nil where it is hidden.
    private func spread(_ spread: Results.Spread, labels: [String]) -> String? {
        guard let counts = spread.counts else { return nil }
        var said = shares(counts, of: labels) + "."
        if let median = spread.median, labels.indices.contains(median) {
            said += " " + Phrase.linearMiddleLabel.text(in: language, labels[median])
        }
        return said
    }

    private func shares(_ counts: [Int], of labels: [String]) -> String {
        let all = counts.reduce(0, +)
        return zip(labels, counts).map { label, count in
            Phrase.linearShare.text(in: language, label, "\(count)", percent(count, of: all))
        }.joined(separator: "; ")
    }

    private func movement(_ then: [Int], _ now: [Int], of labels: [String]) -> [String] {
        let all = (then.reduce(0, +), now.reduce(0, +))
        return zip(labels, zip(then, now)).map { label, counts in
            Phrase.linearMoved.text(
                in: language, label, "\(counts.0)", percent(counts.0, of: all.0), "\(counts.1)",
                percent(counts.1, of: all.1))
        }
    }

    private func number(
        _ distribution: Results.Distribution, in measure: Poll.Measure, _ counted: String
    ) -> SpokenPicture {
        var sentences = [
            counted, Phrase.linearMedian.text(in: language, measure.words(distribution.median)),
            middleHalf(distribution.middleHalf, measure.words),
        ]
        if let truth = measure.truth {
            sentences.append(Phrase.linearTruth.text(in: language, measure.words(truth)))
        }
        return SpokenPicture(sentences.joined(separator: " "), bins(distribution), areInLine: false)
    }

    /// A sentence for each bin that is not empty.
    private func bins(_ distribution: Results.Distribution) -> [String] {
        let ends = distribution.starts.dropFirst().map { $0 - 1 } + [distribution.last]
        let all = "\(distribution.counts.reduce(0, +))"
        return zip(zip(distribution.starts, ends), distribution.counts).compactMap { bin, count in
            guard count > 0 else { return nil }
            return bin.0 == bin.1
                ? Phrase.linearBinAt.text(in: language, "\(bin.0)", "\(count)", all)
                : Phrase.linearBin.text(in: language, "\(bin.0)", "\(bin.1)", "\(count)", all)
        }
    }

    private func middleHalf(_ range: ClosedRange<Int>, _ words: (Int) -> String) -> String {
        range.lowerBound == range.upperBound
            ? Phrase.linearMiddleHalfAt.text(in: language, words(range.lowerBound))
            : Phrase.linearMiddleHalf.text(
                in: language, words(range.lowerBound), words(range.upperBound))
    }

    /// A sentence for each item, by its place.
    private func ranking(_ ranks: [Results.Ranked], of items: [String]) -> [String] {
        let sorted = zip(items, ranks).enumerated().sorted {
            ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset)
        }
        return sorted.map { _, pair in
            let isTied = ranks.count { $0.place == pair.1.place } > 1
            return (isTied ? Phrase.linearTied : .linearRanked).text(
                in: language, "\(pair.1.place)", pair.0, tenths(pair.1.meanPlaceTenths), "\(pair.1.firsts)")
        }
    }

    private func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    private func points(_ given: [Results.Given], of items: [String]) -> [String] {
        zip(items, given).map { item, given in
            Phrase.linearMeanPoints.text(
                in: language, item, tenths(given.meanTenths), middleHalf(given.middleHalf) { "\($0)" })
        }
    }

    /// The most frequent first.
    private func words(_ words: [Results.WordCount]) -> String {
        guard !words.isEmpty else { return Phrase.linearNoWords.text(in: language) }
        return words.map { Phrase.linearWordCount.text(in: language, $0.text, "\($0.count)") }
            .joined(separator: "; ") + "."
    }

    private func cell(_ cell: Results.Cell, of option: String, among answers: Int) -> String {
        switch cell {
        case .hidden: hiddenCell(option)
        case .count(let count):
            Phrase.linearCell.text(in: language, option, "\(count)", percent(count, of: answers))
        }
    }

    private func percent(_ count: Int, of all: Int) -> String {
        "\(all > 0 ? (count * 200 + all) / (all * 2) : 0)"
    }

    func hiddenCell(_ name: String) -> String {
        name + ": " + Phrase.pollNotShown.text(in: language) + "."
    }
}
