import CSystem
package import Lines
package import Records
import Synchronization

/// Meets the servers of a shared session before a host runs: makes the session's stream, or reads how it was opened.
package enum StreamMeeting {
    /// Why the servers cannot be met.
    package enum Failure: Error, Equatable {
        case servers(StreamFailure)
        /// The credentials do not permit something on that subject.
        case denied(String)
        /// They do not answer in time.
        case late
        /// Another host is this room now.
        case twin
        /// Rooms are still in the session.
        case inUse
        /// The session is over, and they have let it go.
        case ended
        /// They have lost how the session was opened, and have what came later.
        case beginningLost
    }

    /// Makes the stream, with `opening` as its first message.
    package static func begin(_ order: StreamOrder, with opening: StreamedMessage) async throws(Failure) {
        var order = order
        order.makes = true
        let orders: [FrameToStream] = [
            .publish(id: 1, subject: opening.subject, .lastOnSubject(0), opening.bytes)
        ]
        try await meet(order, asking: orders) { (frame) -> Result<Void, Failure>? in
            guard case .answered(1, let answer) = frame else { return nil }
            return switch answer {
            case .stored(1): .success(())
            case .failed(let failure): .failure(.servers(failure))
            case .stored, .refused: .failure(.servers(.sessionExists))
            case .removed, .unknown: .failure(.late)
            }
        }
    }

    /// The stream's first message, where no other host is heard that is this room, which has read up to `read`.
    package static func opening(
        of order: StreamOrder, after read: UInt64 = 0
    ) async throws(Failure) -> StreamedMessage {
        let seen = Mutex<(opening: StreamMessage?, isQuiet: Bool, last: UInt64)>((nil, false, 0))
        let asked: [FrameToStream] = [.get(1), .say([])]
        return try await meet(order, asking: asked, listening: patienceForTwins) { frame in
            switch frame {
            case .connected(let facts) where facts.expires && facts.first > read + 1: return .failure(.ended)
            case .connected(let facts): seen.withLock { $0.last = facts.last }
            case .heard(order.room, let bytes) where Roster.read(bytes) != nil: return .failure(.twin)
            case .got(1, nil):
                return .failure(seen.withLock { $0.last } > 0 ? .beginningLost : .servers(.noSession))
            case .got(1, let message): seen.withLock { $0.opening = message }
            // Nobody has spoken up; busy servers may still owe the opening.
            case .alive: seen.withLock { $0.isQuiet = true }
            case .disconnected, .failed, .following, .message, .heard, .answered, .got, .denied:
                break
            }
            return seen.withLock { $0.isQuiet ? $0.opening : nil }.map { message in
                .success(
                    StreamedMessage(
                        sequence: 1, stored: message.time, subject: message.subject, bytes: message.bytes))
            }
        }
    }

    /// Removes the stream.
    package static func remove(_ order: StreamOrder) async throws(Failure) {
        try await meet(order, asking: [.delete(id: 1)]) { (frame) -> Result<Void, Failure>? in
            guard case .answered(1, let answer) = frame else { return nil }
            return switch answer {
            case .removed: .success(())
            case .failed(let failure): .failure(.servers(failure))
            case .stored, .refused, .unknown: .failure(.late)
            }
        }
    }

    /// Removes the stream, where no room is heard in it that would make it again.
    package static func removeAbandoned(_ order: StreamOrder) async throws(Failure) {
        try await meet(order, asking: [.say([])], listening: patienceForRooms) {
            (frame) -> Result<Void, Failure>? in
            switch frame {
            case .heard(_, let bytes) where Roster.read(bytes).map { $0.isDone != true } == true:
                .failure(.inUse)
            case .alive: .success(())
            case _: nil
            }
        }
        try await remove(order)
    }

    /// How long servers have to answer.
    private static let patience = Duration.seconds(12)
    /// How long they have where nothing stands behind any of their addresses, as if each of them began just now.
    private static let patienceForNobody = Duration.seconds(3)
    /// Within what time that is known where addresses refuse by themselves: sooner than any connection is given up.
    private static let refusing = Duration.milliseconds(1500)
    /// How long another host of this room has to say that it is one.
    private static let patienceForTwins = Duration.milliseconds(1000)
    /// How long rooms have to be heard: each says something of itself every two seconds.
    private static let patienceForRooms = Duration.milliseconds(2500)

    private static func meet<Value: Sendable>(
        _ plain: StreamOrder, asking orders: [FrameToStream], listening: Duration? = nil,
        _ read: @escaping @Sendable (FrameFromStream) -> Result<Value, Failure>?
    ) async throws(Failure) -> Value {
        let (stream, heard) = AsyncStream.makeStream(of: FrameFromStream.self)
        var order = plain
        order.checks = true
        guard let link = try? StreamLink(order, hand: { heard.yield($0) }) else { throw .late }
        let timer = Task {
            try? await Task.sleep(for: patience)
            heard.finish()
        }
        let begin = ContinuousClock.now
        var hurry: Task<Void, Never>?
        defer {
            timer.cancel()
            hurry?.cancel()
            link.stop()
        }
        var last: StreamFailure?
        var denied = ""
        for await frame in stream {
            if case .connected = frame {
                hurry?.cancel()
                for order in orders { link.send(order) }
                if let listening {
                    Task {
                        try? await Task.sleep(for: listening)
                        heard.yield(.alive)
                    }
                }
            }
            if case .denied(let subject) = frame { denied = subject }
            if case .failed(let failure) = frame {
                last = failure
                if failure == .notPermitted, !denied.isEmpty { throw .denied(denied) }
                if failure.endsMeeting { throw .servers(failure) }
                if failure == .noServer, begin.duration(to: .now) < refusing {
                    hurry = Task {
                        try? await Task.sleep(for: patienceForNobody)
                        if !Task.isCancelled { heard.finish() }
                    }
                }
            }
            if let result = read(frame) { return try result.get() }
        }
        throw last.map(Failure.servers) ?? .late
    }
}

