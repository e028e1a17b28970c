/// What somebody of a rehearsal types, form by form: the same seed types the same.
struct Hand: Sendable {
    /// What is asked of a facilitator.
    static let checkIn = "Could somebody open the window at the back?"
    /// How often somebody tries before they leave a form.
    private static let patience = 40

    private let temper: Temper
    private var chance: Chance
    private var sayings: Sayings
    private var moves = 0
    /// What a form was last asked in, so that the next one is begun anew.
    private var isSkipping = false
    private var isJoining = false
    private var isSecond = false
    /// The poll that a linear seat has answered.
    private var heard = ""
    /// How often that poll asked for a line once more.
    private var repeats = 0
    /// Whether the text that was read back has been sent.
    private var isSent = false

    init(of temper: Temper) {
        self.temper = temper
        chance = Chance(seed: temper.seed &+ 2)
        sayings = Sayings(of: temper)
    }

    /// Whether this is the first answer to this poll.
    var isFirst: Bool { !isSecond }

    /// Seconds that somebody stays away.
    var absence: Double { temper.pace.seconds.upperBound }

    /// Seconds before something is done.
    mutating func pause(before deed: Deed) -> Double {
        // Whoever is in the middle of a form goes on at once.
        if deed == .answer, moves > 0 { return Double.random(in: 0.3...1.2, using: &chance) }
        return Double.random(in: temper.pace.seconds, using: &chance)
    }

    /// Seconds that have to pass: what is typed on a line within a second of a poll's opening answers nothing, and right
    /// behind a field that has closed nothing is a key.
    func least(before deed: Deed) -> Double { temper.isPlain && deed == .answer ? 1.2 : 0.6 }

    /// Answers the same poll once more.
    mutating func beginAgain() { (moves, isSecond, isSkipping) = (0, true, false) }

    /// Is done with a form.
    mutating func leaveForm() { (moves, isSecond, isJoining) = (0, false, false) }

    /// Joins in what others ask.
    mutating func beginJoining() { (moves, isSecond, isJoining, isSkipping) = (0, true, true, false) }

    /// Whether these keys send an answer.
    func isSending(_ keys: String) -> Bool { keys.hasSuffix("\r") && moves == 0 }
}

// At a screen.
extension Hand {
    /// The next keys at the form that stands there.
    mutating func keys(at screen: Screen) -> String {
        if temper.isPlain { return line(at: screen) }
        if moves == 0 { isSkipping = !isSecond && draws(.skips, in: 3) }
        let keys = key(at: screen)
        moves += 1
        if moves > Self.patience || keys == "\u{1B}" { return end("\u{1B}") }
        return screen.sends(keys) ? end(keys) : keys
    }

    /// The form is done with: what comes next is another one.
    private mutating func end(_ keys: String) -> String {
        leaveForm()
        return keys
    }

    private mutating func key(at screen: Screen) -> String {
        let choice = Int.random(in: 1...4, using: &chance)
        if screen.shows("Enter sends it as it is") {
            return Bool.random(using: &chance) ? "\u{14}" : "\r"
        }
        // What could identify somebody is said while it is typed, in the place of what Enter does.
        if screen.shows("Ctrl-T takes it out.") { return "\r" }
        if screen.shows("Say how sure you are") { return "\(min(choice, 3))\r" }
        if screen.shows("Write your own answer") { return ownWords() }
        if screen.shows("you too") { return "\u{1B}" }
        if screen.shows("Enter: me too") { return "\r" }
        if screen.shows("Type a number") { return number(at: screen) }
        if screen.shows("A few words to a field") { return moves == 0 ? sayings.word() : "\r" }
        if screen.shows("gives that many") { return points(at: screen) }
        if screen.shows("goes on to Send") { return text(at: screen) }
        if screen.shows(", then Enter") {
            let options = (1...9).prefix { screen.option($0) != nil }.count
            // What is asked first is liked best: a picture has something to show.
            let liked = min(choice, Int.random(in: 1...4, using: &chance))
            return isSkipping ? "0\r" : "\(min(liked + (isSecond ? 1 : 0), max(options, 1)))\r"
        }
        if isSkipping { return "\u{1B}" }
        let options = (1...9).prefix { screen.option($0) != nil }.count
        let fitting = options > 0 ? min(choice, options) : choice
        switch FormMove(at: screen, reading: .convene, choice: fitting, after: moves) {
        case .goOn(let keys), .send(let keys, echo: _): return keys
        }
    }

