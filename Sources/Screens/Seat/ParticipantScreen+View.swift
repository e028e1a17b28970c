import Session
import Workshop

extension ParticipantScreen {
    /// What is shown, and what the keys go to.
    func view(in state: State) -> SeatView {
        if checkIn.isOpen { return .checkIn }
        if isSupportOpen { return .support }
        if let reply = checkIn.reply, page == nil, form == nil || isAway || state.isPaused {
            return .reply(reply)
        }
        if isAway { return .away }
        if state.isPaused, page != .welcome { return .paused }
        if let page { return .page(page) }
        if contact.isOpen, state.scenario.takesAddresses, state.finished == nil { return .contact }
        if let form { return .form(form) }
        if state.finished != nil { return .thanks }
        if state.breakUntil != nil { return .rest }
        return isHiding(in: state) ? .hidden : .room
    }

    /// Whether the part that the room is in is hidden here.
    func isHiding(in state: State) -> Bool {
        guard !hidden.isEmpty, let part = HiddenPart(in: state) else { return false }
        return hidden.contains { $0.matches(part) }
    }

    /// Whether the question belongs to what is hidden here, or would stand in its place.
    func isHiding(_ poll: Poll, in state: State) -> Bool {
        guard !hidden.isEmpty else { return false }
        if isHiding(in: state) { return true }
        let slide = state.scenario.slides.firstIndex { $0.polls.contains { $0.id == poll.id } }
        guard let slide, let part = HiddenPart(around: slide, in: state) else { return false }
        return hidden.contains { $0.matches(part) }
    }

    /// Hides the part that the room is in, or shows it.
    mutating func toggleHiding(in state: State) {
        guard let part = HiddenPart(in: state) else { return }
        if isHiding(in: state) {
            hidden.removeAll { $0.matches(part) }
            // The slide is what was asked for, and no form before it.
            put = state.openPoll?.id
        } else {
            hidden.append(part)
        }
    }
}
