import Lines
import Screens

/// How the servers of a shared session stand.
struct StreamStanding {
    private(set) var isConnected = false
    /// Whether another version of this program has said something that this one cannot read.
    var isForeign = false
    /// Whether the servers have let go what this room has not read.
    var isOver = false
    /// Whether they have lost how a session began that goes on, so that nobody can join it.
    var lacksBeginning = false
    /// Since when it is so.
    private(set) var since: Int64
    private var failure: StreamFailure?
    private var clockAhead: Int64 = 0
    /// Milliseconds without servers, and of a clock that is off, after which consoles are told.
    ///
    /// It takes up to four seconds until it is known that servers do not answer, and people are told within five.
    private static let (patience, clockBound): (Int64, Int64) = (500, 2000)

    init(at now: Int64) { since = now }

    mutating func take(_ frame: FrameFromStream, at now: Int64) {
        switch frame {
        case .connected:
            if !isConnected { since = now }
            isConnected = true
            failure = nil
        case .disconnected:
            if isConnected { since = now }
            isConnected = false
        case .failed(let why):
            failure = why
            if isConnected { since = now }
            isConnected = false
        case .following(_, let ahead): clockAhead = ahead
        case .message, .heard, .answered, .got, .denied, .alive: break
        }
    }

    /// Whether the servers are there, and have lost the stream.
    var isGone: Bool { failure == .noSession }

    /// What consoles are told; nil where all is well.
    func trouble(at now: Int64, isShort: Bool) -> RoomsView.Trouble? {
        if isForeign { return .foreign }
        if isOver { return .over }
        if isGone, isShort { return .short }
        if !isConnected {
            return now - since >= Self.patience ? fault.map { .refused($0) } ?? .unreached : nil
        }
        if isShort { return .short }
        return abs(clockAhead) > Self.clockBound ? .clock(seconds: Int(abs(clockAhead) / 1000)) : nil
    }

    /// What this room was given and is wrong, where it is that which keeps it out.
    private var fault: RoomsView.Trouble.Fault? {
        switch failure {
        case .credentialsRefused, .credentialsExpired, .credentialsUnreadable, .notPermitted: .credentials
        case .untrusted, .authoritiesUnreadable: .authorities
        case .tlsDiffers, .notEncrypted, .addressUnreadable: .addresses
        case .noServer, .noNATS, .noJetStream, .noSession, .sessionExists, .tooFewServers, .noMajority,
            .tooLarge, .storageFull, .other, nil:
            nil
        }
    }
}
