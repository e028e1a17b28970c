import Workshop

/// What was said to each statement; those under `minimum` answers are hidden.
func spreads(of answers: [[Int?]], labels: Int, minimum: Int) -> [Results.Spread] {
    let statements = answers.first?.count ?? 0
    return (0..<statements).map { statement in
        let given = answers.compactMap { $0[statement] }
        guard given.count >= minimum else { return Results.Spread(answers: given.count, counts: nil) }
        return Results.Spread(answers: given.count, counts: counts(of: given, choices: labels))
    }
}

/// How often each index below `choices` stands in `indices`.
func counts(of indices: [Int], choices: Int) -> [Int] {
    var counts = Array(repeating: 0, count: choices)
    for index in indices { counts[index] += 1 }
    return counts
}

/// How items were ranked by `orders`, of which there is at least one.
func ranks(of orders: [[Int]], items: Int) -> [Results.Ranked] {
    var places = Array(repeating: 0, count: items)
    var firsts = Array(repeating: 0, count: items)
    for order in orders {
        for (place, item) in order.enumerated() { places[item] += place + 1 }
        if let first = order.first { firsts[first] += 1 }
    }
    let means = places.map { rounded($0 * 10, by: orders.count) }
    return (0..<items).map { item in
        Results.Ranked(
            meanPlaceTenths: means[item], firsts: firsts[item],
            place: 1 + places.count { $0 < places[item] })
    }
}

/// What items were given by `answers`, of which there is at least one.
func given(by answers: [[Int]], items: Int) -> [Results.Given] {
    (0..<items).map { item in
        let points = answers.map { $0[item] }.sorted()
        return Results.Given(
            meanTenths: rounded(points.reduce(0, +) * 10, by: points.count),
            middleHalf: middleHalf(of: points))
    }
}

/// How `numbers`, at least one, lie within the bounds of `measure`.
func distribution(of numbers: [Int], in measure: Poll.Measure) -> Results.Distribution {
    let sorted = numbers.sorted()
    let low = measure.bounds.lowerBound
    let extent = measure.bounds.upperBound - low + 1
    let width = max(1, (extent + Results.Distribution.mostBins - 1) / Results.Distribution.mostBins)
    let starts = Array(stride(from: low, through: measure.bounds.upperBound, by: width))
    let indices = sorted.map { ($0 - low) / width }
    return Results.Distribution(
        starts: starts, last: measure.bounds.upperBound, counts: counts(of: indices, choices: starts.count),
        median: sorted[(sorted.count - 1) / 2], middleHalf: middleHalf(of: sorted))
}

/// Between which values the middle half of `sorted`, at least one, lies.
private func middleHalf(of sorted: [Int]) -> ClosedRange<Int> {
    sorted[(sorted.count - 1) / 4]...sorted[(sorted.count * 3 + 3) / 4 - 1]
}

/// `number` divided, rounded to the nearest, halves up.
private func rounded(_ number: Int, by divisor: Int) -> Int {
    (number * 2 + divisor) / (divisor * 2)
}

/// What was said most, each by `minimum` seats or more.
///
/// Phrases are one where they differ in case, accents, punctuation or spaces alone; a seat counts once for each.
func words(of answers: [[String]], minimum: Int) -> [Results.WordCount] {
    var spellings: [String: [String: Int]] = [:]
    for phrases in answers {
        var seen: Set<String> = []
        for phrase in phrases {
            let key = folded(phrase)
            if !key.isEmpty, seen.insert(key).inserted {
                spellings[key, default: [:]][phrase, default: 0] += 1
            }
        }
    }
    let counted = spellings.compactMap { key, spelled -> Results.WordCount? in
        let count = spelled.values.reduce(0, +)
        let text = spelled.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key
        return count >= minimum ? Results.WordCount(text: text, count: count) : nil
    }
    let sorted = counted.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    return Array(sorted.prefix(Results.WordCount.most))
}

/// A phrase without what does not make it another: case, accents, punctuation, spaces at its ends and doubled.
func folded(_ phrase: String) -> String {
    var text = ""
    for character in phrase.lowercased() {
        let base = unaccented[character] ?? character
        if base.isLetter || base.isNumber {
            text.append(base)
        } else if base != "'", base != "’", !text.isEmpty, text.last != " " {
            text.append(" ")
        }
    }
    return text.last == " " ? String(text.dropLast()) : text
}

/// The Latin letters with one mark, and the letter without it; characters are equal however they are composed.
private let unaccented: [Character: Character] = {
    var table: [Character: Character] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
        for mark in 0x0300...0x036F {
            guard let scalar = Unicode.Scalar(UInt32(mark)) else { continue }
            let marked = String(letter) + String(scalar)
            if marked.count == 1, let character = marked.first { table[character] = letter }
        }
    }
    return table
}()
