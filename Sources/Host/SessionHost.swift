import Lines
import Logging
package import Records
import Screens
package import Session
import Wording
package import Workshop

/// The running session: one loop takes what has arrived, decides it, records it, and only then shows it.
package actor SessionHost {
    private let options: HostOptions
    private let record: Record
    private let mailbox = Mailbox()
    private let inbox: Inbox
    private let log = Logger(label: "convene")
    private let clock: WallClock
    private let wire: Wire
    private let seats: Seats
    private let owners: BallotOwners
    private let ledger: Ledger
    private let entrance: Entrance
    private var room: Room
    private var (chance, idling) = (SystemRandomNumberGenerator(), Idling(since: .now))

    /// Makes the host of an open record whose scenario is `scenario`.
    ///
    /// - Throws: ``HostError`` when the machine does not give what a host needs; the record is as it was then.
    package init(record: Record, scenario: Scenario, events: [Event], options: HostOptions) throws(HostError)
    {
        self.options = options
        self.record = record
        clock = WallClock(after: events)
        wire = try Wire(mailbox: mailbox, door: options.door, hasTicks: !options.isTimeless)
        inbox = Inbox(mailbox, wire)
        seats = try Seats(on: wire, options)
        owners = BallotOwners(of: record)
        ledger = Ledger(record, options.share, tell: wire.tell)
        entrance = try Entrance(on: wire, record, options, ledger.share)
        let state = ledger.share?.shown ?? record.state(of: scenario, replaying: events)
        room = Room(state, recordPath: record.path, options: options, at: clock.now())
    }

    /// Takes the port and the local socket, and begins the session where it has not begun.
    ///
    /// - Throws: ``HostError``; whoever started the host tells the person.
    package func open() async throws(HostError) {
        try wire.open(options)
        if ledger.share == nil, room.state.started == nil {
            await take([Ask(.start, by: .nobody)])
            guard room.state.started != nil else { throw .record(.diskFull) }
        }
        log.info("host ready")
    }

    /// Runs until the session is over and its terminals have left, or the process is told to end.
    package func run() async {
        while !wire.isOver {
            await takeArrivals()
            await take(inbox.takeAsks())
            await passTime()
            await seats.paint(in: room)
            if inbox.isWaiting { wire.goOn() }
        }
        log.info("host ends")
    }

    /// Tells the host to end, from any thread and before all that waits; the session can be resumed.
    package nonisolated func terminate() { mailbox.leaveFirst(.terminate) }

    /// Does at the seats what follows from what has happened in the room.
    private func show(_ effects: [Room.Effect]) { seats.carryOut(owners.told(effects, in: room), in: room) }
}

// What comes in.
extension SessionHost {
    /// Takes what has arrived, and shows those what their keys did who wait for no record.
    private func takeArrivals() async {
        for arrival in await inbox.next(in: room.surroundings.language, seated: { seats[$0] != nil }) {
            await take(arrival)
        }
        for (address, typed) in wire.takeTurn() { await take(typed, at: address) }
        if inbox.isBusy { await seats.reply(in: room) }
    }

    /// Takes what has reached the host.
    private func take(_ arrival: Arrival) async {
        switch arrival {
        case .asked(let line, let user, let proof, let way):
            await entrance.take(proof, of: line, as: user, by: way, in: room.state)
        case .opened(let address, let opening): await open(address, opening)
        case .bytes(let address, let bytes):
            idling.touch(at: .now)
            guard seats.take(bytes, from: address, in: room), let words = seats[address]?.words else { break }
            await take(wire.takeShare(of: address), at: address)
            await carryOut(.participant(.quickExit, words: words), at: address)
        case .drained(let address): seats.drained(address)
        case .resized(let address, let size): await seats.resize(address, to: size)
        case .closed(let address): await drop(address)
        case .linkClosed(let link):
            for address in seats.addresses where address.link == link { await drop(address) }
            entrance.leave(link)
            wire.forget(link)
        case .scenarioChanged(let reading):
            let (asks, effects) = room.edit(reading)
            show(effects)
            inbox.add(asks)
        case .picture(let news): seats.take(news)
        case .streamed(let frame): ledger.share?.take(frame)
        case .tick: await seats.tick()
        case .wished(let intent, let address): await carryOut(intent, at: address)
        case .terminate:
            await take([], stopping: true)
            await end { $0.farewellAtStop(in: $1) }
        }
    }

    /// Does what was typed at a line.
    private func take(_ typed: [KeyQueue.Typed], at address: LineAddress) async {
        for one in typed {
            // How old a question is must not wait for the clock's next tick.
            if case .line = one { room.look(at: clock.now()) }
            for intent in await seats.take(one, at: address, in: room) { await carryOut(intent, at: address) }
        }
    }
}

