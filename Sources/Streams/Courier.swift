import CNATS
import CSystem
import Foundation
import Glibc

/// The way to the servers: one thread that connects to one after the other, for ever, and sends what is to be sent.
///
/// libnats's own reconnecting is not used: it sends later what was written meanwhile, after the loop has said that nobody
/// knows what became of it, and gives up where credentials are refused twice.
struct Courier: Sendable {
    /// Milliseconds that a server has for letting somebody in.
    private static let patience: Int64 = 2000
    /// Milliseconds between two pings, and how many of them may be unanswered until the connection is given up.
    private static let heartbeat: (interval: Int64, most: Int32) = (1000, 4)
    /// Milliseconds that a server has for taking what is written.
    private static let writing: Int64 = 5000
    /// Milliseconds between two rounds through the servers: twice as many each time.
    private static let pauses: ClosedRange<UInt32> = 100...2000

    private let servers: [ServerAddress]
    private let user: (name: String, password: String)?
    private let signing: Signing?
    private let credentials: Credentials
    private let authorities: String?
    private let inbox: String
    private let saying: String
    private let mail: Mail

    /// A way to `servers`.
    ///
    /// Answers are addressed to `inbox` with their number behind it; what rooms say to each other, to `saying` with the
    /// number of whoever says it.
    init(
        to servers: [ServerAddress], as credentials: Credentials, trusting authorities: String?,
        inbox: String,
        saying: String, mail: Mail
    ) {
        self.servers = servers
        self.credentials = credentials
        self.authorities = authorities
        self.inbox = inbox
        self.saying = saying
        self.mail = mail
        switch credentials {
        case .nobody: (user, signing) = (nil, nil)
        case .user(let name, let password): (user, signing) = ((name, password), nil)
        case .signed(let token, let seed): (user, signing) = (nil, Signing(token: token, seed: seed))
        }
    }

    /// Begins, and never ends.
    func start() { Thread { run() }.start() }

    private func run() {
        nats_Open(-1)
        // Rooms that begin at once do not all go to the first.
        var next = Int.random(in: servers.indices)
        var pause = Self.pauses.lowerBound
        while true {
            var reason = FailedReach.silent
            var isReached = false
            for _ in servers where !isReached {
                let server = servers[next]
                next = (next + 1) % servers.count
                switch mail.busily(Self.patience + 1000, { way(to: server) }) {
                case .success(let way):
                    isReached = true
                    serve(way)
                case .failure(let failure): reason = max(reason, failure.reason)
                }
            }
            if isReached {
                pause = Self.pauses.lowerBound
                // A server that lets somebody in and closes at once is not asked without end.
                usleep(pause * 1000)
                continue
            }
            let isOver = reason == .credentialsRefused && credentials.areOver(at: Int64(time(nil)))
            mail.arrive(.failed(isOver ? .credentialsExpired : reason))
            usleep(pause * 1000)
            pause = min(pause * 2, Self.pauses.upperBound)
        }
    }

    /// Sends what is to be sent until the connection is gone.
    private func serve(_ way: Way) {
        mail.open(true)
        while !natsConnection_IsClosed(way.connection) {
            for letter in mail.lettersToSend() {
                let status = mail.busily(Self.writing + 1000) { send(letter, over: way.connection) }
                if status != NATS_OK, let ticket = letter.ticket {
                    mail.arrive(.unsent(ticket: ticket, isTooLarge: status == NATS_MAX_PAYLOAD))
                }
            }
        }
        mail.open(false)
        mail.busily(Self.writing + 1000) { way.end() }
    }

    private func send(_ letter: Letter, over connection: OpaquePointer?) -> natsStatus {
        let reply = letter.ticket.map { "\(inbox).\($0)" }
        var message: OpaquePointer?
        var status = letter.bytes.withUnsafeBytes { bytes in
            natsMsg_Create(
                &message, letter.subject, reply, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(bytes.count))
        }
        defer { natsMsg_Destroy(message) }
        for header in letter.headers where status == NATS_OK {
            status = natsMsgHeader_Set(message, header.name, header.value)
        }
        return status == NATS_OK ? natsConnection_PublishMsg(connection, message) : status
    }
}

