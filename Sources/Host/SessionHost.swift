import Lines
import Logging
package import Records
import Reports
import Screens
package import Session
import Wording
package import Workshop

/// The running session: one loop takes what has arrived, decides it, records it, and only then shows it.
package actor SessionHost {
    /// How long the host stays after the session's end for terminals that have not left.
    private static let longestFarewell = Duration.seconds(600)

    private let options: HostOptions
    private let record: Record
    private let mailbox = Mailbox()
    private let log = Logger(label: "convene")
    private let wire: Wire
    private let seats: Seats
    private let owners: BallotOwners
    private var reception: Reception
    private var room: Room
    /// When somebody last typed anything.
    private var lastTouch = SuspendingClock.now
    /// When consoles were last given the time.
    private var lastClock = SuspendingClock.now
    private var finishedSince: SuspendingClock.Instant?
    private var isOver = false

    /// Makes the host of an open record whose scenario is `scenario`.
    ///
    /// - Throws: ``HostError`` when the machine does not give what a host needs; the record is as it was then.
    package init(record: Record, scenario: Scenario, events: [Event], options: HostOptions) throws(HostError)
    {
        self.options = options
        self.record = record
        wire = try Wire(mailbox: mailbox, door: options.door)
        seats = try Seats(on: wire, theme: options.theme)
        owners = BallotOwners(of: record)
        var chance = SystemRandomNumberGenerator()
        reception = Reception(
            code: options.door?.joining.code, facilitators: try Facilitators(options), using: &chance)
        room = Room(
            State(of: scenario, replaying: events), recordPath: record.path, options: options,
            at: WallClock.now())
    }

    /// Takes the port and the local socket, and begins the session where it has not begun.
    ///
    /// - Throws: ``HostError``; whoever started the host tells the person.
    package func open() async throws(HostError) {
        try wire.open(options)
        if let file = options.scenarioFile { ScenarioWatch.start(file, mailbox: mailbox) }
        if room.state.started == nil {
            await take([Ask(.start, by: .nobody)])
            guard room.state.started != nil else { throw .record(.diskFull) }
        }
        log.info("host ready")
    }

    /// Runs until the session is over and its terminals have left, or the process is told to end.
    package func run() async {
        while !isOver {
            var asks: [Ask] = []
            for input in await mailbox.batch() { asks += await take(input) }
            for (address, typed) in wire.takeTurn() { asks += await take(typed, at: address) }
            await take(asks)
            await passTime()
            await seats.paint(in: room)
        }
        log.info("host ends")
    }

    /// Tells the host to end; the session can be resumed.
    ///
    /// From any thread.
    package nonisolated func terminate() { mailbox.leaveFirst(.terminate) }
}

// What comes in.
extension SessionHost {
    /// Takes what has reached the host; says what is asked of the session because of it.
    private func take(_ input: Input) async -> [Ask] {
        switch input {
        case .linkOpened(let link, let isTrusted): wire.linkOpened(link, isTrusted: isTrusted)
        case .doorOpened(let link, let pid):
            wire.doorOpened(link, pid: pid, language: room.surroundings.language)
        case .doorFailed: wire.doorEnded()
        case .frame(let link, let frame):
            if let arrival = wire.take(frame, from: link) { return await take(arrival) }
        case .linkClosed(let link):
            var asks: [Ask] = []
            for address in seats.addresses where address.link == link { asks += await drop(address) }
            reception.leave(link)
            wire.linkClosed(link)
            return asks
        case .scenarioChanged(let text, let reading):
            let (command, effects) = room.edit(text, reading)
            seats.carryOut(effects, in: room)
            return command.map { [Ask($0, by: .file)] } ?? []
        case .tick:
            seats.takeLoneEscapes()
            for (address, size) in wire.dueSizes() { await seats.resize(address, to: size) }
        case .goOn: break
        case .terminate: await end(farewell: room.say(.lineHostStopped, record.path))
        }
        return []
    }

