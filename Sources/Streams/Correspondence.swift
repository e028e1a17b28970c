import Glibc
import Lines

/// What was asked and has no answer yet, what is known of the stream, and who follows it.
///
/// It waits for nothing: what arrives and the time go in, letters and frames come out.
final class Correspondence {
    /// Milliseconds in which a question about the stream, or the making of a reader, is to be answered.
    private static let patience: Int64 = 3000
    /// Milliseconds after which nobody knows what became of a message.
    private static let publishing: Int64 = 2000
    /// Milliseconds between two looks at the stream.
    private static let lookEvery: Int64 = 1000
    /// Milliseconds after which what was not possible is tried again.
    private static let again: Int64 = 250

    private struct Question {
        enum Purpose {
            case look, make
            case publish(UInt32)
            case remove(UInt32)
            case get(UInt64)
            case reader
        }

        let purpose: Purpose
        let letter: Letter
        let deadline: Int64
        /// Whether it is on its way; otherwise it goes out at ``next``.
        var isOut = false
        var next: Int64
    }

    private let names: StreamNames
    private let order: StreamOrder
    private let send: (Letter) -> Bool
    private let say: (FrameFromStream) -> Void
    private var questions: [UInt64: Question] = [:]
    private var newest: UInt64 = 0
    private var follower: Follower?
    /// Whether a server is reached.
    private var isOpen = false
    /// What the host knows of the stream; nil while it has none, or has no leader.
    private var known: StreamFacts?
    private var lastMade: StreamFacts?
    private var lastLook: Int64 = 0
    private var lastSeen: Int64 = .min / 2
    private var failure: StreamFailure?

    /// Nothing asked yet.
    ///
    /// - Parameters:
    ///   - send: Sends a letter; false where there is no way out now.
    ///   - say: Tells the host.
    init(
        _ order: StreamOrder, _ names: StreamNames, send: @escaping (Letter) -> Bool,
        say: @escaping (FrameFromStream) -> Void
    ) {
        self.order = order
        self.names = names
        self.send = send
        self.say = say
    }

    /// Whether nothing will come of this order.
    private var isOver: Bool { failure?.isFinal == true }

    /// Tells why it does not go on, once.
    func fail(_ failure: StreamFailure) {
        guard self.failure != failure, !isOver else { return }
        self.failure = failure
        say(.failed(failure))
    }
}

/// What the host wants.
extension Correspondence {
    func take(_ frame: FrameToStream, at now: Int64) {
        switch frame {
        case .begin, .areYouThere: break
        case .follow(let after): follower = Follower(after: after)
        case .publish(let id, let subject, let expectation, let name, let bytes):
            publish(bytes, on: subject, expectation, name: name, id: id, at: now)
        case .purge(let id, let subject):
            guard let subject = names.subject(subject) else { return say(.answered(id, .failed(.other))) }
            ask(.remove(id), names.purge(subject), until: now + Self.publishing, at: now)
        case .delete(let id): ask(.remove(id), names.delete, until: now + Self.publishing, at: now)
        case .say(let bytes):
            _ = send(Letter(subject: "\(names.here).\(names.room)", ticket: nil, bytes: bytes))
        case .get(let number): ask(.get(number), names.get(number), until: now + Self.publishing, at: now)
        }
    }

    private func publish(
        _ bytes: [UInt8], on subject: String, _ expectation: Expected, name: String, id: UInt32,
        at now: Int64
    ) {
        guard bytes.count <= Bounds.message else { return say(.answered(id, .failed(.tooLarge))) }
        guard let subject = names.subject(subject), name.utf8.allSatisfy({ (33...126).contains($0) }) else {
            return say(.answered(id, .failed(.other)))
        }
        let out = questions.values.count { if case .publish = $0.purpose { true } else { false } }
        guard out < Bounds.publishesOut else { return say(.answered(id, .unknown)) }
        let letter = Letter(storing: bytes, on: subject, of: names.stream, expectation, name: name)
        ask(.publish(id), letter, until: now + Self.publishing, at: now)
    }

    @discardableResult
    private func ask(_ purpose: Question.Purpose, _ letter: Letter, until deadline: Int64, at now: Int64)
        -> UInt64
    {
        newest += 1
        var letter = letter
        letter.ticket = newest
        questions[newest] = Question(purpose: purpose, letter: letter, deadline: deadline, next: now)
        post(newest)
        return newest
    }

