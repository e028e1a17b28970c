import Lines
import Screens
import Session

/// Somebody at a line who has no seat yet.
struct Visitor {
    /// Which way they came.
    enum Way: Hashable {
        /// A socket that is this user's alone.
        case own
        /// The socket of `--participants`; nobody can tell those apart who come through it.
        case participants
        case door(Source)
    }

    /// How far they have come.
    enum Standing: Equatable {
        /// They were asked something, or have just come.
        case asked
        /// This answer waits for its turn.
        case waiting(String)
        /// The record is asked whether a seat has these words.
        case lookedUp(words: SeatWords, isReturning: Bool, isPlain: Bool)
        /// They are told in a moment that their answer was wrong.
        case wrong
        /// They were told something that any answer ends.
        case told
        /// They were let in, and their terminal has not opened yet.
        case admitted(Admitted)
    }

    let way: Way
    let user: String
    /// What they want to sit at, where that is no participant's seat.
    var seat: FacilitatorSeat? { FacilitatorSeat(rawValue: user) }
    var standing = Standing.asked
    /// What their answer is an answer to.
    var prompt: Prompt
    var wrongAnswers = 0
    /// Whether they have typed the code that is asked before seat words, and `plain` behind it.
    var hasCode = false
    var isPlain = false
}

/// What somebody is asked for.
enum Prompt: Equatable {
    /// The join code; `long` where the one of nine digits is wanted rather than the short one.
    case code(long: Bool)
    /// The nine digits, before seat words are asked for.
    case codeFirst
    case seatWords
    case passphrase
}

/// What a line that was let in may be.
enum Admitted: Equatable {
    case participant(words: SeatWords, isReturning: Bool, isPlain: Bool)
    case facilitator(FacilitatorSeat)
}

extension Visitor {
    /// The seat words that they have, or that are being looked up for them.
    var words: SeatWords? {
        switch standing {
        case .lookedUp(let words, _, _), .admitted(.participant(let words, _, _)): words
        case .asked, .waiting, .wrong, .told, .admitted(.facilitator): nil
        }
    }
}

/// What somebody typed at a prompt, and whether the word `plain` behind it asks for a linear seat.
struct PlainWish: Equatable {
    let answer: String
    let isPlain: Bool

    init(_ typed: String) {
        let words = typed.split(whereSeparator: \.isWhitespace)
        isPlain = words.count > 1 && words.last?.lowercased() == "plain"
        answer = isPlain ? words.dropLast().joined(separator: " ") : typed
    }
}