    private func take(_ arrival: Arrival) async -> [Ask] {
        switch arrival {
        case .asked(let line, let user, let proof, let way):
            guard room.state.finished == nil else {
                wire.send(.refuse, to: line)
                break
            }
            var chance = SystemRandomNumberGenerator()
            await carryOut(reception.take(proof, of: line, as: user, by: way, at: .now, using: &chance))
        case .opened(let address, let opening): return await open(address, opening)
        case .bytes(let address, let bytes):
            lastTouch = .now
            guard seats.take(bytes, from: address), let words = seats[address]?.words else { break }
            let asks = await take(wire.takeShare(of: address), at: address)
            return asks + (await carryOut(.participant(.quickExit, words: words), at: address))
        case .drained(let address): seats.drained(address)
        case .resized(let address, let size): await seats.resize(address, to: size)
        case .closed(let address): return await drop(address)
        }
        return []
    }

    private func carryOut(_ deeds: [Reception.Deed]) async {
        var chance = SystemRandomNumberGenerator()
        var deeds = deeds[...]
        while let deed = deeds.popFirst() {
            switch deed {
            case .tell(let line, let reply):
                wire.send(reception.verdict(reply, in: room.state.scenario), to: line)
            case .lookUp(let words, let line):
                let isTaken = room.state.seats.contains(await record.presence(for: words))
                deeds += reception.found(isTaken, for: line, at: .now, using: &chance)
            }
        }
    }

    /// Does what was typed at a line.
    private func take(_ typed: [KeyQueue.Typed], at address: LineAddress) async -> [Ask] {
        var asks: [Ask] = []
        for one in typed {
            // How old a question is must not wait for the clock's next tick.
            if case .line = one { room.look(at: WallClock.now()) }
            for intent in await seats.take(one, at: address, in: room) {
                asks += await carryOut(intent, at: address)
            }
        }
        return asks
    }
}

// Who sits where.
extension SessionHost {
    /// Gives a line its seat, or tells it why it gets none.
    private func open(_ address: LineAddress, _ opening: Opening) async -> [Ask] {
        guard seats[address] == nil else { return [] }
        switch reception.open(address) {
        case .participant(let words, let isReturning, let isPlain):
            let isPlain = isPlain || opening.isPlain
            for other in seats.addresses(of: words) {
                await leave(other, farewell: room.say(.lineSeatOpenedElsewhere))
            }
            await seats.open(
                words: words, isReturning: isReturning,
                answered: await owners.answered(by: words, in: room.state), isPlain: isPlain, at: address,
                opening, in: room)
            room.arrive(words)
            guard isReturning else {
                return [Ask(.takeSeat(await record.presence(for: words)), by: .newcomer(address))]
            }
            await begin(address, words: words)
        case .facilitator(let wantsConsole) where room.hasConsole:
            guard await seats.open(.waiting, at: address, opening, in: room) else { break }
            seats.carryOut(room.ask(address, wantsConsole: wantsConsole), in: room)
        case .facilitator(let wantsConsole): await openFacilitator(address, opening, wantsConsole)
        case nil where !wire.isTrusted(address): wire.turnAway(address, room.say(.lineNoSuchSeat))
        case nil:
            switch opening.wish {
            case "stage", "console": await openFacilitator(address, opening, opening.wish == "console")
            case "summary": wire.close(address, printing: Reports.summary(of: room.state))
            case "contacts":
                // Where there are none to tell, whoever asks then reads the file, which says why.
                wire.close(address, printing: try? await record.contacts().map { $0 + "\n" }.joined())
            case _: wire.turnAway(address, room.say(.lineNoSuchSeat), status: 64)
            }
        }
        return []
    }

    private func openFacilitator(_ address: LineAddress, _ opening: Opening, _ isConsole: Bool) async {
        let screen: Seat.Screen = isConsole ? .console(ConsoleScreen()) : .stage(StageScreen())
        guard await seats.open(screen, at: address, opening, in: room), isConsole else { return }
        seats.carryOut(room.attach(address), in: room)
    }

    /// Tells a seat that came back, or became another kind, its words and what happened to it meanwhile.
    private func begin(_ address: LineAddress, words: String) async {
        seats.begin(address, in: room)
        seats.carryOut(room.news(for: words), in: room)
        if await owners.isMuted(words, in: room.state) { seats.tell(address, .muted, in: room) }
    }

