import Session
import Testing
import Workshop

/// Expects `picture` to be what `given`, none of them a skip, add up to in `poll`, counted the slow way; nothing of
/// fewer than three.
func expectTrue(_ picture: Results.Picture, of poll: Poll, given: [Answer]) {
    switch (poll.kind, picture) {
    case (.scale(let scale), .scale(let spreads)):
        #expect(spreads.count == max(1, scale.statements.count))
        for (index, spread) in spreads.enumerated() {
            let ratings = given.compactMap { $0.ratings[index] }
            #expect(spread.answers == ratings.count && (spread.counts == nil) == (ratings.count < 3))
            if let cells = spread.counts { expectTrue(cells, of: scale.labels, chosen: ratings, in: poll) }
        }
    case (.ranking(let ranking), .ranking(let ranked)):
        #expect(ranking.items.count > 2)
        let tellsMeans = !poll.isSensitive && given.count >= (ranking.items.count == 3 ? 13 : 3)
        expectTrue(ranked, items: ranking.items.count, of: given.map(\.places), tellsMeans: tellsMeans)
    case (.ranking(let ranking), .options(let cells)):
        #expect(ranking.items.count == 2)
        let firsts = given.map { $0.places[0] == 1 ? 0 : 1 }
        expectTrue(cells, of: ranking.items, chosen: firsts, in: poll)
    case (.points(let shared), .ranking(let ranked)):
        let sums = shared.items.indices.map { item in given.map { -$0.shares[item] }.reduce(0, +) }
        #expect(poll.isSensitive && ranked.allSatisfy { $0.meanPlaceTenths == nil && $0.firsts == nil })
        for (one, other) in zip(zip(sums, ranked), zip(sums, ranked).dropFirst()) where one.0 < other.0 {
            #expect(one.1.place <= other.1.place)
        }
    case (.points(let shared), .points(let means)):
        #expect(means.count == shared.items.count && !poll.isSensitive)
        for (item, mean) in means.enumerated() {
            let points = given.map { $0.shares[item] }.sorted()
            expectMean(mean.meanTenths, of: points)
            #expect((mean.middleHalf == nil) == (points.count < 20))
            if let half = mean.middleHalf { expectMiddleHalf(half, of: points) }
        }
    case (.number(let measure), .number(let distribution)):
        expectTrue(distribution, in: measure, of: given.compactMap(\.number))
    case (.words, .words(let words, let more)):
        #expect(more == 0 || words.count == 40)
        for word in words { #expect(word.count >= 3) }
        #expect(words.allSatisfy { word in given.count { $0.says(word.text) } == word.count })
        #expect(zip(words, words.dropFirst()).allSatisfy { ($1.count, $0.text) < ($0.count, $1.text) })
        let said = Set(given.flatMap(\.phrases))
        for phrase in said where given.count(where: { $0.says(phrase) }) >= 3 {
            #expect(words.contains { $0.text == phrase })
        }
    case (.thenNow(let scale), .movement(let then, let now, let ways)):
        let moves = given.compactMap(\.movement)
        expectTrue(then, of: scale.labels, chosen: moves.map(\.then), in: poll)
        expectTrue(now, of: scale.labels, chosen: moves.map(\.now), in: poll)
        let counts = [
            moves.count { $0.now > $0.then }, moves.count { $0.now == $0.then },
            moves.count { $0.now < $0.then },
        ]
        #expect(ways == (poll.show != .live && counts.allSatisfy { $0 >= 3 } ? counts : nil))
    case (.scale, _), (.ranking, _), (.points, _), (.number, _), (.words, _), (.thenNow, _), (.choice, _),
        (.choices, _), (.text, _), (.questions, _):
        Issue.record("\(picture) is no picture of \(poll.kind)")
    }
}

/// A cell is how many chose its label, and hidden in a sensitive poll alone, where fewer than three of any shown did not.
private func expectTrue(_ cells: [Results.Cell], of labels: [String], chosen: [Int], in poll: Poll) {
    #expect(cells.count == labels.count)
    for (label, cell) in cells.enumerated() {
        let count = chosen.count { $0 == label }
        #expect(cell == .hidden ? poll.isSensitive : cell == .count(count))
        #expect(cell == .hidden || count >= 3 || !poll.isSensitive)
    }
}

private func expectTrue(
    _ ranked: [Results.Ranked], items: Int, of places: [[Int: Int]], tellsMeans: Bool
) {
    #expect(ranked.count == items)
    for (item, shown) in ranked.enumerated() {
        let own = places.compactMap { $0[item] }
        #expect((shown.meanPlaceTenths != nil) == tellsMeans && (shown.firsts != nil) == tellsMeans)
        if let mean = shown.meanPlaceTenths { expectMean(mean, of: own) }
        if let firsts = shown.firsts { #expect(firsts == own.count { $0 == 1 }) }
        // Whoever stands before has a better mean, and whoever shares a place one that is told alike.
        for (other, compared) in ranked.enumerated() {
            let difference = places.compactMap { $0[other] }.reduce(0, +) - own.reduce(0, +)
            if compared.place == shown.place { #expect(abs(difference) * 10 <= places.count) }
            if shown.place < compared.place { #expect(difference > 0) }
        }
    }
}

private func expectTrue(_ distribution: Results.Distribution, in measure: Poll.Measure, of given: [Int]) {
    let starts = distribution.starts
    #expect(starts.first == measure.bounds.lowerBound && distribution.last == measure.bounds.upperBound)
    #expect((1...Results.Distribution.mostBins).contains(starts.count))
    let ends = starts.dropFirst().map { $0 - 1 } + [distribution.last]
    #expect(zip(starts, ends).allSatisfy { $0 <= $1 })
    #expect(
        distribution.counts == zip(starts, ends).map { low, high in given.count { low <= $0 && $0 <= high } })
    #expect(distribution.counts.reduce(0, +) == given.count)
    #expect(distribution.counts.count == 1 || distribution.counts.allSatisfy { $0 >= 3 })
    #expect((distribution.median == nil) == (given.count < 10))
    #expect((distribution.middleHalf == nil) == (given.count < 20))
    let sorted = given.sorted()
    if let median = distribution.median {
        #expect(median.contains(sorted[(given.count - 1) / 2]) && median.contains(sorted[given.count / 2]))
    }
    if let half = distribution.middleHalf { expectMiddleHalf(half, of: sorted) }
}

/// Half of `values` or more lie within it, and of those outside no more below than above by more than what shares its
/// bins.
private func expectMiddleHalf(_ half: ClosedRange<Int>, of values: [Int]) {
    #expect(values.count(where: half.contains) * 2 >= values.count)
    #expect(values.count { $0 < half.lowerBound } * 4 <= values.count)
    #expect(values.count { $0 > half.upperBound } * 4 <= values.count)
}

/// A mean of `values` in tenths is less than or as far as half a tenth from the true one.
private func expectMean(_ tenths: Int, of values: [Int]) {
    #expect(abs(tenths * values.count - values.reduce(0, +) * 10) * 2 <= values.count)
}
