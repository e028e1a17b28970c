import CSystem
import Foundation
import Lines
import Records
import Screens
import Session
import Workshop

/// A room's part in a session that several share: what comes of the stream and goes to it, and what this room records by
/// itself.
///
/// It waits for the record, so it is no value; the host's loop alone calls it, through the ``Ledger``.
final class RoomShare {
    let record: Record
    let options: HostOptions.Share
    let send: (FrameToStream) -> Void
    var courier: Courier
    /// What the stream has said and was not taken yet.
    var arrivals: [StreamMessage] = []
    var omissions = Omissions()
    var removals = Removals()
    /// What the stream has in places that this room has read, to be compared with its record.
    var comparisons: [(sequence: UInt64, message: StreamMessage)] = []
    /// The rooms that have read something else than this one.
    private var oddRooms: Set<RoomTag> = []
    /// Who asked for what is wished.
    private var asks: [Int: Ask] = [:]
    /// What was asked and withdrawn last, which may still happen.
    private var withdrawn: Int? { didSet { if let oldValue { asks[oldValue] = nil } } }
    private var newest = 0
    private var lastPublication: UInt32 = 0
    /// How far this room has read, and since when it has read no more though others have.
    private var behind: (read: UInt64, since: Int64)?
    /// Since when the servers lack what was read.
    private var shortSince: Int64?
    /// The command that waits for rooms that have not delivered, and until when its key, pressed again, goes on without.
    private var undelivered: (command: Command, until: Int64)?
    var roster: Roster
    var connection: StreamStanding
    /// What the stream lacks; nil where it has all that this room has read.
    var rewriting: Rewriting?
    /// When this room last had the stream made anew.
    var lastRemake: Int64 = 0
    /// The console that asks for this room to lead, until that is wished.
    var leadAsker: LineAddress?
    /// The newest wish to lead, and whose it is.
    private var leadWish: (number: Int, console: LineAddress)?
    /// What became of such wishes, which their consoles are still to be told.
    var ledOutcomes: [(console: LineAddress, Batch.Outcome)] = []
    var ending = Ending()
    private(set) var lastPass: Int64 = 0
    /// How many milliseconds the session's clock is ahead of the steady one, and minutes this room's is of UTC.
    private var (ahead, offset): (Int64, Int) = (0, 0)
    private var chance = SystemRandomNumberGenerator()

    /// Takes part with what the room has read so far; `send` tells the servers.
    init(_ options: HostOptions.Share, record: Record, send: @escaping (FrameToStream) -> Void) {
        self.record = record
        self.options = options
        self.send = send
        courier = Courier(options.shared, name: options.name, address: options.address)
        roster = Roster(own: options.shared.own, at: Int64(Date.now.timeIntervalSince1970 * 1000))
        connection = StreamStanding(at: system_milliseconds())
        send(.follow(after: options.shared.sequence))
    }

    /// The session as this room's seats see it.
    var shown: State { courier.shared.shown }

    /// Whether this room moves the session.
    var leads: Bool { courier.shared.lead == courier.shared.own }

    /// How the session's rooms stand, for stage and consoles.
    var view: RoomsView {
        let now = system_milliseconds()
        var view = roster.view(
            options.order.session, of: courier.shared,
            courier.shared.state.finished == nil ? trouble(at: now) : nil,
            since: connection.since,
            at: now, as: time(at: now))
        // The others may know an earlier host's door, and be told of this one's later.
        for row in view.rooms.indices where view.rooms[row].isOwn {
            view.rooms[row].address = options.address
        }
        return view
    }

    /// Whether this room cannot move the session, nor will soon.
    func standsStill(at now: Int64) -> Bool {
        trouble(at: now)?.standsStill == true
    }

    func trouble(at now: Int64) -> RoomsView.Trouble? {
        if courier.shared.isSplit { return .split }
        if roster.isTwin(at: now) { return .twin }
        let trouble = connection.trouble(at: now, isShort: isShort || isLeftBehind(at: now))
        // Servers that answer and bring nothing back, or do not let it be written again, are as good as none.
        let isUnread = courier.unreadSince.map { now - $0 >= Self.silence } ?? false
        let isStuck = shortSince.map { now - $0 >= Self.patienceForRewriting } ?? false
        switch trouble {
        case .short: return isStuck ? .unreached : .short
        case nil, .clock: return isUnread ? .unreached : trouble
        case .unreached, .refused, .split, .foreign, .twin, .over: return trouble
        }
    }

    private func isLeftBehind(at now: Int64) -> Bool {
        behind.map { now - $0.since >= Self.silence } ?? false
    }

