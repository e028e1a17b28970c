package import Workshop

extension Results {
    /// What was said to one statement of a scale.
    package struct Spread: Hashable, Sendable {
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

    /// How one item was ranked.
    package struct Ranked: Hashable, Sendable {
        /// The mean place times ten, rounded: 10 is first for everyone.
        package let meanPlaceTenths: Int
        /// How many put it first.
        package let firsts: Int
        /// Its place by mean, from 1; items of one mean share it.
        package let place: Int

        /// Makes what is shown of an item.
        package init(meanPlaceTenths: Int, firsts: Int, place: Int) {
            self.meanPlaceTenths = meanPlaceTenths
            self.firsts = firsts
            self.place = place
        }
    }

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

    /// One phrase, and how many seats said it.
    package struct WordCount: Hashable, Sendable {
        /// As most who said it spelled it.
        package let text: String
        package let count: Int

        /// The most that are shown.
        package static let most = 40

        /// Makes a count.
        package init(text: String, count: Int) {
            self.text = text
            self.count = count
        }
    }

    /// A text that everybody may read.
    package struct ClearedText: Hashable, Sendable {
        /// Names the text within its poll.
        package let number: Int
        package let text: String
        /// How many seats wrote it, or ask it too; nil below the minimum.
        package let count: Int?
        /// Whether the facilitator has answered it.
        package let isAnswered: Bool

        /// Makes a cleared text.
        package init(number: Int, text: String, count: Int? = nil, isAnswered: Bool = false) {
            self.number = number
            self.text = text
            self.count = count
            self.isAnswered = isAnswered
        }
    }

    /// How a poll's answers divide by those to another.
    package struct Breakdown: Hashable, Sendable {
        /// The poll that the rows are the options of.
        package let other: Poll.ID
        /// A row for each option of the other poll, a cell for each of this one's; nil where too little may be shown.
        package let cells: [[Cell]]?

        /// Makes a breakdown.
        package init(by other: Poll.ID, cells: [[Cell]]?) {
            self.other = other
            self.cells = cells
        }
    }
}
