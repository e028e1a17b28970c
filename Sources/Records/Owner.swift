package import Session
package import Workshop

extension Record {
    /// What a token stands for.
    package enum Owner: Hashable, Sendable {
        /// A seat among the seats, by its words; none of them once the record is finished.
        case seat(SeatWords)
        /// A seat in a poll's ballots of a round; the same in all polls of its `link`.
        case ballot(SeatWords, Poll.ID, round: Int, link: String?)
    }
}

extension Record.Owner {
    /// The same with nobody's words, which has the same key.
    var ofNobody: Self {
        switch self {
        case .seat: .seat(SeatWords(""))
        case .ballot(_, _, _, let link?): .ballot(SeatWords(""), "", round: 0, link: link)
        case .ballot(_, let poll, let round, nil): .ballot(SeatWords(""), poll, round: round, link: nil)
        }
    }

    /// What its token is made of, beside the key.
    var parts: [[UInt8]] {
        switch self {
        case .seat(let words): [Array(words.text.utf8)]
        case .ballot(let words, _, _, let link?): [Array(words.text.utf8), Array(link.utf8)]
        case .ballot(let words, let poll, let round, nil):
            [Array(words.text.utf8), Array(poll.description.utf8), round.bigEndianBytes]
        }
    }
}
