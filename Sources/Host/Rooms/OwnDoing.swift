import Records
import Screens
import Session
import Workshop

// What this room does by itself, whatever the others do.
extension RoomShare {
    /// Does what this room does by itself, and gives what happened by it; nil where it is for all rooms.
    func keep(
        _ command: Command, at now: Moment, in draft: inout Courier, _ kept: inout Record.OwnDoing
    ) throws(Refusal) -> [Event]? {
        switch command {
        case .start: return []
        case .finishAlone:
            guard standsStill(at: lastPass) else { throw .notNow }
            kept.end = try draft.shared.finishAlone(at: now)
            return kept.end
        case .takeSeat(let token):
            guard !draft.shared.state.seats.contains(token) else { throw .seatTaken }
            draft.shared.seat(token)
            kept.seats.append(token)
            return [.seatTaken(token)]
        case .answer(let poll, let number, let token, let answer, let origin):
            let ballot = try draft.shared.ballot(to: poll, round: number, token, answer, origin)
            draft.shared.post(ballot, to: PollRound(poll, number))
            kept.ballots.append((PollRound(poll, number), ballot))
            return [.answered(poll, round: number, token, ballot.answer)]
        case .togglePause:
            let event = try draft.shared.shown.decide(command, at: now)
            draft.shared.aside.pausedSince = draft.shared.aside.pausedSince == nil ? now : nil
            draft.shared.aside.pauseChanged = now
            kept.aside = draft.shared.aside
            return event
        case .next, .back, .nextSlide, .previousSlide, .go:
            guard draft.shared.aside.place != nil else { break }
            let events = try draft.shared.shown.decide(command, at: now)
            let scenario = draft.shared.state.scenario
            for case .moved(let place, _) in events {
                guard
                    scenario.section(ofSlide: place.slide)
                        == scenario.section(ofSlide: draft.shared.state.place.slide)
                else { throw .ownPace }
                draft.shared.aside.place = place
            }
            kept.aside = draft.shared.aside
            return events
        case _: break
        }
        guard command.movesTheRoom else { return nil }
        guard !standsStill(at: lastPass) || trouble(at: lastPass)?.mayPass == true else { throw .unreached }
        guard draft.shared.aside.place == nil else { throw .ownPace }
        guard draft.shared.aside.pausedSince == nil || command == .finish else { throw .paused }
        let lead = draft.shared.lead.flatMap { draft.shared.rooms[$0]?.name }
        guard draft.shared.lead == draft.shared.own else { throw .ledElsewhere(lead ?? "") }
        return nil
    }

    /// Lets this room go its own pace in this section, or be with the others again.
    func toggleOwnPace() async throws(RecordError) {
        var kept = Record.OwnDoing()
        courier.shared.aside.place = courier.shared.aside.place == nil ? courier.shared.state.place : nil
        kept.aside = courier.shared.aside
        try await record.keep(kept)
    }
}
