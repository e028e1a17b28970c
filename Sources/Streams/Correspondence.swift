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

    private let names: StreamNames
    private let order: StreamOrder
    private let send: (Letter) -> Bool
    private let say: (FrameFromStream) -> Void
    private var questions = Questions()
    private var follower: Follower?
    /// Whether a server is reached.
    private var isOpen = false
    /// What was last seen of the stream, and when; nil until it is known to be the one that is meant.
    private var seen: (facts: StreamFacts, at: Int64)?
    /// Whether the host believes that it is connected.
    private var isConnected = false
    private var lastLook: Int64 = 0
    /// Whether the stream is to be made anew where it is gone, and whether it had less than was followed.
    private var (remakes, wasShort) = (false, false)
    private var failure: StreamFailure?
    /// Whether something is not permitted over this connection that nothing goes on without.
    private var isDenied = false

    /// Nothing asked yet.
    ///
    /// `send` sends a letter, or answers false where there is no way out now; `say` tells the host.
    init(
        _ order: StreamOrder, _ names: StreamNames, send: @escaping (Letter) -> Bool,
        say: @escaping (FrameFromStream) -> Void
    ) {
        self.order = order
        self.names = names
        self.send = send
        self.say = say
    }

    /// Tells why it does not go on, once.
    func fail(_ failure: StreamFailure) {
        guard self.failure != failure, self.failure?.isFinal != true else { return }
        self.failure = failure
        say(.failed(failure))
    }
}

/// What the host wants.
extension Correspondence {
    func take(_ frame: FrameToStream, at now: Int64) {
        switch frame {
        case .begin, .areYouThere: break
        case .follow(let after):
            questions.forget(.reader)
            follower = Follower(after: after)
        case .publish(let id, let subject, let expected, let bytes):
            publish(bytes, on: subject, expected, id: id, at: now)
        case .remove(let id, let number): ask(.remove(id), names.remove(number), at: now)
        case .delete(let id): ask(.remove(id), names.delete, at: now)
        case .expire(let id, let seconds):
            let replicas = max(1, seen?.facts.replicas ?? order.replicas)
            ask(.remove(id), names.expire(after: seconds, replicas: replicas), at: now)
        case .say(let bytes):
            // Not before it is known that this is the session which is meant.
            guard seen != nil || follower.map({ $0.last > 0 }) == true else { return }
            _ = send(Letter(subject: "\(names.here).\(names.room)", ticket: nil, bytes: bytes))
        case .get(let number): ask(.get(number), names.get(number), at: now)
        case .remake: remakes = true
        }
    }

    private func publish(
        _ bytes: [UInt8], on subject: String, _ expected: Expected, id: UInt32, at now: Int64
    ) {
        guard bytes.count <= Bounds.message else { return say(.answered(id, .failed(.tooLarge))) }
        guard let subject = names.subject(subject) else { return say(.answered(id, .failed(.other))) }
        guard questions.publishes < Bounds.publishesOut else { return say(.answered(id, .unknown)) }
        let letter = Letter(storing: bytes, on: subject, of: names.stream, expected)
        ask(.publish(id), letter, at: now)
    }

    private func ask(_ purpose: Questions.Purpose, _ letter: Letter, at now: Int64) {
        let time = purpose.isOrder ? Self.publishing : Self.patience
        questions.add(purpose, letter, until: now + time, at: now)
        post(at: now)
    }

    private func post(at now: Int64) {
        // What a session of this name holds that is not meant is not touched.
        questions.post(at: now, where: { [seen] in seen != nil || !$0.isOrder }, send: send)
    }
}

