package import Workshop

extension Poll.Scale: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .ratings(let ratings) = answer else { return false }
        return ratings.count == max(1, statements.count) && ratings.contains { $0 != nil }
            && ratings.allSatisfy { $0.map(labels.indices.contains) ?? true }
    }

    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture {
        let ratings = answers.compactMap { if case .ratings(let ratings) = $0 { ratings } else { nil } }
        return .scale(spreads(of: ratings, labels: labels.count, minimum: scenario.minimum(of: poll)))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        guard case .scale(let spreads) = picture else { return false }
        return spreads.count == max(1, statements.count)
            && spreads.allSatisfy { $0.counts?.count ?? labels.count == labels.count }
    }
}

/// What was said to each statement; those under `minimum` answers are hidden.
func spreads(of answers: [[Int?]], labels: Int, minimum: Int) -> [Results.Spread] {
    let statements = answers.first?.count ?? 0
    return (0..<statements).map { statement in
        let given = answers.compactMap { $0[statement] }
        guard given.count >= minimum else { return Results.Spread(answers: given.count, counts: nil) }
        return Results.Spread(answers: given.count, counts: counts(of: given, choices: labels))
    }
}

extension Results {
    /// What was said to one statement of a scale.
    package struct Spread: Hashable, Codable, Sendable {
        /// Seats that chose a label.
        package let answers: Int
        /// How many chose each label; nil below the minimum.
        package let counts: [Int]?

        /// Makes a spread.
        package init(answers: Int, counts: [Int]?) {
            self.answers = answers
            self.counts = counts
        }

        /// The label that the middle answer chose, the lower of two; nil where nothing is shown.
        package var median: Int? { label(atPart: 1, of: 2) }

        /// The labels between which the middle half of the answers lies; nil where nothing is shown.
        package var middleHalf: ClosedRange<Int>? {
            guard let low = label(atPart: 1, of: 4), let high = label(atPart: 3, of: 4) else { return nil }
            return low...max(low, high)
        }

        private func label(atPart part: Int, of parts: Int) -> Int? {
            guard let counts, answers > 0 else { return nil }
            var sum = 0
            return counts.firstIndex { count in
                sum += count
                return sum * parts >= answers * part
            }
        }
    }
}

extension Poll.ThenNow: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .movement(let then, let now) = answer else { return false }
        return labels.indices.contains(then) && labels.indices.contains(now)
    }

    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture {
        let moves = answers.compactMap { answer in
            if case .movement(let then, let now) = answer { (then, now) } else { nil }
        }
        return .movement(
            then: counts(of: moves.map(\.0), choices: labels.count),
            now: counts(of: moves.map(\.1), choices: labels.count))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        guard case .movement(let then, let now) = picture else { return false }
        return then.count == labels.count && now.count == labels.count
    }
}
