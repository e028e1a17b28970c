import Keyboard

/// What was typed and not yet taken.
///
/// Lines are served in turn, so that one person's keys hold up nobody else's.
struct KeyQueue {
    /// What a line gives to its seat.
    enum Typed: Equatable {
        case key(Key)
        /// A whole line of a linear seat, which may be answered by a page.
        case line(String)

        /// How much of a turn it takes.
        fileprivate var weight: Int {
            switch self {
            case .key: 1
            case .line: 8
            }
        }
    }

    /// How much of one line is taken in a turn, in keys, and of all lines before the host looks at everything else.
    static let (share, turn) = (32, 128)
    /// How much of a line that is gone is still taken.
    static let remainder = 512

    private var waiting: [LineAddress: [Typed]] = [:]
    /// Whose turn it is, the next line first.
    private var order: [LineAddress] = []

    var isEmpty: Bool { order.isEmpty }

    /// Puts what was typed on a line behind what waits there.
    mutating func add(_ typed: [Typed], of address: LineAddress) {
        guard !typed.isEmpty else { return }
        if waiting[address] == nil { order.append(address) }
        waiting[address, default: []] += typed
    }

    /// Everything that is taken before the host looks at everything else: of each line its share, one after the other.
    mutating func takeTurn() -> [(address: LineAddress, typed: [Typed])] {
        var taken: [(address: LineAddress, typed: [Typed])] = []
        var left = Self.turn
        for address in order where left > 0 {
            let typed = take(min(Self.share, left), of: address)
            left -= typed.reduce(0) { $0 + $1.weight }
            taken.append((address, typed))
        }
        // Whoever was served goes behind whoever was not.
        let served = Set(taken.map(\.address))
        order = order.filter { !served.contains($0) } + taken.map(\.address).filter { waiting[$0] != nil }
        return taken
    }

    /// What a line that leaves, or is gone, has typed before; the rest is forgotten.
    mutating func takeLast(_ most: Int, of address: LineAddress) -> [Typed] {
        let typed = take(most, of: address)
        waiting[address] = nil
        order.removeAll { $0 == address }
        return typed
    }

    private mutating func take(_ most: Int, of address: LineAddress) -> [Typed] {
        var left = most
        let typed = (waiting[address] ?? []).prefix { next in
            guard left > 0 else { return false }
            left -= next.weight
            return true
        }
        let rest = (waiting[address] ?? []).dropFirst(typed.count)
        waiting[address] = rest.isEmpty ? nil : Array(rest)
        return Array(typed)
    }
}
