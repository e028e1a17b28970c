import Lines

/// A connection that has asked nothing yet.
struct Silent {
    let line: LineID
    /// When it came, in milliseconds.
    let since: Int64
}

/// Which silent connection has to go, now that another one came; nil for none.
///
/// The one that goes was there for ``DoorLimits/patience``, so that a room that joins at once loses nobody.
///
/// - Parameters:
///   - silent: All of them, the oldest first.
///   - now: Milliseconds.
///   - limits: How many silent ones the door bears with, and for how long.
///   - generator: Where the chance comes from.
/// - Returns: The connection to end.
func crowdedOut(
    of silent: some BidirectionalCollection<Silent>, at now: Int64, limits: DoorLimits,
    using generator: inout some RandomNumberGenerator
) -> LineID? {
    let stale = Array(silent.prefix { now - $0.since >= limits.patience })
    let excess = stale.count - limits.silent.lowerBound
    guard excess >= 0, let oldest = stale.first else { return nil }
    guard stale.count < limits.silent.upperBound else { return oldest.line }
    guard Int.random(in: 0..<limits.silent.count, using: &generator) <= excess else { return nil }
    return stale.randomElement(using: &generator)?.line
}
