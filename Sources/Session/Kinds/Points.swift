import Workshop

extension Poll.Points: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .points(let points) = answer else { return false }
        return points.count == items.count && points.allSatisfy { (0...total).contains($0) }
            && points.reduce(0, +) == total
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        let points = answers.compactMap { if case .points(let points) = $0 { points } else { nil } }
        guard !poll.isSensitive else { return .ranking(orderAlone(of: points)) }
        return .points(given(by: points, minimum: scenario.minimum(of: poll)))
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        poll.isSensitive ? .order : .everything
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        switch picture {
        case .points(let given): given.count == items.count
        case .ranking(let ranked): poll.isSensitive && ranked.count == items.count
        case .tooFew, .options, .texts, .notShown, .scale, .number, .words, .movement,
            .moved:
            false
        }
    }

    private func mean(of item: Int, in answers: [[Int]]) -> Int {
        rounded(answers.reduce(0) { $0 + $1[item] } * 10, by: answers.count)
    }

    /// What items were given, and where the middle half lies, in bins of `minimum` answers or more.
    private func given(by answers: [[Int]], minimum: Int) -> [Results.Given] {
        items.indices.map { item in
            let distribution = Results.Distribution(
                of: answers.map { $0[item] }, from: roundStarts(of: 0...max(0, total)), to: max(0, total),
                minimum: minimum)
            return Results.Given(
                meanTenths: mean(of: item, in: answers), middleHalf: distribution.middleHalf)
        }
    }

    /// The items by their means, without these: a mean near nothing, or near all points, speaks of everyone.
    private func orderAlone(of answers: [[Int]]) -> [Results.Ranked] {
        let means = items.indices.map { mean(of: $0, in: answers) }
        return means.map { mean in Results.Ranked(place: 1 + means.count { $0 > mean }) }
    }
}

extension Results {
    /// What one item was given in a poll of points.
    package struct Given: Hashable, Sendable {
        /// The mean times ten, rounded.
        package let meanTenths: Int
        /// Between which numbers of points the middle half of the answers lies; nil where there are too few.
        package let middleHalf: ClosedRange<Int>?

        /// Makes what is shown of an item.
        package init(meanTenths: Int, middleHalf: ClosedRange<Int>?) {
            self.meanTenths = meanTenths
            self.middleHalf = middleHalf
        }
    }
}

extension Results.Given: Codable {
    private enum Part: String, CodingKey {
        case mean, low, high
    }

    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        try parts.encode(meanTenths, forKey: .mean)
        try parts.encodeIfPresent(middleHalf?.lowerBound, forKey: .low)
        try parts.encodeIfPresent(middleHalf?.upperBound, forKey: .high)
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        let low = try parts.decodeIfPresent(Int.self, forKey: .low)
        let high = try parts.decodeIfPresent(Int.self, forKey: .high)
        self.init(
            meanTenths: try parts.decode(Int.self, forKey: .mean),
            middleHalf: low.map { $0...max($0, high ?? $0) })
    }
}