    private func post(_ ticket: UInt64) {
        if let letter = questions[ticket]?.letter { questions[ticket]?.isOut = send(letter) }
    }
}

/// What comes from the servers.
extension Correspondence {
    func take(_ arrival: Arrival, at now: Int64) {
        switch arrival {
        case .opened:
            isOpen = true
            look(at: now)
        case .closed:
            isOpen = false
            close()
        case .failed(let reason): fail(StreamFailure(reason))
        case .notPermitted: fail(.notPermitted)
        case .unsent(let ticket, let isTooLarge): unsent(ticket, isTooLarge: isTooLarge, at: now)
        case .answer(let ticket, let status, let description, let bytes):
            if follower?.pull == ticket {
                follower?.note(status: status, description, at: now)
            } else if status != nil {
                // Nobody is there who could answer.
                unanswered(ticket, at: now)
            } else if let question = questions[ticket], let answer = ServerAnswer(bytes) {
                take(answer, to: question, ticket, at: now)
            }
        case .message(let subject, let origin, let bytes):
            guard subject.hasPrefix(names.prefix), let origin = Origin(origin) else { return }
            if follower?.note(origin, at: now) == true {
                let name = String(subject.dropFirst(names.prefix.count))
                say(
                    .message(
                        StreamMessage(
                            sequence: origin.sequence, subject: name, time: origin.time, bytes: bytes)))
            }
        case .said(let subject, let bytes):
            let room = String(subject.dropFirst(names.here.count + 1))
            if room != names.room { say(.heard(room: room, bytes)) }
        }
    }

    /// What was on its way may have got there; what was not waits for the next server.
    private func close() {
        for (ticket, question) in questions where question.isOut {
            switch question.purpose {
            case .get: questions[ticket]?.isOut = false
            case .look, .make, .reader, .publish, .remove: expire(ticket)
            }
        }
        follower?.lose(at: 0)
        lose()
    }

    private func unsent(_ ticket: UInt64, isTooLarge: Bool, at now: Int64) {
        if follower?.pull == ticket { follower?.lose(at: now + Self.again) }
        if isTooLarge, case .publish(let id) = questions[ticket]?.purpose {
            questions[ticket] = nil
            say(.answered(id, .failed(.tooLarge)))
        }
    }

    /// Asks again soon, for nothing has happened yet.
    private func unanswered(_ ticket: UInt64, at now: Int64) {
        guard let question = questions[ticket] else { return }
        switch question.purpose {
        case .publish, .remove, .get:
            questions[ticket]?.isOut = false
            questions[ticket]?.next = now + Self.again
        case .look, .make:
            questions[ticket] = nil
            miss(.noJetStream, at: now)
        case .reader: expire(ticket)
        }
    }

    private func take(_ answer: ServerAnswer, to question: Question, _ ticket: UInt64, at now: Int64) {
        let complaint = answer.complaint
        switch question.purpose {
        case .publish, .remove, .get:
            // A message of this name is just being stored, or nobody can store any now.
            if complaint == .notNow || (complaint == nil && answer.seq == 0) {
                return unanswered(ticket, at: now)
            }
        case .look, .make, .reader: break
        }
        questions[ticket] = nil
        switch (question.purpose, complaint) {
        case (.publish(let id), nil): say(.answered(id, answer.seq.map { .stored($0) } ?? .unknown))
        case (.remove(let id), nil): say(.answered(id, answer.success == true ? .removed : .unknown))
        case (.publish(let id), .wrongLastSequence), (.remove(let id), .wrongLastSequence):
            say(.answered(id, .refused))
        case (.publish(let id), .failure(let failure)), (.remove(let id), .failure(let failure)):
            say(.answered(id, .failed(failure)))
        case (.get(let number), _): say(.got(number, answer.message.flatMap { message($0) }))
        case (.reader, nil): read(answer, askedAt: question.next, at: now)
        case (.reader, _): follower?.lose(at: now + Self.again)
        case (.look, nil), (.make, nil): see(answer, isNew: isMaking(question), at: now)
        case (.look, .failure(.noSession)) where order.makes && lastMade == nil:
            ask(.make, names.make(replicas: order.replicas), until: now + Self.patience, at: now)
        case (.look, .failure(let failure)), (.make, .failure(let failure)): miss(failure, at: now)
        case (.look, _), (.make, _): miss(.noMajority, at: now)
        case (.publish(let id), .notNow), (.remove(let id), .notNow): say(.answered(id, .unknown))
        }
    }

