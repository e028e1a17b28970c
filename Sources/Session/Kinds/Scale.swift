package import Workshop

extension Poll.Scale: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .ratings(let ratings) = answer else { return false }
        return ratings.count == max(1, statements.count) && ratings.contains { $0 != nil }
            && ratings.allSatisfy { $0.map(labels.indices.contains) ?? true }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        let ratings = answers.compactMap { if case .ratings(let ratings) = $0 { ratings } else { nil } }
        let statements = ratings.first?.count ?? 0
        return .scale(
            (0..<statements).map { statement in
                let given = ratings.compactMap { $0[statement] }
                guard given.count >= scenario.minimum(of: poll) else {
                    return Results.Spread(answers: given.count, counts: nil)
                }
                let counts = counts(of: given, choices: labels.count)
                return Results.Spread(
                    answers: given.count, counts: poll.shown(counts, of: given.count, in: scenario))
            })
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        poll.reach(of: answers, cells: labels.count, in: scenario)
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        guard case .scale(let spreads) = picture else { return false }
        return spreads.count == max(1, statements.count)
            && spreads.allSatisfy { $0.counts?.count ?? labels.count == labels.count }
    }
}

extension Results {
    /// What was said to one statement of a scale.
    package struct Spread: Hashable, Codable, Sendable {
        /// Seats that chose a label.
        package let answers: Int
        /// How many chose each label; nil below the minimum.
        package let counts: [Cell]?

        /// Makes a spread.
        package init(answers: Int, counts: [Cell]?) {
            self.answers = answers
            self.counts = counts
        }

        /// The labels in the middle; nil where there are too few answers, or a label's count is hidden.
        package var middles: Middles? { counts.flatMap(Middles.init) }
    }
}

extension Poll.ThenNow: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .movement(let then, let now) = answer else { return false }
        return labels.indices.contains(then) && labels.indices.contains(now)
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        let moves = answers.compactMap { answer in
            if case .movement(let then, let now) = answer { (then: then, now: now) } else { nil }
        }
        func cells(_ choices: [Int]) -> [Results.Cell] {
            let counts = counts(of: choices, choices: labels.count)
            return poll.shown(counts, of: moves.count, in: scenario)
        }
        return .movement(
            then: cells(moves.map(\.0)), now: cells(moves.map(\.1)), ways: ways(moves, of: poll, in: scenario)
        )
    }

    /// How many moved up, stayed and moved down: all three, or nothing where one of them is under the minimum.
    ///
    /// A poll that shows its picture live would tell which way each newcomer went.
    private func ways(_ moves: [(then: Int, now: Int)], of poll: Poll, in scenario: Scenario) -> [Int]? {
        let ways = [
            moves.count { $0.now > $0.then }, moves.count { $0.now == $0.then },
            moves.count { $0.now < $0.then },
        ]
        return poll.show != .live && ways.allSatisfy { $0 >= scenario.minimumGroup } ? ways : nil
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        poll.reach(of: answers, cells: labels.count, in: scenario)
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        guard case .movement(let then, let now, _) = picture else { return false }
        return then.count == labels.count && now.count == labels.count
    }
}
