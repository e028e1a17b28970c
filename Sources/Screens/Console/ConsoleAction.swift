import Keyboard
package import Session
import Wording
import Workshop

/// What a key of the console does while nothing lies over its main screen.
package enum ConsoleAction: Hashable, Sendable {
    case next, back, nextSlide, previousSlide, scrollUp, scrollDown
    case toggleOpen, toggleReveal, togglePause, toggleBlank
    case ownPace, drop, restore, takeClicker, toggleLock, toggleReadiness, toggleBell, detach
    /// Lays something over the main screen.
    case open(ConsoleOpening)
}

/// What lies over the main screen after a key of the console's.
package enum ConsoleOpening: Hashable, Sendable {
    case wall, rooms, agenda, search, overview, extend, takeBreak, broadcast, checkIns, heldTexts, hands,
        askingAgain,
        joining, saving, end, keys
    case work(WorkOpening)
}

extension ConsoleScreen {
    /// The console's keys.
    package static let keyTable: [KeyRow<ConsoleAction>] = [
        KeyRow([.character(" "), .right, .pageDown, .enter], .keyNextStep, .next),
        KeyRow([.backspace, .left, .pageUp], .keyBack, .back),
        KeyRow([.character("n")], .keyNextSlide, .nextSlide),
        KeyRow([.character("N")], .keyPreviousSlide, .previousSlide),
        KeyRow([.up], .keyConsoleNotesUp, .scrollUp),
        KeyRow([.down], .keyConsoleNotesDown, .scrollDown),
        KeyRow([.character("o")], .keyToggleOpen, .toggleOpen),
        KeyRow([.character("r")], .keyToggleReveal, .toggleReveal),
        KeyRow([.character("O")], .stageKeyAskAgain, .open(.askingAgain)),
        KeyRow([.character("h")], .keyConsoleHands, .open(.hands)),
        KeyRow([.character("p")], .keyTogglePause, .togglePause),
        KeyRow([.character(".")], .keyConsoleBlank, .toggleBlank),
        KeyRow([.character("/")], .keyConsoleSearch, .open(.search)),
        KeyRow([.character("g")], .keyAgenda, .open(.agenda)),
        KeyRow([.character("v")], .keyConsoleOverview, .open(.overview)),
        KeyRow([.character("V")], .keyConsoleWall, .open(.wall)),
        KeyRow([.character("e")], .keyConsoleExtend, .open(.extend)),
        KeyRow([.character("x")], .keyConsoleDrop, .drop),
        KeyRow([.character("X")], .keyConsoleRestore, .restore),
        KeyRow([.character("B")], .keyConsoleBreak, .open(.takeBreak)),
        KeyRow([.character("T")], .keyTask, .open(.work(.task))),
        KeyRow([.character("G")], .keyGroups, .open(.work(.groups))),
        KeyRow([.character("t")], .keyConsoleClicker, .takeClicker),
        KeyRow([.character("s")], .keyConsoleRooms, .open(.rooms)),
        KeyRow([.character("f")], .keyConsoleOwnPace, .ownPace),
        KeyRow([.character("b")], .keyConsoleBroadcast, .open(.broadcast)),
        KeyRow([.character("k")], .keyConsoleReadiness, .toggleReadiness),
        KeyRow([.character("c")], .keyConsoleCheckIns, .open(.checkIns)),
        KeyRow([.character("m")], .keyConsoleHeldTexts, .open(.heldTexts)),
        KeyRow([.character("L")], .keyConsoleLock, .toggleLock),
        KeyRow([.character("j")], .keyConsoleJoining, .open(.joining)),
        KeyRow([.character("S")], .keyConsoleSave, .open(.saving)),
        KeyRow([.character("R")], .keyConsoleBell, .toggleBell),
        KeyRow([.character("d")], .keyDetach, .detach),
        KeyRow([.character("q"), .control("c")], .keyEnd, .open(.end)),
        KeyRow([.character("?")], .keyKeys, .open(.keys)),
    ]
}

extension ConsoleAction {
    /// What of a shared session it is about.
    var concern: Concern {
        switch self {
        case .next, .back, .nextSlide, .previousSlide: .place
        case .toggleOpen, .toggleReveal, .toggleBlank, .drop, .restore: .session
        case .open(.extend), .open(.takeBreak), .open(.hands), .open(.askingAgain): .session
        case .scrollUp, .scrollDown, .togglePause, .ownPace, .takeClicker, .toggleLock, .toggleReadiness,
            .toggleBell, .detach, .open(.wall), .open(.rooms), .open(.agenda), .open(.search),
            .open(.overview), .open(.broadcast), .open(.checkIns), .open(.heldTexts), .open(.joining),
            .open(.saving), .open(.end), .open(.keys), .open(.work):
            .room
        }
    }
}

