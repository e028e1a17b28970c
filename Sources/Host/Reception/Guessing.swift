/// How fast answers are judged: at once, or in turns once there are more wrong ones than people mistype.
///
/// Answers that could be the short code take turns while somebody is guessing. All others are judged at once, as long as
/// fewer than ``mostWrong`` in a second are wrong, and in turns beyond that.
struct Guessing {
    /// How many wrong answers in a minute are taken for typing errors.
    static let freeWrongAnswers = 20
    /// Time between two judgements of the short code while somebody is guessing.
    static let shortInterval = Duration.milliseconds(250)
    /// How many answers a second are judged that turn out wrong.
    static let mostWrong = 200

    private var short = Turns<Visitor.Way>()
    private var others = Turns<Visitor.Way>()
    /// When the next of the short ones may be judged while somebody is guessing.
    private var nextShort: SuspendingClock.Instant?
    private var wrong = RecentTimes(Self.freeWrongAnswers)
    /// Answers that were wrong, and those that were only not the long code.
    private var spent = RecentTimes(Self.mostWrong)
    /// Lines whose answer the record is asked about: each may turn out wrong.
    private var open: Set<LineAddress> = []

    /// Whether more wrong answers came in the last minute than people mistype.
    func isOn(at now: SuspendingClock.Instant) -> Bool {
        wrong.count(within: .seconds(60), at: now) >= Self.freeWrongAnswers
    }

    /// Lets a line's answer wait, behind the others of its source.
    mutating func wait(_ line: LineAddress, from way: Visitor.Way, asShort: Bool) {
        if asShort { short.wait(line, from: way) } else { others.wait(line, from: way) }
    }

    /// The next line whose answer may be judged at `now`, and whether as the short code; nil where none may.
    mutating func next(at now: SuspendingClock.Instant) -> (line: LineAddress, asShort: Bool)? {
        if spent.count(within: .seconds(1), at: now) + open.count < Self.mostWrong, let line = others.next() {
            return (line, false)
        }
        guard !isOn(at: now) || nextShort.map({ $0 <= now }) ?? true, let line = short.next() else {
            return nil
        }
        nextShort = isOn(at: now) ? now + Self.shortInterval : nil
        return (line, true)
    }

    /// Takes note that an answer was wrong.
    mutating func countWrong(_ line: LineAddress, at now: SuspendingClock.Instant) {
        open.remove(line)
        wrong.note(now)
        spent.note(now)
    }

    /// Takes note that an answer, which still waits as the short code, is not the long one.
    mutating func countNotLong(at now: SuspendingClock.Instant) { spent.note(now) }

    /// Takes note that the record is asked about a line's answer, until it is counted or settled.
    mutating func ask(about line: LineAddress) { open.insert(line) }

    /// Takes note that a line's answer was right, or that the line is gone.
    mutating func settle(_ line: LineAddress) { open.remove(line) }

    /// Gives back the turn of a line that is gone.
    mutating func leave(_ line: LineAddress, from way: Visitor.Way) {
        settle(line)
        short.leave(line, from: way)
        others.leave(line, from: way)
    }
}

/// When something happened, the last so many times.
private struct RecentTimes {
    private var times: [SuspendingClock.Instant] = []
    private let most: Int

    /// Remembers as many as `most`.
    init(_ most: Int) { self.most = most }

    /// Takes note that it happened.
    mutating func note(_ now: SuspendingClock.Instant) {
        times.append(now)
        if times.count > most { times.removeFirst() }
    }

    /// How often it happened within the last `span`; no more than are remembered.
    func count(within span: Duration, at now: SuspendingClock.Instant) -> Int {
        times.reversed().prefix { $0.duration(to: now) < span }.count
    }
}
