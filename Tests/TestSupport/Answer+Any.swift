package import Session
package import Workshop

extension Answer {
    /// An answer that `poll` takes; "me too" is said to questions of those `numbers` only.
    package static func any(
        to poll: Poll, cleared numbers: [Int] = [], using generator: inout SeededGenerator
    ) -> Answer {
        guard Int.random(in: 0..<5, using: &generator) > 0 else { return .skip }
        let answer = plain(to: poll, cleared: numbers, using: &generator)
        guard poll.asksSureness, Int.random(in: 0..<4, using: &generator) > 0 else { return answer }
        return .sure(answer, degree: Int.random(in: 0..<Poll.surenessDegrees, using: &generator))
    }

    /// One of so few texts that several people write the same.
    private static func writing(using generator: inout SeededGenerator) -> String {
        "Thought \(Int.random(in: 0..<7, using: &generator)) \"ü/\\"
    }

    private static func other(to poll: Poll, using generator: inout SeededGenerator) -> Answer? {
        guard poll.hasOther, Int.random(in: 0..<3, using: &generator) == 0 else { return nil }
        let text = writing(using: &generator)
        guard case .choices(let kind) = poll.kind else { return .other(text, beside: []) }
        let count = Int.random(in: 0...min(kind.most - 1, kind.options.count), using: &generator)
        return .other(
            text, beside: kind.options.indices.shuffled(using: &generator).prefix(count).sorted())
    }

    private static func questions(
        cleared numbers: [Int], using generator: inout SeededGenerator
    ) -> Answer {
        let meToo = numbers.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }.sorted()
        guard meToo.isEmpty || Bool.random(using: &generator) else {
            return .questions(asked: [], meToo: meToo)
        }
        let count = Int.random(in: 1...2, using: &generator)
        return .questions(asked: (0..<count).map { _ in writing(using: &generator) }, meToo: meToo)
    }

    private static func plain(
        to poll: Poll, cleared numbers: [Int], using generator: inout SeededGenerator
    ) -> Answer {
        if let other = other(to: poll, using: &generator) { return other }
        switch poll.kind {
        case .questions: return questions(cleared: numbers, using: &generator)
        case .choice(let kind): return .option(Int.random(in: 0..<kind.options.count, using: &generator))
        case .choices(let kind):
            let count = Int.random(in: 1...min(kind.most, kind.options.count), using: &generator)
            return .options(kind.options.indices.shuffled(using: &generator).prefix(count).sorted())
        case .text: return .text(writing(using: &generator))
        case .scale(let kind):
            var ratings: [Int?] = (0..<max(1, kind.statements.count)).map { _ in
                Int.random(in: 0..<4, using: &generator) == 0
                    ? nil : kind.labels.indices.randomElement(using: &generator)
            }
            if ratings.allSatisfy({ $0 == nil }) { ratings[0] = 0 }
            return .ratings(ratings)
        case .ranking(let kind): return .order(kind.items.indices.shuffled(using: &generator))
        case .points(let kind):
            var points = kind.items.map { _ in 0 }
            for _ in 0..<kind.total { points[Int.random(in: points.indices, using: &generator)] += 1 }
            return .points(points)
        case .number(let measure): return .number(Int.random(in: measure.bounds, using: &generator))
        case .words(let kind):
            let count = Int.random(in: 1...kind.most, using: &generator)
            return .phrases((0..<count).map { _ in "Phrase \(Int.random(in: 0..<9, using: &generator))" })
        case .thenNow(let kind):
            return .movement(
                then: Int.random(in: kind.labels.indices, using: &generator),
                now: Int.random(in: kind.labels.indices, using: &generator))
        }
    }
}
