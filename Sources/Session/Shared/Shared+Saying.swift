package import Workshop

// What this room says.
extension Shared {
    /// An entry of this room with these items, decided on what it has read.
    package func entry(_ items: [Entry.Item], at now: Moment) -> Entry {
        Entry(
            room: own, number: (numbers[own] ?? 0) + 1, previous: digest, decided: now, items: items)
    }

    /// What `command` leads to in all rooms; a reveal and the end wait for what the rooms that are `here` have to deliver,
    /// unless they are waived.
    ///
    /// - Throws: ``Refusal``.
    package func items(
        for command: Command, here: Set<RoomTag>, isWaiving: Bool = false, at now: Moment
    ) throws(Refusal) -> [Entry.Item] {
        switch command {
        case .toggleReveal where state.pollHere.map { !state.standing(of: $0.id).isRevealed } == true:
            let poll = state.pollHere
            let stages = poll.map { $0.decision == nil ? [$0] : state.scenario.stages(ofDecisionOf: $0) }
            let missing = undelivered(to: (stages ?? []).map(\.id)).intersection(here)
            guard isWaiving || missing.isEmpty || state.openPoll != nil else {
                throw .undelivered(names(of: missing))
            }
        case .edit(let edition) where edition.text.utf8.count > Entry.Opening.longestText:
            throw .tooLongToShare
        case .finish:
            if let poll = state.openPoll { return [.happened(.pollClosed(poll.id, now))] }
            let missing = awaited.intersection(here)
            guard isWaiving || missing.isEmpty else { throw .undelivered(names(of: missing)) }
            let events = try state.decide(command, at: now)
            let away = Set(rooms.keys).subtracting(here).union(missing).count
            return [.happened(.totalled(state.joined, away: away))] + events.map(Entry.Item.happened)
        case _: break
        }
        return try state.decide(command, at: now).map(Entry.Item.happened)
    }

    /// The rooms that have ballots of closed polls, or may have, and have not delivered them.
    private func undelivered(to polls: [Poll.ID]) -> Set<RoomTag> {
        polls.reduce(into: []) { missing, poll in
            let standing = state.standing(of: poll)
            guard standing.phase == .closed else { return }
            missing.formUnion(
                Set(rooms.keys).subtracting(delivered[PollRound(poll, standing.round)] ?? []))
        }
    }

    /// The rooms whose ballots to closed polls are awaited.
    package var awaited: Set<RoomTag> { undelivered(to: state.scenario.polls.map(\.id)) }

    private func names(of rooms: Set<RoomTag>) -> [String] {
        rooms.compactMap { self.rooms[$0]?.name }.sorted()
    }

    /// Of open polls that go on with what has been answered so far: batches that were read, and count by an entry of
    /// the room that leads; with them the picture that is due then.
    package var flow: [Entry.Item] {
        guard let poll = state.openPoll, poll.flows else { return [] }
        let round = PollRound(poll.id, state.standing(of: poll.id).round)
        let upTo = (waiting[round] ?? [:]).compactMapValues { $0.keys.max() }
        guard !upTo.isEmpty else { return [] }
        let counting = Entry.Item.counted(poll.id, round: round.number, upTo: upTo)
        var after = self
        var taken = Taken()
        for (room, last) in upTo.sorted(by: { $0.key < $1.key }) {
            after.count(round, of: room, upTo: last, &taken)
        }
        guard let frame = after.state.isFramed(poll) ? after.state.frameDue(of: poll) : nil else {
            return [counting]
        }
        return [counting, .happened(.shownLive(poll.id, round: round.number, frame))]
    }

