import Logging
import Records
import Screens
import Session
import Wording
import Workshop

extension SessionHost {
    /// Decides a batch against a draft of the state, records it in one transaction, and only then adopts it and tells
    /// those who asked, of refusals too, for they may rest on the draft.
    func take(asks: [Ask]) async {
        guard !asks.isEmpty, endingSince == nil else { return }
        let now = WallClock.now()
        surroundings.now = now
        let batch = Batch(asks, on: state, at: now)
        guard !batch.events.isEmpty else {
            for case (let ask, .refused(let refusal)) in batch.outcomes(isRecorded: true) {
                refuse(ask, refusal)
            }
            return
        }
        do throws(RecordError) {
            if batch.draft.finished != nil {
                try await record.finish(batch.events)
            } else {
                try await record.append(batch.events)
            }
            adopt(batch.draft, after: batch.events)
            isDiskFailing = false
            await tell(batch.outcomes(isRecorded: true))
        } catch {
            log.error("a batch was not recorded", metadata: ["error": "\(error)"])
            if !error.isOfTheDisk, asks.count > 1 {
                for ask in asks { await take(asks: [ask]) }
                return
            }
            isDiskFailing = true
            await tell(batch.outcomes(isRecorded: false))
        }
        updateWarning()
    }

    private func tell(_ outcomes: [(ask: Ask, outcome: Batch.Outcome)]) async {
        for (ask, outcome) in outcomes {
            switch outcome {
            case .accepted: acknowledge(ask)
            case .refused(let refusal): refuse(ask, refusal)
            case .notWritten: await tellNotWritten(ask)
            }
        }
    }

    private func adopt(_ draft: State, after events: [Event]) {
        let old = state
        let isOnlyCounting = events.allSatisfy { event in
            switch event {
            case .answered, .seatTaken: true
            case .started, .moved, .pollOpened, .pollClosed, .pollRevealed, .pictureShown, .shownLive,
                .paused, .resumed, .blanked, .extended, .dropped, .restored, .breakBegan, .breakEnded,
                .edited, .handsCounted,
                .reviewed,
                .linkBegan, .linkEnded, .tabulated, .finished:
                false
            }
        }
        state = draft
        if events.contains(where: { $0.concernsHeldTexts(in: state) }) {
            var chance = SystemRandomNumberGenerator()
            held.follow(state, using: &chance)
        }
        for case .edited(let edition, _) in events { tellOfEdit(nil, kept: old.pollsKept(by: edition)) }
        if state.finished != nil, finishedSince == nil { finishedSince = .now }
        guard !isOnlyCounting else { return gallery.countsChanged() }
        gallery.roomChanged()
        followAtSeats()
        for address in seats.keys { mark(address, .now) }
        followAtLinearSeats()
    }

    /// Lets participants' screens take note of what has changed around them.
    func followAtSeats() {
        for (address, seat) in seats {
            guard case .participant(var screen, let words) = seat.screen else { continue }
            screen.follow(state)
            screen.follow(surroundings)
            seats[address]?.screen = .participant(screen, words: words)
        }
    }

    private func refuse(_ ask: Ask, _ refusal: Refusal) {
        switch ask.asker {
        case .nobody, .newcomer: break
        case .file: tellOfEdit(refusal)
        case .console(let address):
            guard case .console(var screen) = seats[address]?.screen else { return }
            screen.show(refusal)
            seats[address]?.screen = .console(screen)
            mark(address, .now)
        case .stage(let address):
            guard case .stage(var screen) = seats[address]?.screen else { return }
            screen.show(refusal)
            seats[address]?.screen = .stage(screen)
            mark(address, .now)
        case .participant(let address, let poll, _): tell(address, .refused(poll, refusal))
        }
    }

    private func acknowledge(_ ask: Ask) {
        switch ask.asker {
        case .nobody, .stage, .console, .file: break
        case .newcomer(let address): sendWords(to: address)
        case .participant(let address, let poll, let answer): tell(address, .recorded(poll, answer))
        }
    }

    private func tellNotWritten(_ ask: Ask) async {
        switch ask.asker {
        case .nobody, .stage, .console, .file: break
        case .newcomer(let address): await leave(address, farewell: say(.lineNoRoom))
        case .participant(let address, let poll, _): tell(address, .notWritten(poll))
        }
    }

    func tell(_ address: LineAddress, _ outcome: AnswerOutcome) {
        if case .participant(var screen, let words) = seats[address]?.screen {
            screen.take(outcome)
            seats[address]?.screen = .participant(screen, words: words)
            mark(address, .now)
        } else {
            addLines(to: address) { screen, state, _ in screen.take(outcome, in: state) }
        }
    }
}

extension Event {
    /// Whether the texts that wait for consoles may be others after it.
    fileprivate func concernsHeldTexts(in state: State) -> Bool {
        switch self {
        case .answered(let poll, _, _, let answer):
            !answer.writings.isEmpty || answer == .skip || state.scenario.poll(poll)?.hasOther == true
        case .pollClosed, .edited, .seatTaken, .finished: true
        case .started, .moved, .pollOpened, .pollRevealed, .pictureShown, .paused, .resumed, .blanked,
            .extended,
            .dropped, .restored, .breakBegan, .breakEnded, .shownLive, .handsCounted, .reviewed, .linkBegan,
            .linkEnded, .tabulated:
            false
        }
    }
}
