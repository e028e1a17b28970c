package import Workshop

/// A session that several rooms share, as one of them has read it in the one order of its stream.
///
/// What counts, and when, the entries alone decide, which are decided one upon the other. So rooms that have read as far
/// are in the same ``state``, but for their own ``State/seats``.
package struct Shared: Equatable, Sendable {
    /// This room.
    package let own: RoomTag
    /// What all rooms have together.
    package internal(set) var state: State
    /// The rooms that have come, this one among them.
    package private(set) var rooms: [RoomTag: SharedRoom] = [:]
    /// The room that moves the session; nil before one has.
    package private(set) var lead: RoomTag?
    /// The number of the last message that was read; 0 before the first.
    package private(set) var sequence: UInt64 = 0
    /// The number of the last entry.
    package private(set) var lastEntry: UInt64 = 0
    /// A hash of the timeline.
    package private(set) var digest: [UInt8] = []
    /// Whether the servers, or another room, have another timeline than this room has read: nothing is read or said then.
    package var isSplit = false
    /// This room's ballots that do not count yet.
    package internal(set) var outbox = Outbox()
    /// What this room does for itself.
    package var aside = Aside()
    /// The other rooms that are here, and how many of their seats have answered each round, as they say in whole steps.
    package var heard: [RoomTag: [PollRound: Int]] = [:]

    var numbers: [RoomTag: Int] = [:]
    /// Batches that were read and do not count yet.
    var waiting: [PollRound: [RoomTag: [Int: BallotBatch]]] = [:]
    /// Up to which batch those of a room count.
    var counted: [PollRound: [RoomTag: Int]] = [:]
    /// The rooms that have delivered their ballots to a round since it was closed last.
    var delivered: [PollRound: Set<RoomTag>] = [:]

    /// A session that nobody has said anything of.
    package init(of scenario: Scenario, in own: RoomTag, zone: String? = nil, isRehearsal: Bool = false) {
        self.own = own
        state = State(of: scenario, zone: zone, isRehearsal: isRehearsal)
    }
}

/// A room of a session that several share.
package struct SharedRoom: Equatable, Sendable {
    /// Its name, as it was written first.
    package var name: String
    /// How its door is found, as people there are told; empty where it has none.
    package var address: String
    /// Its seats, as it said last.
    package var seats = 0
}

/// What a room does for itself, and no other room follows.
package struct Aside: Equatable, Sendable {
    /// Since when its screens stand at the grounding screen.
    package var pausedSince: Moment?
    package var pauseChanged: Moment?
    /// Where it is while it goes its own pace.
    package var place: Place?

    /// It follows the others.
    package init() {}
}

// What is read.
extension Shared {
    /// What a message led to.
    package struct Taken: Equatable, Sendable {
        /// What happened in the state, in its order.
        package var events: [Event] = []
        /// This room's batches that count from now on.
        package var settled: [PollRound: Int] = [:]
        /// Rounds for which this room's ballots were too late.
        package var dropped: Set<PollRound> = []
        /// Whether it was this room's entry.
        package var isOwn = false
    }

    /// Takes a message, the next in the stream, and says what it leads to.
    ///
    /// What cannot be taken, since it does not fit or was taken before, leads to nothing in any room.
    package mutating func take(_ delivery: Delivery) -> Taken {
        guard delivery.sequence > sequence, !isSplit else { return Taken() }
        switch delivery.message {
        case .nothing: sequence = delivery.sequence
        case .batch(let batch):
            sequence = delivery.sequence
            if batch.room == own { outbox.note(batch.number, of: batch.round) }
            guard batch.number > counted[batch.round]?[batch.room] ?? 0,
                batch.ballots.allSatisfy({ $0.token.room == batch.room })
            else { break }
            let known = waiting[batch.round]?[batch.room]?[batch.number]
            waiting[batch.round, default: [:]][batch.room, default: [:]][batch.number] = known ?? batch
        case .entry(let entry):
            sequence = delivery.sequence
            lastEntry = delivery.sequence
            // Servers may store two that were decided on the same: in every room the first alone holds.
            guard entry.previous == digest else { break }
            digest = delivery.digest
            return take(entry, at: delivery.milliseconds)
        }
        return Taken()
    }

