import Keyboard
import Wording

extension ParticipantScreen {
    /// The keys of a seat, while no form is open; an address only where the scenario takes them.
    package static let keyTable: [KeyRow<SeatAction>] = [
        KeyRow([.down, .pageDown], .keyNextPage, .nextPage),
        KeyRow([.up, .pageUp], .keyPreviousPage, .previousPage),
        KeyRow([.character("e")], .keyChange, .change),
        KeyRow([.character("h")], .keyHide, .hide),
        KeyRow([.character("a")], .keyAway, .away),
        KeyRow([.character("c")], .keyCheckIn, .checkIn),
        KeyRow([.character("m")], .keyContact, .contact),
        KeyRow([.character("?")], .keyHelp, .help),
        KeyRow([.character("!")], .keySupport, .support),
        KeyRow([.character("w")], .keyWords, .words),
        KeyRow([.character("v")], .keyStored, .stored),
        KeyRow([.character("q")], .keyLeave, .leave),
        KeyRow([.control("c")], .keyQuickExit, .quickExit),
    ]
}
