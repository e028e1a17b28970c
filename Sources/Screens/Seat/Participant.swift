package import Session
package import Workshop

/// Somebody who takes part, as far as their seat knows them, painted or linear.
package struct Participant: Equatable, Sendable {
    /// What brings them back.
    package internal(set) var words: SeatWords
    /// Whether the seat was taken before.
    var isReturning: Bool
    /// What everything at their seat is said in.
    package internal(set) var language: Language
    /// What is typed or ticked and not yet sent, for each poll; it outlives the line while the host lives.
    package internal(set) var drafts: [Poll.ID: String]
    /// The polls that they have answered.
    var answered: Set<Poll.ID>
    /// What this line recorded for polls that are still open.
    var recorded: [Poll.ID: Answer] = [:]
    /// Which rounds of the polls they have seen.
    var rounds = SeenRounds()
    /// The parts whose words they do without.
    var hidden: [HiddenPart] = []
    /// Parts that are over, whose words they did without.
    var hiddenBefore: [HiddenPart] = []
    /// Whether pictures are left out at their seat; it outlives the line while the host lives.
    package internal(set) var hidesPictures: Bool
    /// Whether a facilitator takes no more texts from them.
    var isMuted = false

    /// Makes somebody who has just come.
    ///
    /// - Parameters:
    ///   - words: What brings them back.
    ///   - isReturning: Whether the seat was taken before.
    ///   - answered: Polls that this seat has answered, where the record says so.
    ///   - drafts: What an earlier line of the same seat left unsent.
    ///   - language: What the seat speaks until its person chooses another.
    ///   - hidesPictures: Whether an earlier line of the same seat left pictures out.
    package init(
        words: SeatWords, isReturning: Bool, answered: Set<Poll.ID> = [], drafts: [Poll.ID: String] = [:],
        language: Language = .english, hidesPictures: Bool = false
    ) {
        self.words = words
        self.isReturning = isReturning
        self.answered = answered
        self.drafts = drafts
        self.language = language
        self.hidesPictures = hidesPictures
    }

    /// Takes note of polls that were asked again, and of those that have closed.
    mutating func follow(_ state: State) {
        if state.finished != nil { (drafts, recorded) = ([:], [:]) }
        for poll in rounds.askedAgain(in: state) {
            answered.remove(poll)
            recorded[poll] = nil
            drafts[poll] = nil
        }
        recorded = recorded.filter { state.standing(of: $0.key).isOpen }
    }

    /// Takes note that an answer is on disk.
    mutating func note(_ answer: Answer, to poll: Poll.ID) {
        answered.insert(poll)
        recorded[poll] = answer.added(to: recorded[poll])
    }

    /// Whether the part that the room is in is hidden from them.
    func isHiding(in state: State) -> Bool {
        guard !hidden.isEmpty, let part = HiddenPart(in: state) else { return false }
        return hidden.contains { $0.matches(part) }
    }

    /// Whether they hid the part that a slide belongs to, also where that is over.
    func isHiding(slide: Int, in state: State) -> Bool {
        guard let part = HiddenPart(around: slide, in: state) else { return false }
        return (hidden + hiddenBefore).contains { $0.matches(part) }
    }

    /// As much of them as a picture depends on that others may be shown too, where the poll `here` is at this step.
    func seen(at here: Poll.ID?) -> Participant {
        var seen = self
        seen.words = SeatWords("")
        seen.isReturning = false
        seen.drafts = [:]
        seen.rounds = SeenRounds()
        seen.answered = answered.filter { $0 == here }
        seen.recorded = recorded.filter { $0.key == here }
        return seen
    }
}
