package import Drawing
package import Keyboard
package import Session
package import Workshop

/// What a participant's key asks for.
package enum ParticipantIntent: Equatable, Sendable {
    case answer(Poll.ID, round: Int, Answer)
    /// Leave this terminal; the seat words bring back.
    case leave
    /// Clear the terminal as far as it allows and end the line at once.
    case quickExit
}

/// What became of an answer that was sent.
package enum AnswerOutcome: Equatable, Sendable {
    /// It is on disk.
    case recorded(Poll.ID, Answer)
    /// The session did not take it; it stays on the form.
    case refused(Poll.ID, Refusal)
    /// The record could not be written; the answer stays on the form.
    case notWritten(Poll.ID)
}

/// What one participant sees and types.
package struct ParticipantScreen: Equatable, Sendable {
    /// What is typed or ticked and not yet sent, for each poll; it outlives the line while the host lives.
    package private(set) var drafts: [Poll.ID: String] = [:]

    /// Makes a seat's screen.
    ///
    /// - Parameters:
    ///   - words: The seat words, apart by spaces.
    ///   - isReturning: Whether the seat was taken before.
    ///   - answered: Polls that this seat has answered, where the record says so.
    ///   - drafts: What an earlier line of the same seat left unsent.
    package init(words: String, isReturning: Bool, answered: Set<Poll.ID> = [], drafts: [Poll.ID: String] = [:]) {
        self.drafts = drafts
    }

    /// What `key` asks for.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [ParticipantIntent] {
        []
    }

    /// Takes note of how the session stands now: forms appear for polls that opened. To be called after each change.
    package mutating func follow(_ state: State) {}

    /// Takes note of what became of an answer.
    package mutating func take(_ outcome: AnswerOutcome) {}

    /// The picture for a terminal of that size.
    package func canvas(of state: State, surroundings: Surroundings, size: Size) -> Canvas {
        Canvas(size: size)
    }
}
