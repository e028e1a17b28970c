/// What the host tells the process that speaks to the servers of a shared session.
package enum FrameToStream: Hashable, Sendable {
    /// What that process needs to begin; anything else comes behind it.
    case begin(StreamOrder)
    /// To be answered at once.
    case areYouThere
    /// Brings every message behind this number, in order, from now on and over every lost connection, none twice. A later
    /// one begins anew.
    case follow(after: UInt64)
    /// Stores a message of at most 1 MB; answered under `id`. At most ``Bounds/publishesOut`` may be without an answer.
    ///
    /// `subject` stands behind the session's prefix: letters, digits, `-` and `_`, in parts between dots. It has
    /// no name: for two minutes servers take nothing more under one whose message they have lost, or never stored. Rooms
    /// drop what is stored twice.
    case publish(id: UInt32, subject: String, Expected, [UInt8])
    /// Removes the message with this number; answered under `id`.
    ///
    /// Never a whole subject: a server of 2.9.10 that is killed after that, and started again, may have lost every message
    /// before it (measured with nats-server 2.9.10-1+b3; not each time).
    case remove(id: UInt32, number: UInt64)
    /// Removes the whole stream; answered under `id`.
    case delete(id: UInt32)
    /// Lets each message go so many seconds after it was stored; answered under `id`.
    case expire(id: UInt32, seconds: UInt32)
    /// Tells the other rooms something, at most 64 KiB, that is stored nowhere and may be lost.
    case say([UInt8])
    /// Asks for the message with this number, to compare it.
    case get(UInt64)
    /// Makes the stream anew where the servers have lost it; nothing happens where it is there.
    case remake
}

/// Which servers hold a session, and how a room comes to it.
package struct StreamOrder: Hashable, Sendable {
    /// `nats://` or `tls://`, host and port, at most ``Bounds/servers``; one after the other is tried.
    package var servers: [String]
    /// The session's name: `a` to `z`, digits and `-`, at most 64.
    package var session: String
    /// This room's number, in 16 hexadecimal digits.
    package var room: String
    /// On how many servers each message is to stand, where the stream is made.
    package var replicas: UInt8
    /// Whether the stream is made, and must not be there yet unless this room has made it; or else found.
    package var makes: Bool
    /// Whether it is tried first if all is permitted that a session needs.
    package var checks = false
    /// What a NATS file of credentials holds, or a user and a password in one line with a colon between; nil is nobody.
    package var credentials: String?
    /// Whom to trust, as PEM; nil is whom the system trusts.
    package var authorities: String?

    /// Makes an order.
    package init(
        servers: [String], session: String, room: String, replicas: UInt8, makes: Bool,
        credentials: String? = nil, authorities: String? = nil
    ) {
        self.servers = servers
        self.session = session
        self.room = room
        self.replicas = replicas
        self.makes = makes
        self.credentials = credentials
        self.authorities = authorities
    }
}

/// What has to be so that a message is stored; otherwise it is refused, and nothing has happened.
package enum Expected: Hashable, Sendable {
    case nothing
    /// The last message on its subject has this number; 0 is none.
    case lastOnSubject(UInt64)
    /// The last message of the whole stream has this number.
    case lastOfStream(UInt64)
}

extension FrameToStream: Frame {
    package static var longestBody: Int { Bounds.message + 4096 }

    package init(kind: UInt8, body: inout FrameBody) throws(FrameError) {
        switch kind {
        case 1: self = .begin(try StreamOrder(body: &body))
        case 2: self = .areYouThere
        case 3: self = .follow(after: try body.number64())
        case 4:
            self = .publish(
                id: try body.number32(), subject: try body.text(atMost: Bounds.subject),
                try Expected(body: &body), try body.remainder(atMost: Bounds.message + 1))
        case 5: self = .remove(id: try body.number32(), number: try body.number64())
        case 6: self = .delete(id: try body.number32())
        case 7: self = .say(try body.remainder(atMost: Bounds.said))
        case 8: self = .get(try body.number64())
        case 9: self = .remake
        case 10: self = .expire(id: try body.number32(), seconds: try body.number32())
        case _: throw .unknownKind(kind)
        }
        try body.end()
    }

    package func write(to writer: inout FrameWriter) {
        switch self {
        case .begin(let order): writer.frame(1) { order.write(to: &$0) }
        case .areYouThere: writer.frame(2)
        case .follow(let after): writer.frame(3) { $0.number64(after) }
        case .publish(let id, let subject, let expectation, let bytes):
            writer.frame(4) { writer in
                writer.number32(id)
                writer.text(subject, atMost: Bounds.subject)
                expectation.write(to: &writer)
                // One byte more than may be: what is too long is refused by whoever reads it, never stored in part.
                writer.append(bytes.prefix(Bounds.message + 1))
            }
        case .remove(let id, let number):
            writer.frame(5) { writer in
                writer.number32(id)
                writer.number64(number)
            }
        case .delete(let id): writer.frame(6) { $0.number32(id) }
        case .say(let bytes): writer.frame(7) { $0.append(bytes.prefix(Bounds.said)) }
        case .get(let number): writer.frame(8) { $0.number64(number) }
        case .remake: writer.frame(9)
        case .expire(let id, let seconds):
            writer.frame(10) { writer in
                writer.number32(id)
                writer.number32(seconds)
            }
        }
    }
}

extension StreamOrder {
    fileprivate init(body: inout FrameBody) throws(FrameError) {
        var servers: [String] = []
        for _ in 0..<(try body.number16(within: 1...UInt16(Bounds.servers))) {
            servers.append(try body.text(atMost: Bounds.server))
        }
        self.init(
            servers: servers, session: try body.text(atMost: Bounds.name),
            room: try body.text(atMost: Bounds.name), replicas: try body.byte(), makes: try body.truth(),
            credentials: try body.truth() ? try body.text(atMost: Bounds.credentials) : nil,
            authorities: try body.truth() ? try body.longText(atMost: Bounds.authorities) : nil)
        checks = try body.truth()
    }

    fileprivate func write(to writer: inout FrameWriter) {
        writer.number16(UInt16(clamping: min(servers.count, Bounds.servers)))
        for server in servers.prefix(Bounds.servers) { writer.text(server, atMost: Bounds.server) }
        writer.text(session, atMost: Bounds.name)
        writer.text(room, atMost: Bounds.name)
        writer.byte(replicas)
        writer.truth(makes)
        writer.truth(credentials != nil)
        if let credentials { writer.text(credentials, atMost: Bounds.credentials) }
        writer.truth(authorities != nil)
        if let authorities { writer.longText(authorities, atMost: Bounds.authorities) }
        writer.truth(checks)
    }
}

extension Expected {
    fileprivate init(body: inout FrameBody) throws(FrameError) {
        let (kind, number) = (try body.byte(), try body.number64())
        switch kind {
        case 0 where number == 0: self = .nothing
        case 1: self = .lastOnSubject(number)
        case 2: self = .lastOfStream(number)
        case _: throw body.malformed
        }
    }

    fileprivate func write(to writer: inout FrameWriter) {
        let (kind, number): (UInt8, UInt64) =
            switch self {
            case .nothing: (0, 0)
            case .lastOnSubject(let number): (1, number)
            case .lastOfStream(let number): (2, number)
            }
        writer.byte(kind)
        writer.number64(number)
    }
}
