package import Session

/// What a console's key asks for.
package enum ConsoleIntent: Equatable, Sendable {
    /// Without the clicker, the host refuses those that move the room.
    case command(Command)
    /// Leave this terminal; the session goes on.
    case detach
    /// Make a new join code.
    case changeCode
    /// Let the code of nine digits alone open.
    case withdrawCode
    case takeClicker
    /// Lock the room to new seats, or open it.
    case toggleLock
    /// One line to all seats, until the next; empty takes it away.
    case broadcast(String)
    /// Ask "Can you all hear?", or end the asking.
    case toggleReadiness
    /// Let somebody be a console or a stage, or turn them away.
    case decide(SeatRequest.ID, isWelcome: Bool)
    /// A check-in was opened; its person sees "read".
    case markRead(CheckIn.ID)
    case reply(CheckIn.ID, String)
    /// The check-in is dealt with.
    case close(CheckIn.ID)
    /// Take no more texts from the seat behind a text.
    case mute(HeldText.ID)
    /// Ring for check-ins and requests at this console, or stop.
    case toggleBell
    /// The notice about the scenario's file was read.
    case dismissEditNotice
}
