import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Asks for what moves the room; without the clicker it says who has it, and asks for nothing.
    mutating func move(_ command: Command, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch room.backstage.clicker {
        case .here: return [.command(command)]
        case .free: return [.takeClicker, .command(command)]
        case .console, .stage:
            sayWhoDrives(room)
            return []
        }
    }

    /// Whether this console may move the room, the clicker being its own or free; says who has it where not.
    mutating func mayMove(_ room: ConsoleRoom) -> Bool {
        guard !room.backstage.mayMove else { return true }
        sayWhoDrives(room)
        return false
    }

    private mutating func sayWhoDrives(_ room: ConsoleRoom) {
        let language = room.language
        switch room.backstage.clicker {
        case .here: message = .sentence(Phrase.consoleYouHaveClicker.text(in: language))
        case .free: message = nil
        case .stage: message = .sentence(Phrase.consoleStageHasClicker.text(in: language))
        case .console(let number):
            message = .sentence(Phrase.consoleOtherHasClicker.text(in: language, "\(number)"))
        }
    }
}

extension Backstage {
    /// Whether the clicker is this console's, or there to be taken.
    var mayMove: Bool {
        switch clicker {
        case .here, .free: true
        case .console, .stage: false
        }
    }
}
