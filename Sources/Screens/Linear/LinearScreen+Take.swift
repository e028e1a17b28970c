package import Session

extension LinearScreen {
    /// Does what a typed line means.
    package mutating func take(
        line: String, in state: State, surroundings: Surroundings
    ) -> (lines: [String], intents: [ParticipantIntent]) {
        ([], line == "x" ? [.quickExit] : [])
    }

    /// Lines to add for what became of an answer.
    package mutating func take(_ outcome: AnswerOutcome, in state: State) -> [String] { [] }
}
