/// The newest size of a line, told at most so often.
struct Sizing {
    private var told: Int64 = .min / 2
    private var waiting: (width: UInt16, height: UInt16)?

    /// Whether a size is to be told later.
    var isWaiting: Bool { waiting != nil }

    /// Takes note of a new size.
    mutating func change(to size: (width: UInt16, height: UInt16)) { waiting = size }

    /// Whether there is a size to tell, and the last one was told `interval` milliseconds ago.
    func isDue(at now: Int64, every interval: Int64) -> Bool { waiting != nil && now - told >= interval }

    /// The size that is told at `now`.
    mutating func take(at now: Int64) -> (width: UInt16, height: UInt16)? {
        defer { waiting = nil }
        if waiting != nil { told = now }
        return waiting
    }
}
