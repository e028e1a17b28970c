package import Session
import Workshop

extension Command {
    /// A command of any kind, likely or not to fit `state`; tokens are those of ``Session/Token/seat(_:)``.
    package static func any(in state: State, using generator: inout SeededGenerator) -> Command {
        let seat = Token.seat(Int.random(in: 0..<14, using: &generator))
        switch Int.random(in: 0..<52, using: &generator) {
        case 0: return .start
        case 1: return .askAgain
        case 2: return .next
        case 3: return .back
        case 4: return .nextSlide
        case 5: return .previousSlide
        case 6, 7: return .go(slide: Int.random(in: -1...state.scenario.slides.count, using: &generator))
        case 8, 9: return .toggleReveal
        case 10: return .togglePause
        case 11: return .toggleBlank
        case 12, 13, 14: return .takeSeat(seat)
        case 15, 16, 17, 18, 19: return .toggleOpen
        case 20 where Int.random(in: 0..<12, using: &generator) == 0: return .finish
        case 21: return .anyHands(in: state, using: &generator)
        case 22, 23, 24, 25, 26: return .anyReview(in: state, using: &generator)
        default:
            let poll = state.openPoll ?? state.scenario.polls.first ?? .role
            let standing = state.standing(of: poll.id)
            let isNow = Int.random(in: 0..<12, using: &generator) > 0
            let cleared = (state.live(of: poll)?.texts ?? []).map(\.number)
            return .answer(
                poll.id, round: isNow ? standing.round : 3 - standing.round, seat,
                .any(to: poll, cleared: cleared, using: &generator),
                standing.round > 1 ? .any(using: &generator) : .before)
        }
    }

    private static func anyHands(in state: State, using generator: inout SeededGenerator) -> Command {
        let poll = state.scenario.polls.randomElement(using: &generator) ?? .role
        let count = poll.cells + (Int.random(in: 0..<8, using: &generator) == 0 ? 1 : 0)
        return .countHands(poll.id, (0..<count).map { _ in Int.random(in: 0..<4, using: &generator) })
    }

    /// A decision about a text that is there, most often.
    private static func anyReview(in state: State, using generator: inout SeededGenerator) -> Command {
        let written = state.scenario.polls.filter { poll in
            state.standing(of: poll.id).ballots.values.contains { !$0.writings.isEmpty }
        }
        let poll = written.randomElement(using: &generator) ?? .thoughts
        let standing = state.standing(of: poll.id)
        let texts = Set(standing.ballots.values.flatMap(\.writings)).sorted()
        let known = standing.reviews.keys.sorted()
        let text = texts.randomElement(using: &generator) ?? "nobody's"
        let isThere = Int.random(in: 0..<10, using: &generator) > 0
        let target = (known + texts).randomElement(using: &generator) ?? text
        let review: Review? =
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: nil
            case 1: .setAside
            case 2: .answered(text)
            case 3, 4: .cleared("[…] \(text)")
            case 5, 6, 7: .merged(into: target)
            default: .cleared(text)
            }
        return .review(poll.id, round: standing.round, text: isThere ? text : text + "?", review)
    }
}

extension Origin {
    /// Known most often.
    fileprivate static func any(using generator: inout SeededGenerator) -> Self {
        [.before, .before, .before, .newcomer, .unknown].randomElement(using: &generator) ?? .before
    }
}
