import Keyboard
import Screens

/// Tells keys that came together, as a paste without marks does, from keys that somebody presses one after the other.
struct Gathering {
    /// Bytes that come so soon after others are of one piece with them, as long as nothing was shown in between.
    static let gap = Duration.milliseconds(30)

    private var last: SuspendingClock.Instant?
    private var hasLetters = false

    /// Whether these keys, which reached the host in one piece at that time, came together with letters.
    mutating func take(_ keys: [Key], at now: SuspendingClock.Instant) -> Bool {
        if last.map({ $0.duration(to: now) >= Self.gap }) ?? true { hasLetters = false }
        last = now
        let follows = hasLetters
        hasLetters = hasLetters || keys.contains { if case .character = $0 { true } else { false } }
        return hasLetters && (follows || keys.count > 1)
    }
}

extension Key {
    /// What it is in the midst of pasted text.
    var asText: Key {
        switch self {
        case .enter: .paste("\n")
        case .tab: .paste("\t")
        // In a list under a field it would choose.
        case .character(" "): .paste(" ")
        default: self
        }
    }
}

/// Keeps what was meant for a field from acting as keys once that has closed.
struct FieldGuard {
    /// For how long after its field has closed nothing is a key.
    static let rest = Duration.milliseconds(500)

    /// Whether there was a field when this looked last.
    private(set) var isOpen = false
    private var closed: SuspendingClock.Instant?

    /// Whether something that was typed counts at that time; Ctrl-C always does.
    func lets(_ typed: KeyQueue.Typed, through now: SuspendingClock.Instant) -> Bool {
        guard let closed, !isOpen, closed.duration(to: now) < Self.rest else { return true }
        switch typed {
        case .key(.control("c")), .pasted(.control("c")), .line: return true
        case .key, .pasted: return false
        }
    }

    /// Takes note whether there is a field, after something was `typed` or the seat was told something.
    ///
    /// Whoever leaves a field by Esc means what follows, as `Esc !` is meant.
    mutating func look(
        isOpen: Bool, after typed: KeyQueue.Typed? = nil, at now: SuspendingClock.Instant
    ) {
        if self.isOpen, !isOpen { closed = typed == .key(.escape) ? nil : now }
        self.isOpen = isOpen
    }
}

extension Seat.Screen {
    /// Whether text is written there now, which a paste without marks goes into.
    func isField(in room: Room) -> Bool {
        switch self {
        case .participant(.painted(let screen)): screen.takesPastes(in: room.state)
        case .console(let console): console.takesPastes(in: room.state)
        case .support(let support): support.takesPastes(in: room.state)
        case .stage(let stage): stage.takesPastes(in: room.state)
        case .participant(.linear), .waiting: false
        }
    }
}
