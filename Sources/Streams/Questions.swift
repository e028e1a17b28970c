/// What was asked of the servers and has no answer yet.
struct Questions {
    /// What an answer is for.
    enum Purpose: Equatable {
        case look, make, reader
        case publish(UInt32)
        case remove(UInt32)
        case get(UInt64)

        /// Whether the host has asked for it, and not this process for itself.
        var isOrder: Bool {
            switch self {
            case .look, .make, .reader: false
            case .publish, .remove, .get: true
            }
        }
    }

    struct Question {
        let purpose: Purpose
        let letter: Letter
        let deadline: Int64
        /// When it went on its way; nil while it waits for that.
        var sentAt: Int64?
        /// Before which it does not.
        var next: Int64
    }

    private var asked: [UInt64: Question] = [:]
    private var newest: UInt64 = 0

    /// A number that no letter had before.
    mutating func ticket() -> UInt64 {
        newest += 1
        return newest
    }

    subscript(ticket: UInt64) -> Question? {
        get { asked[ticket] }
        set { asked[ticket] = newValue }
    }

    mutating func add(_ purpose: Purpose, _ letter: Letter, until deadline: Int64, at now: Int64) {
        var letter = letter
        let number = ticket()
        letter.ticket = number
        asked[number] = Question(purpose: purpose, letter: letter, deadline: deadline, next: now)
    }

    func contains(where isMeant: (Purpose) -> Bool) -> Bool { asked.values.contains { isMeant($0.purpose) } }

    /// How many messages wait for an answer.
    var publishes: Int { asked.values.count { if case .publish = $0.purpose { true } else { false } } }

    /// What was asked on a subject for the host, which is taken back.
    mutating func take(on subject: String) -> [Question] {
        let found = asked.filter { $1.letter.subject == subject && $1.purpose.isOrder }
        for ticket in found.keys { asked[ticket] = nil }
        return Array(found.values)
    }

    /// Sends what is due, where `isPossible`, in the order in which it was asked.
    mutating func post(at now: Int64, where isPossible: (Purpose) -> Bool, send: (Letter) -> Bool) {
        let due = asked.filter { $1.sentAt == nil && $1.next <= now && isPossible($1.purpose) }
        for (ticket, question) in due.sorted(by: { $0.key < $1.key }) where send(question.letter) {
            asked[ticket]?.sentAt = now
        }
    }

    /// Takes out what has been asked for too long, in the order in which it was asked.
    mutating func expired(at now: Int64) -> [Question] { takeOut { $0.deadline <= now } }

    /// Takes out what is on its way, but for what can be asked twice, which goes on its way once more.
    mutating func lost() -> [Question] {
        for (ticket, question) in asked {
            if case .get = question.purpose { asked[ticket]?.sentAt = nil }
        }
        return takeOut { $0.sentAt != nil }
    }

    /// Forgets what was asked for this; an answer that comes says nothing any more.
    mutating func forget(_ purpose: Purpose) { takeOut { $0.purpose == purpose } }

    @discardableResult
    private mutating func takeOut(where isMeant: (Question) -> Bool) -> [Question] {
        let meant = asked.filter { isMeant($1) }.sorted { $0.key < $1.key }
        for (ticket, _) in meant { asked[ticket] = nil }
        return meant.map(\.value)
    }

    /// When the next one has been asked for too long; nil where there is none.
    var nextDeadline: Int64? { asked.values.lazy.map(\.deadline).min() }
}