    /// The time of day at a moment of the steady clock.
    func time(at clock: Int64) -> Moment {
        Moment(milliseconds: clock + ahead, offset: offset)
    }

    /// Takes note of how the servers and the other rooms stand: this one stands still as long as a room is here that has read
    /// something else, or the servers have something else.
    func weigh(at now: Int64) {
        shortSince = isShort || isLeftBehind(at: now) ? shortSince ?? now : nil
        courier.shared.isSplit = roster.isOdd || !oddRooms.isDisjoint(with: roster.here(at: now))
    }

    /// Whether something is to be taken, though nobody asks for anything.
    var isDue: Bool {
        let now = system_milliseconds()
        return !arrivals.isEmpty || now - lastPass >= Self.pace || isToRewrite(at: now)
    }

    /// Milliseconds for which what is asked waits for servers that are not reached.
    private static let patience: Int64 = 5000
    /// Milliseconds in which what was sent is read back, and what other rooms have read is read too.
    private static let silence: Int64 = 4000
    /// Milliseconds in which what the servers have lost is written again.
    private static let patienceForRewriting: Int64 = 60_000
    /// How many messages are removed at once, so that what moves the session does not wait behind them.
    private static let mostRemovals = 64
    /// Milliseconds after which what may be due is looked at.
    private static let pace: Int64 = 200

    /// Takes what the stream says; messages wait until the record can take them.
    func take(_ frame: FrameFromStream) {
        let now = system_milliseconds()
        let wasConnected = connection.isConnected
        connection.take(frame, at: now)
        switch frame {
        case .connected(let facts):
            if !wasConnected { roster.speakSoon() }
            verify(facts, at: now)
        case .message(let message) where message.subject.hasPrefix(Ending.subject):
            ending.note(message.subject)
            omissions.pass(message.sequence)
        case .message(let message):
            if message.sequence > arrivals.last?.sequence ?? courier.shared.sequence {
                arrivals.append(message)
            }
        case .heard(let room, let bytes):
            guard let tag = RoomTag(room), roster.hear(bytes, from: tag, at: now) else { break }
            guard let said = roster.said(by: tag) else { break }
            if said.isOdd == true {
                oddRooms.insert(tag)
            } else if said.entry == courier.shared.lastEntry {
                let isOdd = said.digest != courier.shared.digest.hexadecimal
                if isOdd { oddRooms.insert(tag) } else { oddRooms.remove(tag) }
            }
            weigh(at: now)
        case .answered(let id, let answer):
            rewriting?.take(id, answer, at: now)
            if rewriting?.isWhole == true { rewriting = nil }
            ending.take(id, answer)
            removals.take(id, answer)
        case .got(let sequence, let message):
            guard !omissions.take(sequence, message) else { break }
            if let message { comparisons.append((sequence, message)) } else { rewriting?.noteSame(sequence) }
        case .failed, .disconnected, .following, .denied, .alive: break
        }
    }
}

// What is asked, recorded and sent.
extension RoomShare {
    /// Does what is asked: answers, seats and rests are recorded at once; what all rooms do is said to the stream, and
    /// told when it has come back.
    func take(
        _ asked: [(command: Command, ask: Ask)], at now: Moment, _ standing: inout RecordStanding
    ) async -> Ledger.Taken {
        let before = shown
        var taken = Ledger.Taken(state: before)
        lastPass = system_milliseconds()
        courier.shared.heard = roster.answered(at: lastPass)
        weigh(at: lastPass)
        offset = now.offset
        // Within a second it is the same, or what is told of the rooms would be other words all the time.
        if abs(now.milliseconds - lastPass - ahead) > 1000 { ahead = now.milliseconds - lastPass }
        if courier.shared.state.finished == nil {
            if let console = leadAsker {
                leadAsker = nil
                newest += 1
                leadWish = (newest, console)
                courier.wish(nil, number: newest, at: lastPass)
            }
            await compare()
            await adopt(&taken, &standing)
        }
        // The end may just have been read.
        if courier.shared.state.finished == nil {
            await keep(asked, at: now, &taken, &standing)
            await publish(at: now, &taken, &standing)
        } else {
            sayThatItIsDone()
            taken.outcomes += (asked.map(\.ask) + asks.values).map { ($0, .refused(.finished)) }
            asks = [:]
        }
        taken.state = shown
        taken.hasMoved = taken.state != before
        return taken
    }

