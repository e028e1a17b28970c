/// An answer at the door that waits for its verdict.
struct Judgement {
    let line: LineAddress
    /// When it is to be judged, or, once it was judged wrong, told so.
    let due: SuspendingClock.Instant
    let question: Question

    /// What is to be decided.
    enum Question {
        case code(String)
        case seatWords(String)
        /// Tell the line that its answer was wrong.
        case wrong(asksForCode: Bool, mayTryAgain: Bool)
    }
}

/// A line that was let in.
struct Admitted {
    /// The seat's words, apart by spaces.
    let words: String
    /// Whether the seat was taken before.
    let isReturning: Bool
}