/// Connecting.
extension Courier {
    /// Whether `authorities` holds certificates.
    static func canRead(_ authorities: String) -> Bool {
        var options: OpaquePointer?
        defer { natsOptions_Destroy(options) }
        return authorities.contains("BEGIN CERTIFICATE") && natsOptions_Create(&options) == NATS_OK
            && natsOptions_SetCATrustedCertificates(options, authorities) == NATS_OK
    }

    private struct Unreached: Error { let reason: FailedReach }

    private func way(to server: ServerAddress) -> Result<Way, Unreached> {
        var options: OpaquePointer?
        var way = Way()
        defer { natsOptions_Destroy(options) }
        var status = natsOptions_Create(&options)
        for step in steps(to: server) where status == NATS_OK { status = step(options) }
        if status == NATS_OK { status = connect(&way.connection, options) }
        for subject in ["\(inbox).*", "\(saying).*"] where status == NATS_OK {
            status = way.subscribe(to: subject, for: mail)
        }
        guard status == NATS_OK else {
            way.end()
            return .failure(Unreached(reason: FailedReach(status)))
        }
        return .success(way)
    }

    private func connect(_ connection: inout OpaquePointer?, _ options: OpaquePointer?) -> natsStatus {
        for _ in 1..<Signing.questions {
            let status = natsConnection_Connect(&connection, options)
            if status != Signing.wantsAnother { return status }
        }
        return natsConnection_Connect(&connection, options)
    }

    private func steps(to server: ServerAddress) -> [(OpaquePointer?) -> natsStatus] {
        // The mail lives as long as the process.
        let mail = Unmanaged.passUnretained(mail).toOpaque()
        var steps: [(OpaquePointer?) -> natsStatus] = [
            { natsOptions_SetURL($0, server.url) },
            { natsOptions_SetName($0, "convene") },
            { natsOptions_SetTimeout($0, Self.patience) },
            { natsOptions_SetAllowReconnect($0, false) },
            { natsOptions_SetIgnoreDiscoveredServers($0, true) },
            { natsOptions_SetPingInterval($0, Self.heartbeat.interval) },
            { natsOptions_SetMaxPingsOut($0, Self.heartbeat.most) },
            { natsOptions_SetWriteDeadline($0, Self.writing) },
            { natsOptions_SetSendAsap($0, true) },
            { natsOptions_SetClosedCB($0, { _, mail in Courier.mail(mail)?.ring() }, mail) },
            {
                natsOptions_SetErrorHandler(
                    $0,
                    { _, _, status, mail in
                        guard status == NATS_NOT_PERMITTED else { return }
                        Courier.mail(mail)?.arrive(.notPermitted(Courier.refusedSubject))
                    }, mail)
            },
        ]
        if server.isEncrypted { steps.append { natsOptions_SetSecure($0, true) } }
        // Also where the address is without TLS, for a server that wants it gets it.
        steps.append { natsOptions_SetExpectedHostname($0, server.host) }
        if let authorities { steps.append { natsOptions_SetCATrustedCertificates($0, authorities) } }
        if let user { steps.append { natsOptions_SetUserInfo($0, user.name, user.password) } }
        if let signing { steps.append { options in signing.use(for: options) } }
        return steps
    }

    /// What stands between quotation marks in what libnats says about the last error to whoever handles it; nothing where
    /// it says none.
    private static var refusedSubject: String {
        guard let said = nats_GetLastError(nil).map({ String(cString: $0) }) else { return "" }
        return said.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(
            String.init) ?? ""
    }

    private static func mail(_ closure: UnsafeMutableRawPointer?) -> Mail? {
        closure.map { Unmanaged<Mail>.fromOpaque($0).takeUnretainedValue() }
    }
}

/// A connection, and what was subscribed to over it.
private struct Way {
    var connection: OpaquePointer?
    private var subscriptions: [OpaquePointer] = []

