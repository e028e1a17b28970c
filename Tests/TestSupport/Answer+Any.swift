package import Session
package import Workshop

extension Answer {
    /// An answer that `poll` takes.
    package static func any(to poll: Poll, using generator: inout SeededGenerator) -> Answer {
        guard Int.random(in: 0..<5, using: &generator) > 0 else { return .skip }
        let answer = plain(to: poll, using: &generator)
        guard poll.asksSureness, Int.random(in: 0..<4, using: &generator) > 0 else { return answer }
        return .sure(answer, degree: Int.random(in: 0..<Poll.surenessDegrees, using: &generator))
    }

    private static func plain(to poll: Poll, using generator: inout SeededGenerator) -> Answer {
        let writesOther = poll.hasOther && Int.random(in: 0..<4, using: &generator) == 0
        let writing = "Thought \(Int.random(in: 0..<9, using: &generator)) \"ü/\\"
        if writesOther { return .other(writing, beside: []) }
        switch poll.kind {
        case .questions:
            return .questions(asked: [writing], meToo: [])
        case .choice(let options): return .option(Int.random(in: 0..<options.count, using: &generator))
        case .choices(let options, let most):
            let count = Int.random(in: 1...most, using: &generator)
            return .options(options.indices.shuffled(using: &generator).prefix(count).sorted())
        case .text: return .text("Thought \(Int.random(in: 0..<1000, using: &generator)) \"ü/\\")
        case .scale(let statements, let labels):
            var ratings: [Int?] = (0..<max(1, statements.count)).map { _ in
                Int.random(in: 0..<4, using: &generator) == 0
                    ? nil : labels.indices.randomElement(using: &generator)
            }
            if ratings.allSatisfy({ $0 == nil }) { ratings[0] = 0 }
            return .ratings(ratings)
        case .ranking(let items): return .order(items.indices.shuffled(using: &generator))
        case .points(let items, let total):
            var points = items.map { _ in 0 }
            for _ in 0..<total { points[Int.random(in: points.indices, using: &generator)] += 1 }
            return .points(points)
        case .number(let measure): return .number(Int.random(in: measure.bounds, using: &generator))
        case .words(let most):
            let count = Int.random(in: 1...most, using: &generator)
            return .phrases((0..<count).map { _ in "Phrase \(Int.random(in: 0..<9, using: &generator))" })
        case .thenNow(let labels):
            return .movement(
                then: Int.random(in: labels.indices, using: &generator),
                now: Int.random(in: labels.indices, using: &generator))
        }
    }
}
