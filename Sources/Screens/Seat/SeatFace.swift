package import Session
import Workshop

extension ParticipantScreen {
    /// What its picture depends on beside the state, the surroundings and the terminal, where others may see the same.
    ///
    /// Two seats with equal faces show one picture. nil where it is one person's own: their words, or what they type.
    package func face(in state: State) -> SeatFace? {
        let view = view(in: state)
        switch view {
        case .checkIn, .letter, .contact, .page(.welcome), .page(.words), .page(.leave): return nil
        case .form(let form) where form.isTouched && form.takesLetters: return nil
        case .support, .away, .paused, .page, .story, .form, .thanks, .rest, .hidden, .room: break
        }
        var seen = self
        seen.justLeft = nil
        if case .story = view { seen.form = nil }
        seen.person = person.seen(at: state.pollHere?.id)
        return SeatFace(screen: seen, showsCounts: view == .room)
    }

    /// Whether its picture can show how many have answered or joined.
    package func showsCounts(in state: State) -> Bool { view(in: state) == .room }
}

/// What a seat's picture depends on.
package struct SeatFace: Equatable, Sendable {
    let screen: ParticipantScreen
    /// Whether its picture can show how many have answered or joined.
    package let showsCounts: Bool
}
