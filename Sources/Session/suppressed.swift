/// The cells of a sensitive poll: every count under `minimum` is hidden, and enough others that none of the
/// hidden ones follows from what is shown.
///
/// - Parameters:
///   - counts: Answers for each option.
///   - answers: How many seats answered.
///   - minimum: The smallest count that may be shown.
///   - addUp: Whether the counts add up to `answers`, so that a hidden one could follow by subtraction.
func suppressed(_ counts: [Int], of answers: Int, under minimum: Int, addUp: Bool) -> [Results.Cell] {
    var hidden = Set(counts.indices.filter { counts[$0] < minimum })
    if addUp {
        let bySize = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
        while !hidden.isEmpty, hidden.count < counts.count {
            let sum = hidden.map { counts[$0] }.reduce(0, +)
            if hidden.count >= 2, sum >= minimum { break }
            guard let next = bySize.first(where: { !hidden.contains($0) }) else { break }
            hidden.insert(next)
        }
    }
    return counts.indices.map { hidden.contains($0) ? .hidden : .count(counts[$0]) }
}