/// What comes from the servers.
extension Correspondence {
    func take(_ arrival: Arrival, at now: Int64) {
        switch arrival {
        case .opened:
            (isOpen, isDenied) = (true, false)
            if order.checks { for trial in names.trials { _ = send(trial) } }
            look(at: now)
        case .closed:
            isOpen = false
            for question in questions.lost() { giveUp(question, at: now) }
            questions.forget(.reader)
            follower?.lose(at: now)
            lose()
        case .failed(let reason): fail(StreamFailure(reason))
        case .notPermitted(let subject): deny(subject)
        case .unsent(let ticket, let isTooLarge): unsent(ticket, isTooLarge: isTooLarge, at: now)
        case .answer(let ticket, let status, let description, let bytes):
            if follower?.pull == ticket {
                follower?.note(status: status, description, at: now)
            } else if let question = questions[ticket] {
                // A status is of the server itself, when nobody is there who could answer.
                if status != nil { return nobody(question, ticket, at: now) }
                if let answer = ServerAnswer(bytes) { take(answer, to: question, ticket, at: now) }
            }
        case .message(let subject, let origin, let bytes):
            guard let origin = Origin(origin), follower?.note(origin, at: now) == true else { return }
            say(
                .message(
                    StreamMessage(
                        sequence: origin.sequence, subject: names.name(of: subject), time: origin.time,
                        bytes: bytes)))
        case .said(let subject, let bytes):
            let room = String(subject.dropFirst(names.here.utf8.count + 1))
            say(.heard(room: room, bytes))
        }
    }

    private func deny(_ subject: String) {
        say(.denied(subject))
        for question in questions.take(on: subject) {
            if case .publish(let id) = question.purpose { say(.answered(id, .failed(.notPermitted))) }
            if case .remove(let id) = question.purpose { say(.answered(id, .failed(.notPermitted))) }
        }
        isDenied = isDenied || !subject.isEmpty && names.isVital(subject)
        guard isDenied || order.checks || subject.isEmpty else { return }
        lose()
        fail(.notPermitted)
    }

    private func unsent(_ ticket: UInt64, isTooLarge: Bool, at now: Int64) {
        if follower?.pull == ticket { follower?.lose(at: now + Self.again) }
        if isTooLarge, case .publish(let id) = questions[ticket]?.purpose {
            questions[ticket] = nil
            say(.answered(id, .failed(.tooLarge)))
        }
    }

    /// Nothing has happened: an order is given again soon.
    private func nobody(_ question: Questions.Question, _ ticket: UInt64, at now: Int64) {
        if question.purpose.isOrder {
            questions[ticket]?.sentAt = nil
            questions[ticket]?.next = now + Self.again
        } else {
            questions[ticket] = nil
            if question.purpose == .reader {
                follower?.lose(at: now + Self.again)
            } else {
                miss(.noJetStream, at: now)
            }
        }
    }

    private func take(
        _ answer: ServerAnswer, to question: Questions.Question, _ ticket: UInt64, at now: Int64
    ) {
        let complaint = answer.complaint
        // Nobody can store anything now, or a message of this name is just being stored.
        if question.purpose.isOrder, complaint == .notNow || (complaint == nil && answer.seq == 0) {
            return nobody(question, ticket, at: now)
        }
        questions[ticket] = nil
        switch question.purpose {
        case .publish(let id):
            say(
                .answered(
                    id, complaint.map { StreamAnswer($0) } ?? answer.seq.map { .stored($0) } ?? .unknown))
        case .remove(let id):
            say(
                .answered(
                    id,
                    complaint.map { StreamAnswer($0) }
                        ?? (answer.success == true || answer.facts?.expires == true ? .removed : .unknown)))
        case .get(let number): say(.got(number, answer.message.flatMap { StreamMessage($0, names) }))
        case .reader:
            guard complaint == nil else { return follower?.lose(at: now + Self.again) ?? () }
            read(answer, sentAt: question.sentAt ?? now, at: now)
        case .look:
            switch complaint {
            case .failure(.noSession) where order.makes && seen == nil || remakes:
                remakes = false
                if order.checks { _ = send(names.deletionTrial) }
                let before = seen?.facts.replicas ?? 0
                ask(.make, names.make(replicas: max(order.replicas, before)), at: now)
            case let complaint?: miss(StreamFailure(complaint), at: now)
            case nil: see(answer, isMadeHere: names.isMadeHere(answer), at: now)
            }
        case .make:
            switch complaint {
            // Another room has just made it anew: the next look shows it.
            case .failure(.sessionExists) where !order.makes: break
            case let complaint?: miss(StreamFailure(complaint), at: now)
            case nil: see(answer, isMadeHere: true, at: now)
            }
        }
    }

