/// Where one poll stands.
package struct Standing: Equatable, Sendable {
    /// What a poll is doing.
    package enum Phase: Equatable, Sendable {
        /// Never opened.
        case waiting
        /// Taking answers.
        case open
        /// Taking none; it may open again.
        case closed
        /// Its picture may be shown, and it never opens again.
        case revealed(isShown: Bool)
    }

    /// What the poll is doing.
    package internal(set) var phase = Phase.waiting
    /// The round that is asked now, from 1.
    package internal(set) var round = 1
    /// The ballots of this round.
    package internal(set) var ballots = Ballots()
    /// The ballots of earlier rounds, by round.
    package internal(set) var earlier: [Int: Ballots] = [:]
    /// What earlier rounds go on showing, by round, where too little came after it to be counted.
    package internal(set) var earlierFrames: [Int: Results] = [:]
    /// Ballots of this round that were cast or changed since its picture was last shown live; none where it never is.
    package internal(set) var fresh: Set<Token> = []
    /// The picture of this round as it was last shown live.
    package internal(set) var frame: Results?
    /// Hands that were counted for each option, by round.
    package internal(set) var hands: [Int: [Int]] = [:]
    /// What was decided about texts of this round, by the text as it was written.
    package internal(set) var reviews: [String: ReviewedText] = [:]
    /// What replaced the ballots when the session finished, by round.
    package internal(set) var tabulated: [Int: Results] = [:]

    /// How many seats have answered, skips included.
    package var answered: Int { tabulated[round].map { $0.answers + $0.skips } ?? ballots.count }

    /// Whether an answer would be taken now.
    package var isOpen: Bool { phase == .open }

    /// A poll that was never opened.
    package init() {}
}
