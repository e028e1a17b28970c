/// How much of what a line sends is passed on: a bucket that fills at a steady rate.
package struct InputBudget: Sendable {
    private let rate: Int64
    private let burst: Int64
    /// What is left, in thousandths of a byte.
    private var left: Int64
    private var seen: Int64

    /// A full bucket.
    ///
    /// - Parameters:
    ///   - rate: Bytes in a second.
    ///   - burst: The most bytes at once.
    ///   - now: Milliseconds.
    package init(rate: Int64, burst: Int64, now: Int64) {
        self.rate = rate
        self.burst = burst
        left = burst * 1000
        seen = now
    }

    /// How many bytes may pass at `now`.
    package mutating func room(at now: Int64) -> Int {
        let pause = min(max(0, now - seen), burst * 1000 / max(1, rate))
        left = min(burst * 1000, left + pause * rate)
        seen = now
        return Int(left / 1000)
    }

    /// How many of `count` bytes may pass at `now`; they are taken out.
    package mutating func take(_ count: Int, at now: Int64) -> Int {
        let taken = min(count, room(at: now))
        left -= Int64(taken) * 1000
        return taken
    }
}
