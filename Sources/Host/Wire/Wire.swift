import Drawing
import Glibc
import Lines
import Screens
import Wording
import Workshop

/// Every way in and out: the sockets and the door, their lines, and what was typed there and waits for its turn.
///
/// One for each host; the host's loop alone calls it.
final class Wire {
    /// How long a line may take to go once it was told to.
    private static let longestLeave = Duration.seconds(2)

    private let mailbox: Mailbox
    private let pump: Pump
    private var door: Door
    /// Sockets on which everybody is let in without a code, for they are this user's.
    private var trustedLinks: Set<LinkID> = []
    private var keys = KeyQueue()
    private var resizing = Resizing()
    /// Lines that were told to end and have not gone yet.
    private var leaving: Set<LineAddress> = []
    /// Has pictures drawn; nil where there are none.
    private(set) var pictures: PictureWorker?
    /// Sockets beside the first, which go with the host.
    private var otherSockets: [String] = []
    /// Since when the host only waits for its lines to go.
    private var endingSince: SuspendingClock.Instant?

    /// The way to the servers of a shared session, and what they are told once it stands.
    private var stream: StreamLink?
    private var unsaid: [FrameToStream] = []

    init(mailbox: Mailbox, door: HostOptions.Door?, hasTicks: Bool = true) throws(HostError) {
        self.mailbox = mailbox
        self.door = Door(hostKey: door?.hostKey ?? "")
        pump = try Pump(mailbox: mailbox, hasTicks: hasTicks)
    }

    /// Takes the port, which starts the door, and the sockets, and watches the scenario's files.
    ///
    /// - Throws: ``HostError`` with what cannot be had.
    func open(_ options: HostOptions) throws(HostError) {
        if let options = options.door { try door.open(options, on: pump) }
        pump.listen(on: try LocalSocket.listen(at: options.socketPath), isTrusted: true)
        if let path = options.participantsSocket {
            pump.listen(on: try LocalSocket.listenForParticipants(at: path), isTrusted: false)
        }
        if let share = options.share {
            stream = try StreamLink(share.order) { [mailbox] frame in mailbox.leave([.streamed(frame)]) }
            for frame in unsaid { stream?.send(frame) }
        }
        pictures = options.pictures.map { PictureWorker($0, program: options.program, mailbox: mailbox) }
        if let file = options.scenarioFile { ScenarioWatch.start(file, mailbox: mailbox) }
    }

    /// Lets this user's terminals attach by the name of the record at `path` too.
    func listen(forRecord path: String) {
        guard let socket = try? LocalSocket.path(forRecord: path),
            let descriptor = try? LocalSocket.listen(at: socket)
        else { return }
        pump.listen(on: descriptor, isTrusted: true)
        otherSockets.append(socket)
    }
}

// What comes in.
extension Wire {
    /// Takes what has reached the host; nil where nobody else has anything to do about it.
    ///
    /// The door speaks `language`.
    func take(_ input: Input, language: Language) -> Arrival? {
        switch input {
        case .linkOpened(let link, let isTrusted): if isTrusted { trustedLinks.insert(link) }
        case .doorOpened(let link, let pid): door.opened(link, pid: pid, language: language, on: pump)
        case .doorFailed: door.ended(startsAnother: !isEnding)
        case .frame(let link, let frame): return take(frame, from: link)
        case .linkClosed(let link): return .linkClosed(link)
        case .scenarioChanged(let reading): return .scenarioChanged(reading)
        case .picture(let news): return .picture(news)
        case .streamed(let frame): return .streamed(frame)
        case .tick: return .tick
        case .goOn: break
        case .terminate: return .terminate
        }
        return nil
    }

    private func take(_ frame: FrameToHost, from link: LinkID) -> Arrival? {
        // Only the door's own words are logged: others' could hold anything.
        if door.link == link { door.spoke(frame) }
        func address(_ line: LineID) -> LineAddress { LineAddress(link: link, line: line) }
        switch frame {
        case .listening, .failed, .alive: return nil
        case .asked(let line, let user, let proof, let source):
            return .asked(address(line), user: user, proof, by: way(of: link, from: source))
        case .opened(let line, let opening): return .opened(address(line), opening)
        case .bytes(let line, let bytes): return .bytes(address(line), bytes)
        case .drained(let line): return .drained(address(line))
        case .resized(let line, let width, let height):
            let size = Size(width: Int(width), height: Int(height))
            return resizing.take(size, of: address(line), at: .now).map { .resized(address(line), $0) }
        case .closed(let line): return .closed(address(line))
        }
    }

    /// Forgets a link that is gone, after its lines.
    func forget(_ link: LinkID) {
        leaving = leaving.filter { $0.link != link }
        trustedLinks.remove(link)
        if door.link == link { door.ended(startsAnother: !isEnding) }
    }

    /// The sizes whose time has come.
    func dueSizes() -> [(address: LineAddress, size: Size)] { resizing.due(at: .now) }

