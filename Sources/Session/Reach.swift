package import Workshop

extension Results {
    /// What a room can be shown of a poll at the most, whatever it answers.
    package enum Reach: Hashable, Sendable {
        /// Nothing below so many answers.
        case nothing(needed: Int)
        /// Nothing: whatever was shown would say what a few chose.
        case nothingSafely
        /// Nothing, as the author wants it.
        case byAuthor
        /// So many bars of more.
        case bars(Int)
        /// So many phrases.
        case phrases(Int)
        /// The order of items, and no number.
        case order
        /// All that the poll ever shows.
        case everything
    }
}

extension Poll {
    /// What can be shown of it at the most where so many `people` answer, and none skips.
    package func reach(of people: Int, in scenario: Scenario) -> Results.Reach {
        guard show != .never else { return .byAuthor }
        let needed = traits.reading == .fromSeats ? scenario.minimumTextGroup : scenario.minimum(of: self)
        guard people >= needed else { return .nothing(needed: needed) }
        return kind.answered.reach(of: people, to: self, in: scenario)
    }

    /// What can be shown of `cells` counts, of `answers` that each count in `most` of them.
    func reach(of answers: Int, cells: Int, most: Int = 1, in scenario: Scenario) -> Results.Reach {
        guard isSensitive else { return .everything }
        let shown = mostShown(
            of: answers, cells: cells, most: most, under: scenario.minimum(of: self))
        return shown == 0 ? .nothingSafely : shown < cells ? .bars(shown) : .everything
    }
}

/// The most cells that ``suppressed(_:of:under:most:)`` ever leaves of so many `answers`.
///
/// Tried are counts that just reach the minimum beside hidden ones that lie together, of which one way is as good as any:
/// what is hidden depends on which counts are small, and on their sum.
private func mostShown(of answers: Int, cells: Int, most: Int, under minimum: Int) -> Int {
    guard minimum > 1 else { return cells }
    for shown in stride(from: cells, to: 0, by: -1) {
        let hidden = cells - shown
        for rest in hidden == 0 ? 0...0 : 0...hidden * (minimum - 1) {
            var counts = Array(repeating: minimum, count: shown)
            counts += (0..<hidden).map { (rest + $0) / hidden }
            let spare = answers - counts.reduce(0, +)
            if most == 1 {
                guard spare >= 0 else { continue }
                counts[0] += spare
            } else if spare > 0 {
                // Each answer names one at least; nobody may be seen to have left one out.
                for index in 0..<shown { counts[index] = max(minimum, answers - minimum) }
            }
            let sum = counts.reduce(0, +)
            guard (answers...answers * most).contains(sum), counts.allSatisfy({ $0 <= answers }) else {
                continue
            }
            let left = suppressed(counts, of: answers, under: minimum, most: most).count { $0 != .hidden }
            if left >= shown { return left }
        }
    }
    return 0
}
