import CSystem
import Glibc
import Lines
import Logging
import Screens
import Wording
import Workshop

/// The door's life: one is started, asked every second whether it is there, killed when it is silent, and followed by
/// the next.
struct Door {
    /// Silence after which a door that was spoken to is killed.
    private static let longestSilence = Duration.seconds(2)
    /// Time between two questions.
    private static let heartbeat = Duration.seconds(1)

    /// The socket to the door that stands; nil while none does.
    private(set) var link: LinkID?
    /// When the next door is to be started.
    private(set) var nextStart: SuspendingClock.Instant?
    /// The private host key, in OpenSSH's text form.
    private let hostKey: String
    /// What doors hash addresses under, so that nobody here knows one.
    private let sourceKey: SourceKey
    private let log = Logger(label: "convene")
    /// The listening socket, which the host owns and hands to each door; nil where nobody joins over SSH.
    private var listener: Int32?
    /// The door's process.
    private var pid: Int32 = 0
    /// When the door was asked and has not answered since.
    private var askedAt: SuspendingClock.Instant?
    /// When it was last asked.
    private var lastAsked: SuspendingClock.Instant?
    /// When doors ended.
    private var restarts = Restarts()
    /// Whether one has been asked for and has not come up yet.
    private var isStarting = false

    /// No door yet.
    init(hostKey: String = "") {
        self.hostKey = hostKey
        var chance = SystemRandomNumberGenerator()
        sourceKey = .draw(using: &chance)
    }

    /// When a door last ended; nil where none has within a minute.
    var lastEnd: SuspendingClock.Instant? { restarts.ends.last }

    /// Whether doors keep ending.
    var isTroubled: Bool { restarts.ends.count >= 3 }

    /// Takes the port and starts the first door.
    mutating func open(_ options: HostOptions.Door, on pump: Pump) throws(HostError) {
        let listener = system_listen_on_port(options.bind, UInt16(clamping: options.port))
        guard listener >= 0 else {
            switch -listener {
            case EADDRINUSE: throw .portInUse(options.port)
            case EACCES: throw .portForbidden(options.port)
            case EADDRNOTAVAIL, EINVAL: throw .noSuchAddress(options.bind ?? "")
            case let number: throw .system("port \(options.port)", errno: number)
            }
        }
        self.listener = listener
        start(on: pump)
        log.info("\(options.packetGuard)")
    }

    /// Starts a door on the pump's thread, which lives as long as the host.
    private mutating func start(on pump: Pump) {
        guard let listener, !isStarting else { return }
        isStarting = true
        nextStart = nil
        pump.perform { pump in
            do throws(HostError) {
                let door = try ChildProcess.start("door", passing: [listener], endsWithParent: true)
                let link = pump.newLink()
                pump.add(link, descriptor: door.socket)
                pump.report(.doorOpened(link, pid: door.process))
            } catch {
                pump.report(.doorFailed)
            }
        }
    }

    /// Takes note that a door stands, and tells it what it says by itself, in `language`.
    mutating func opened(_ link: LinkID, pid: Int32, language: Language, on pump: Pump) {
        isStarting = false
        self.link = link
        self.pid = pid
        askedAt = nil
        lastAsked = nil
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        let sentences = DoorSentences(
            late: say(.doorLate), full: say(.doorFull), command: say(.doorNoCommand),
            forwarding: say(.doorNoForwarding), second: say(.doorSecondSession))
        pump.send(.begin(hostKey: hostKey, sourceKey, sentences), to: link)
    }

    /// Takes what the door says of itself; any word from it is a sign of life.
    mutating func spoke(_ frame: FrameToHost) {
        askedAt = nil
        switch frame {
        case .listening: log.info("the door listens")
        case .failed(let sentence): log.error("the door failed", metadata: ["sentence": "\(sentence)"])
        case .alive, .asked, .opened, .bytes, .drained, .resized, .closed: break
        }
    }

    /// Reaps a door that has ended, and has the next one started: at once, or later where doors keep ending.
    mutating func ended(startsAnother: Bool) {
        if pid > 0 {
            kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
        }
        link = nil
        pid = 0
        isStarting = false
        guard startsAnother else { return }
        let now = SuspendingClock.now
        nextStart = now + restarts.count(at: now)
        log.warning("the door ended and is started again")
    }

    /// Asks the door whether it is there, kills one that is silent, and starts the next when it is time.
    mutating func watch(on pump: Pump) {
        let now = SuspendingClock.now
        if let nextStart, nextStart <= now { start(on: pump) }
        restarts.forget(at: now)
        guard let link else { return }
        if let askedAt, askedAt.duration(to: now) > Self.longestSilence {
            log.warning("the door is silent")
            self.askedAt = nil
            kill(pid, SIGKILL)
            return
        }
        if lastAsked.map({ $0.duration(to: now) > Self.heartbeat }) ?? true {
            lastAsked = now
            askedAt = askedAt ?? now
            pump.send(.areYouThere, to: link)
        }
    }
}