    private func way(of link: LinkID, from source: Source) -> Visitor.Way {
        if link == door.link { return .door(source) }
        return trustedLinks.contains(link) ? .own : .participants
    }

    /// Whether a line comes through a socket that is this user's alone.
    func isTrusted(_ address: LineAddress) -> Bool { trustedLinks.contains(address.link) }

    /// Whether a line comes through the door.
    func isRemote(_ address: LineAddress) -> Bool { door.link == address.link }
}

// What was typed.
extension Wire {
    /// Lets what was typed on a line wait for its turn.
    func add(_ typed: [KeyQueue.Typed], of address: LineAddress) { keys.add(typed, of: address) }

    /// Takes what was typed, of each line its share; where that is not all, the loop comes back to it without waiting.
    func takeTurn() -> [(address: LineAddress, typed: [KeyQueue.Typed])] {
        defer { if !keys.isEmpty { goOn() } }
        return keys.takeTurn()
    }

    /// What a line that leaves at once has typed before.
    func takeShare(of address: LineAddress) -> [KeyQueue.Typed] { keys.takeLast(KeyQueue.share, of: address) }

    /// What a line that is gone has typed before, and that still counts.
    func takeRest(of address: LineAddress) -> [KeyQueue.Typed] {
        leaving.remove(address)
        return keys.takeLast(KeyQueue.remainder, of: address)
    }

    /// Forgets what waits of a line that nobody sits at any more.
    func forget(_ address: LineAddress) {
        resizing.forget(address)
        _ = keys.takeLast(0, of: address)
    }
}

// What goes out.
extension Wire {
    /// Sends what a line's terminal is to show.
    func send(_ bytes: [UInt8], to address: LineAddress, _ filling: Filling = .none) {
        send([(bytes, address, filling)])
    }

    /// Sends what several lines' terminals are to show, those of one link together.
    func send(_ shows: [(bytes: [UInt8], address: LineAddress, filling: Filling)]) {
        var frames: [LinkID: [UInt8]] = [:]
        for show in shows {
            frames[show.address.link, default: []] += encoded(
                FrameFromHost.bytes(show.address.line, show.bytes, show.filling))
        }
        for (link, frames) in frames { pump.send(frames, to: link) }
    }

    /// Tells the servers of a shared session.
    func tell(_ frame: FrameToStream) {
        if let stream { stream.send(frame) } else { unsaid.append(frame) }
    }

    /// Lets the loop come back without waiting for anybody.
    func goOn() { mailbox.leave([.goOn]) }

    func send(_ verdict: Verdict, to address: LineAddress) {
        pump.send(.verdict(address.line, verdict), to: address.link)
    }

    /// Tells the near end of a line what is to be shown there if this host ends without a word.
    func leaveLastWords(_ bytes: [UInt8], for address: LineAddress) {
        pump.send(.lastWords(address.line, bytes), to: address.link)
    }

    /// Ends a line once what was sent has gone out.
    func close(_ address: LineAddress, farewell: String, status: UInt8) {
        leaving.insert(address)
        pump.send(.close(address.line, farewell: farewell, status: status), to: address.link)
    }

    /// Ends a line that is no seat once it has printed `text`; nil says that there is nothing to print.
    func close(_ address: LineAddress, printing text: String?) {
        send(Array((text ?? "").utf8), to: address)
        close(address, farewell: "", status: text == nil ? 1 : 0)
    }

    /// Ends a line that cannot be a seat, with a sentence for its person.
    func turnAway(_ address: LineAddress, _ sentence: String, status: UInt8 = 1) {
        if isRemote(address) { send(Array((sentence + "\r\n").utf8), to: address) }
        close(address, farewell: sentence + "\n", status: status)
    }
}

// How it is doing.
extension Wire {
    /// Whether the host only waits for its lines to go.
    var isEnding: Bool { endingSince != nil }

    /// Begins to wait for the lines to go; no door is started any more.
    func end() {
        endingSince = .now
        stream?.stop()
        stream = nil
        for socket in otherSockets { unlink(socket) }
    }

    /// Whether they have gone, or have had their time.
    var isOver: Bool {
        guard let endingSince else { return false }
        return leaving.isEmpty || endingSince.duration(to: .now) > Self.longestLeave
    }

    /// Starts the door anew where that is due; what consoles are to know of it, nil where all is well.
    func watchDoor(in surroundings: Surroundings) -> String? {
        door.watch(on: pump)
        let language = surroundings.language
        if let start = door.nextStart, start > .now {
            let seconds = SuspendingClock.now.duration(to: start).components.seconds + 1
            return Phrase.warningDoorWaits.text(in: language, "\(seconds)")
        }
        if door.isTroubled { return Phrase.warningDoor.text(in: language) }
        guard let end = door.lastEnd, let join = surroundings.join else { return nil }
        let since = end.duration(to: .now).components
        var broke = surroundings.now
        broke.milliseconds -= since.seconds * 1000 + since.attoseconds / 1_000_000_000_000_000
        return Phrase.warningDoorBroke.text(in: language, broke.clock, join.returning)
    }
}
