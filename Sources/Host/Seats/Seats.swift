import Drawing
import Keyboard
import Lines
import Screens
import Session
import Terminal
import Wording
import Workshop

/// Who sits where, their terminals, and the pictures that hang before them.
///
/// It waits for the painter, so it is no value; the host's loop alone calls it.
final class Seats {
    let painter: Painter
    let terminals: Terminals
    let wire: Wire
    var table = SeatTable()
    var gallery = Gallery()
    let cover: Cover
    let pictures: PictureDesk
    /// What is yet to be added to linear seats' lines: what comes of one turn goes down together.
    var unsaid: [LineAddress: [UInt8]] = [:]
    /// Who is yet to be told the seat words, and is shown nothing before.
    var newcomers: Set<LineAddress> = []
    /// What stood around the session when pictures were last painted.
    var surroundings: Surroundings?
    /// Since when bytes stand at a seat that are not yet a whole key.
    private var halfRead: [LineAddress: SuspendingClock.Instant] = [:]

    /// What grows at the stages; nothing does where everything is to be calm.
    var growth = BarGrowth()
    private let isCalm: Bool

    init(on wire: Wire, _ options: HostOptions) throws(HostError) {
        self.wire = wire
        isCalm = options.isCalm || options.isTimeless
        do { painter = try Painter() } catch { throw .painter("\(error)") }
        cover = Cover(painter)
        pictures = PictureDesk(on: wire)
        terminals = Terminals(painter: painter, theme: Theme(rawValue: options.theme) ?? .automatic)
    }

    /// Every line that has a seat.
    var addresses: [LineAddress] { table.addresses }

    /// Everybody who has sat here since the host started.
    var known: Set<SeatWords> { table.known }

    /// Whether a stage or a console is there.
    var hasFacilitator: Bool { table.all.values.contains(where: \.isBeforeTheRoom) }

    private var localStages: Set<LineAddress> {
        Set(
            table.all.filter {
                if case .stage = $0.value.screen { !$0.value.opening.isRemote } else { false }
            }.keys)
    }

    /// Who sits at a line.
    subscript(address: LineAddress) -> Seat? { table[address] }

    /// Where the seat with those words is.
    func addresses(of words: SeatWords) -> [LineAddress] { table.addresses(of: words) }
}

// Coming and going.
extension Seats {
    /// Opens a facilitator's seat; where its terminal cannot be had, its person is told, and false comes back.
    func open(
        _ screen: Seat.Screen, at address: LineAddress, _ opening: Opening, in room: Room
    ) async -> Bool {
        guard !opening.terminal.isEmpty else {
            wire.turnAway(address, room.say(.lineNeedsTerminal))
            return false
        }
        do throws(PainterError) {
            let isRemote = wire.isRemote(address)
            let painted = try await terminals.painted(screen, opening, isRemote: isRemote)
            await seat(painted, at: address, in: room)
            return true
        } catch {
            wire.turnAway(address, "\(error)")
            return false
        }
    }

    /// Opens the seat with those words: a painted one, or, where that is not wanted or cannot be had, a linear one.
    func open(
        words: SeatWords, isReturning: Bool, answered: Set<Poll.ID>, isPlain: Bool, at address: LineAddress,
        _ opening: Opening, in room: Room
    ) async {
        let person = table.participant(
            words, isReturning: isReturning, answered: answered, language: room.surroundings.language)
        if !isReturning { newcomers.insert(address) }
        let isRemote = wire.isRemote(address)
        if !isPlain, !opening.terminal.isEmpty {
            let screen = Seat.Screen.participant(.painted(ParticipantScreen(person)))
            let painted = try? await terminals.painted(screen, opening, isRemote: isRemote)
            if let painted { return await seat(painted, at: address, in: room) }
        }
        let kept = SeatOpening(isRemote: isRemote, terminal: opening.terminal)
        await seat(await terminals.linear(person, kept), at: address, in: room)
    }