// Who sits where.
extension SessionHost {
    /// Gives a line its seat, or tells it why it gets none.
    private func open(_ address: LineAddress, _ opening: Opening) async {
        guard seats[address] == nil else { return }
        switch (entrance.open(address), opening.wish) {
        case (.participant(let words, let isReturning, let isPlain), _):
            for other in seats.addresses(of: words) {
                await leave(other, farewell: room.say(.lineSeatOpenedElsewhere))
            }
            await seats.open(
                words: words, isReturning: isReturning,
                answered: await owners.answered(by: words, in: room.state),
                isPlain: isPlain || opening.isPlain, at: address, opening, in: room)
            show(room.arrive(words))
            guard isReturning else { return inbox.add([Ask(.seat(words), by: .newcomer(address))]) }
            await begin(address, words: words)
        case (.facilitator(let seat), _): await open(address, opening, as: seat)
        case (nil, _) where !wire.isTrusted(address): wire.turnAway(address, room.say(.lineNoSuchSeat))
        case (nil, RunningSession.wish): wire.close(address, printing: room.told)
        // Where there are none to tell, whoever asks then reads the file, which says why.
        case (nil, "contacts"): wire.close(address, printing: await ledger.contacts)
        case (nil, let wish):
            if let seat = FacilitatorSeat(rawValue: wish) { return await open(address, opening, as: seat) }
            let printed = PrintWish(wish)?.answer(of: room.state, named: record.name)
            guard let printed else { return wire.turnAway(address, room.say(.lineNoSuchSeat), status: 64) }
            wire.close(address, printing: printed)
        }
    }

    /// Opens a facilitator's seat, at once or once a console has been asked.
    private func open(_ line: LineAddress, _ opening: Opening, as seat: FacilitatorSeat) async {
        let asks = room.hasConsole && !wire.isTrusted(line)
        let screen = asks ? .waiting(seat) : Seat.Screen.facilitator(seat)
        if await seats.open(screen, at: line, opening, in: room) { show(room.seat(screen, at: line)) }
    }

    /// Tells a seat that came back, or became another kind, its words and what happened to it meanwhile.
    private func begin(_ address: LineAddress, words: SeatWords) async {
        seats.begin(address, in: room)
        show(room.news(for: words) + (await owners.news(for: words, in: room.state)))
    }

    /// Gives a terminal back, with a few words or those that suit it, and ends its line.
    private func leave(_ address: LineAddress, farewell: String? = nil, clearing: Bool = false) async {
        let words = farewell ?? seats[address]?.farewell(in: room) ?? ""
        guard let seat = await seats.leave(address, farewell: words, clearing: clearing) else { return }
        show(room.leave(address, words: seat.words))
    }

    /// Forgets a line that is gone; what was typed there before still counts.
    private func drop(_ address: LineAddress) async {
        await take(wire.takeRest(of: address), at: address)
        entrance.leave(address)
        if let seat = await seats.drop(address) { show(room.leave(address, words: seat.words)) }
    }

    /// Begins the host's end: every terminal is given back first.
    private func end(farewell: (Seat, Room) -> String) async {
        guard !wire.isEnding else { return }
        await ledger.close()
        show(room.follow(ledger.standing))
        for address in seats.addresses {
            if let seat = seats[address] { await leave(address, farewell: farewell(seat, room)) }
        }
        wire.end()
    }
}

// What people ask for.
extension SessionHost {
    private func carryOut(_ intent: Seat.Intent, at address: LineAddress) async {
        guard let seat = seats[address], !inbox.holdsBack(intent, of: address) else { return }
        switch intent {
        case .stage(.command(let command)):
            guard command.isOpen(to: room.stageRole(isRemote: seat.opening.isRemote)) else { break }
            ask(.command(command), by: .stage(address), at: address)
        case .console(.command(let command)):
            guard room.allows(command, from: address) else { break }
            if command == .next, seats.turnStagePages(for: address, in: room) { break }
            ask(.command(command), by: .console(address), at: address)
        case .stage(.detach), .console(.detach), .participant(.leave, _), .stopWaiting: await leave(address)
        case .stage(let intent):
            guard room.stageRole(isRemote: seat.opening.isRemote) == .presenting else { break }
            if case .work(let intent) = intent { show(room.take(intent)) } else { entrance.take(.changeCode) }
        case .console(.decide(let id, isWelcome: false)):
            if let line = room.requests[id]?.line { await leave(line, farewell: room.say(.lineTurnedAway)) }
        case .console(.writeBack(let text, let word)):
            await reach(room.held.source(of: text), word, for: address)
        case .console(.mute(let text)): await reach(room.held.mute(text), nil, for: address)
        case .console(.saveRecord):
            if let trouble = await ledger.saved() { show([.say("\(trouble)", to: [address])]) }
        case .console(.toggleOwnPace): show(room.stand(at: await ledger.toggleOwnPace(from: room.state)))
        case .console(let intent):
            entrance.take(intent)
            ledger.share?.take(intent, of: address)
            show(room.take(intent, from: address) + [.facilitators])
        case .participant(.answer(let poll, let round, let answer), let words):
            let wish = Ask.Wish.answer(answer, to: poll, round: round, of: words)
            ask(wish, by: .participant(address, poll, answer), at: address)
        case .participant(.contact(let contact), let words):
            guard room.state.scenario.takesAddresses else { break }
            show([.tell(words, .contact(isKept: (try? await record.add(contact: contact)) != nil))])
        case .participant(.becomeLinear, let words):
            let answered = await owners.answered(by: words, in: room.state)
            await seats.becomeLinear(address, answered: answered, in: room)
            await begin(address, words: words)
        case .participant(.quickExit, _): await leave(address, farewell: "", clearing: true)
        case .participant(let intent, let words): show(room.take(intent, from: words))
        }
    }

