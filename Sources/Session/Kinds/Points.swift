import Workshop

extension Poll.Points: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .points(let points) = answer else { return false }
        return points.count == items.count && points.allSatisfy { (0...total).contains($0) }
            && points.reduce(0, +) == total
    }

    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture {
        let points = answers.compactMap { if case .points(let points) = $0 { points } else { nil } }
        return .points(given(by: points, items: items.count))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        if case .points(let given) = picture { given.count == items.count } else { false }
    }
}

/// What items were given by `answers`, of which there is at least one.
private func given(by answers: [[Int]], items: Int) -> [Results.Given] {
    (0..<items).map { item in
        let points = answers.map { $0[item] }.sorted()
        return Results.Given(
            meanTenths: rounded(points.reduce(0, +) * 10, by: points.count),
            middleHalf: middleHalf(of: points))
    }
}

extension Results {
    /// What one item was given in a poll of points.
    package struct Given: Hashable, Sendable {
        /// The mean times ten, rounded.
        package let meanTenths: Int
        /// Between which numbers of points the middle half of the answers lies.
        package let middleHalf: ClosedRange<Int>

        /// Makes what is shown of an item.
        package init(meanTenths: Int, middleHalf: ClosedRange<Int>) {
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
        try parts.encode(middleHalf.lowerBound, forKey: .low)
        try parts.encode(middleHalf.upperBound, forKey: .high)
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        let low = try parts.decode(Int.self, forKey: .low)
        self.init(
            meanTenths: try parts.decode(Int.self, forKey: .mean),
            middleHalf: low...max(low, try parts.decode(Int.self, forKey: .high)))
    }
}
