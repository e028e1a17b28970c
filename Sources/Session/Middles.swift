extension Results {
    /// Between which cells of an order the middle of those who answered lies.
    ///
    /// Nothing of it says more than the cells' own counts.
    package struct Middles: Hashable, Sendable {
        /// The fewest answers of which the middle one is told: of fewer it would move with each.
        package static let fewest = 10
        /// The fewest answers of which the middle half is told.
        package static let fewestForHalf = 20

        /// The cell of the middle answer; both cells where there is an even number of answers, and the two in the
        /// middle lie apart.
        package let median: ClosedRange<Int>
        /// The cells from the first to the last of the middle half: the fewest answers that are half of all or more,
        /// with as many before them as behind; nil where there are too few.
        package let half: ClosedRange<Int>?

        /// Makes the middles of so many answers in each cell; nil where there are too few.
        package init?(of counts: [Int]) {
            let answers = counts.reduce(0, +)
            guard answers >= Self.fewest else { return nil }
            func cells(ofAnswers first: Int, _ last: Int) -> ClosedRange<Int> {
                let low = Self.cell(ofAnswer: first, in: counts)
                return low...max(low, Self.cell(ofAnswer: last, in: counts))
            }
            let outside = answers / 4
            median = cells(ofAnswers: (answers - 1) / 2, answers / 2)
            half = answers < Self.fewestForHalf ? nil : cells(ofAnswers: outside, answers - 1 - outside)
        }

        /// The same of what is shown of the cells; nil where one is hidden, too.
        package init?(of cells: [Cell]) {
            let counts = cells.compactMap { if case .count(let count) = $0 { count } else { nil } }
            guard counts.count == cells.count else { return nil }
            self.init(of: counts)
        }

        /// Where the answer of that index, counted from the first cell on, lies.
        private static func cell(ofAnswer index: Int, in counts: [Int]) -> Int {
            var sum = 0
            let cell = counts.firstIndex { count in
                sum += count
                return index < sum
            }
            return cell ?? max(0, counts.count - 1)
        }
    }
}
