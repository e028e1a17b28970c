import Session
import TestSupport
import Workshop

extension Command {
    /// A command of any kind, likely or not to fit `state`.
    static func any(in state: State, using generator: inout SeededGenerator) -> Command {
        let seat = Token.seat(Int.random(in: 0..<9, using: &generator))
        switch Int.random(in: 0..<40, using: &generator) {
        case 0, 1: return .start
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
        case 20 where Bool.random(using: &generator) && Bool.random(using: &generator): return .finish
        default:
            let poll = state.openPoll ?? state.scenario.polls.first ?? .role
            return .answer(poll.id, round: 1, seat, .any(to: poll, using: &generator))
        }
    }
}
