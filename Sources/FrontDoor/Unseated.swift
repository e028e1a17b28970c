import Lines

/// Whoever has no seat yet, and who of them goes where there are too many.
///
/// Growth: every change takes constant time; choosing who goes reads them all.
struct Unseated {
    /// How far somebody has come.
    enum Standing {
        /// Nothing has come from them, not even what client they have.
        case silent
        /// They are on their way, which a person may be who reads the question about the host's key.
        case onTheWay
        /// They were asked for something.
        case prompted
    }

    private struct Entry {
        let source: Source
        /// When they came, in milliseconds.
        let since: Int64
        var standing = Standing.silent
    }

    private var entries: [LineID: Entry] = [:]
    /// The lines in the order in which they came, some of them gone.
    private var order: [LineID] = []
    private var perSource: [Source: Int] = [:]

    /// How many there are.
    var count: Int { entries.count }

    /// Takes note of a newcomer.
    mutating func enter(_ line: LineID, from source: Source, at now: Int64) {
        entries[line] = Entry(source: source, since: now)
        order.append(line)
        perSource[source, default: 0] += 1
        if order.count > 2 * entries.count + 64 { order.removeAll { entries[$0] == nil } }
    }

    /// Takes note of how far a line has come; one that is seated or gone, for which that is nil, is forgotten.
    mutating func note(_ line: LineID, _ standing: Standing?) {
        guard let entry = entries[line] else { return }
        if let standing {
            entries[line]?.standing = standing
        } else {
            entries[line] = nil
            let left = perSource[entry.source, default: 1] - 1
            perSource[entry.source] = left > 0 ? left : nil
        }
    }

    /// The line that came first.
    var oldest: LineID? { order.first { entries[$0] != nil } }

    /// Who has to go, now that another one comes.
    ///
    /// Of those who have sent nothing, one that was there for ``DoorLimits/patience`` where they are many, so that a room
    /// that joins at once loses nobody. Once three quarters of the places are taken: of the source that holds most, the
    /// oldest that has been there for longer than ``DoorLimits/grace``, whoever was asked for something last; and where no
    /// place is left, one that has not.
    ///
    /// - Parameters:
    ///   - now: Milliseconds.
    ///   - limits: How many the door bears with, and for how long.
    ///   - generator: Where the chance comes from.
    /// - Returns: The line to end; nil for nobody.
    func whoGoes(
        at now: Int64, limits: DoorLimits, using generator: inout some RandomNumberGenerator
    ) -> LineID? {
        if let silent = crowdedOut(at: now, limits: limits, using: &generator) { return silent }
        guard count >= limits.unseated - limits.unseated / 4, let fullest = fullestSource else { return nil }
        let there = order.filter { entries[$0]?.source == fullest }
        let old = there.filter { now - since($0) > limits.grace }
        if let one = old.first(where: { entries[$0]?.standing != .prompted }) ?? old.first { return one }
        guard count >= limits.unseated else { return nil }
        return there.first { entries[$0]?.standing != .prompted } ?? there.first
    }

    private func since(_ line: LineID) -> Int64 { entries[line]?.since ?? .max }

    /// The source that holds most; of several the one that came first.
    private var fullestSource: Source? {
        let most = perSource.values.max()
        return order.lazy.compactMap { entries[$0]?.source }.first { perSource[$0] == most }
    }

    private func crowdedOut(
        at now: Int64, limits: DoorLimits, using generator: inout some RandomNumberGenerator
    ) -> LineID? {
        let stale = order.filter {
            entries[$0]?.standing == .silent && now - since($0) >= limits.patience
        }
        let excess = stale.count - limits.silent.lowerBound
        guard excess >= 0, let oldest = stale.first else { return nil }
        guard stale.count < limits.silent.upperBound else { return oldest }
        guard Int.random(in: 0..<limits.silent.count, using: &generator) <= excess else { return nil }
        return stale.randomElement(using: &generator)
    }
}