    private mutating func text(at screen: Screen) -> String {
        let isAsked = screen.shows("Tab goes on to what others ask") || screen.shows("The room asks:")
        if isJoining { return isAsked ? "\t\t\t" : "\u{1B}" }
        if isSkipping { return "\t\t\r" }
        guard moves == 0 || screen.shows("Write something first") else { return "\r" }
        // What was sent stands in the field.
        if isSecond { return ". " + sayings.text() }
        return isAsked || screen.shows("of 280") ? sayings.question() : sayings.text()
    }

    /// Text and Enter come apart: together they would be a paste.
    private mutating func ownWords() -> String {
        moves == 0 ? (isSecond ? " " : "") + sayings.word() : "\r"
    }

    private mutating func number(at screen: Screen) -> String {
        guard moves == 0 else { return "\r" }
        return "\(Int.random(in: bounds(in: screen.text) ?? 1...9, using: &chance))"
    }

    /// A part of what is left to the first row, and the rest to the next.
    private mutating func points(at screen: Screen) -> String {
        guard moves % 2 == 0, let left = screen.pointsLeft, left > 0 else { return "\r" }
        return "\(moves == 0 ? Int.random(in: 1...left, using: &chance) : left)"
    }

    private mutating func draws(_ habit: Temper.Habit, in count: Int) -> Bool {
        temper.habit == habit && Int.random(in: 1...count, using: &chance) == 1
    }
}

// At a line.
extension Hand {
    /// What there is to do about what was heard.
    mutating func deed(atLines screen: Screen) -> Deed? {
        if screen.shows("The session is over.") { return .leaveForGood }
        guard let poll = screen.newestPoll, Sight(linear: poll) == .form else {
            (heard, repeats, isSent) = ("", 0, false)
            return nil
        }
        let isAnew = pollName(in: poll) != heard || wishes(in: poll) > repeats
        return isAnew || poll.contains("Type send") && !isSent ? .answer : nil
    }

    private mutating func line(at screen: Screen) -> String {
        guard let poll = screen.newestPoll else { return "\r" }
        if poll.contains("Type send"), !isSent {
            isSent = true
            return "send\r"
        }
        (heard, repeats, isSent) = (pollName(in: poll), wishes(in: poll), false)
        return answer(to: poll) + "\r"
    }

    /// What asks for an answer of one's own.
    private static let asksOwn = ["Your own answer: write", "Your own answer, then send"]

    /// How often the poll asked for another line.
    private func wishes(in poll: String) -> Int {
        (["type it again"] + Self.asksOwn).reduce(0) { $0 + poll.ranges(of: $1).count }
    }

    private mutating func answer(to poll: String) -> String {
        if Self.asksOwn.contains(where: poll.contains) { return sayings.word() }
        if draws(.skips, in: 3) { return "skip" }
        let asksPhrases = ["Type one short phrase", "short phrases, apart", "Phrases, then send"]
        if asksPhrases.contains(where: poll.contains) { return sayings.word() }
        if poll.contains("nothing is sent until you type send") || poll.contains("Write, then send") {
            return sayings.text()
        }
        if let start = poll.firstRange(of: "for example ")?.upperBound {
            return String(poll[start...].prefix { $0 != ";" && $0 != "." })
        }
        if let bounds = bounds(in: poll) {
            return "\(Int.random(in: bounds, using: &chance))"
        }
        return "\(Int.random(in: 1...3, using: &chance))"
    }
}

extension Screen {
    /// How many points are left to give.
    fileprivate var pointsLeft: Int? {
        guard let end = text.firstRange(of: " left to give")?.lowerBound else { return nil }
        let words = text[..<end].split(separator: " ").suffix(3)
        return words.first.flatMap { Int($0) }
    }

    /// Whether these keys, pressed at the form that stands here, send its answer.
    fileprivate func sends(_ keys: String) -> Bool {
        guard keys.hasSuffix("\r") else { return false }
        return keys.count > 1 && !shows("Write your own answer")
            || ["Enter sends", "Enter: me too", "Enter skips"].contains(where: shows)
    }
}
