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
        case .toggleLock:
            let phrase: Phrase = room.backstage.isLocked ? .consoleUnlocking : .consoleLocking
            message = .sentence(phrase.text(in: room.language))
            return [.toggleLock]
        case .toggleBell: return [.toggleBell]
        case .detach: return [.detach]
        case .drop: return drop(room)
        case .scrollUp: scrollNotes(by: -1, room)
        case .scrollDown: scrollNotes(by: 1, room)
        case .open(let opening): return open(opening, room)
        }
        return []
    }

    /// Drops the section that the plan names first.
    private mutating func drop(_ room: ConsoleRoom) -> [ConsoleIntent] {
        guard mayMove(room) else { return [] }
        guard let section = room.state.pacing(at: room.surroundings.now).cuts.first else {
            message = .sentence(Phrase.consoleNothingToDrop.text(in: room.language))
            return []
        }
        return move(.drop(section: section), room)
    }

    /// Opens what lies over the main screen; what only moves the room is not opened without the clicker.
    private mutating func open(_ action: ConsoleOpening, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch action {
        case .agenda: overlay = .agenda(SectionChoice(section: room.section))
        case .search: overlay = .search(LineEditor(limit: 60), chosen: 0)
        case .overview: overlay = .overview(slide: room.state.place.slide)
        case .extend:
            if mayMove(room) { overlay = .extending(minutes: 5, isTyped: false) }
        case .takeBreak:
            if room.state.breakUntil != nil { return move(.endBreak, room) }
            if mayMove(room) { overlay = .breaking(minutes: nil) }
        case .broadcast:
            overlay = .broadcasting(LineEditor(room.surroundings.broadcast ?? "", limit: Self.longestLine))
        case .checkIns: overlay = .checkIns(chosen: 0)
        case .heldTexts: overlay = .heldTexts(chosen: room.texts.first?.id, skipped: 0)
        case .hands: openHands(room)
        case .askingAgain: openAskingAgain(room)
        case .joining: overlay = .joining
        case .keys: overlay = .keys(page: 0)
        case .end:
            if room.backstage.mayMove {
                overlay = .ending
            } else {
                message = .sentence(Phrase.consoleOnlyHolderEnds.text(in: room.language))
            }
        }
        return []
    }

    /// The longest line to all seats, and the longest answer to a check-in, in characters.
    package static let longestLine = 120

    private mutating func takeClicker(_ room: ConsoleRoom) -> [ConsoleIntent] {
        guard room.backstage.clicker != .here else {
            message = .sentence(Phrase.consoleYouHaveClicker.text(in: room.language))
            return []
        }
        return [.takeClicker]
    }
}
