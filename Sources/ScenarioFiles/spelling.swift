/// A sentence's end that names the known word which `word` was perhaps meant to be, or all of them.
package func suggestion(for word: String, among known: [String]) -> String {
    guard let nearest = nearest(to: word, among: known) else {
        return "known are \(known.joined(separator: ", "))"
    }
    return "did you mean “\(nearest)”?"
}

/// The known word that is nearest to `word`, unless all are far from it.
func nearest(to word: String, among known: [String]) -> String? {
    let plain = spelled(word.prefix(40))
    let ranked = known.map { (word: $0, distance: distance(plain, spelled($0.prefix(40)))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, min(plain.count, best.word.count) / 3) ? best.word : nil
}

private func spelled(_ word: Substring) -> [Character] {
    word.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
}

/// The fewest insertions, deletions, changes and swaps of neighbours between two words; product of their lengths.
private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, character) in left.enumerated() {
        var row = [i + 1]
        for (j, other) in right.enumerated() {
            var cost = min(rows[i][j] + (character == other ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, character == right[j - 1], left[i - 1] == other {
                cost = min(cost, rows[i - 1][j - 1] + 1)
            }
            row.append(cost)
        }
        rows.append(row)
    }
    return rows[left.count][right.count]
}
