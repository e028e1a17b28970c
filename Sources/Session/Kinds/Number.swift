import Workshop

extension Poll.Measure: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        if case .number(let number) = answer { bounds.contains(number) } else { false }
    }

    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture {
        let numbers = answers.compactMap { if case .number(let number) = $0 { number } else { nil } }
        return .number(distribution(of: numbers, in: self))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        guard case .number(let distribution) = picture else { return false }
        return distribution.starts.first == bounds.lowerBound && distribution.last == bounds.upperBound
            && distribution.counts.count == distribution.starts.count
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

extension Results {
    /// How numbers lie.
    package struct Distribution: Hashable, Sendable {
        /// The lowest number of each bin, ascending; a bin ends where the next begins.
        package let starts: [Int]
        /// The highest number of the last bin.
        package let last: Int
        /// How many numbers fell into each bin.
        package let counts: [Int]
        package let median: Int
        /// Between which numbers the middle half lies.
        package let middleHalf: ClosedRange<Int>

        /// The most bins.
        package static let mostBins = 10

        /// Makes a distribution.
        package init(starts: [Int], last: Int, counts: [Int], median: Int, middleHalf: ClosedRange<Int>) {
            self.starts = starts
            self.last = last
            self.counts = counts
            self.median = median
            self.middleHalf = middleHalf
        }
    }
}

extension Results.Distribution: Codable {
    private enum Part: String, CodingKey {
        case starts, last, counts, median, low, high
    }

    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        try parts.encode(starts, forKey: .starts)
        try parts.encode(last, forKey: .last)
        try parts.encode(counts, forKey: .counts)
        try parts.encode(median, forKey: .median)
        try parts.encode(middleHalf.lowerBound, forKey: .low)
        try parts.encode(middleHalf.upperBound, forKey: .high)
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        let low = try parts.decode(Int.self, forKey: .low)
        self.init(
            starts: try parts.decode([Int].self, forKey: .starts),
            last: try parts.decode(Int.self, forKey: .last),
            counts: try parts.decode([Int].self, forKey: .counts),
            median: try parts.decode(Int.self, forKey: .median),
            middleHalf: low...max(low, try parts.decode(Int.self, forKey: .high)))
    }
}
