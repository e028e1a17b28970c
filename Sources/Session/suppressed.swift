/// The cells of a sensitive poll: what only few said is hidden, and enough others that nothing hidden follows.
///
/// Hidden is every count under `minimum`; where several options can be ticked, also one that fewer than `minimum`
/// left out, for it says of almost everyone that they ticked it. Then follow the smallest counts, all equal ones
/// together, while what is shown leaves
/// - fewer than `minimum` answers to the hidden options,
/// - or, where each answer names one option, a single hidden count, or counts that can only be the largest hidden
///   ones there are.
///
/// Whoever knows this rule, the shown counts and the number of answers still finds two values or more for each
/// hidden one (a test tries all of them). Nothing is hidden where the minimum is 1.
///
/// - Parameters:
///   - counts: Answers for each option.
///   - answers: How many seats answered.
///   - minimum: The smallest count that may be shown.
///   - most: How many options an answer may name.
/// - Returns: A cell for each count.
func suppressed(_ counts: [Int], of answers: Int, under minimum: Int, most: Int) -> [Results.Cell] {
    guard minimum > 1 else { return counts.map(Results.Cell.count) }
    var hidden = counts.map { $0 < minimum || (most > 1 && answers - $0 < minimum) }
    while hidden.contains(true) {
        let shown = zip(counts, hidden).filter { !$0.1 }.map(\.0)
        let covered = zip(counts, hidden).filter(\.1).map(\.0)
        guard let smallest = shown.min() else { break }
        let left = answers * most - shown.reduce(0, +)
        let follows = covered.count == 1 || covered.allSatisfy { $0 == minimum - 1 }
        guard left < minimum || (most == 1 && follows) else { break }
        hidden = zip(counts, hidden).map { $1 || $0 == smallest }
    }
    return zip(counts, hidden).map { $1 ? .hidden : .count($0) }
}
