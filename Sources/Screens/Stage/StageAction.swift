import Keyboard
import Wording

/// What a key of the stage does while nothing lies over the slide.
package enum StageAction: Hashable, Sendable {
    case next, back, nextSlide, previousSlide, pageUp, pageDown
    case toggleOpen, toggleReveal, askAgain, togglePause, toggleBlank
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
        KeyRow([.character("g")], .keyAgenda, .agenda),
        KeyRow([.character("j")], .keyJoining, .joining),
        KeyRow([.character("d")], .keyDetach, .detach),
        KeyRow([.character("q"), .control("c")], .keyEnd, .end),
        KeyRow([.character("?")], .keyKeys, .keys),
    ]
}
