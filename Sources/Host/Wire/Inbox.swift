import Drawing
import Lines
import Screens
import Workshop

/// What has reached the host, once the wire has done what is its own.
enum Arrival {
    /// A client that wants in shows something.
    case asked(LineAddress, user: String, Proof, by: Visitor.Way)
    case opened(LineAddress, Opening)
    case bytes(LineAddress, [UInt8])
    case drained(LineAddress)
    case resized(LineAddress, Size)
    case closed(LineAddress)
    /// All of its lines are gone; the wire waits to be told that nothing more is to come of them.
    case linkClosed(LinkID)
    case scenarioChanged(ScenarioFile.Reading)
    case picture(PictureNews)
    /// What the servers of a shared session say.
    case streamed(FrameFromStream)
    /// Some time has passed.
    case tick
    case terminate
    /// Somebody at a seat wishes what the record has to be asked for.
    case wished(Seat.Intent, LineAddress)
}

/// What reaches the host, in the order in which it is taken, and what is asked of the session because of it.
///
/// While the record is at work for the loop, only what needs nothing of it is taken: whoever turns a page, asks for support
/// or leaves at once waits for no disk. One for each host; the host's loop alone calls it.
final class Inbox {
    /// What became of what was asked, and what those are told who could not be served.
    typealias Recorded = (effects: [Room.Effect], taken: Ledger.Taken)

    /// How far the record is with what was asked last.
    enum Recording {
        case going
        case done(Recorded)
    }

    private let mailbox: Mailbox
    private let wire: Wire
    /// What waits for the record.
    private var waiting: [Arrival] = []
    private var asks: [Ask] = []
    /// Nil where the record has nothing to do for the loop.
    var recording: Recording?

    init(_ mailbox: Mailbox, _ wire: Wire) { (self.mailbox, self.wire) = (mailbox, wire) }

    /// Whether the record is at work, or soon will be.
    var isBusy: Bool { recording != nil || !asks.isEmpty }

    /// Whether there is something to take, though nothing more may come.
    var isWaiting: Bool { !waiting.isEmpty || !asks.isEmpty }

    /// What is to be taken now; waits for something to reach the host.
    ///
    /// The door speaks `language`; lines that have a seat are `seated`.
    func next(in language: Language, seated: (LineAddress) -> Bool) async -> [Arrival] {
        var arrivals = waiting
        for input in await mailbox.batch() {
            if let arrival = wire.take(input, language: language) { arrivals.append(arrival) }
        }
        waiting = recording == nil ? [] : arrivals.filter { $0.waits(seated) }
        return recording == nil ? arrivals : arrivals.filter { !$0.waits(seated) }
    }

    /// Lets `intent` wait for the record where that is at work and has to be asked for it; says whether it does.
    func holdsBack(_ intent: Seat.Intent, of address: LineAddress) -> Bool {
        guard recording != nil, intent.asksRecord else { return false }
        waiting.append(.wished(intent, address))
        return true
    }

    /// Takes what is asked of the session, to be decided with all that is asked at once.
    func add(_ asks: [Ask]) { self.asks += asks }

    /// Everything that is asked and was not taken before.
    func takeAsks() -> [Ask] {
        defer { asks = [] }
        return asks
    }

    /// What the record has made of what was asked last, once.
    func takeRecorded() -> Recorded? {
        guard case .done(let recorded) = recording else { return nil }
        recording = nil
        return recorded
    }
}

extension Arrival {
    /// Whether it waits for the record; what is typed at a seat does not, nor what a line needs to be shown something.
    fileprivate func waits(_ seated: (LineAddress) -> Bool) -> Bool {
        switch self {
        case .bytes(let address, _), .drained(let address), .resized(let address, _): !seated(address)
        case .tick, .picture, .streamed: false
        case .asked, .opened, .closed, .linkClosed, .scenarioChanged, .terminate, .wished: true
        }
    }
}

extension Seat.Intent {
    /// Whether the record has to be asked for it at once, and not with what is asked together.
    fileprivate var asksRecord: Bool {
        switch self {
        case .console(.mute), .console(.saveRecord), .console(.toggleOwnPace), .participant(.contact, _),
            .participant(.becomeLinear, _):
            true
        case .stage, .console, .participant, .stopWaiting: false
        }
    }
}
