import Workshop

extension Poll.Measure: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        if case .number(let number) = answer { bounds.contains(number) } else { false }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        let numbers = answers.compactMap { if case .number(let number) = $0 { number } else { nil } }
        let minimum = scenario.minimum(of: poll)
        let last: [Int]? = if case .number(let distribution)? = shown { distribution.starts } else { nil }
        return .number(
            Results.Distribution(
                of: numbers, from: last ?? starts(for: numbers.count, minimum: minimum),
                to: bounds.upperBound, minimum: minimum))
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        let bins = answers / max(1, scenario.minimum(of: poll))
        return bins < roundStarts(of: bounds).count ? .bars(bins) : .everything
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        guard case .number(let distribution) = picture else { return false }
        return distribution.starts.first == bounds.lowerBound && distribution.last == bounds.upperBound
            && distribution.counts.count == distribution.starts.count
    }
}

extension Poll.Measure {
    /// Where the bins begin that so many answers are counted in, before those are joined that hold fewer than the
    /// `minimum`.
    ///
    /// Where joining leaves fewer than the most bins of whatever so few answers say, the bins are half as wide, so that
    /// less of them has to be joined; never single numbers: that a bin ends there tells that somebody is in its last
    /// part.
    package func starts(for answers: Int, minimum: Int) -> [Int] {
        let usual = roundStarts(of: bounds)
        guard minimum > 1, answers < Results.Distribution.mostBins * minimum else { return usual }
        let fine = roundStarts(of: bounds, most: 2 * Results.Distribution.mostBins)
        return fine.count > 1 && fine[1] - fine[0] > 1 ? fine : usual
    }
}

/// The lowest number of each of at most so many bins of `bounds`, all as wide as a round number (1, 2 or 5, and tens of
/// these); the last bin has a little more or less where the width does not divide the bounds: 0 to 100 ends with 90
/// to 100.
package func roundStarts(of bounds: ClosedRange<Int>, most: Int = Results.Distribution.mostBins) -> [Int] {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    guard high - low >= most else { return Array(bounds) }
    var (width, step) = (1, 0)
    while width * most < high - low {
        width = width * (step % 3 == 1 ? 5 : 4) / 2
        step += 1
    }
    let starts = Array(stride(from: low, through: high, by: width))
    let left = high - (starts.last ?? low) + 1
    return left * 2 < width || left == 1 ? starts.dropLast() : starts
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

        /// The most bins.
        package static let mostBins = 10

        /// Makes a distribution.
        package init(starts: [Int], last: Int, counts: [Int]) {
            self.starts = starts
            self.last = last
            self.counts = counts
        }

        /// Counts `numbers`, none below the first of `starts` or above `last`, in bins of `minimum` numbers or more.
        ///
        /// From the left, a bin is joined with the next until both hold so many together; what is left over at the
        /// right is joined with the bin before it. So no bin holds fewer, and all that follows of the parts of a joined
        /// one is that the next boundary to the left would have left too few.
        init(of numbers: [Int], from starts: [Int], to last: Int, minimum: Int) {
            var joined: [(start: Int, count: Int)] = []
            var sorted = numbers.sorted()[...]
            for (index, start) in starts.enumerated() {
                let next = starts.indices.contains(index + 1) ? starts[index + 1] : Int.max
                let here = sorted.prefix { $0 < next || index == starts.count - 1 }
                sorted = sorted.dropFirst(here.count)
                if let open = joined.last, open.count < minimum, minimum > 1 {
                    joined[joined.count - 1].count += here.count
                } else {
                    joined.append((start, here.count))
                }
            }
            if let open = joined.last, open.count < minimum, minimum > 1, joined.count > 1 {
                joined.removeLast()
                joined[joined.count - 1].count += open.count
            }
            self.init(starts: joined.map(\.start), last: last, counts: joined.map(\.count))
        }
    }
}

extension Results.Distribution {
    /// The bins, each from its lowest number to its highest.
    package var ranges: [ClosedRange<Int>] {
        let ends = starts.dropFirst().map { $0 - 1 } + [last]
        return zip(starts, ends).map { $0...max($0, $1) }
    }

    /// The bin in which the middle number lies, both where it lies between two; nil where there are too few.
    package var median: ClosedRange<Int>? { Results.Middles(of: counts).map { numbers(in: $0.median) } }

    /// The bins in which the middle half of the numbers lies; nil where there are too few.
    package var middleHalf: ClosedRange<Int>? { Results.Middles(of: counts)?.half.map(numbers) }

    private func numbers(in bins: ClosedRange<Int>) -> ClosedRange<Int> {
        let ranges = ranges
        return ranges[bins.lowerBound].lowerBound...ranges[bins.upperBound].upperBound
    }
}

/// What earlier versions wrote of the middle beside the bins is not read: single people's numbers.
extension Results.Distribution: Codable {
    private enum CodingKeys: String, CodingKey {
        case starts, last, counts
    }
}