    mutating func subscribe(to subject: String, for mail: Mail) -> natsStatus {
        var subscription: OpaquePointer?
        let status = natsConnection_Subscribe(
            &subscription, connection, subject,
            { _, _, message, mail in
                if let mail { Unmanaged<Mail>.fromOpaque(mail).takeUnretainedValue().take(message) }
                natsMsg_Destroy(message)
            }, Unmanaged.passUnretained(mail).toOpaque())
        guard status == NATS_OK, let subscription else { return status }
        subscriptions.append(subscription)
        return natsSubscription_SetPendingLimits(subscription, 8192, 16 << 20)
    }

    func end() {
        natsConnection_Close(connection)
        for subscription in subscriptions { natsSubscription_Destroy(subscription) }
        natsConnection_Destroy(connection)
    }
}

extension FailedReach {
    fileprivate init(_ status: natsStatus) {
        switch status {
        case NATS_CONNECTION_AUTH_FAILED, NATS_NOT_PERMITTED: self = .credentialsRefused
        case NATS_SSL_ERROR: self = .untrusted
        case NATS_SECURE_CONNECTION_WANTED, NATS_SECURE_CONNECTION_REQUIRED: self = .tlsDiffers
        case NATS_PROTOCOL_ERROR, NATS_LINE_TOO_LONG, NATS_ERR, NATS_INVALID_ARG: self = .notNATS
        case _: self = .silent
        }
    }
}

/// Answers a server that wants to see a key.
///
/// libnats before 3.8 leaves out a signature whose first byte is nothing, one of 256, and whoever signed is refused
/// (nats-io/nats.c, pull request 705; `findings/nats-signature-left-out.sh`). Another question of the server has another signature.
private final class Signing: Sendable {
    /// With what a connection fails whose signature would be left out.
    static let wantsAnother = NATS_ILLEGAL_STATE
    /// How many questions are asked for at most: a server may ask the same each time.
    static let questions = 8

    private let token: String
    private let seed: String

    init(token: String, seed: String) { (self.token, self.seed) = (token, seed) }

    /// Has a connection made with `options` ask this, which has to live as long.
    func use(for options: OpaquePointer?) -> natsStatus {
        let closure = Unmanaged.passUnretained(self).toOpaque()
        return natsOptions_SetUserCredentialsCallbacks(
            options,
            { token, _, closure in
                guard let closure else { return NATS_INVALID_ARG }
                token?.pointee = strdup(Unmanaged<Signing>.fromOpaque(closure).takeUnretainedValue().token)
                return NATS_OK
            }, closure,
            { _, signature, length, nonce, closure in
                guard let closure, let signature else { return NATS_INVALID_ARG }
                let status = nats_Sign(
                    Unmanaged<Signing>.fromOpaque(closure).takeUnretainedValue().seed, nonce, signature,
                    length)
                guard status == NATS_OK, signature.pointee?.pointee == 0 else { return status }
                free(signature.pointee)
                signature.pointee = nil
                return Signing.wantsAnother
            }, closure)
    }
}

extension Mail {
    /// Takes over what libnats has received.
    fileprivate func take(_ message: OpaquePointer?) {
        guard let message, let subject = natsMsg_GetSubject(message).map({ String(cString: $0) }) else {
            return
        }
        let length = max(0, Int(natsMsg_GetDataLength(message)))
        let bytes =
            length == 0 ? [] : Array(UnsafeRawBufferPointer(start: natsMsg_GetData(message), count: length))
        if subject.hasPrefix("_INBOX.") {
            guard let ticket = subject.split(separator: ".").last.flatMap({ UInt64($0) }) else { return }
            let status = header("Status", of: message)
            arrive(
                .answer(
                    ticket: ticket, status: status,
                    description: status == nil ? "" : header("Description", of: message) ?? "", bytes))
        } else if subject.hasPrefix("convene-here.") {
            arrive(.said(subject: subject, bytes))
        } else if let origin = natsMsg_GetReply(message).map({ String(cString: $0) }) {
            arrive(.message(subject: subject, origin: origin, bytes))
        }
    }

    private func header(_ name: String, of message: OpaquePointer) -> String? {
        var value: UnsafePointer<CChar>?
        guard natsMsgHeader_Get(message, name, &value) == NATS_OK else { return nil }
        return value.map { String(cString: $0) }
    }
}
