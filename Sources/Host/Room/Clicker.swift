import Screens
import Session

/// Who may move the room: the terminal that presents while no console is attached, and then one of the consoles.
struct Clicker {
    private enum Holder: Equatable {
        case stage
        case console(LineAddress)
        case nobody
    }

    private var holder = Holder.stage
    private var numbers: [LineAddress: Int] = [:]
    private var newest = 0

    /// How many consoles are attached.
    var consoles: Int { numbers.count }

    /// The console that has been attached longest; nil where none is.
    var first: LineAddress? { numbers.min { $0.value < $1.value }?.key }

    /// The consoles that are attached.
    var all: [LineAddress] { Array(numbers.keys) }

    /// The consoles that are attached beside that one.
    func others(than console: LineAddress) -> [LineAddress] { numbers.keys.filter { $0 != console } }

    /// The number of a console that is attached, from 1; no other console ever has it.
    func number(of console: LineAddress) -> Int { numbers[console, default: 0] }

    /// Takes note of a console; where the presenting stage had the clicker, it has it now.
    mutating func attach(_ console: LineAddress) {
        newest += 1
        numbers[console] = newest
        if holder == .stage { holder = .console(console) }
    }

    /// Takes note that a console is gone: its clicker is free, and the stage's again once no console is left.
    mutating func detach(_ console: LineAddress) {
        guard numbers.removeValue(forKey: console) != nil else { return }
        if holder == .console(console) { holder = .nobody }
        if numbers.isEmpty { holder = .stage }
    }

    /// Gives the clicker to a console that is attached.
    mutating func take(_ console: LineAddress) {
        guard numbers[console] != nil else { return }
        holder = .console(console)
    }

    /// Whether that console has the clicker.
    func isHeld(by console: LineAddress) -> Bool { holder == .console(console) }

    /// Who has the clicker, as that console sees it.
    func view(from console: LineAddress) -> Backstage.Clicker {
        switch holder {
        case .stage: .stage
        case .nobody: .free
        case .console(let other): other == console ? .here : .console(number(of: other))
        }
    }
}

extension Command {
    /// Whether it moves the room, which only whoever has the clicker may do.
    var movesTheRoom: Bool { concern != .room || self == .finishAlone }

    /// Whether any console may ask for it, with the clicker or without.
    var isOpenToAll: Bool {
        switch self {
        case .togglePause, .review: true
        case .next, .back, .nextSlide, .previousSlide, .go, .toggleOpen, .toggleReveal, .askAgain,
            .countHands,
            .toggleBlank, .extend, .drop, .restore, .startBreak, .endBreak, .start, .edit, .takeSeat, .answer,
            .finish, .finishAlone:
            false
        }
    }

    /// Whether a stage in that role may ask for it.
    func isOpen(to role: StageRole) -> Bool {
        switch role {
        case .presenting: true
        case .assisting: self == .next || self == .back
        case .watching: false
        }
    }
}
