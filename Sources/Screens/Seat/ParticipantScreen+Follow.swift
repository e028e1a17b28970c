package import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// Takes note of how the session stands now: forms appear for polls that opened.
    ///
    /// To be called after each change.
    package mutating func follow(_ state: State) {
        for poll in rounds.askedAgain(in: state) {
            answered.remove(poll)
            recorded[poll] = nil
            drafts[poll] = nil
        }
        recorded = recorded.filter { state.standing(of: $0.key).isOpen }
        if case .recorded(let poll, .some) = news, !state.standing(of: poll).isOpen {
            news = .recorded(poll, nil)
        }
        if let put, !state.standing(of: put).isOpen { self.put = nil }
        if let turned, turned.place != state.place { self.turned = nil }
        if case .recorded(let poll, _)? = news, !state.standing(of: poll).isOpen, state.pollHere?.id != poll {
            news = nil
        }
        if var form {
            let standing = state.standing(of: form.poll.id)
            form.isClosed = !standing.isOpen
            form.round = standing.round
            form.isAnotherOpen = state.openPoll.map { $0.id != form.poll.id } ?? false
            if form.poll.traits.shown == .questions {
                form.content.follow(state.live(of: form.poll)?.texts ?? [])
            }
            let stays = standing.isOpen || form.isTouched || form.sending != nil
            self.form = stays ? form : nil
            isSettling = isSettling || !stays
        }
        guard form == nil, state.finished == nil, let poll = state.openPoll else { return }
        if let news, news.poll != poll.id { self.news = nil }
        guard put != poll.id, !answered.contains(poll.id), !isHiding(poll, in: state) else { return }
        open(poll, in: state)
    }

    /// Takes note of what became of an answer.
    package mutating func take(_ outcome: AnswerOutcome) {
        switch outcome {
        case .recorded(let poll, let answer):
            answered.insert(poll)
            recorded[poll] = answer.added(to: recorded[poll])
            news = .recorded(poll, answer)
            // A form that was opened again since has newer things in it.
            if let form, form.poll.id == poll, form.sending != answer { return }
            if let form, form.poll.id == poll, form.isChangedSinceSending {
                self.form?.sending = nil
                self.form?.notice = SeatRemark(.seatChangedSince)
                return
            }
            drafts[poll] = nil
            guard form?.poll.id == poll, form?.goOn(behind: answer) != true else { return }
            form = nil
            put = poll
        case .refused(let poll, let refusal): fail(poll, refusal.remark)
        case .notWritten(let poll): fail(poll, SeatRemark(.seatNotWritten))
        }
    }

    /// Opens the form of `poll`.
    mutating func open(_ poll: Poll, in state: State) {
        form = PollForm(
            poll: poll, round: state.standing(of: poll.id).round, draft: drafts[poll.id],
            earlier: recorded[poll.id], isMuted: isMuted)
        isSettling = false
        put = nil
    }

    private mutating func fail(_ poll: Poll.ID, _ remark: SeatRemark) {
        if form?.poll.id == poll {
            form?.sending = nil
            form?.notice = remark
        } else {
            news = .failed(poll, remark)
        }
    }
}
