import Session
import Workshop

/// A participant's seat for screen readers and terminals that cannot move their cursor: lines are added, and none is
/// ever drawn again.
///
/// Each change begins with a word that says what it is. Nothing here draws: no box, no bar, no arrow.
package struct LinearScreen: Sendable {
    /// Who sits there.
    package internal(set) var person: Participant
    /// Whether bytes come raw from a terminal, which can be cleared.
    let canBeCleared: Bool
    /// What this seat was told of the room.
    var heard = Heard()
    /// What the next answer is taken for.
    var asked: Asked?
    /// The poll that a text was sent to of which nothing came back yet.
    var sending: Poll.ID?
    /// What was last said to a scale.
    var given: GivenRatings?
    /// When questions last changed before its person's eyes.
    var changed: Moment?
    /// When a message to the facilitators, or an address, was sent last.
    var sent: Moment?
    /// Whether the line that its person is typing was begun before the questions changed.
    var isLineOlder = false
    /// Where this seat stands while groups are asked for, or stand; nil where it was told nothing.
    var place: Groups.Place?
    /// Lines that wait for `go`; nil while lines are added as they come.
    var held: [String]?
    /// What the seat has asked its person.
    var question: LinearQuestion?
    /// Whether a facilitator would see a check-in.
    var takesCheckIns = false
    /// Whether several rooms share the session.
    var isShared = false
    /// The poll that was said to be open while its words are hidden.
    var hiddenPoll: Poll.ID?

    /// What stands before what is typed.
    package var prompt: String { LinearInput.prompt }

    /// What the lines are said in.
    var language: Language { person.language }

    /// Makes a linear seat for somebody who has just come; `canBeCleared` where what stands on its terminal can be taken
    /// away.
    package init(_ person: Participant, canBeCleared: Bool) {
        self.person = person
        self.canBeCleared = canBeCleared
    }
}
