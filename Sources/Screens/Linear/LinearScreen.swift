package import Session
package import Workshop

/// A participant's seat for screen readers and terminals that cannot move their cursor: lines are added, and none is
/// ever drawn again.
///
/// Each change begins with a word that says what it is. Nothing here draws: no box, no bar, no arrow.
package struct LinearScreen: Sendable {
    /// What is typed and not yet sent, for each poll; it outlives the line while the host lives.
    package internal(set) var drafts: [Poll.ID: String]
    /// The seat words, apart by spaces.
    let words: SeatWords
    /// Whether the seat was taken before.
    let isReturning: Bool
    /// Whether bytes come raw from a terminal, which can be cleared.
    let canBeCleared: Bool
    /// What the lines are said in.
    package internal(set) var language: Language
    /// The polls that this seat has answered.
    var answered: Set<Poll.ID>
    /// What this seat was told of the room.
    var heard = Heard()
    /// What the next answer is taken for.
    var asked: Asked?
    /// The poll that a text was sent to of which nothing came back yet.
    var sending: Poll.ID?
    /// What was last said to a scale.
    var given: GivenRatings?
    /// What this line has asked the facilitator, by poll.
    var asking: [Poll.ID: Answer] = [:]
    /// Which rounds of the polls it has seen.
    var rounds = SeenRounds()
    /// When questions last changed before its person's eyes.
    var changed: Moment?
    /// Whether the line that its person is typing was begun before the questions changed.
    var isLineOlder = false
    /// Lines that wait for `go`; nil while lines are added as they come.
    var held: [String]?
    /// What the seat has asked its person.
    var question: LinearQuestion?
    /// The part whose words this seat does without.
    var hiddenPart: HiddenPart?
    /// The poll that was said to be open while its words are hidden.
    var hiddenPoll: Poll.ID?
    /// Whether texts from this seat are not taken any more.
    var isMuted = false

    /// What stands before what is typed.
    package var prompt: String { LinearInput.prompt }

    /// Makes a linear seat.
    ///
    /// - Parameters:
    ///   - words: The seat words, apart by spaces.
    ///   - isReturning: Whether the seat was taken before.
    ///   - answered: Polls that this seat has answered, where the record says so.
    ///   - drafts: What an earlier line of the same seat left unsent.
    ///   - language: What the lines are said in.
    ///   - canBeCleared: Whether what stands on its terminal can be taken away.
    package init(
        words: SeatWords, isReturning: Bool, answered: Set<Poll.ID> = [], drafts: [Poll.ID: String] = [:],
        language: Language = .english, canBeCleared: Bool
    ) {
        self.words = words
        self.isReturning = isReturning
        self.answered = answered
        self.drafts = drafts
        self.language = language
        self.canBeCleared = canBeCleared
    }
}
