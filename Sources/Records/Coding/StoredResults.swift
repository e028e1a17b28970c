import Session
import Workshop

/// Results as the record spells them; those of texts have no part.
struct StoredResults: Codable, Equatable {
    private let answers: Int
    private let skips: Int
    /// The minimum that the answers stayed under.
    private var minimum: Int?
    /// A count for each option; null where it is hidden.
    private var cells: [Int?]?
    private var scale: [Spread]?
    private var ranking: [Ranked]?
    private var points: [Given]?
    private var number: Distribution?
    private var words: [Word]?
    private var movement: Movement?
    private var isNotShown: Bool?
    private var texts: [Text]?
    /// As ``cells``, for each of them.
    private var sureness: [[Int?]]?
    private var hands: [Int]?
    private var breakdowns: [Breakdown]?
    private var late: Int?

    init(_ results: Results) {
        answers = results.answers
        skips = results.skips
        texts = results.texts.isEmpty ? nil : results.texts.map(Text.init)
        sureness = results.sureness.isEmpty ? nil : results.sureness.map { $0.map(\.count) }
        hands = results.hands
        breakdowns = results.breakdowns.isEmpty ? nil : results.breakdowns.map(Breakdown.init)
        late = results.late == 0 ? nil : results.late
        switch results.picture {
        case .tooFew(let minimum): self.minimum = minimum
        case .options(let cells): self.cells = cells.map(\.count)
        case .texts: break
        case .notShown: isNotShown = true
        case .scale(let spreads): scale = spreads.map { Spread(answers: $0.answers, counts: $0.counts) }
        case .ranking(let items):
            ranking = items.map { Ranked(mean: $0.meanPlaceTenths, firsts: $0.firsts, place: $0.place) }
        case .points(let items):
            points = items.map {
                Given(mean: $0.meanTenths, low: $0.middleHalf.lowerBound, high: $0.middleHalf.upperBound)
            }
        case .number(let distribution): number = Distribution(distribution)
        case .words(let words): self.words = words.map { Word(text: $0.text, count: $0.count) }
        case .movement(let then, let now): movement = Movement(then: then, now: now)
        }
    }

    /// The results.
    var results: Results {
        Results(
            answers: answers, skips: skips, picture: picture, texts: texts?.map(\.cleared) ?? [],
            sureness: sureness?.map(cells) ?? [], hands: hands,
            breakdowns: breakdowns?.map {
                Results.Breakdown(by: Poll.ID($0.other), cells: $0.cells?.map(cells))
            } ?? [], late: late ?? 0)
    }

    private func cells(_ counts: [Int?]) -> [Results.Cell] {
        counts.map { $0.map(Results.Cell.count) ?? .hidden }
    }

    private var picture: Results.Picture {
        if let minimum { return .tooFew(minimum: minimum) }
        if isNotShown == true { return .notShown }
        if let cells { return .options(self.cells(cells)) }
        if let scale { return .scale(scale.map { Results.Spread(answers: $0.answers, counts: $0.counts) }) }
        if let ranking {
            return .ranking(
                ranking.map { Results.Ranked(meanPlaceTenths: $0.mean, firsts: $0.firsts, place: $0.place) })
        }
        if let points {
            return .points(
                points.map { Results.Given(meanTenths: $0.mean, middleHalf: $0.low...max($0.low, $0.high)) })
        }
        if let number { return .number(number.distribution) }
        if let words { return .words(words.map { Results.WordCount(text: $0.text, count: $0.count) }) }
        if let movement { return .movement(then: movement.then, now: movement.now) }
        return .texts
    }
}

extension StoredResults {
    private struct Spread: Codable, Equatable {
        let answers: Int
        let counts: [Int]?
    }

    private struct Ranked: Codable, Equatable {
        /// In tenths.
        let mean: Int
        let firsts: Int
        let place: Int
    }

    private struct Given: Codable, Equatable {
        /// In tenths.
        let mean: Int
        let low: Int
        let high: Int
    }

    private struct Text: Codable, Equatable {
        let number: Int
        let text: String
        let count: Int?
        let isAnswered: Bool

        init(_ cleared: Results.ClearedText) {
            number = cleared.number
            text = cleared.text
            count = cleared.count
            isAnswered = cleared.isAnswered
        }

        var cleared: Results.ClearedText {
            Results.ClearedText(number: number, text: text, count: count, isAnswered: isAnswered)
        }
    }

    private struct Breakdown: Codable, Equatable {
        let other: String
        let cells: [[Int?]]?

        init(_ breakdown: Results.Breakdown) {
            other = breakdown.other.description
            cells = breakdown.cells?.map { $0.map(\.count) }
        }
    }

    private struct Word: Codable, Equatable {
        let text: String
        let count: Int
    }

    private struct Movement: Codable, Equatable {
        let then: [Int]
        let now: [Int]
    }

    private struct Distribution: Codable, Equatable {
        let starts: [Int]
        let last: Int
        let counts: [Int]
        let median: Int
        let low: Int
        let high: Int

        init(_ distribution: Results.Distribution) {
            starts = distribution.starts
            last = distribution.last
            counts = distribution.counts
            median = distribution.median
            low = distribution.middleHalf.lowerBound
            high = distribution.middleHalf.upperBound
        }

        var distribution: Results.Distribution {
            Results.Distribution(
                starts: starts, last: last, counts: counts, median: median, middleHalf: low...max(low, high))
        }
    }
}

extension Results.Cell {
    fileprivate var count: Int? {
        switch self {
        case .count(let count): count
        case .hidden: nil
        }
    }
}
