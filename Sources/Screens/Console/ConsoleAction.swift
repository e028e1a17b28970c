import Keyboard
import Wording

/// What a key of the console does while nothing lies over its main screen.
package enum ConsoleAction: Hashable, Sendable {
    case next, back, nextSlide, previousSlide, scrollUp, scrollDown
    case toggleOpen, toggleReveal, togglePause, toggleBlank
    case agenda, search, overview, extend, drop, restore, takeBreak
    case takeClicker, toggleLock, broadcast, toggleReadiness, checkIns, heldTexts
    case joining, toggleBell, detach, end, keys
}

extension ConsoleScreen {
    /// The console's keys.
    package static let keyTable: [KeyRow<ConsoleAction>] = [
        KeyRow([.character(" "), .right, .pageDown, .enter], .keyNextStep, .next),
        KeyRow([.backspace, .left, .pageUp], .keyBack, .back),
        KeyRow([.character("n")], .keyNextSlide, .nextSlide),
        KeyRow([.character("N")], .keyPreviousSlide, .previousSlide),
        KeyRow([.up], .keyConsoleScroll, .scrollUp),
        KeyRow([.down], .keyConsoleScroll, .scrollDown),
        KeyRow([.character("o")], .keyToggleOpen, .toggleOpen),
        KeyRow([.character("r")], .keyToggleReveal, .toggleReveal),
        KeyRow([.character("p")], .keyTogglePause, .togglePause),
        KeyRow([.character(".")], .keyConsoleBlank, .toggleBlank),
        KeyRow([.character("/")], .keyConsoleSearch, .search),
        KeyRow([.character("g")], .keyAgenda, .agenda),
        KeyRow([.character("v")], .keyConsoleOverview, .overview),
        KeyRow([.character("e")], .keyConsoleExtend, .extend),
        KeyRow([.character("x")], .keyConsoleDrop, .drop),
        KeyRow([.character("X")], .keyConsoleRestore, .restore),
        KeyRow([.character("B")], .keyConsoleBreak, .takeBreak),
        KeyRow([.character("t")], .keyConsoleClicker, .takeClicker),
        KeyRow([.character("b")], .keyConsoleBroadcast, .broadcast),
        KeyRow([.character("k")], .keyConsoleReadiness, .toggleReadiness),
        KeyRow([.character("c")], .keyConsoleCheckIns, .checkIns),
        KeyRow([.character("m")], .keyConsoleHeldTexts, .heldTexts),
        KeyRow([.character("L")], .keyConsoleLock, .toggleLock),
        KeyRow([.character("j")], .keyConsoleJoining, .joining),
        KeyRow([.character("R")], .keyConsoleBell, .toggleBell),
        KeyRow([.character("d")], .keyDetach, .detach),
        KeyRow([.character("q"), .control("c")], .keyEnd, .end),
        KeyRow([.character("?")], .keyKeys, .keys),
    ]
}
