import Lines
import Logging
import Records
import Screens
import Session
import Workshop

/// The record, as the loop writes to it: what cannot be written is dropped or waits, and a file that is gone is copied.
///
/// It waits for the disk, so it is no value; the host's loop alone calls it.
final class Ledger {
    /// What became of what was asked.
    struct Taken {
        /// What is adopted.
        var state: State
        var events: [Event] = []
        var outcomes: [(ask: Ask, outcome: Batch.Outcome)] = []
        /// Whether the state is another although nothing happened in it: other rooms have said how many answered.
        var hasMoved = false

        /// Whether there is something to be shown.
        var isNews: Bool { hasMoved || !events.isEmpty }
    }

    /// This room's part in a session that several share; nil where it is the only one.
    let share: RoomShare?
    private let record: Record
    private let log = Logger(label: "convene")
    private var lastLook = SuspendingClock.now
    /// How the record stands.
    private(set) var standing: RecordStanding

    init(
        _ record: Record, _ options: HostOptions.Share? = nil,
        tell: @escaping (FrameToStream) -> Void = { _ in }
    ) {
        self.record = record
        share = options.map { RoomShare($0, record: record, send: tell) }
        standing = RecordStanding(path: record.path)
    }

    /// Decides what is asked, in its order, and records it in one transaction.
    ///
    /// Where the disk takes nothing, what may wait for it is adopted all the same. Where the failure is not the disk's,
    /// what is asked is tried one by one. The session's end saves a record that is gone before it.
    func take(_ asked: [(command: Command, ask: Ask)], on state: State, at now: Moment) async -> Taken {
        if let share { return await share.take(asked, at: now, &standing) }
        var batch = Batch(asked, on: state, at: now)
        guard !batch.events.isEmpty else { return Taken(batch) }
        do throws(RecordError) {
            try await write(batch)
            standing.trouble = nil
            standing.waiting = 0
        } catch {
            if standing.trouble == nil {
                log.error("a batch was not recorded", metadata: ["error": "\(error)"])
            }
            guard error.isOfTheDisk || asked.count == 1 else {
                var taken = Taken(state: state)
                for one in asked { taken.add(await take([one], on: taken.state, at: now)) }
                return taken
            }
            standing.note(error)
            let waiting = await record.waitingCount
            batch.keepWhatMayWait(atMost: Record.mostWaiting - waiting)
            if await !record.postpone(batch.events) { batch.keepWhatMayWait(atMost: 0) }
            standing.waiting = await record.waitingCount
        }
        return Taken(batch)
    }

    private func write(_ batch: Batch) async throws(RecordError) {
        do throws(RecordError) {
            try await batch.write(to: record)
        } catch .gone where batch.draft.finished != nil {
            try await save()
            try await batch.write(to: record)
        }
    }
}

// What the loop asks of a shared session.
extension Ledger {
    /// Whether something is to be recorded though nobody asks for anything.
    var isDue: Bool { share?.isDue ?? false }

    /// How the session's rooms stand; nil where this is the only one.
    var rooms: RoomsView? { share?.view }

    /// Whether nobody need type anything for the session to go on: it rests, or another room moves it.
    func isResting(_ state: State) -> Bool { state.isResting || share?.leads == false }

    /// Lets the room go its own pace, or be with the others again, and says where it stands then.
    func toggleOwnPace(from state: State) async -> State {
        guard let share else { return state }
        try? await share.toggleOwnPace()
        return share.shown
    }

    /// What people left to be written to, a line each; nil where that cannot be told yet.
    var contacts: String? {
        get async { try? await record.contacts().map { $0 + "\n" }.joined() }
    }
}

// A file that is gone.
extension Ledger {
    /// As ``save()`` does; what is in the way of it.
    func saved() async -> RecordError? {
        do throws(RecordError) {
            try await save()
            return nil
        } catch {
            return error
        }
    }

    /// Looks once a second whether the record is where it is said to be, and tries again to write what waits.
    func look(at now: SuspendingClock.Instant) async {
        guard lastLook.duration(to: now) >= .seconds(1) else { return }
        lastLook = now
        guard await record.isInPlace else { return standing.note(.gone(standing.path)) }
        if case .gone = standing.trouble { standing.trouble = nil }
        guard standing.waiting > 0, (try? await record.append([])) != nil else { return }
        standing.trouble = nil
        standing.waiting = 0
    }

    /// Goes on in a whole copy in the home folder, which is the record from then on.
    ///
    /// - Throws: ``RecordError``; the record is what it was then.
    func save() async throws(RecordError) {
        guard await !record.isInPlace else { return }
        let path = Rescue.place(of: standing.path)
        try await record.move(to: path)
        standing.path = path
        standing.trouble = nil
        log.notice("the record was gone from its place; the session goes on in a copy")
        if standing.waiting > 0, (try? await record.append([])) != nil { standing.waiting = 0 }
    }

    /// Gives the record back, with what waits; where it is gone a copy is saved first.
    func close() async {
        if await !record.isInPlace, (try? await save()) == nil {
            standing.note(.gone(standing.path))
            log.error("the record is gone from its place, and no copy could be saved")
        }
        if standing.waiting > 0, (try? await record.append([])) == nil {
            log.error("steps that waited for the disk are lost", metadata: ["steps": "\(standing.waiting)"])
        }
        await record.close()
    }
}

extension Ledger.Taken {
    fileprivate init(_ batch: Batch) {
        self.init(state: batch.draft, events: batch.events, outcomes: batch.outcomes)
    }

    fileprivate mutating func add(_ next: Self) {
        state = next.state
        events += next.events
        outcomes += next.outcomes
    }
}
