import Keyboard
import Screens

/// Tells keys that came together, as a paste without marks does, from keys that somebody presses one after the other.
struct Gathering {
    /// Bytes that come so soon after others are of one piece with them, as long as nothing was shown in between.
    static let gap = Duration.milliseconds(30)

    /// How keys came.
    enum Way: Equatable {
        case apart
        /// With others, a letter or a digit among them.
        case together
        /// With so many letters or digits that nobody presses them so as keys.
        case asText
    }

    private var last: SuspendingClock.Instant?
    /// The letters and digits of the piece so far.
    private var characters: [Character] = []

    /// How these keys came, which reached the host in one piece at that time.
    mutating func take(_ keys: [Key], at now: SuspendingClock.Instant) -> Way {
        if last.map({ $0.duration(to: now) >= Self.gap }) ?? true { characters = [] }
        last = now
        let follows = !characters.isEmpty
        for case .character(let character) in keys.prefix(64) where characters.count < 8 {
            characters.append(character)
        }
        guard !characters.isEmpty, follows || keys.count > 1 else { return .apart }
        return characters.count == 8 || characters.count(where: \.isLetter) > 3 ? .asText : .together
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
        case .key(.control("c")), .pasted(.control("c")), .text(.control("c")), .line: return true
        case .key, .pasted, .text: return false
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