    private func keep(
        _ asked: [(command: Command, ask: Ask)], at now: Moment, _ taken: inout Ledger.Taken,
        _ standing: inout RecordStanding
    ) async {
        var draft = courier
        var kept = Record.OwnDoing()
        var events: [Event] = []
        var outcomes: [(ask: Ask, outcome: Batch.Outcome)] = []
        var wishes: [(command: Command, number: Int, isWaiving: Bool)] = []
        for (command, ask) in asked {
            do throws(Refusal) {
                guard let event = try keep(command, at: now, in: &draft, &kept) else {
                    if draft.waive(command, at: lastPass) {
                        outcomes.append((ask, .accepted))
                        continue
                    }
                    guard !draft.isUnderway(command, at: lastPass) else { throw .underway }
                    newest += 1
                    asks[newest] = ask
                    let isWaiving = undelivered.map { $0.command == command && $0.until > lastPass } ?? false
                    undelivered = nil
                    wishes.append((command, newest, isWaiving))
                    continue
                }
                events += event
                outcomes.append((ask, .accepted))
            } catch {
                outcomes.append((ask, .refused(error)))
            }
        }
        if !kept.isEmpty {
            do throws(RecordError) {
                try await record.keep(kept)
                ending.isAlone = !kept.end.isEmpty
                standing.trouble = nil
            } catch {
                standing.note(error)
                events = []
                outcomes = outcomes.map { ($0.ask, $0.outcome == .accepted ? .notWritten : $0.outcome) }
                // A room must be able to rest whatever its disk does.
                let aside = draft.shared.aside
                draft = courier
                draft.shared.aside = aside
            }
        }
        courier = draft
        // What goes to the stream is in no record before it is read back: a disk that takes nothing drops none of it.
        for (command, number, isWaiving) in wishes {
            courier.wish(command, number: number, isWaiving: isWaiving, at: lastPass)
        }
        taken.events += events
        taken.outcomes += outcomes
    }

    private func publish(
        at now: Moment, _ taken: inout Ledger.Taken, _ standing: inout RecordStanding
    ) async {
        let clock = system_milliseconds()
        speak(at: clock)
        if standsStill(at: clock) { tell(courier.giveUp(askedBy: clock - Self.patience), &taken) }
        await mend(at: clock)
        let sequence = courier.shared.sequence
        let isBehind = roster.isBehind(sequence, at: clock, since: connection.since)
        if !isBehind || behind?.read != sequence { behind = isBehind ? (sequence, clock) : nil }
        guard connection.isConnected, rewriting == nil, !connection.isForeign, !connection.isOver,
            !roster.isTwin(at: clock), !isBehind
        else { return }
        for batch in courier.shared.due(using: &chance) {
            do throws(RecordError) {
                try await record.seal(batch)
                courier.shared.seal(batch)
            } catch {
                return standing.note(error)
            }
        }
        let due = courier.due(at: now, clock: clock, here: roster.here(at: clock))
        for publication in due.publications { send(frame(of: publication)) }
        while let number = removals.waiting.first, removals.asked.count < Self.mostRemovals {
            send(removals.order(number, as: nextPublication()))
        }
        tell(due.outcomes, &taken)
    }

    /// Says what this room says of itself, whatever becomes of it.
    func speak(at clock: Int64) {
        if roster.isTimeToSpeak(at: clock) { send(.say(roster.words(of: courier, at: clock))) }
    }

    private func frame(of publication: Publication) -> FrameToStream {
        let (message, expectation): (StreamedMessage, Expected) =
            switch publication {
            case .entry(let entry, let last, let isExpected):
                (StreamedMessage(entry), isExpected ? .lastOnSubject(last) : .nothing)
            case .batch(let batch): (StreamedMessage(batch), .nothing)
            }
        return .publish(id: nextPublication(), subject: message.subject, expectation, message.bytes)
    }

    func nextPublication() -> UInt32 {
        lastPublication &+= 1
        return lastPublication
    }

    func tell(_ outcomes: [(number: Int, WishOutcome)], _ taken: inout Ledger.Taken) {
        for (number, outcome) in outcomes {
            let told: Batch.Outcome =
                switch outcome {
                case .accepted: .accepted
                case .refused(let refusal): .refused(refusal)
                case .waiting(let rooms): .refused(.awaiting(rooms))
                case .overtaken(let room): .refused(.overtaken(room))
                }
            if let wish = leadWish, wish.number == number { ledOutcomes.append((wish.console, told)) }
            guard let ask = asks[number] else { continue }
            taken.outcomes.append((ask, told))
            switch outcome {
            case .waiting: continue
            case .refused(.withdrawn): withdrawn = number
            case .refused(.undelivered):
                if case .command(let command) = ask.wish { undelivered = (command, lastPass + 15_000) }
                asks[number] = nil
            case .accepted, .refused, .overtaken: asks[number] = nil
            }
        }
    }
}