    /// Writes to the seat behind a text, or mutes it where there is no word, whichever room it is in; the console is told
    /// the same wherever that is.
    private func reach(_ source: HeldTexts.Source?, _ word: String?, for console: LineAddress) async {
        guard let source else { return }
        var told = ledger.share?.takeOn(word, for: source, of: console)
        if told == nil {
            let reached = await owners.reach(source, word, known: seats.known, in: room.state)
            show(reached ?? [])
            told = reached == nil ? [word == nil ? .muteTooLate : .wordTooLate] : []
        }
        show((told ?? []).map { .say(room.say($0), to: [console]) } + [.facilitators])
    }

    /// Does what consoles of other rooms ask for seats of this one, takes from this one's what was muted there, tells them
    /// of what came too late, and lets the others know what is muted here and how many wait.
    private func doErrands(of share: RoomShare) async {
        for errand in share.takeErrands() {
            var reached: [Room.Effect]?
            if room.state.finished == nil {
                reached = await owners.reach(errand.ballot, errand.word, known: seats.known, in: room.state)
            }
            share.settle(errand, isFound: reached != nil)
            show(reached ?? [])
        }
        if room.held.mute(share.roster.mutedElsewhere) { show([.facilitators]) }
        share.roster.muted = room.held.mutes
        (share.roster.checkIns, share.roster.present) = (room.unanswered, room.present)
        for (console, phrase) in share.takeLate() { show([.say(room.say(phrase), to: [console])]) }
        for (console, outcome) in share.takeLed() { seats.tell(outcome, to: .console(console), in: room) }
    }

    private func ask(_ wish: Ask.Wish, by asker: Ask.Asker, at address: LineAddress) {
        inbox.add([Ask(wish, by: asker)])
        seats.awaitRecord(at: address)
    }
}

// What is decided, and what falls with time.
extension SessionHost {
    /// Lets a batch be decided and recorded, and only then adopts it and tells those who asked, of refusals too, for
    /// they may rest on what was decided before.
    private func take(_ asks: [Ask], stopping: Bool = false) async {
        guard !asks.isEmpty || stopping || owners.hasDue || ledger.isDue, !wire.isEnding else { return }
        room.look(at: clock.now())
        let (effects, taken) = await recorded(asks, stopping: stopping)
        show(effects)
        if taken.isNews { show(room.adopt(taken.state, after: taken.events, using: &chance)) }
        for (ask, outcome) in taken.outcomes {
            switch (ask.asker, outcome) {
            case (.newcomer(let address), .notWritten): await leave(address, farewell: room.say(.lineNoRoom))
            case (.file, .refused(let refusal)): show(room.refuseEdit(refusal))
            case _: seats.tell(outcome, to: ask.asker, in: room)
            }
        }
    }

    /// Has what is asked decided and recorded; meanwhile keys that ask for nothing of the kind are answered.
    private func recorded(_ asks: [Ask], stopping: Bool) async -> Inbox.Recorded {
        inbox.recording = .going
        Task.immediate {
            let (asked, effects) = await owners.identify(asks, stopping: stopping, in: room.state)
            let taken = await ledger.take(asked, on: room.state, at: room.surroundings.now)
            owners.follow(taken, after: room.state)
            inbox.recording = .done((effects, taken))
            wire.goOn()
        }
        while true {
            await takeArrivals()
            if let recorded = inbox.takeRecorded() { return recorded }
        }
    }

    /// Does what is due by now.
    private func passTime() async {
        guard !wire.isEnding else { return }
        await entrance.pass(in: room.state)
        await ledger.look(at: .now)
        if let share = ledger.share { await doErrands(of: share) }
        if ledger.standing.path != room.recordPath { wire.listen(forRecord: ledger.standing.path) }
        if !options.isTimeless {
            show(room.tick(at: clock.now()))
            seats.paintCountsSoon(in: room)
        }
        let trouble = wire.watchDoor(in: room.surroundings)
        show(room.follow(entrance.reception, ledger.standing, ledger.rooms, doorTrouble: trouble, at: .now))
        if room.state.finished != nil {
            guard room.farewell.isOver(at: .now) || !seats.hasFacilitator else { return }
            await end { $1.say(.lineSessionOver) }
        } else if idling.isOver(after: options.idle, isResting: ledger.isResting(room.state), at: .now) {
            await take([Ask(.finish, by: .nobody)])
        }
    }
}
