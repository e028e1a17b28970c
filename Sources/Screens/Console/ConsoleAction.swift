import Keyboard
import Wording

/// What a key of the console does while nothing lies over its main screen.
package enum ConsoleAction: Hashable, Sendable {
    case next, back, nextSlide, previousSlide, scrollUp, scrollDown
    case toggleOpen, toggleReveal, togglePause, toggleBlank
    case drop, restore, takeClicker, toggleLock, toggleReadiness, toggleBell, detach
    /// Lays something over the main screen.
    case open(ConsoleOpening)
}

/// What lies over the main screen after a key of the console's.
package enum ConsoleOpening: Hashable, Sendable {
    case agenda, search, overview, extend, takeBreak, broadcast, checkIns, heldTexts, hands, askingAgain,
        joining,
        end, keys
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
        KeyRow([.character("e")], .keyConsoleExtend, .open(.extend)),
        KeyRow([.character("x")], .keyConsoleDrop, .drop),
        KeyRow([.character("X")], .keyConsoleRestore, .restore),
        KeyRow([.character("B")], .keyConsoleBreak, .open(.takeBreak)),
        KeyRow([.character("t")], .keyConsoleClicker, .takeClicker),
        KeyRow([.character("b")], .keyConsoleBroadcast, .open(.broadcast)),
        KeyRow([.character("k")], .keyConsoleReadiness, .toggleReadiness),
        KeyRow([.character("c")], .keyConsoleCheckIns, .open(.checkIns)),
        KeyRow([.character("m")], .keyConsoleHeldTexts, .open(.heldTexts)),
        KeyRow([.character("L")], .keyConsoleLock, .toggleLock),
        KeyRow([.character("j")], .keyConsoleJoining, .open(.joining)),
        KeyRow([.character("R")], .keyConsoleBell, .toggleBell),
        KeyRow([.character("d")], .keyDetach, .detach),
        KeyRow([.character("q"), .control("c")], .keyEnd, .open(.end)),
        KeyRow([.character("?")], .keyKeys, .open(.keys)),
    ]
}
