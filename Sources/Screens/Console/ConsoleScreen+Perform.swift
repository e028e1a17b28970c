import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Does what a key of the main screen stands for.
    mutating func perform(_ action: ConsoleAction, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch action {
        case .next: return move(.next, room)
        case .back: return move(.back, room)
        case .nextSlide: return move(.nextSlide, room)
        case .previousSlide: return move(.previousSlide, room)
        case .toggleOpen: return move(.toggleOpen, room)
        case .toggleReveal: return move(.toggleReveal, room)
        case .toggleBlank: return move(.toggleBlank, room)
        case .restore: return move(.restore, room)
        case .togglePause: return [.command(.togglePause)]
        case .takeClicker: return takeClicker(room)
        case .toggleReadiness: return [.toggleReadiness]
        case .toggleLock: return [.toggleLock]
        case .toggleBell: return [.toggleBell]
        case .detach: return [.detach]
        case .drop: return []
        case .scrollUp, .scrollDown, .agenda, .search, .overview, .extend, .takeBreak, .broadcast, .checkIns,
            .heldTexts, .joining, .keys, .end:
            return open(action, room)
        }
    }

    private mutating func open(_ action: ConsoleAction, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch action {
        case .agenda: overlay = .agenda(section: room.section, typed: 0)
        case .joining: overlay = .joining
        case .keys: overlay = .keys(page: 0)
        case .end:
            guard room.backstage.mayMove else {
                message = .sentence(Phrase.consoleOnlyHolderEnds.text(in: room.language))
                return []
            }
            overlay = .ending
        case _: break
        }
        return []
    }

    private mutating func takeClicker(_ room: ConsoleRoom) -> [ConsoleIntent] {
        guard room.backstage.clicker != .here else {
            message = .sentence(Phrase.consoleYouHaveClicker.text(in: room.language))
            return []
        }
        return [.takeClicker]
    }
}