    /// What this room has to say of closed rounds whose ballots it has sent, each once, and of those that were revealed
    /// before it could: how many came too late.
    package var deliveries: [Entry.Item] {
        let closed = state.scenario.polls.compactMap { poll -> Entry.Item? in
            let standing = state.standing(of: poll.id)
            let round = PollRound(poll.id, standing.round)
            guard standing.phase == .closed, delivered[round]?.contains(own) != true,
                outbox.fresh(to: round).isEmpty, unread(of: round).isEmpty
            else { return nil }
            return .delivered(poll.id, round: round.number, upTo: outbox.last(of: round), ballots: 0)
        }
        let late = outbox.rounds.filter(isLate).map { round in
            Entry.Item.delivered(
                round.poll, round: round.number, upTo: outbox.last(of: round),
                ballots: outbox.ballots(to: round).count)
        }
        return closed + late
    }

    private func isLate(_ round: PollRound) -> Bool {
        let standing = state.standing(of: round.poll)
        return standing.round > round.number || standing.isRevealed
    }

    /// This room's batches that were put together, and not read back yet.
    package var batchesUnderway: [BallotBatch] {
        outbox.batches.keys.filter { !isLate($0) }.flatMap { round in
            unread(of: round).map {
                BallotBatch(room: own, round: round, number: $0.key, ballots: Array($0.value))
            }
        }
    }

    private func unread(of round: PollRound) -> [Int: Set<CastBallot>] {
        let read = waiting[round]?[own] ?? [:]
        return (outbox.batches[round] ?? [:]).filter { read[$0.key] == nil }
    }
}

// This room's own answers.
extension Shared {
    /// The ballot that an answer of a seat of this room makes, with what the seat said before where answers add up.
    ///
    /// - Throws: ``Refusal``.
    package func ballot(
        to id: Poll.ID, round number: Int, _ token: Token, _ answer: Answer, _ origin: Origin
    ) throws(Refusal) -> CastBallot {
        guard state.finished == nil else { throw .finished }
        guard let poll = state.scenario.poll(id), poll.takes(answer) else { throw .doesNotFit(id) }
        var standing = state.standing(of: id)
        guard standing.isOpen, standing.round == number else { throw .closed(id) }
        if let before = outbox.ballot(of: token, to: PollRound(id, number)) {
            _ = standing.ballots.cast(before.answer, token)
        }
        return CastBallot(token, try standing.adding(answer, of: token, to: poll), origin)
    }

    /// Takes a ballot of this room, once it is recorded.
    package mutating func post(_ ballot: CastBallot, to round: PollRound) { outbox.post(ballot, to: round) }

    /// Takes a batch of this room that was recorded before.
    package mutating func recall(_ batch: BallotBatch) { outbox.take(batch) }

    /// Takes note that a batch was put together, once that is recorded.
    package mutating func seal(_ batch: BallotBatch) { outbox.seal(batch) }

    /// Takes note that a seat of this room was taken.
    package mutating func seat(_ token: Token) { state.apply(.seatTaken(token)) }

    /// The batches that are to be put together now: all that is left of rounds that are closed, and of polls that go on
    /// what so many seats have said as come together in a picture.
    package func due(using generator: inout some RandomNumberGenerator) -> [BallotBatch] {
        outbox.rounds.sorted { ($0.poll.description, $0.number) < ($1.poll.description, $1.number) }
            .compactMap { round in
                let fresh = outbox.fresh(to: round)
                guard let poll = state.scenario.poll(round.poll), !fresh.isEmpty, !isLate(round) else {
                    return nil
                }
                if state.standing(of: round.poll).isOpen, state.standing(of: round.poll).round == round.number
                {
                    let counted = state.standing(of: round.poll).ballots
                    let sent = (outbox.batches[round] ?? [:]).values.joined().map(\.token)
                    let first = fresh.subtracting(sent).count { counted[$0] == nil }
                    guard poll.flows, first >= state.liveStep else { return nil }
                    // Those who have yet to answer come together after the close; what is written is read before.
                    let rest = state.seats.count - answeredHere(to: round)
                    guard poll.isReadWhileOpen || rest >= state.liveStep else { return nil }
                }
                return outbox.gathered(to: round, of: own, using: &generator)
            }
    }