    /// Goes on at `address` with a linear seat in place of the painted one.
    func becomeLinear(_ address: LineAddress, answered: Set<Poll.ID>, in room: Room) async {
        guard let painted = table[address], let terminal = painted.terminal, let words = painted.words else {
            return
        }
        wire.send(await painter.close(terminal), to: address)
        wire.leaveLastWords([], for: address)
        forgetPicture(of: address)
        _ = table.remove(address)
        let person = table.participant(
            words, isReturning: false, answered: answered, language: room.surroundings.language)
        await seat(await terminals.linear(person, painted.opening), at: address, in: room)
    }

    private func seat(_ new: Seat, at address: LineAddress, in room: Room) async {
        var new = new
        _ = new.tell(in: room) { $0.follow(room) }
        table.seat(new, at: address)
        mark(address)
        let lastWords = await terminals.lastWords(of: new, in: room)
        if !lastWords.isEmpty { wire.leaveLastWords(lastWords, for: address) }
    }

    /// Gives a terminal back, with a few words, and ends its line; answers who sat there.
    func leave(_ address: LineAddress, farewell: String, clearing: Bool = false) async -> Seat? {
        guard let seat = table[address] else { return nil }
        if !clearing, let bytes = unsaid.removeValue(forKey: address) { wire.send(bytes, to: address) }
        wire.send(await terminals.ending(of: seat, farewell, clearing: clearing), to: address)
        forget(address, isLost: false)
        let isSaid = farewell.isEmpty || seat.terminal == nil
        wire.close(address, farewell: isSaid ? "" : farewell + "\n", status: 0)
        return seat
    }

    /// Forgets a line that is gone; answers who sat there.
    func drop(_ address: LineAddress) async -> Seat? {
        guard let seat = table[address] else { return nil }
        if let terminal = seat.terminal { _ = await painter.close(terminal) }
        forget(address, isLost: true)
        return seat
    }

    private func forget(_ address: LineAddress, isLost: Bool) {
        forgetPicture(of: address)
        wire.forget(address)
        _ = table.remove(address, isLost: isLost)
    }

    private func forgetPicture(of address: LineAddress) {
        gallery.forget(address)
        cover.settle(address)
        unsaid[address] = nil
        newcomers.remove(address)
        halfRead[address] = nil
    }
}

// What is typed.
extension Seats {
    /// Takes bytes of a line, which wait for their turn; says whether Ctrl-C was among them, which waits for none.
    func take(_ bytes: [UInt8], from address: LineAddress, in room: Room) -> Bool {
        // What is said before types again what was half typed, and has to stand before what is typed now.
        say(at: address, in: room)
        let taken = table.update(address) { ($0.take(bytes), $0.isHalfRead) }
        guard let (typing, isHalfRead) = taken else { return false }
        halfRead[address] = isHalfRead ? .now : nil
        if !typing.echo.isEmpty { echo(typing.echo, at: address, in: room) }
        wire.add(typing.typed, of: address)
        return typing.leavesAtOnce
    }

    /// Takes what stood half-read for 50 ms, which is a lone Esc, and the sizes whose time has come.
    func tick() async {
        for (address, size) in wire.dueSizes() { await resize(address, to: size) }
        let now = SuspendingClock.now
        for stage in growth.stages.union(growth.end(by: now)) { mark(stage) }
        for (address, since) in halfRead where since.duration(to: now) >= .milliseconds(50) {
            halfRead[address] = nil
            wire.add(table.update(address) { $0.takeHalfRead() } ?? [], of: address)
        }
    }

    /// Does what was typed at `address`; says what it asks for.
    func take(_ typed: KeyQueue.Typed, at address: LineAddress, in room: Room) async -> [Seat.Intent] {
        if typed == .key(.control("l")), let terminal = table[address]?.terminal {
            table.update(address) { $0.shown = nil }
            await painter.repaintEverything(on: terminal)
        }
        guard let taken = table.update(address, { $0.take(typed, at: address, in: room) }) else { return [] }
        if table[address]?.isBeforeTheRoom == true { for stage in growth.end() { mark(stage) } }
        mark(address)
        cover.owe(address)
        add(taken.bytes, at: address)
        return taken.intents
    }