    /// Gives a terminal back, with a few words, and ends its line.
    private func leave(_ address: LineAddress, farewell: String?, clearing: Bool = false) async {
        let words = farewell ?? seats[address]?.farewell(in: room) ?? ""
        guard let seat = await seats.leave(address, farewell: words, clearing: clearing) else { return }
        seats.carryOut(room.leave(address, words: seat.words), in: room)
    }

    /// Forgets a line that is gone; what was typed there before still counts.
    private func drop(_ address: LineAddress) async -> [Ask] {
        let asks = await take(wire.takeRest(of: address), at: address)
        reception.leave(address)
        guard let seat = await seats.drop(address) else { return asks }
        seats.carryOut(room.leave(address, words: seat.words), in: room)
        return asks
    }
}

// What people ask for.
extension SessionHost {
    private func carryOut(_ intent: Seat.Intent, at address: LineAddress) async -> [Ask] {
        guard let seat = seats[address] else { return [] }
        switch intent {
        case .stage(.command(let command)):
            let role = room.stageRole(isRemote: seat.opening.isRemote)
            return command.isOpen(to: role) ? [Ask(command, by: .stage(address))] : []
        case .console(.command(let command)):
            guard room.allows(command, from: address) else { break }
            if command == .next, seats.turnStagePages(in: room) { break }
            return [Ask(command, by: .console(address))]
        case .stage(.detach), .console(.detach), .participant(.leave, _):
            await leave(address, farewell: nil)
        case .stage(.changeCode):
            if room.stageRole(isRemote: seat.opening.isRemote) == .presenting { changeCodes() }
        case .console(let intent): await carryOut(intent, at: address)
        case .participant(.answer(let poll, let round, let answer), let words):
            return await send(answer, to: poll, round, of: words, at: address)
        case .participant(.contact(let contact), _):
            guard room.state.scenario.takesAddresses else { break }
            let isKept = (try? await record.add(contact: contact)) != nil
            seats.tell(address, .contact(isKept: isKept), in: room)
        case .participant(.becomeLinear, let words):
            let answered = await owners.answered(by: words, in: room.state)
            await seats.becomeLinear(address, answered: answered, in: room)
            await begin(address, words: words)
        case .participant(.quickExit, _): await leave(address, farewell: "", clearing: true)
        case .participant(let intent, let words):
            seats.carryOut(room.take(intent, from: words), in: room)
        case .stopWaiting: await leave(address, farewell: room.say(.lineRemoteGoesOn))
        }
        return []
    }

    private func carryOut(_ intent: ConsoleIntent, at address: LineAddress) async {
        switch intent {
        case .changeCode: changeCodes()
        case .withdrawCode: reception.withdrawShortCode()
        case .toggleLock: reception.isLocked.toggle()
        case .decide(let id, let isWelcome):
            guard let (line, wantsConsole) = room.request(id) else { break }
            guard isWelcome else {
                await leave(line, farewell: room.say(.lineTurnedAway))
                break
            }
            seats.welcome(line, as: wantsConsole ? .console(ConsoleScreen()) : .stage(StageScreen()))
            seats.carryOut(room.welcome(line, asConsole: wantsConsole), in: room)
        case .mute(let text):
            guard let source = room.mute(text) else { break }
            switch await owners.mute(source, known: seats.known, in: room.state) {
            case .seat(let words): seats.carryOut([.tell(words, .muted)], in: room)
            case .later: break
            case .tooLate: seats.say(room.say(.muteTooLate), to: address)
            }
        case _: seats.carryOut(room.take(intent, from: address), in: room)
        }
        followReception()
        seats.carryOut([.facilitators], in: room)
    }

    private func changeCodes() {
        var chance = SystemRandomNumberGenerator()
        reception.changeCodes(using: &chance)
        followReception()
    }

    /// Takes over into the room what is to be known of codes, guessing and the door.
    private func followReception() {
        let trouble = wire.doorTrouble(in: room.surroundings.language)
        seats.carryOut(room.follow(reception, doorTrouble: trouble, at: .now), in: room)
    }

