import Foundation
import Testing

/// How far two orders of the same things agree: 1 where they are the same, -1 where one is the other reversed.
///
/// Spearman's rank correlation.
func agreement<Thing: Hashable>(_ one: [Thing], _ other: [Thing]) -> Double {
    let places = Dictionary(uniqueKeysWithValues: other.enumerated().map { ($0.element, $0.offset) })
    let squares = one.enumerated().reduce(0.0) { sum, item in
        let difference = Double(item.offset - (places[item.element] ?? 0))
        return sum + difference * difference
    }
    let count = Double(one.count)
    return 1 - 6 * squares / (count * (count * count - 1))
}

/// What an attacker's orders were worth over many sessions.
struct Guesses {
    private var agreements: [String: [Double]] = [:]
    private var hits: [String: Int] = [:]
    private var things = 0

    /// Takes note of how far what the attacker sees agrees with what they know.
    mutating func take<Thing: Hashable>(_ name: String, seen: [Thing], known: [Thing]) {
        #expect(Set(seen) == Set(known) && seen.count == known.count, "\(name)")
        agreements[name, default: []].append(agreement(seen, known))
        hits[name, default: 0] += zip(seen, known).count { $0 == $1 }
        things = seen.count
    }

    /// Expects no guess to have been better or worse than chance, by more than four standard deviations.
    ///
    /// Chance hits one thing of each order, whatever its length, with a variance of one; and two orders agree by 0,
    /// with a variance of one over their length less one.
    func expectChance() {
        #expect(!agreements.isEmpty)
        for (name, values) in agreements {
            let sessions = Double(values.count)
            let mean = values.reduce(0, +) / sessions
            #expect(abs(mean) < 4 / (sessions * Double(things - 1)).squareRoot(), "\(name) agree by \(mean)")
            #expect(abs(Double(hits[name] ?? 0) - sessions) < 4 * sessions.squareRoot(), "\(name) hit")
        }
    }
}
