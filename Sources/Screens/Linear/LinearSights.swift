package import Session
package import Workshop

extension LinearScreen {
    /// The longest that a line of one word is answered with while a poll is open, in bytes.
    package static func longestReply(
        in state: State, surroundings: Surroundings, language: Language
    ) -> Int {
        // As long as seat words are.
        let words = SeatWords("somebody everything umbrella raspberry")
        var seat = LinearScreen(
            Participant(words: words, isReturning: true, language: language), canBeCleared: true)
        _ = seat.begin(state: state, surroundings: surroundings)
        let lengths = [LinearCommand.again, .help, .support, .stored].map { command in
            seat.take(line: "/" + command.word, in: state, surroundings: surroundings).lines
                .reduce(0) { $0 + $1.utf8.count + 2 }
        }
        return lengths.max() ?? 0
    }
}
