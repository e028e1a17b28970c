import Keyboard

/// What a key of the stage does while nothing lies over the slide.
package enum StageAction: Hashable, Sendable {
    case next, back, nextSlide, previousSlide, pageUp, pageDown
    case toggleOpen, toggleReveal, togglePause, toggleBlank
    case agenda, joining, keys, detach, end
}

extension StageScreen {
    /// The stage's keys.
    package static let keyTable: [KeyRow<StageAction>] = [
        KeyRow([.character(" "), .right, .pageDown, .enter], "next step", .next),
        KeyRow([.backspace, .left, .pageUp], "back", .back),
        KeyRow([.character("n")], "next slide", .nextSlide),
        KeyRow([.character("N")], "previous slide", .previousSlide),
        KeyRow([.up], "look back within a long slide", .pageUp),
        KeyRow([.down], "look on within a long slide", .pageDown),
        KeyRow([.character("o")], "open the poll, or close the open one", .toggleOpen),
        KeyRow([.character("r")], "reveal the closed poll; hide or show it", .toggleReveal),
        KeyRow([.character("p")], "pause every screen, and go on", .togglePause),
        KeyRow([.character(".")], "blank this screen, and show it", .toggleBlank),
        KeyRow([.character("g")], "agenda: go to a section", .agenda),
        KeyRow([.character("j")], "how to join, large; c changes the code", .joining),
        KeyRow([.character("d")], "leave this terminal; the session goes on", .detach),
        KeyRow([.character("q"), .control("c")], "end the session for everyone", .end),
        KeyRow([.character("?")], "these keys", .keys),
    ]
}
