import Keyboard

/// What was typed and not yet taken.
///
/// Lines are served in turn, so that one person's keys hold up nobody else's; and whoever has a few waiting, as people
/// have, goes before whoever has many.
struct KeyQueue {
    /// What a line gives to its seat.
    enum Typed: Equatable {
        case key(Key)
        /// A key among others that came together with letters, as a paste without marks does: text, where there is a field.
        case pasted(Key)
        /// The same among so many letters that it is text, and nothing where there is no field.
        case text(Key)
        /// A whole line of a linear seat, which may be answered by a page.
        case line(String)

        /// How much of a turn it takes: what lays a page out, or holds much, as much as several keys.
        fileprivate var weight: Int {
            switch self {
            case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .key(.paste): 16
            case .line: 8
            case .key, .pasted, .text: 1
            }
        }
    }

    /// How much of one line is taken in a turn, in keys; and of all lines before the host looks at everything else: first
    /// of those of whom a few keys wait, then of the others.
    static let (share, turn) = (32, 128)
    /// How many keys or lines wait of one line; whoever sends faster for so long is not a person, and the rest is lost.
    static let most = 2048
    /// How many keys or lines wait at most of whoever types them.
    private static let few = 4
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
        let room = Self.most - (waiting[address]?.count ?? 0)
        waiting[address, default: []] += typed.prefix(max(room, 0))
    }

    /// Everything that is taken before the host looks at everything else: of each line its share, one after the other.
    mutating func takeTurn() -> [(address: LineAddress, typed: [Typed])] {
        var taken: [(address: LineAddress, typed: [Typed])] = []
        func isQuick(_ address: LineAddress) -> Bool { (waiting[address]?.count ?? 0) <= Self.few }
        let (quick, slow) = (order.filter(isQuick), order.filter { !isQuick($0) })
        for lines in [quick, slow] {
            var left = Self.turn
            for address in lines where left > 0 {
                let typed = take(min(Self.share, left), of: address)
                left -= typed.reduce(0) { $0 + $1.weight }
                taken.append((address, typed))
            }
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