/// What a console's key asks for.
package enum ConsoleIntent: Equatable, Sendable {
    /// Without the clicker, the host refuses those that move the room.
    case command(Command)
    /// Leave this terminal; the session goes on.
    case detach
    /// What lets people work by themselves; without the clicker, the host refuses it.
    case work(WorkIntent)
    /// Make a new join code.
    case changeCode
    /// Let the code of nine digits alone open.
    case withdrawCode
    /// Take the clicker, and have this room move the session.
    case takeClicker
    /// Take the clicker, which nobody has; which room moves the session stays as it is.
    case holdClicker
    /// Go this room's own pace in a shared session's section, or be with the others again.
    case toggleOwnPace
    /// Lock the room to new seats, or open it.
    case toggleLock
    /// One line that stands there until the next; empty takes it away.
    case line(String, to: LineAudience)
    /// Ask "Can you all hear?", or end the asking.
    case toggleReadiness
    /// Let somebody be a console or a stage, or turn them away.
    case decide(SeatRequest.ID, isWelcome: Bool)
    /// A check-in was opened; its person sees "read".
    case markRead(CheckIn.ID)
    case reply(CheckIn.ID, String)
    /// The check-in is dealt with.
    case close(CheckIn.ID)
    /// Write to the seat behind a text.
    case writeBack(HeldText.ID, String)
    /// Take no more texts from the seat behind a text.
    case mute(HeldText.ID)
    /// Ring for check-ins and requests at this console, or stop.
    case toggleBell
    /// Save a whole copy of a record that is gone from its place, and go on in it.
    case saveRecord
    /// Put the page that says how to join on the stage, or take it away.
    case showJoining(Bool)
    /// The notice about the scenario's file was read.
    case dismissEditNotice
}

extension ConsoleScreen {
    /// Does what a key of the main screen stands for.
    mutating func perform(_ action: ConsoleAction, _ room: ConsoleRoom) -> [ConsoleIntent] {
        // Before it moves anything this key turns pages of the room's own stages, which only the host knows.
        guard action == .next || !isBarred(action.concern, room) else { return [] }
        switch action {
        case .next: return move(.command(.next), room)
        case .back: return move(.back, room)
        case .nextSlide: return move(.nextSlide, room)
        case .previousSlide: return move(.previousSlide, room)
        case .toggleOpen: return move(.toggleOpen, room)
        case .toggleReveal: return move(.toggleReveal, room)
        case .toggleBlank: return move(.toggleBlank, room)
        case .restore: return move(.restore, room)
        case .togglePause: return [.command(.togglePause)]
        case .takeClicker: return takeClicker(room)
        case .ownPace: return toggleOwnPace(room)
        case .toggleReadiness: return [.toggleReadiness]
        case .toggleLock:
            let phrase: Phrase = room.surroundings.isLocked ? .consoleUnlocking : .consoleLocking
            message = .sentence(([phrase.text(in: room.language)] + room.undone).joined(separator: " "))
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

    private mutating func toggleOwnPace(_ room: ConsoleRoom) -> [ConsoleIntent] {
        guard let rooms = room.surroundings.rooms else {
            message = .sentence(Phrase.consoleNoOtherRoom.text(in: room.language))
            return []
        }
        guard rooms.isApart || !room.leads else {
            message = .room(.roomsLeadStays, isApart: false, leads: true)
            return []
        }
        let phrase: Phrase = rooms.isApart ? .consoleWithOthers : .consoleOwnPace
        message = .room(phrase, isApart: !rooms.isApart, leads: room.leads)
        return [.toggleOwnPace]
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
    mutating func open(_ action: ConsoleOpening, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch action {
        case .wall: overlay = .wall(page: 0)
        case .rooms:
            if room.surroundings.rooms == nil {
                message = .sentence(Phrase.consoleNoOtherRoom.text(in: room.language))
            } else {
                overlay = .rooms(page: 0)
            }
        case .agenda: overlay = .agenda(SectionChoice(section: room.section))
        case .search: overlay = .search(LineEditor(limit: 60), chosen: 0)
        case .overview: overlay = .overview(slide: room.state.place.slide)
        case .extend:
            if mayMove(room) { overlay = .extending(minutes: 5, isTyped: false) }
        case .takeBreak:
            if room.state.breakUntil != nil { return move(.endBreak, room) }
            if mayMove(room) { overlay = .breaking(minutes: nil) }
        case .work(let opening):
            guard mayMove(room) else { break }
            return work(WorkField.step(to: opening, in: room.state, room.surroundings.work), room)
        case .broadcast:
            overlay = .line(
                LineEditor(room.line(to: LineAudience()), limit: Self.longestLine), to: LineAudience())
        case .checkIns: overlay = .checkIns(chosen: 0)
        case .heldTexts: overlay = .heldTexts(chosen: room.texts.first?.id, skipped: 0)
        case .hands: openHands(room)
        case .askingAgain: openAskingAgain(room)
        case .joining: overlay = .joining
        case .saving:
            if room.backstage.rescue != nil {
                overlay = .saving
            } else {
                message = .sentence(Phrase.consoleNothingToSave.text(in: room.language))
            }
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
        guard room.backstage.clicker != .here || !room.leads else {
            message = .driver(room.backstage.clicker)
            return []
        }
        // Whoever moves all rooms is where they are.
        if room.surroundings.rooms?.isApart == true, room.backstage.clicker == .here {
            show(.ownPace, in: room.state)
            return []
        }
        if !room.leads, let trouble = room.surroundings.rooms?.trouble, trouble.standsStill {
            show(trouble.mayPass ? .withdrawn : .unreached, in: room.state)
        }
        return [.takeClicker]
    }
}