    private mutating func take(_ entry: Entry, at milliseconds: Int64) -> Taken {
        guard entry.number > numbers[entry.room] ?? 0 else { return Taken() }
        var taken = Taken(isOwn: entry.room == own)
        numbers[entry.room] = entry.number
        for item in entry.items {
            switch item {
            case .opened: break
            case .entered(let name, let address):
                rooms[entry.room, default: SharedRoom(name: name, address: address)].address = address
            case .led: lead = entry.room
            case .happened(let event):
                let event = event.later(by: milliseconds - entry.decided.milliseconds)
                guard Inventory(of: state.scenario).hold(event, opened: state.standings.keys) else { break }
                apply(event, &taken)
            case .counted(let poll, let number, let upTo):
                let round = PollRound(poll, number)
                guard takesBallots(round) else { break }
                for (room, last) in upTo.sorted(by: { $0.key < $1.key }) {
                    count(round, of: room, upTo: last, &taken)
                }
            case .delivered(let poll, let number, let last, let ballots):
                let round = PollRound(poll, number)
                guard state.scenario.poll(poll) != nil, (0...Inventory.mostSeats).contains(ballots) else {
                    break
                }
                deliver(round, of: entry.room, upTo: last, ballots, &taken)
            case .seated(let seats):
                guard (0...Inventory.mostSeats).contains(seats) else { break }
                rooms[entry.room]?.seats = seats
                if entry.room != own { apply(.roomSeated(entry.room, seats), &taken) }
            }
        }
        return taken
    }

    private mutating func apply(_ event: Event, _ taken: inout Taken) {
        let event = completed(event)
        state.apply(event)
        taken.events.append(event)
        switch event {
        case .pollOpened(let poll, let number, _, _): delivered[PollRound(poll, number)] = []
        case .tabled(let poll, let number, _), .tabulated(let poll, let number, _):
            waiting[PollRound(poll, number)] = nil
        case _: break
        }
    }

    /// A table with what was written, which an entry leaves out that would be too long: every room has the ballots that
    /// was there when they came.
    private func completed(_ event: Event) -> Event {
        guard case .tabled(let id, let round, let table) = event, table.writings.isEmpty,
            let poll = state.scenario.poll(id)
        else { return event }
        return .tabled(
            id, round: round,
            RevealedTable(
                results: table.results, answered: table.answered, given: table.given,
                writings: state.writings(of: poll, round: round)))
    }

    private func takesBallots(_ round: PollRound) -> Bool {
        let standing = state.standing(of: round.poll)
        return standing.round == round.number && !standing.isRevealed && state.finished == nil
            && state.scenario.poll(round.poll) != nil
    }

    private mutating func deliver(
        _ round: PollRound, of room: RoomTag, upTo last: Int, _ ballots: Int, _ taken: inout Taken
    ) {
        delivered[round, default: []].insert(room)
        if takesBallots(round) { return count(round, of: room, upTo: last, &taken) }
        if room == own {
            outbox.drop(round)
            taken.dropped.insert(round)
        }
        waiting[round]?[room] = nil
        guard ballots > 0 || last > counted[round]?[room] ?? 0 else { return }
        counted[round, default: [:]][room] = last
        if ballots > 0, state.finished == nil {
            apply(.cameLate(round.poll, round: round.number, ballots), &taken)
        }
    }

    /// Lets the batches of a room up to `last` count.
    mutating func count(
        _ round: PollRound, of room: RoomTag, upTo last: Int, _ taken: inout Taken
    ) {
        guard let poll = state.scenario.poll(round.poll), last > counted[round]?[room] ?? 0 else { return }
        counted[round, default: [:]][room] = last
        let batches = (waiting[round]?[room] ?? [:]).filter { $0.key <= last }
        for (number, batch) in batches.sorted(by: { $0.key < $1.key }) {
            waiting[round]?[room]?[number] = nil
            for ballot in batch.ballots where poll.takes(ballot.answer) {
                let cast =
                    state.casting(poll, ballot.token, ballot.answer)
                    + state.tracing(poll, ballot.token, ballot.origin)
                for event in cast { apply(event, &taken) }
            }
        }
        if room == own { settle(round, upTo: last, &taken) }
    }

    private mutating func settle(_ round: PollRound, upTo last: Int, _ taken: inout Taken) {
        outbox.settle(round, upTo: last)
        taken.settled[round] = max(last, taken.settled[round] ?? 0)
    }
}
