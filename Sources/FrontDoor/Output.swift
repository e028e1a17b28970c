import Lines

/// What is still to be shown on a line.
struct Output {
    /// A packet that no program sees: beside how many bytes it goes, and as how many both are to look.
    struct Companion {
        let count: Int
        let size: Int
    }

    /// The packets that go once all bytes are out, one for each time that bytes were taken.
    private(set) var companions: [Companion] = []
    private var bytes: [UInt8] = []
    private var start = 0
    /// Whether the host is to hear when all of it is out.
    var owesDrained = false
    /// What is sent as the exit status once all of it is out; nil while the line goes on.
    var status: Int32?
    /// Since when something was pending without a break, in milliseconds.
    private(set) var pendingSince: Int64?

    /// How many bytes wait.
    var count: Int { bytes.count - start }

    var isEmpty: Bool { count == 0 }

    /// The first of the bytes that wait, at most `most`.
    func next(_ most: Int) -> ArraySlice<UInt8> { bytes[start...].prefix(most) }

    /// Puts `more` behind those that wait, and what it is filled up with.
    mutating func append(_ more: [UInt8], _ filling: Filling) {
        bytes += more
        switch filling {
        case .none: break
        case .within(let size): bytes += [UInt8](repeating: 0, count: max(0, size - more.count))
        case .beside(let size): companions.append(Companion(count: more.count, size: size))
        }
    }

    /// Takes out the packets that go now.
    mutating func takeCompanions() -> [Companion] {
        defer { companions = [] }
        return companions
    }

    /// Takes out the first `count` bytes.
    mutating func remove(_ count: Int) {
        start += count
        guard start == bytes.count || start > 262_144 else { return }
        bytes.removeFirst(start)
        start = 0
    }

    /// Takes note of whether anything is pending.
    mutating func note(isPending: Bool, at now: Int64) {
        pendingSince = isPending ? pendingSince ?? now : nil
    }

    /// Whether something was pending for as long as `limit` milliseconds.
    func isStalled(at now: Int64, after limit: Int64) -> Bool {
        pendingSince.map { now - $0 >= limit } ?? false
    }
}
