package import Workshop

/// What a person asks of the session.
package enum Command: Equatable, Sendable {
    /// Begins the session at its first slide.
    case start
    /// One step further.
    case next
    /// One step back.
    case back
    /// To the first step of the next slide.
    case nextSlide
    /// To the first step of the slide before.
    case previousSlide
    /// To the first step of that slide, an index into the scenario's slides.
    case go(slide: Int)
    /// Closes the poll that is open, wherever it is; where none is, opens the one at this step.
    case toggleOpen
    /// Reveals the closed poll at this step; hides or shows the picture of a revealed one.
    case toggleReveal
    /// Asks the revealed poll at this step once more.
    case askAgain
    /// Enters how many hands were counted for each option of a poll.
    case countHands(Poll.ID, [Int])
    /// Decides about something that somebody wrote, as it was written; nil takes back what was decided.
    case review(Poll.ID, round: Int, text: String, Review?)
    /// Turns every screen to the neutral grounding screen, or back.
    case togglePause
    /// Blanks the stage, or shows it again.
    case toggleBlank
    /// Gives a section, an index into the scenario's, so many minutes more (fewer where negative).
    case extend(section: Int, minutes: Int)
    /// Leaves a section that has not begun out of the session: `next` goes past it.
    case drop(section: Int)
    /// Brings the section that was dropped last back.
    case restore
    /// Sends the room into a break of so many minutes, or moves its end.
    case startBreak(minutes: Int)
    /// Ends the break; whatever leads to another place does too.
    case endBreak
    /// Goes on with another version of the scenario.
    case edit(Edition)
    /// Takes a seat that was not taken before.
    case takeSeat(Token)
    /// Answers an open poll, in place of what the same token said before.
    case answer(Poll.ID, round: Int, Token, Answer, Origin = .before)
    /// Ends the session for everyone.
    case finish
    /// End this room by itself, where rooms that share the session cannot go on together.
    case finishAlone
}
