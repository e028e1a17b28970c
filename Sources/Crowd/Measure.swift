/// What came of something that many people did.
package struct Measure: Sendable {
    /// How long it took each who got there, in milliseconds, sorted.
    package private(set) var times: [Double]
    /// How many did not get there.
    package let failures: Int
    /// What each was sent for it, in bytes, on average over those who got there.
    package var bytes: Double

    /// Makes it from microseconds.
    package init(_ times: [Microseconds], of people: Int, bytes: Double = 0) {
        self.times = times.map { Double($0) / 1000 }.sorted()
        self.failures = people - times.count
        self.bytes = bytes
    }

    /// How many got there.
    package var count: Int { times.count }

    /// The time within which this share, from 0 to 1, got there: the smallest such time that was measured; nil for nobody.
    package func percentile(_ share: Double) -> Double? {
        guard !times.isEmpty else { return nil }
        let rank = (share * Double(times.count)).rounded(.up)
        return times[min(max(Int(rank) - 1, 0), times.count - 1)]
    }
}
