import Logging
import Records
import Screens
import Session
import Workshop

extension SessionHost {
    /// Decides a batch against a draft of the state, records it in one transaction, and only then adopts and
    /// acknowledges it.
    func take(asks: [Ask]) async {
        guard !asks.isEmpty, endingSince == nil else { return }
        let now = WallClock.now()
        surroundings.now = now
        var draft = state
        var events: [Event] = []
        var accepted: [Ask] = []
        for ask in asks {
            do throws(Refusal) {
                let decided = try draft.decide(ask.command, at: now)
                for event in decided { draft.apply(event) }
                events += decided
                accepted.append(ask)
            } catch {
                refuse(ask, error)
            }
        }
        guard !events.isEmpty else { return }
        do throws(RecordError) {
            if draft.finished != nil {
                try await record.finish(events)
            } else {
                try await record.append(events)
            }
            adopt(draft, after: events)
            isDiskFailing = false
            for ask in accepted { acknowledge(ask) }
        } catch {
            log.error("a batch was not recorded", metadata: ["error": "\(error)"])
            if !error.isOfTheDisk, asks.count > 1 {
                for ask in accepted { await take(asks: [ask]) }
                return
            }
            isDiskFailing = true
            for ask in accepted { await tellNotWritten(ask) }
        }
        updateWarning()
    }

    private func adopt(_ draft: State, after events: [Event]) {
        let isOnlyCounting = events.allSatisfy { event in
            switch event {
            case .answered, .seatTaken: true
            case .started, .moved, .pollOpened, .pollClosed, .pollRevealed, .pictureShown, .paused, .resumed,
                .blanked, .extended, .dropped, .restored, .breakBegan, .breakEnded, .edited, .tabulated,
                .finished:
                false
            }
        }
        state = draft
        if state.finished != nil, finishedSince == nil { finishedSince = .now }
        for address in seats.keys {
            if case .participant(var screen, let words) = seats[address]?.screen {
                screen.follow(state)
                seats[address]?.screen = .participant(screen, words: words)
            }
            mark(address, isOnlyCounting ? .soon : .now)
        }
    }

    private func refuse(_ ask: Ask, _ refusal: Refusal) {
        switch ask.asker {
        case .nobody, .newcomer: break
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
        case .nobody, .stage: break
        case .newcomer(let address): sendWords(to: address)
        case .participant(let address, let poll, let answer): tell(address, .recorded(poll, answer))
        }
    }

    private func tellNotWritten(_ ask: Ask) async {
        switch ask.asker {
        case .nobody, .stage: break
        case .newcomer(let address):
            await leave(
                address, farewell: "Nobody can take a seat now: the computer has no room. Try again soon.\n")
        case .participant(let address, let poll, _): tell(address, .notWritten(poll))
        }
    }

    func tell(_ address: LineAddress, _ outcome: AnswerOutcome) {
        guard case .participant(var screen, let words) = seats[address]?.screen else { return }
        screen.take(outcome)
        seats[address]?.screen = .participant(screen, words: words)
        mark(address, .now)
    }

    func mark(_ address: LineAddress, _ urgency: Seat.Urgency) {
        guard let seat = seats[address] else { return }
        seats[address]?.urgency = max(seat.urgency, urgency)
    }
}
