import Drawing
import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// The parts of a screen that follows the room, or stands calmly in its place.
    func roomFrame(in state: State, surroundings: Surroundings, size: Size) -> SeatFrame {
        SeatFrame(
            size, broadcast: broadcast(in: surroundings),
            status: statuses(in: state, surroundings: surroundings))
    }

    /// What is to be said under the room, the most important first.
    private func statuses(in state: State, surroundings: Surroundings) -> [StyledText] {
        switch view(in: state) {
        case .rest, .hidden, .room:
            let isAtNote =
                state.place.isContentNote && view(in: state) == .room && HiddenPart(in: state) != nil
            let hint = isAtNote ? StyledText(say(.seatHideFirst), .quiet) : nil
            return [status(in: state), readinessStatus(in: surroundings), checkInStatus, contactStatus, hint]
                .compactMap(
                    \.self)
        case .checkIn, .support, .reply, .away, .paused, .page, .contact, .form, .thanks: return []
        }
    }

    /// A facilitator's line to all seats.
    func broadcast(in surroundings: Surroundings) -> StyledText? {
        surroundings.broadcast.map {
            StyledText(Phrase.messageToAll.text(in: language, cleaned($0)), .strong)
        }
    }

    private func readinessStatus(in surroundings: Surroundings) -> StyledText? {
        guard surroundings.readiness != nil else { return nil }
        return switch hearing {
        case .silent: StyledText(say(.seatReadiness), .accent)
        case .thanked: StyledText(say(.seatReadinessThanks), .success)
        case .answered: nil
        }
    }

    /// What became of the wish for a facilitator.
    var checkInStatus: StyledText? {
        if checkIn.reply != nil { return StyledText(say(.seatReplyWaits), .accent) }
        return switch checkIn.news {
        case .sent: StyledText(say(.seatCheckInSent), .success)
        case .read: StyledText(say(.seatCheckInRead), .success)
        case .nobodyThere: StyledText(say(.seatCheckInLost), .alert)
        case .reply, nil: nil
        }
    }

    /// The last row of a screen that follows the room, or stands calmly in its place.
    func footer(in state: State, width: Int) -> SeatFooter {
        switch view(in: state) {
        case .hidden: return .hidden
        case .room:
            guard HiddenPart(in: state) != nil else { return .room }
            // Before the slides the line above says more of it.
            let isSaid = state.place.isContentNote
            return .hardRoom(width >= 76 && !isSaid ? .seatHides : .seatHide)
        case .rest: return .room
        case .checkIn, .support, .reply, .away, .paused, .page, .contact, .form, .thanks: return .paused
        }
    }
}