extension StreamFailure {
    /// Whether somebody at the command line is told at once, and not after a while.
    fileprivate var endsMeeting: Bool {
        switch self {
        case .noSession, .credentialsRefused, .credentialsExpired, .untrusted, .tlsDiffers, .notPermitted,
            .noJetStream:
            true
        case .noServer, .noNATS, .tooFewServers, .noMajority, .tooLarge, .storageFull, .other,
            .credentialsUnreadable, .authoritiesUnreadable, .addressUnreadable, .notEncrypted, .sessionExists:
            isFinal
        }
    }
}

extension StreamMeeting.Failure: CustomStringConvertible {
    /// One sentence for the person at the command line.
    package var description: String {
        switch self {
        case .denied(let subject):
            "These credentials do not permit \(subject). docs/rooms.md prints all that a session needs."
        case .late: "The servers do not answer. Check the addresses after --stream, and that the servers run."
        case .twin:
            "Another host is this room of the session now. Choose another name with --room, or end that one first."
        case .inUse:
            "Rooms are still in this session, and would make it again. End it in one of them (q), or end their hosts first."
        case .ended: "This session is over, and its servers have let it go a day after its end."
        case .beginningLost:
            "The servers have lost how this session began. The rooms that are in it write it again: join it in a minute."
        case .servers(let failure): failure.sentence
        }
    }
}

extension StreamMeeting.Failure {
    /// With what a command ends that it keeps from what it was asked for: whether the command line is wrong, or what is
    /// found at the servers.
    package var exitStatus: Int32 {
        switch self {
        case .servers(.addressUnreadable), .servers(.notEncrypted): 64
        case .servers, .denied, .late, .twin, .inUse, .ended, .beginningLost: 69
        }
    }

    /// Whether waiting for the servers is of no use.
    package var isFinal: Bool { if case .servers(let failure) = self { failure.isFinal } else { false } }
}

extension StreamFailure {
    fileprivate var sentence: String {
        switch self {
        case .noServer:
            "None of the servers can be reached. Check the addresses after --stream, and that they run."
        case .noNATS: "What answers there is no NATS server. Check the addresses after --stream."
        case .tlsDiffers:
            "The server wants TLS where the address has none, or the other way round: write tls:// or nats://."
        case .untrusted:
            "The server's certificate is not trusted. Name the authority that made it with --stream-ca."
        case .credentialsRefused:
            "The servers do not know these credentials, or no longer. Check --stream-credentials."
        case .credentialsExpired:
            "The time of these credentials is over. Have a new file made, and name it with --stream-credentials."
        case .credentialsUnreadable:
            "The file of --stream-credentials is none: it is a NATS .creds file, or one line NAME:PASSWORD."
        case .authoritiesUnreadable: "The file of --stream-ca holds no certificate in PEM."
        case .addressUnreadable:
            "An address after --stream is none. Write nats://NAME:PORT or tls://NAME:PORT."
        case .notEncrypted:
            "A server on another machine is spoken to with TLS only: write tls:// before its address."
        case .noJetStream:
            "The servers have no JetStream, which keeps the session, or none for this account. Turn it on there."
        case .notPermitted:
            "These credentials do not permit all that a session needs. docs/rooms.md prints it."
        case .noSession:
            "There is no session of this name. Check the name, or begin it: convene present … --stream."
        case .sessionExists:
            "There is a session of this name. Choose another with --session, or be a room of it: convene join-session."
        case .tooFewServers:
            "Fewer servers have found each other than there are addresses after --stream. Restart the one that is missing."
        case .noMajority: "Too few of the servers run: a session needs more than half of them."
        case .tooLarge: "The scenario is too long for a shared session: 700 KB at most."
        case .storageFull: "The servers' storage is full."
        case .other: "The servers do not do what is asked. Their logs may say why."
        }
    }
}
