/// An answer at the door that waits for its verdict.
struct Judgement {
    let line: LineAddress
    /// When it is to be judged, or, once it was judged wrong, told so.
    let due: SuspendingClock.Instant
    let question: Question

    /// What is to be decided.
    enum Question {
        case answer(String, to: Prompt)
        /// Tell the line that its answer was wrong.
        case wrong(Prompt, mayTryAgain: Bool)
    }
}

/// What a client is asked for.
enum Prompt: Equatable {
    case code
    case seatWords
    case passphrase(wantsConsole: Bool)
}

/// What a line that was let in may be.
enum Admitted: Equatable {
    /// `words` are the seat words, apart by spaces.
    case participant(words: String, isReturning: Bool, isPlain: Bool)
    case facilitator(wantsConsole: Bool)
}