    private func send(
        _ answer: Answer, to poll: Poll.ID, _ round: Int, of words: String, at address: LineAddress
    ) async -> [Ask] {
        if answer.hasWords, await owners.isMuted(words, in: room.state) {
            seats.tell(address, .muted, in: room)
            return []
        }
        do throws(RecordError) {
            let token = try await owners.token(of: words, in: poll, round: round, state: room.state)
            return [Ask(.answer(poll, round: round, token, answer), by: .participant(address, poll, answer))]
        } catch {
            let outcome: AnswerOutcome =
                error.isOfTheDisk ? .notWritten(poll) : .refused(poll, .closed(poll))
            seats.tell(address, .outcome(outcome), in: room)
            return []
        }
    }
}

// What is decided.
extension SessionHost {
    /// Decides a batch against a draft of the state, records it in one transaction, and only then adopts it and tells
    /// those who asked, of refusals too, for they may rest on the draft.
    private func take(_ asks: [Ask]) async {
        guard !asks.isEmpty, !wire.isEnding else { return }
        let now = WallClock.now()
        room.look(at: now)
        let batch = Batch(asks, on: room.state, at: now)
        guard !batch.events.isEmpty else { return await tell(batch.outcomes(isRecorded: true)) }
        do throws(RecordError) {
            if batch.draft.finished != nil {
                try await record.finish(batch.events)
            } else {
                try await record.append(batch.events)
            }
            var chance = SystemRandomNumberGenerator()
            seats.carryOut(room.adopt(batch.draft, after: batch.events, using: &chance), in: room)
            room.isDiskFailing = false
            await tell(batch.outcomes(isRecorded: true))
        } catch {
            log.error("a batch was not recorded", metadata: ["error": "\(error)"])
            if !error.isOfTheDisk, asks.count > 1 {
                for ask in asks { await take([ask]) }
                return
            }
            room.isDiskFailing = true
            await tell(batch.outcomes(isRecorded: false))
        }
        followReception()
    }

    private func tell(_ outcomes: [(ask: Ask, outcome: Batch.Outcome)]) async {
        for (ask, outcome) in outcomes {
            switch (ask.asker, outcome) {
            case (.newcomer(let address), .accepted): seats.begin(address, in: room)
            case (.newcomer(let address), .notWritten):
                await leave(address, farewell: room.say(.lineNoRoom))
            case (.participant(let address, let poll, let answer), let outcome):
                seats.tell(address, .outcome(outcome.ofAnswer(poll, answer)), in: room)
            case (.stage(let address), .refused(let refusal)), (.console(let address), .refused(let refusal)):
                seats.tell(address, refusal)
            case (.file, .refused(let refusal)): seats.carryOut(room.refuseEdit(refusal), in: room)
            case (.nobody, _), (.newcomer, .refused), (.stage, _), (.console, _), (.file, _): break
            }
        }
    }
}

// What falls with time.
extension SessionHost {
    /// Does what is due by now.
    private func passTime() async {
        guard !wire.isEnding else {
            isOver = wire.isOver
            return
        }
        var chance = SystemRandomNumberGenerator()
        await carryOut(reception.pass(at: .now, using: &chance))
        if lastClock.duration(to: .now) >= .seconds(1) {
            lastClock = .now
            room.look(at: WallClock.now())
            seats.timePassed()
        }
        seats.paintCountsSoon(in: room)
        wire.watchDoor()
        followReception()
        guard room.state.finished != nil else {
            if lastTouch.duration(to: .now) > options.idle { await take([Ask(.finish, by: .nobody)]) }
            return
        }
        let since = finishedSince ?? .now
        finishedSince = since
        if !seats.hasFacilitator || since.duration(to: .now) > Self.longestFarewell {
            await end(farewell: room.say(.lineSessionOver))
        }
    }

    /// Begins the host's end: every terminal is given back first.
    private func end(farewell: String) async {
        guard !wire.isEnding else { return }
        for address in seats.addresses { await leave(address, farewell: farewell) }
        await record.close()
        wire.end()
    }
}
