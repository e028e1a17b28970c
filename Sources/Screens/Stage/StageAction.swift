import Keyboard
package import Session
import Wording
import Workshop

/// What a key of the stage does while nothing lies over the slide.
package enum StageAction: Hashable, Sendable {
    case next, back, nextSlide, previousSlide, pageUp, pageDown
    case toggleOpen, toggleReveal, askAgain, togglePause, toggleBlank
    case work(WorkOpening)
    case agenda, joining, keys, detach, end
}

extension StageScreen {
    /// The stage's keys.
    package static let keyTable: [KeyRow<StageAction>] = [
        KeyRow([.character(" "), .right, .pageDown, .enter], .keyNextStep, .next),
        KeyRow([.backspace, .left, .pageUp], .keyBack, .back),
        KeyRow([.character("n")], .keyNextSlide, .nextSlide),
        KeyRow([.character("N")], .keyPreviousSlide, .previousSlide),
        KeyRow([.up], .keyLookBack, .pageUp),
        KeyRow([.down], .keyLookOn, .pageDown),
        KeyRow([.character("o")], .keyToggleOpen, .toggleOpen),
        KeyRow([.character("r")], .keyToggleReveal, .toggleReveal),
        KeyRow([.character("O")], .stageKeyAskAgain, .askAgain),
        KeyRow([.character("p")], .keyTogglePause, .togglePause),
        KeyRow([.character(".")], .keyToggleBlank, .toggleBlank),
        KeyRow([.character("T")], .keyTask, .work(.task)),
        KeyRow([.character("G")], .keyGroups, .work(.groups)),
        KeyRow([.character("g")], .keyAgenda, .agenda),
        KeyRow([.character("j")], .keyJoining, .joining),
        KeyRow([.character("d")], .keyDetach, .detach),
        KeyRow([.character("q"), .control("c")], .keyEnd, .end),
        KeyRow([.character("?")], .keyKeys, .keys),
    ]
}

extension StageAction {
    /// What of a shared session it is about.
    var concern: Concern {
        switch self {
        case .next, .back, .nextSlide, .previousSlide: .place
        case .toggleOpen, .toggleReveal, .askAgain, .toggleBlank: .session
        case .pageUp, .pageDown, .togglePause, .work, .agenda, .joining, .keys, .detach, .end: .room
        }
    }
}

/// What a stage's key asks for.
package enum StageIntent: Equatable, Sendable {
    case command(Command)
    /// Leave this terminal; the session goes on.
    case detach
    /// What lets people work by themselves.
    case work(WorkIntent)
    /// Make a new join code.
    case changeCode
}

/// What a stage's keys may do.
package enum StageRole: Equatable, Sendable {
    /// The terminal that presents, with every key.
    case presenting
    /// The terminal that presents while a console holds the clicker: next step, back, leave and the keys.
    case assisting
    /// A screen to look at: leave.
    case watching
}

extension StageRole {
    /// Whether a stage of this role does `action`.
    func allows(_ action: StageAction) -> Bool {
        switch action {
        case .detach: true
        case .next, .back, .keys: self != .watching
        case .nextSlide, .previousSlide, .pageUp, .pageDown, .toggleOpen, .toggleReveal, .askAgain,
            .togglePause,
            .toggleBlank, .work, .agenda, .joining, .end:
            self == .presenting
        }
    }

    /// What is said in place of an `action` that is not allowed.
    func notice(of action: StageAction) -> Phrase? {
        switch self {
        case .presenting: nil
        case .assisting: action == .end ? .stageHintLeave : .stageHintClicker
        case .watching: action == .end ? .stageHintLeave : nil
        }
    }
}

extension StageScreen {
    /// Asks for what `command` says; where this room's terminals may not, it says who moves the session.
    mutating func ask(_ command: Command, in state: State, _ surroundings: Surroundings) -> [StageIntent] {
        isBarred(command.concern, in: state, surroundings) ? [] : [.command(command)]
    }

    /// Whether this room's terminals may not ask for that; says then who moves the session.
    mutating func isBarred(_ concern: Concern, in state: State, _ surroundings: Surroundings) -> Bool {
        guard let refusal = surroundings.rooms?.refusal(of: concern) else { return false }
        show(refusal, in: state, at: surroundings.now)
        return true
    }

    /// Answers the question before the end.
    mutating func answer(_ key: Key, in state: State, _ surroundings: Surroundings) -> [StageIntent] {
        overlay = .none
        switch EndingAnswer(key) {
        case .end: return ask(.finish, in: state, surroundings)
        case .leave: return [.detach]
        case .alone: return ask(.finishAlone, in: state, surroundings)
        case .goOn: return []
        }
    }

    /// Answers the question before a poll is asked again.
    mutating func answerAskingAgain(
        _ key: Key, in state: State, _ surroundings: Surroundings
    ) -> [StageIntent] {
        overlay = .none
        guard [.character("y"), .character("Y")].contains(key) else { return [] }
        return ask(.askAgain, in: state, surroundings)
    }

    /// Moves through the agenda, and goes; every other key closes it.
    mutating func choose(
        _ key: Key, from choice: SectionChoice, in state: State, _ surroundings: Surroundings
    ) -> [StageIntent] {
        var choice = choice
        switch choice.press(key, of: state.scenario.sections.count) {
        case .moved: overlay = .agenda(choice)
        case .chosen:
            overlay = .none
            let slide = state.scenario.firstSlide(ofSection: choice.section)
            return ask(.go(slide: slide), in: state, surroundings)
        case .nothing: overlay = .none
        }
        return []
    }
}
