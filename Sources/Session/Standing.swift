package import Workshop

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
    /// Whether it is cast without its decision's bond, as earlier hosts did.
    package internal(set) var isUnbound = false
    /// The ballots of this round.
    package internal(set) var ballots = Ballots()
    /// The ballots of earlier rounds, by round.
    package internal(set) var earlier: [Int: Ballots] = [:]
    /// What earlier rounds go on showing, by round, where too little came after it to be counted.
    package internal(set) var earlierFrames: [Int: Results] = [:]
    /// The ballots of this round that are newer than its picture as last shown live; none where it never is.
    package internal(set) var newer = Newer()
    /// The picture of this round as it was last shown live.
    package internal(set) var frame: Results?
    /// Whether the seats behind ballots of a second round answered the first, but for those that did.
    package internal(set) var origins: [Token: Origin] = [:]
    /// The picture of each round as it was last shown live, which what is shown of it later must go with.
    package internal(set) var shown: [Int: Results.Picture] = [:]
    /// Whether facilitators had read what was written in this round when it was opened again.
    package internal(set) var isRead = false
    /// The ballots of this round with texts that wait for others, and how many of the texts of each do not: the first.
    package internal(set) var stragglers: [Token: Int] = [:]
    /// Hands that were counted for each option, by round.
    package internal(set) var hands: [Int: [Int]] = [:]
    /// What was decided about texts of this round, by the text as it was written.
    package internal(set) var reviews: [String: ReviewedText] = [:]
    /// What stands in the place of the ballots of revealed rounds, by round; ``ballots`` then are those of nobody, and
    /// hold what was written.
    package internal(set) var tables: [Int: RevealedTable] = [:]
    /// Ballots of rooms that delivered them once the round was revealed, by round: they are in no picture.
    package internal(set) var tardy: [Int: Int] = [:]
    /// What replaced the ballots when the session finished, by round.
    package internal(set) var tabulated: [Int: Results] = [:]

    /// How many seats have answered, skips included.
    package var answered: Int {
        tabulated[round].map { $0.answers + $0.skips } ?? tables[round]?.answered ?? ballots.count
    }

    /// Whether an answer would be taken now.
    package var isOpen: Bool { phase == .open }

    /// A poll that was never opened.
    package init() {}
}

/// Whether the seat behind a ballot of a second round answered the first.
package enum Origin: Sendable {
    /// It did, and said something; so in a first round.
    case before
    /// It did not, or would rather not say.
    case newcomer
    /// The host does not know: it was not there at the first round.
    case unknown
}

/// The ballots that are newer than the picture of their round as it was last shown live.
package struct Newer: Equatable, Sendable {
    /// Ballots of seats that had not answered when it was shown.
    package internal(set) var first: Set<Token> = []
    /// Ballots that stand in it, and were changed since.
    package internal(set) var changed: Set<Token> = []

    package var isEmpty: Bool { first.isEmpty && changed.isEmpty }
    package var count: Int { first.count + changed.count }

    /// Makes a set of ballots.
    package init(first: Set<Token> = [], changed: Set<Token> = []) {
        self.first = first
        self.changed = changed
    }

    /// Takes note of a ballot that says something else than its token said before; nil where that was nothing.
    mutating func insert(_ token: Token, after before: Answer?) {
        if before == nil {
            first.insert(token)
        } else if !first.contains(token) {
            changed.insert(token)
        }
    }
}

/// What any seat may see of a poll at this moment.
///
/// How many have answered, skips included, goes up in steps, so that nobody's answer shows by itself, and no skip follows
/// from the result: more than so many have, and of 0 nothing is said. Consoles alone know ``Standing/answered``.
package enum PollView: Equatable, Sendable {
    /// Not opened yet.
    case waiting
    /// Taking answers.
    case open(moreThan: Int)
    /// Taking none, and not revealed.
    case closed(moreThan: Int)
    /// Taking none, and too few answered to show anything; it may open again.
    case short(minimum: Int)
    /// Revealed, and its picture put away for the moment.
    case putAway(moreThan: Int)
    /// Revealed.
    case revealed(Results)
}

extension State {
    /// What any seat, the facilitator's too, may see of `poll`: the one place that decides it.
    package func view(of poll: Poll) -> PollView {
        let standing = standing(of: poll.id)
        switch standing.phase {
        case .waiting: return .waiting
        case .open: return .open(moreThan: lessThan(answered(poll.id)))
        case .closed:
            if !awaitsRooms(poll.id), let minimum = missed(by: poll) {
                return .short(minimum: minimum)
            }
            return .closed(moreThan: lessThan(answered(poll.id)))
        case .revealed(isShown: false): return .putAway(moreThan: lessThan(answered(poll.id)))
        case .revealed(isShown: true): return .revealed(results(of: poll))
        }
    }

    /// The greatest multiple of the minimum group, and of three at least, that is less than `answered`; 0 where none is.
    private func lessThan(_ answered: Int) -> Int { max(0, answered - 1) / liveStep * liveStep }
}

/// What a facilitator decided about what somebody wrote.
package enum Review: Hashable, Sendable {
    /// Everybody may read it as given here: as it was written, or with words blacked out.
    case cleared(String)
    /// The same, and the facilitator has answered it.
    case answered(String)
    /// Nobody reads it.
    case setAside
    /// It says the same as another text of the poll, given as it was written, and is counted there.
    case merged(into: String)

    /// What may be read; nil where nothing may.
    package var shown: String? {
        switch self {
        case .cleared(let text), .answered(let text): text
        case .setAside, .merged: nil
        }
    }
}

/// A text that a facilitator has read; it names no seat and no ballot.
package struct ReviewedText: Hashable, Sendable {
    /// Names the text within its poll, from 1.
    package let number: Int
    /// As it was written.
    package let text: String
    /// What was decided; nil where that was taken back.
    package let review: Review?

    /// Makes a reviewed text.
    package init(number: Int, text: String, review: Review?) {
        self.number = number
        self.text = text
        self.review = review
    }
}
