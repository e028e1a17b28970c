import Drawing

/// Sizes that come faster than pictures should be painted, as when somebody drags a window's corner: the first at once,
/// and then the newest so often.
struct Resizing {
    /// The least time between two sizes of one line that are painted.
    static let interval = Duration.milliseconds(250)

    private var taken: [LineAddress: SuspendingClock.Instant] = [:]
    private var waiting: [LineAddress: Size] = [:]

    /// Takes note of a line's new size; answers it where it is taken at once.
    mutating func take(_ size: Size, of address: LineAddress, at now: SuspendingClock.Instant) -> Size? {
        if let last = taken[address], last.duration(to: now) < Self.interval {
            waiting[address] = size
            return nil
        }
        taken[address] = now
        return size
    }

    /// The sizes whose time has come.
    mutating func due(at now: SuspendingClock.Instant) -> [(address: LineAddress, size: Size)] {
        guard !taken.isEmpty else { return [] }
        let over = taken.filter { $0.value.duration(to: now) >= Self.interval }.keys
        var due: [(address: LineAddress, size: Size)] = []
        for address in over {
            taken[address] = waiting[address] == nil ? nil : now
            if let size = waiting.removeValue(forKey: address) { due.append((address, size)) }
        }
        return due
    }

    /// Forgets a line that is gone.
    mutating func forget(_ address: LineAddress) {
        taken[address] = nil
        waiting[address] = nil
    }
}
