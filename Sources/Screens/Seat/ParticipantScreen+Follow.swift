package import Session
import Showing
import Wording
import Workshop

extension ParticipantScreen {
    /// Takes note of how the session stands now: forms appear for polls that opened.
    ///
    /// To be called after each change.
    package mutating func follow(_ state: State) {
        person.follow(state)
        if case .recorded(let poll, .some) = news, !state.standing(of: poll).isOpen {
            news = .recorded(poll, nil)
        }
        if page == .welcome, state.openPoll == nil { firstPlace = state.place }
        if firstPlace != state.place || state.openPoll != nil { firstPlace = nil }
        if let put, !state.standing(of: put).isOpen { self.put = nil }
        if let turned, turned.place != state.place { self.turned = nil }
        switch news {
        case .recorded(let poll, _)?, .notSent(let poll)?, .kept(let poll)?:
            if !state.standing(of: poll).isOpen, state.pollHere?.id != poll { news = nil }
        case .sending?, .failed?, nil: break
        }
        if var form {
            let standing = state.standing(of: form.poll.id)
            form.isClosed = !standing.isOpen
            form.round = standing.round
            form.isAnotherOpen = state.openPoll.map { $0.id != form.poll.id } ?? false
            if form.poll.traits.shown == .questions {
                form.content.follow(state.liveSheet(of: form.poll))
            }
            self.form = form
            if form.isClosed, !form.isReread, form.sending == nil { putAway(form) }
        }
        if state.finished != nil { forget() }
        if let look, story(in: state)?.poll.id != look.poll { self.look = nil }
        guard form == nil, state.finished == nil, let poll = state.openPoll else { return }
        if let news, news.poll != poll.id { self.news = nil }
        guard put != poll.id, !person.answered.contains(poll.id), !isHiding(poll, in: state) else { return }
        open(poll, in: state)
    }

    /// Forgets everything that was typed or chosen here.
    private mutating func forget() {
        (form, justLeft, look, put, keptWords, news) = (nil, nil, nil, nil, nil, nil)
        contact = ContactDesk()
        checkIn.end()
    }

    /// Takes note of what became of an answer.
    package mutating func take(_ outcome: AnswerOutcome) {
        justLeft = nil
        switch outcome {
        case .recorded(let poll, let answer):
            person.note(answer, to: poll)
            news = .recorded(poll, answer)
            // A form that was opened again since has newer things in it.
            if let form, form.poll.id == poll, form.sending != answer { return }
            if let form, form.poll.id == poll, form.isChangedSinceSending {
                self.form?.sending = nil
                self.form?.notice = SeatRemark(.seatChangedSince)
                return
            }
            person.drafts[poll] = nil
            guard form?.poll.id == poll, form?.goOn(behind: answer) != true else { return }
            form = nil
            put = poll
        case .refused(let poll, let refusal): fail(poll, refusal.remark)
        case .notWritten(let poll): fail(poll, SeatRemark(.seatNotWritten))
        }
    }

    /// Takes a form away whose poll has closed: letters and numbers that follow are meant for what comes next.
    ///
    /// What was chosen goes with it, and is not sent; words are kept, and can be read again.
    private mutating func putAway(_ closed: PollForm) {
        let poll = closed.poll.id
        let hasWords = closed.content.typed.contains { $0.contains { !$0.isWhitespace } }
        if closed.isTouched, news == nil {
            news =
                hasWords
                ? .kept(poll) : person.answered.contains(poll) ? .recorded(poll, nil) : .notSent(poll)
        }
        if hasWords { keptWords = poll } else { person.drafts[poll] = nil }
        form = nil
        isSettling = true
    }

    /// Opens the words that were not sent, to be read.
    mutating func reread(in state: State) {
        guard let keptWords, let poll = state.scenario.poll(keptWords) else { return }
        open(poll, in: state)
        form?.isReread = true
        follow(state)
    }

    /// Opens the form of `poll`.
    mutating func open(_ poll: Poll, in state: State) {
        form = PollForm(
            poll: poll, round: state.standing(of: poll.id).round, draft: person.drafts[poll.id],
            earlier: person.recorded[poll.id], isMuted: person.isMuted)
        if poll.traits.shown == .questions { form?.content.follow(state.liveSheet(of: poll)) }
        if keptWords == poll.id { keptWords = nil }
        if news == .kept(poll.id) || news == .notSent(poll.id) { news = nil }
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