    /// Has no answer to a question, and will have none.
    private func giveUp(_ question: Questions.Question, at now: Int64) {
        switch question.purpose {
        case .publish(let id), .remove(let id): say(.answered(id, .unknown))
        case .get(let number): ask(.get(number), names.get(number), at: now)
        case .reader: follower?.lose(at: now)
        case .look, .make:
            // A server says only once what it does not permit, and answers nothing.
            if isOpen { miss(isDenied || failure == .notPermitted ? .notPermitted : .noMajority, at: now) }
        }
    }
}

/// The stream.
extension Correspondence {
    private func look(at now: Int64) {
        lastLook = now
        ask(.look, names.look, at: now)
    }

    private func see(_ answer: ServerAnswer, isMadeHere: Bool, at now: Int64) {
        if isDenied { return }
        if order.makes, seen == nil, !isMadeHere { return fail(.sessionExists) }
        guard let facts = answer.facts else { return miss(.noMajority, at: now) }
        let isAnother =
            seen.map {
                $0.facts.made != facts.made || facts.last < $0.facts.last || facts.first != $0.facts.first
            } ?? true
        // Readers are made by all servers together: who can write and not read is as good as cut off. And a leader whom all
        // others have left leads on for more than ten seconds, and stores nothing.
        let isUnread = follower?.nobodyReads(at: now).map { now - $0 >= Self.patience } ?? false
        if seen != nil && isUnread || !answer.hasMajority {
            lose()
            return fail(.noMajority)
        }
        seen = (facts, now)
        failure = nil
        let isShort = follower.map { facts.last < $0.last } ?? false
        if isAnother || !isConnected || isShort || wasShort { say(.connected(facts)) }
        (isConnected, wasShort) = (true, isShort)
        follower?.note(last: facts.last, at: now)
        post(at: now)
    }

    /// A look that showed nothing: the stream is lost only when none shows anything for a while, since a leader may just be
    /// elected.
    private func miss(_ failure: StreamFailure, at now: Int64) {
        if isConnected, let seen, now - seen.at < Self.patience { return }
        lose()
        fail(failure)
    }

    private func lose() {
        if isConnected { say(.disconnected) }
        isConnected = false
    }

    private func read(_ answer: ServerAnswer, sentAt: Int64, at now: Int64) {
        guard let name = answer.name, follower?.isAsking == true else { return }
        follower?.begin(reading: name, at: now)
        // A server's clock, against the middle between question and answer.
        let here = wallMicroseconds() - (now - sentAt) * 500
        let ahead = answer.created.flatMap(microseconds).map { ($0 - here) / 1000 } ?? 0
        say(.following(waiting: answer.numPending ?? 0, clockAhead: ahead))
    }
}

/// The time.
extension Correspondence {
    /// Does what is due; `isBehind` where the host has not taken what it was told.
    func attend(at now: Int64, isBehind: Bool) {
        for question in questions.expired(at: now) { giveUp(question, at: now) }
        guard isOpen, failure?.isFinal != true else { return }
        post(at: now)
        let isLooking = questions.contains { $0 == .look || $0 == .make }
        if !isLooking, now - lastLook >= Self.lookEvery { look(at: now) }
        guard seen != nil else { return }
        switch follower?.wish(at: now, isBehind: isBehind) {
        case .reader(let number):
            follower?.asked(at: now)
            ask(.reader, names.reader(from: number), at: now)
        case .pull(let reader):
            var letter = names.pull(from: reader, PullSize())
            let ticket = questions.ticket()
            letter.ticket = ticket
            if send(letter) { follower?.pulled(ticket, at: now) }
        case nil: break
        }
    }

    /// When something is due, in milliseconds from `now` on.
    func pause(at now: Int64) -> Int64 {
        min(Self.again, questions.nextDeadline.map { max(0, $0 - now) } ?? Self.again)
    }
}

/// Microseconds since 1970, as this machine has it.
private func wallMicroseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000
}
