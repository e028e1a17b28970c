package import Session

extension LinearScreen {
    /// The longest that a line of one word is answered with while a poll is open, in bytes.
    package static func longestReply(
        in state: State, surroundings: Surroundings, for person: Participant
    ) -> Int {
        var seat = LinearScreen(
            Participant(words: person.words, isReturning: true, language: person.language),
            canBeCleared: true)
        _ = seat.begin(state: state, surroundings: surroundings)
        let lengths = [LinearCommand.again, .help, .support, .stored].map { command in
            seat.take(line: "/" + command.word, in: state, surroundings: surroundings).lines
                .reduce(0) { $0 + $1.utf8.count + 2 }
        }
        return lengths.max() ?? 0
    }
}
