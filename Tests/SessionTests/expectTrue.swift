import Session
import Testing
import Workshop

/// Expects `picture` to be what `given`, none of them a skip, add up to in a poll of `kind`, counted the slow way;
/// nothing of fewer than three.
func expectTrue(_ picture: Results.Picture, of kind: Poll.Kind, given: [Answer]) {
    switch (kind, picture) {
    case (.scale(let scale), .scale(let spreads)):
        #expect(spreads.count == max(1, scale.statements.count))
        for (index, spread) in spreads.enumerated() {
            expectTrue(spread, labels: scale.labels.count, of: given.compactMap { $0.ratings[index] })
        }
    case (.ranking(let ranking), .ranking(let ranked)):
        expectTrue(ranked, items: ranking.items.count, of: given.map(\.places))
    case (.points(let shared), .points(let means)):
        #expect(means.count == shared.items.count)
        for (item, mean) in means.enumerated() {
            let points = given.map { $0.shares[item] }.sorted()
            expectMean(mean.meanTenths, of: points)
            #expect(mean.middleHalf == middle(of: points))
        }
    case (.number(let measure), .number(let distribution)):
        expectTrue(distribution, in: measure, of: given.compactMap(\.number))
    case (.words, .words(let words)):
        for word in words { #expect(word.count >= 3) }
        #expect(words.allSatisfy { word in given.count { $0.says(word.text) } == word.count })
        #expect(zip(words, words.dropFirst()).allSatisfy { ($1.count, $0.text) < ($0.count, $1.text) })
        let said = Set(given.flatMap(\.phrases))
        for phrase in said where given.count(where: { $0.says(phrase) }) >= 3 {
            #expect(words.contains { $0.text == phrase })
        }
    case (.thenNow(let scale), .movement(let then, let now)):
        let labels = scale.labels
        #expect(then == labels.indices.map { label in given.count { $0.movement?.then == label } })
        #expect(now == labels.indices.map { label in given.count { $0.movement?.now == label } })
    case (.scale, _), (.ranking, _), (.points, _), (.number, _), (.words, _), (.thenNow, _), (.choice, _),
        (.choices, _), (.text, _), (.questions, _):
        Issue.record("\(picture) is no picture of \(kind)")
    }
}

private func expectTrue(_ spread: Results.Spread, labels: Int, of given: [Int]) {
    #expect(spread.answers == given.count)
    guard given.count >= 3 else {
        #expect(spread.counts == nil && spread.median == nil && spread.middleHalf == nil)
        return
    }
    #expect(spread.counts == (0..<labels).map { label in given.count { $0 == label } })
    #expect(spread.median == given.sorted()[(given.count - 1) / 2])
    #expect(spread.middleHalf == middle(of: given.sorted()))
}

private func expectTrue(_ ranked: [Results.Ranked], items: Int, of places: [[Int: Int]]) {
    #expect(ranked.count == items)
    let sums = (0..<items).map { item in places.compactMap { $0[item] }.reduce(0, +) }
    for (item, shown) in ranked.enumerated() {
        expectMean(shown.meanPlaceTenths, of: places.compactMap { $0[item] })
        #expect(shown.firsts == places.count { $0[item] == 1 })
        #expect(shown.place == sums.sorted().firstIndex(of: sums[item]).map { $0 + 1 })
    }
    #expect(ranked.map(\.firsts).reduce(0, +) == places.count)
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
    #expect(distribution.median == given.sorted()[(given.count - 1) / 2])
    #expect(distribution.middleHalf == middle(of: given.sorted()))
}

/// A mean of `values` in tenths is less than or as far as half a tenth from the true one.
private func expectMean(_ tenths: Int, of values: [Int]) {
    #expect(abs(tenths * values.count - values.reduce(0, +) * 10) * 2 <= values.count)
}

/// From the least value that a quarter is not above to the least that three quarters are not above.
private func middle(of values: [Int]) -> ClosedRange<Int>? {
    func quarter(_ part: Int) -> Int? {
        values.first { value in values.count { $0 <= value } * 4 >= values.count * part }
    }
    guard let low = quarter(1), let high = quarter(3) else { return nil }
    return low...high
}
