/// What the process that speaks to the servers of a shared session tells its host.
package enum FrameFromStream: Hashable, Sendable {
    /// A server is reached and the stream has a leader; said again after each interruption, whenever the stream has been
    /// made anew or has become shorter, and each second while it has less than was followed.
    case connected(StreamFacts)
    /// No server is reached any more, or the stream has no leader; the process goes on trying.
    case disconnected
    /// Why it does not get through: said once until that changes, and tried again for ever unless
    /// ``StreamFailure/isFinal``.
    case failed(StreamFailure)
    /// Messages come from now on; so many are waiting already. A server's clock is ahead of this machine's by so many
    /// milliseconds, give or take how long the server takes to answer.
    case following(waiting: UInt64, clockAhead: Int64)
    /// What was followed.
    case message(StreamMessage)
    /// What a room said, this one among them: another host may be it, too.
    case heard(room: String, [UInt8])
    /// What became of an order with a number.
    case answered(UInt32, StreamAnswer)
    /// The message that was asked for; nil where there is none, or not any more.
    case got(UInt64, StreamMessage?)
    /// The answer to ``FrameToStream/areYouThere``.
    case alive
    /// The credentials do not permit something on this subject.
    case denied(String)
}

/// What a stream says of itself.
package struct StreamFacts: Hashable, Sendable {
    /// When it was made, in microseconds since 1970 on a server's clock: one made anew has another.
    package var made: Int64
    /// The numbers of the first message that is left, and of the last there ever was; a stream without messages has a first
    /// one behind the last.
    package var first: UInt64
    package var last: UInt64
    /// On how many servers each message stands.
    package var replicas: UInt8
    /// Whether messages go some time after they were stored: the session is over.
    package var expires: Bool

    /// Makes facts.
    package init(made: Int64, first: UInt64, last: UInt64, replicas: UInt8, expires: Bool = false) {
        self.made = made
        self.first = first
        self.last = last
        self.replicas = replicas
        self.expires = expires
    }
}

/// A message of the stream.
package struct StreamMessage: Hashable, Sendable {
    package var sequence: UInt64
    /// What stands behind the session's prefix.
    package var subject: String
    /// When it was stored, in milliseconds since 1970 on a server's clock.
    package var time: Int64
    package var bytes: [UInt8]

    /// Makes a message.
    package init(sequence: UInt64, subject: String, time: Int64, bytes: [UInt8]) {
        self.sequence = sequence
        self.subject = subject
        self.time = time
        self.bytes = bytes
    }
}

/// What became of an order.
package enum StreamAnswer: Hashable, Sendable {
    /// The message is stored under this number.
    case stored(UInt64)
    /// What is to be removed is removed.
    case removed
    /// What was expected is not so; nothing is stored.
    case refused
    /// Nothing is stored or removed, for this reason.
    case failed(StreamFailure)
    /// No answer within two seconds: it may have happened, or not, or not yet.
    case unknown
}

/// Why something does not work, for the host to put into words.
package enum StreamFailure: UInt8, Hashable, Sendable, CaseIterable {
    /// None of the servers can be reached.
    case noServer = 1
    /// What answers there is no NATS server, or does not behave as one.
    case noNATS
    /// A server does not speak TLS where the address says so.
    case tlsDiffers
    /// A server's certificate is not trusted, or is another name's.
    case untrusted
    /// A server does not know these credentials.
    case credentialsRefused
    /// The same, and by this machine's clock their time is over.
    case credentialsExpired
    /// The credentials cannot be read.
    case credentialsUnreadable
    /// The authorities are no PEM certificates.
    case authoritiesUnreadable
    /// An address is none, or the names in the order are none.
    case addressUnreadable
    /// An address is another machine's and without TLS.
    case notEncrypted
    /// The servers have no JetStream, or none for these credentials.
    case noJetStream
    /// The credentials do not allow what is needed.
    case notPermitted
    /// There is no session of this name.
    case noSession
    /// There is a session of this name, of another room's making.
    case sessionExists
    /// There are fewer servers in the cluster than each message is to stand on.
    case tooFewServers
    /// The stream has no leader: a majority of its servers is not there.
    case noMajority
    /// The message is longer than 1 MB.
    case tooLarge
    /// The servers' storage is full.
    case storageFull
    /// Anything else.
    case other

    /// Whether trying again with the same order is of no use; the process then only waits for its end.
    package var isFinal: Bool {
        switch self {
        case .credentialsUnreadable, .authoritiesUnreadable, .addressUnreadable, .notEncrypted,
            .sessionExists:
            true
        case .noServer, .noNATS, .tlsDiffers, .untrusted, .credentialsRefused, .credentialsExpired,
            .noJetStream,
            .notPermitted,
            .noSession, .tooFewServers, .noMajority, .tooLarge, .storageFull, .other:
            false
        }
    }
}