    /// How many seats of this room have answered each round that takes answers, or whose ballots it has not delivered, in
    /// whole steps: what it tells the others.
    package var answeredInSteps: [PollRound: Int] {
        var steps: [PollRound: Int] = [:]
        for (round, phase) in unrevealed where phase == .open || delivered[round]?.contains(own) != true {
            steps[round] = answeredHere(to: round) / state.liveStep * state.liveStep
        }
        return steps
    }

    /// How many seats of this room have answered a round.
    private func answeredHere(to round: PollRound) -> Int {
        (state.standing(of: round.poll).ballots.rooms[own]?.count ?? 0) + underway(to: round).newcomers
    }

    /// The round of the poll that takes answers now.
    package var openRound: PollRound? {
        state.openPoll.map { PollRound($0.id, state.standing(of: $0.id).round) }
    }

    /// The last rounds of polls that were opened and not revealed.
    private var unrevealed: [(round: PollRound, phase: Standing.Phase)] {
        state.standings.compactMap { poll, standing in
            standing.phase == .open || standing.phase == .closed
                ? (PollRound(poll, standing.round), standing.phase) : nil
        }
    }

    /// This room's ballots to a round that do not count yet.
    private func underway(to round: PollRound) -> Underway {
        let counted = state.standing(of: round.poll).ballots
        let own = Set(outbox.ballots(to: round).map(\.token))
        return Underway(own: own, changes: own.count { counted[$0] != nil })
    }

    /// What comes before the end where this room ends the session by itself: its own ballots count, and the others are
    /// away.
    package var eventsByItself: [Event] {
        let away = rooms.keys.count { $0 != own }
        let ballots = outbox.rounds.sorted {
            ($0.poll.description, $0.number) < ($1.poll.description, $1.number)
        }
        .filter { state.scenario.poll($0.poll) != nil && !isLate($0) }
        .flatMap { round in
            outbox.ballots(to: round).map { ballot in
                Event.answered(round.poll, round: round.number, ballot.token, ballot.answer)
            }
        }
        return away > 0 ? ballots + [.totalled(state.joined, away: away)] : ballots
    }

    /// Ends the session for this room alone, with its own answers; what happens by that.
    ///
    /// - Throws: ``Refusal``.
    package mutating func finishAlone(at now: Moment) throws(Refusal) -> [Event] {
        let before = eventsByItself
        var draft = state
        for event in before { draft.apply(event) }
        let end = try draft.decide(.finish, at: now)
        for event in end { draft.apply(event) }
        state = draft
        return before + end
    }

    /// What seats of this room see: the session, and what this room does for itself.
    package var shown: State {
        var shown = state
        shown.pausedSince = aside.pausedSince
        shown.pauseChanged = aside.pauseChanged
        if let place = aside.place { shown.place = place }
        for (round, phase) in unrevealed {
            var underway = underway(to: round)
            let counted = state.standing(of: round.poll).ballots.rooms
            for (room, said) in heard {
                underway.others += max(0, (said[round] ?? 0) - (counted[room]?.count ?? 0))
            }
            let delivered = delivered[round] ?? []
            underway.isAwaited =
                phase == .closed
                && rooms.keys.contains { ($0 == own || heard[$0] != nil) && !delivered.contains($0) }
            shown.underway[round.poll] = underway
        }
        return shown
    }
}

extension Poll {
    /// Whether ballots leave their room while it is open: a picture of it is shown meanwhile, or facilitators read what
    /// is written.
    var flows: Bool {
        show != .never && (isReadWhileOpen || isFramed)
    }

    /// Whether facilitators read what is written to it while it is open.
    fileprivate var isReadWhileOpen: Bool {
        switch traits.reading {
        case .fromSeats, .fromMinimum: true
        case .never, .onceClosed: false
        }
    }
}

extension State {
    /// The same without which seats are whose: what all rooms have together.
    package var forgettingOwnSeats: State {
        var state = self
        state.seats = []
        state.seatsElsewhere = [:]
        return state
    }
}