    /// Turns to the next page at every stage whose slide has one, for `console`, which is told; says whether any has.
    func turnStagePages(for console: LineAddress, in room: Room) -> Bool {
        var turned: [String] = []
        for address in table.addresses {
            guard let page = table.update(address, { $0.turnPage(in: room) }) ?? nil else { continue }
            turned.append(page)
            mark(address)
        }
        if let page = turned.min() { tell(facilitator: console) { $0.show(page) } }
        return !turned.isEmpty
    }

    func resize(_ address: LineAddress, to size: Size) async {
        guard let seat = table[address], let terminal = seat.terminal, seat.size != size else { return }
        await painter.resize(terminal, to: size)
        table.update(address) { ($0.size, $0.shown) = (size, nil) }
        mark(address)
    }

    /// Takes note that everything that was sent to a line has gone out.
    func drained(_ address: LineAddress) { table.update(address) { $0.isDrained = true } }
}

// What is told.
extension Seats {
    /// Does what has to be done at the seats.
    func carryOut(_ effects: [Room.Effect], in room: Room) {
        if room.state.finished != nil { table.end() }
        for effect in effects {
            switch effect {
            case .count(let isSeen): gallery.countsChanged(forSeats: isSeen)
            case .everyone(let urgency):
                pictures.follow(room.state)
                gallery.roomChanged()
                growth.follow(room.state, at: .now) { isCalm ? [] : localStages }
                for address in table.addresses {
                    tell(address, urgency, in: room) { $0.follow(room) }
                }
            case .clocks: timePassed()
            case .facilitators:
                for (address, seat) in table.all where seat.isBeforeTheRoom { mark(address) }
            case .tell(let words, let message):
                for address in table.addresses(of: words) { tell(address, message, in: room) }
            case .say(let sentence, let consoles):
                for console in consoles { table.update(console) { $0.show(sentence) } }
            case .welcome(let address, let seat):
                table.update(address) { $0.screen = .facilitator(seat) }
            case .ring(let consoles): for address in consoles { wire.send([7], to: address) }
            }
        }
    }

    /// Tells a participant something.
    func tell(_ address: LineAddress, _ message: SeatMessage, in room: Room) {
        tell(address, in: room) { $0.hear(message, in: room.state) }
    }

    /// Tells a participant the seat words, and what the room is.
    func begin(_ address: LineAddress, in room: Room) {
        newcomers.remove(address)
        tell(address, in: room) { $0.begin(in: room) }
    }

    /// Tells a facilitator what became of what was asked for.
    func tell(facilitator address: LineAddress, _ answer: (inout Seat) -> Void) {
        table.update(address, answer)
        mark(address)
    }

    /// Tells whoever asked for something what became of it: a newcomer, that there is a seat, and a facilitator, why not.
    func tell(_ outcome: Batch.Outcome, to asker: Ask.Asker, in room: Room) {
        switch (asker, outcome) {
        case (.newcomer(let address), .accepted): begin(address, in: room)
        case (.participant(let address, let poll, let answer), _):
            tell(address, .outcome(outcome.ofAnswer(poll, answer)), in: room)
        case (.stage(let address), .refused(let refusal)), (.console(let address), .refused(let refusal)):
            tell(facilitator: address) { $0.show(refusal, in: room) }
        case (.stage(let address), .notWritten), (.console(let address), .notWritten):
            tell(facilitator: address) { $0.show(.notWritten, in: room) }
        case (.stage(let address), .accepted), (.console(let address), .accepted):
            // What was given up may have happened after all.
            if table.update(address, { $0.takeBackUnmoved() }) == true { mark(address) }
        case (.nobody, _), (.newcomer, _), (.file, _): break
        }
    }

    private func tell(
        _ address: LineAddress, _ urgency: Gallery.Urgency = .now, in room: Room,
        _ change: (inout ParticipantSeat) -> [UInt8]
    ) {
        let bytes = table.update(address) { $0.tell(in: room, change) } ?? []
        mark(address, urgency)
        if !bytes.isEmpty { add(bytes, at: address) }
    }
}