extension FrameFromStream: Frame {
    package static var longestBody: Int { Bounds.storedMessage + 4096 }

    package init(kind: UInt8, body: inout FrameBody) throws(FrameError) {
        switch kind {
        case 1:
            self = .connected(
                StreamFacts(
                    made: Int64(bitPattern: try body.number64()), first: try body.number64(),
                    last: try body.number64(), replicas: try body.byte(), expires: try body.truth()))
        case 2: self = .disconnected
        case 3: self = .failed(try StreamFailure(body: &body))
        case 4:
            self = .following(
                waiting: try body.number64(), clockAhead: Int64(bitPattern: try body.number64()))
        case 5: self = .message(try StreamMessage(body: &body))
        case 6:
            self = .heard(
                room: try body.text(atMost: Bounds.name), try body.remainder(atMost: Bounds.said))
        case 7: self = .answered(try body.number32(), try StreamAnswer(body: &body))
        case 8: self = .got(try body.number64(), try body.truth() ? try StreamMessage(body: &body) : nil)
        case 9: self = .alive
        case 10: self = .denied(try body.text(atMost: Bounds.subject))
        case _: throw .unknownKind(kind)
        }
        try body.end()
    }

    package func write(to writer: inout FrameWriter) {
        switch self {
        case .connected(let facts):
            writer.frame(1) { writer in
                writer.number64(UInt64(bitPattern: facts.made))
                writer.number64(facts.first)
                writer.number64(facts.last)
                writer.byte(facts.replicas)
                writer.truth(facts.expires)
            }
        case .disconnected: writer.frame(2)
        case .failed(let failure): writer.frame(3) { $0.byte(failure.rawValue) }
        case .following(let waiting, let clockAhead):
            writer.frame(4) { writer in
                writer.number64(waiting)
                writer.number64(UInt64(bitPattern: clockAhead))
            }
        case .message(let message): writer.frame(5) { message.write(to: &$0) }
        case .heard(let room, let bytes):
            writer.frame(6) { writer in
                writer.text(room, atMost: Bounds.name)
                writer.append(bytes.prefix(Bounds.said))
            }
        case .answered(let id, let answer):
            writer.frame(7) { writer in
                writer.number32(id)
                answer.write(to: &writer)
            }
        case .got(let number, let message):
            writer.frame(8) { writer in
                writer.number64(number)
                writer.truth(message != nil)
                message?.write(to: &writer)
            }
        case .alive: writer.frame(9)
        case .denied(let subject): writer.frame(10) { $0.text(subject, atMost: Bounds.subject) }
        }
    }
}

extension StreamFailure {
    fileprivate init(body: inout FrameBody) throws(FrameError) {
        guard let failure = StreamFailure(rawValue: try body.byte()) else { throw body.malformed }
        self = failure
    }
}

extension StreamMessage {
    fileprivate init(body: inout FrameBody) throws(FrameError) {
        self.init(
            sequence: try body.number64(), subject: try body.text(atMost: Bounds.subject),
            time: Int64(bitPattern: try body.number64()),
            bytes: try body.remainder(atMost: Bounds.storedMessage))
    }

    fileprivate func write(to writer: inout FrameWriter) {
        writer.number64(sequence)
        writer.text(subject, atMost: Bounds.subject)
        writer.number64(UInt64(bitPattern: time))
        writer.append(bytes.prefix(Bounds.storedMessage))
    }
}

extension StreamAnswer {
    fileprivate init(body: inout FrameBody) throws(FrameError) {
        switch try body.byte() {
        case 1: self = .stored(try body.number64())
        case 2: self = .removed
        case 3: self = .refused
        case 4: self = .failed(try StreamFailure(body: &body))
        case 5: self = .unknown
        case _: throw body.malformed
        }
    }

    fileprivate func write(to writer: inout FrameWriter) {
        switch self {
        case .stored(let number):
            writer.byte(1)
            writer.number64(number)
        case .removed: writer.byte(2)
        case .refused: writer.byte(3)
        case .failed(let failure):
            writer.byte(4)
            writer.byte(failure.rawValue)
        case .unknown: writer.byte(5)
        }
    }
}
