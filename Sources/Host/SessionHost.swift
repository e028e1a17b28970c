import Lines
import Logging
package import Records
import Screens
package import Session
import Terminal
package import Workshop

/// The running session: one loop takes what has arrived, decides it, records it, and only then shows it.
package actor SessionHost {
    let options: HostOptions
    let record: Record
    let mailbox: Mailbox
    let pump: Pump
    let painter: Painter
    let log: Logger
    var state: State
    var seats: [LineAddress: Seat] = [:]
    var linearSeats: [LineAddress: LinearSeat] = [:]
    /// What was typed at lines that are gone, by seat words.
    var drafts: [String: [Poll.ID: String]] = [:]
    /// The languages that people chose at lines that are gone, by seat words.
    var languages: [String: Language] = [:]
    var reception: Reception
    /// What the door hashes addresses under, so that nobody here knows one.
    let sourceKey: SourceKey
    var door = DoorStanding.none
    var clicker = Clicker()
    var attendance = Attendance()
    var checkIns = CheckIns()
    var readiness: ReadinessCheck?
    var held = HeldTexts()
    var muting = Muting()
    /// Seats over ssh that a console has to confirm, by their request.
    var newestRequest = 0
    /// What became of the last change of the scenario's file.
    var editNotice: String?
    /// The feedback picture of the text that is being taken over.
    var newFeedbackPicture: [[Bool]] = []
    /// When somebody last typed anything.
    var lastTouch = SuspendingClock.now
    /// Sockets on which everybody is let in without a code, for they are this user's.
    var trustedLinks: Set<LinkID> = []
    /// When consoles were last given the time.
    var lastClock = SuspendingClock.now
    var surroundings: Surroundings {
        didSet {
            var before = oldValue
            // What falls with time is painted each second, and not for each line that was typed meanwhile.
            before.now = surroundings.now
            if before != surroundings { gallery.roomChanged() }
        }
    }
    var gallery = Gallery()
    var keyQueue = KeyQueue()
    /// Since when bytes stand at a painted seat that are not yet a whole key.
    var halfRead: [LineAddress: SuspendingClock.Instant] = [:]
    var resizing = Resizing()
    /// Whether the last batch could not be written for want of room or because the disk failed.
    var isDiskFailing = false
    var finishedSince: SuspendingClock.Instant?
    /// Lines that were told to end and have not gone yet.
    var leaving: Set<LineAddress> = []
    /// Since when the host only waits for its lines to go.
    var endingSince: SuspendingClock.Instant?
    var isOver = false

    /// Makes the host of an open record whose scenario is `scenario`.
    ///
    /// - Throws: ``HostError`` when the machine does not give what a host needs; the record is as it was then.
    package init(record: Record, scenario: Scenario, events: [Event], options: HostOptions) throws(HostError)
    {
        self.options = options
        self.record = record
        log = Logger(label: "convene")
        mailbox = Mailbox()
        do { painter = try Painter() } catch { throw .painter("\(error)") }
        pump = try Pump(mailbox: mailbox)
        state = State(of: scenario, replaying: events)
        var chance = SystemRandomNumberGenerator()
        sourceKey = .draw(using: &chance)
        reception = Reception(
            code: options.door?.joining.code, facilitators: try Facilitators(options), using: &chance)
        let now = WallClock.now()
        surroundings = Surroundings(
            now: now, join: options.door?.joining,
            recordName: record.path.split(separator: "/").last.map(String.init) ?? record.path,
            feedbackPicture: options.feedbackPicture,
            keptUntil: state.keptUntil(from: now),
            language: scenario.language)
    }

    /// Takes the port and the local socket, and begins the session where it has not begun.
    ///
    /// - Throws: ``HostError``; whoever started the host tells the person.
    package func open() async throws(HostError) {
        if let door = options.door {
            try open(door)
            log.info("\(door.packetGuard)")
        }
        pump.listen(on: try LocalSocket.listen(at: options.socketPath), isTrusted: true)
        if let path = options.participantsSocket {
            pump.listen(on: try LocalSocket.listenForParticipants(at: path), isTrusted: false)
        }
        if let file = options.scenarioFile { ScenarioWatch.start(file, mailbox: mailbox) }
        if state.started == nil {
            await take(asks: [Ask(.start, by: .nobody)])
            guard state.started != nil else { throw .record(.diskFull) }
        }
        log.info("host ready")
    }

    /// Runs until the session is over and its terminals have left, or the process is told to end.
    package func run() async {
        while !isOver {
            let inputs = await mailbox.batch()
            var asks: [Ask] = []
            for input in inputs { asks += await take(input) }
            asks += await takeTurns()
            await take(asks: asks)
            await passTime()
            await paint()
        }
        log.info("host ends")
    }

    /// Tells the host to end; the session can be resumed.
    ///
    /// From any thread.
    package nonisolated func terminate() { mailbox.leave([.terminate]) }
}
