/// Who is let in, and how fast guessing is answered.
///
/// The door asks for every client; what is right and wrong is decided here alone.
struct Admission: Sendable {
    /// The join code, digits only; nil where none is asked.
    var code: String?
    /// When each of the last wrong answers came, oldest first.
    private var wrong: [SuspendingClock.Instant] = []
    /// When the next answer may be judged while somebody is guessing.
    private var nextTurn: SuspendingClock.Instant?
    private var attempts: [LineAddress: Int] = [:]

    /// How many wrong answers one connection may give.
    static let mostAttempts = 5
    /// How many wrong answers in a minute are taken for typing errors.
    static let freeWrongAnswers = 20
    /// How long a wrong answer waits for its reply.
    static let wrongDelay = Duration.seconds(1)
    /// Time between two judgements while somebody is guessing: four in a second try 21,600 codes in 90 minutes.
    static let guessingInterval = Duration.milliseconds(250)

    init(code: String?) { self.code = code }

    /// Whether more wrong answers came in the last minute than people mistype.
    func isGuessing(at now: SuspendingClock.Instant) -> Bool {
        wrong.filter { $0.duration(to: now) < .seconds(60) }.count >= Self.freeWrongAnswers
    }

    /// When an answer that came at `now` is judged: at once, or in its turn while somebody is guessing.
    mutating func turn(at now: SuspendingClock.Instant) -> SuspendingClock.Instant {
        guard isGuessing(at: now) else {
            nextTurn = nil
            return now
        }
        let turn = max(nextTurn ?? now, now)
        nextTurn = turn + Self.guessingInterval
        return turn
    }

    /// Whether `typed` is the code; spaces and dashes are ignored.
    func isCode(_ typed: String) -> Bool {
        guard let code else { return true }
        return typed.filter { !$0.isWhitespace && $0 != "-" } == code
    }

    /// Takes note of a wrong answer of `line`; says whether it may try again.
    mutating func countWrongAnswer(of line: LineAddress, at now: SuspendingClock.Instant) -> Bool {
        wrong = wrong.filter { $0.duration(to: now) < .seconds(60) } + [now]
        attempts[line, default: 0] += 1
        return attempts[line, default: 0] < Self.mostAttempts
    }

    /// Forgets a line that is gone or in.
    mutating func forget(_ line: LineAddress) { attempts[line] = nil }
}
