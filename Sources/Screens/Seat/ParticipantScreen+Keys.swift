import Keyboard

extension ParticipantScreen {
    /// The keys of a seat, while no form is open.
    package static let keyTable: [KeyRow<SeatAction>] = [
        KeyRow([.down, .pageDown], "next page of what the room sees", .nextPage),
        KeyRow([.up, .pageUp], "page before", .previousPage),
        KeyRow([.character("e")], "answer the open question, or change the answer", .change),
        KeyRow([.character("?")], "this help", .help),
        KeyRow([.character("!")], "support for you", .support),
        KeyRow([.character("w")], "your seat words", .words),
        KeyRow([.character("v")], "what is stored of you", .stored),
        KeyRow([.character("q")], "leave; your seat words bring you back", .leave),
        KeyRow([.control("c")], "leave at once, from anywhere", .quickExit),
    ]
}