    private func isMaking(_ question: Question) -> Bool {
        if case .make = question.purpose { true } else { false }
    }

    private func message(_ stored: ServerAnswer.Stored) -> StreamMessage? {
        guard stored.subject.hasPrefix(names.prefix), let time = microseconds(stored.time) else { return nil }
        return StreamMessage(
            sequence: stored.seq, subject: String(stored.subject.dropFirst(names.prefix.count)),
            time: time / 1000, bytes: stored.data.map { Array($0) } ?? [])
    }
}

/// The stream.
extension Correspondence {
    private func look(at now: Int64) {
        lastLook = now
        ask(.look, names.look, until: now + Self.patience, at: now)
    }

    private func see(_ answer: ServerAnswer, isNew: Bool, at now: Int64) {
        if order.makes, lastMade == nil, !isNew, !names.isMadeHere(answer) { return fail(.sessionExists) }
        guard let facts = answer.facts else { return miss(.noMajority, at: now) }
        lastSeen = now
        failure = nil
        if known == nil || known?.made != facts.made || facts.last < lastMade?.last ?? 0 {
            say(.connected(facts))
        }
        known = facts
        lastMade = facts
    }

    /// A look that showed nothing: the stream is lost only when none shows anything for a while, since a leader may just be
    /// elected.
    private func miss(_ failure: StreamFailure, at now: Int64) {
        guard now - lastSeen >= Self.patience else { return }
        lose()
        fail(failure)
    }

    private func lose() {
        guard known != nil else { return }
        known = nil
        lastSeen = .min / 2
        say(.disconnected)
    }

    private func read(_ answer: ServerAnswer, askedAt: Int64, at now: Int64) {
        guard let name = answer.name, follower?.isAsking == true else { return }
        follower?.begin(reading: name, at: now)
        let made = answer.created.flatMap(microseconds) ?? 0
        // In the middle between question and answer.
        let here = wallMicroseconds() - (now - askedAt) * 500
        say(.following(waiting: answer.num_pending ?? 0, clockAhead: (made - here) / 1000))
    }
}

/// The time.
extension Correspondence {
    /// Does what is due; `isBehind` where the host has not taken what it was told.
    func attend(at now: Int64, isBehind: Bool) {
        guard !isOver else { return }
        for (ticket, question) in questions.sorted(by: { $0.key < $1.key }) {
            if question.deadline <= now { expire(ticket) }
            if !question.isOut, question.next <= now { post(ticket) }
        }
        guard isOpen else { return }
        let isLooking = questions.values.contains {
            if case .look = $0.purpose { true } else { isMaking($0) }
        }
        if !isLooking, now - lastLook >= Self.lookEvery { look(at: now) }
        guard known != nil else { return }
        switch follower?.wish(at: now, isBehind: isBehind) {
        case .reader(let number):
            follower?.asked(at: now)
            ask(.reader, names.consumer(from: number), until: now + Self.patience, at: now)
        case .pull(let reader):
            newest += 1
            var letter = names.pull(from: reader, PullSize())
            letter.ticket = newest
            if send(letter) { follower?.pulled(newest, at: now) }
        case nil: break
        }
    }

    /// When something is due, in milliseconds from `now` on.
    func pause(at now: Int64) -> Int64 {
        questions.values.reduce(Self.again) { min($0, max(0, $1.deadline - now)) }
    }

    private func expire(_ ticket: UInt64) {
        guard let question = questions[ticket] else { return }
        questions[ticket] = nil
        switch question.purpose {
        case .publish(let id), .remove(let id): say(.answered(id, .unknown))
        case .get(let number): take(.get(number), at: question.deadline)
        case .reader: follower?.lose(at: question.deadline)
        case .look, .make: if isOpen { miss(.noMajority, at: question.deadline) }
        }
    }
}

extension StreamFailure {
    fileprivate init(_ reach: FailedReach) {
        self =
            switch reach {
            case .silent: .noServer
            case .notNATS: .noNATS
            case .tlsDiffers: .tlsDiffers
            case .untrusted: .untrusted
            case .credentialsRefused: .credentialsRefused
            }
    }
}

/// Microseconds since 1970, as this machine has it.
private func wallMicroseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000
}
