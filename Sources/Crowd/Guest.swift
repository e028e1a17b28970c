/// Somebody of a rehearsal's room: reads what stands before them, thinks, and does what people of their temper do.
final class Guest {
    let person: Person
    private let crowd: Crowd
    private let temper: Temper
    private let way: Way
    /// What thinking takes of the time that it takes people: 1, or 0 in tests.
    private let haste: Double
    private var hand: Hand
    private var isThinking = false
    /// Whether an answer of theirs can still be thought over.
    private var mayChange = false
    private var mayJoin = false
    /// What they do once, when they have answered for the first time.
    private var isOwed: Bool
    private var hasAnswered = false
    /// Whether they have left for good, or are away with their seat words.
    private(set) var hasLeft = false
    private var isAway = false
    private var words: String?

    /// Makes somebody who has not come yet.
    init(_ person: Person, of crowd: Crowd, temper: Temper, by way: Way, haste: Double) {
        (self.person, self.crowd, self.temper, self.haste) = (person, crowd, temper, haste)
        self.way = temper.isPlain ? way.plain : way
        hand = Hand(of: temper)
        isOwed = [.leaves, .asksForSomebody].contains(temper.habit)
    }

    /// Whether nobody is there any more, or ever will be.
    var isGone: Bool { hasLeft || person.isGone && !isAway }

    /// Connects.
    func come() {
        crowd.enter(person.number, by: way)
        listen()
    }

    /// Waits until there is something to do.
    private func listen() {
        let isDue = { [unowned self] (screen: Screen) in deed(at: screen) != nil }
        person.awaits(isDue) { [unowned self] _, _ in think() }
    }

    /// What is to be done about what stands there; nil for nothing.
    private func deed(at screen: Screen) -> Deed? {
        if words == nil { words = screen.seatWords }
        if temper.isPlain {
            return hand.deed(atLines: screen) ?? (hasAnswered && isOwed ? owed : nil)
        }
        switch Sight(painted: screen) {
        case .page: return .press("\r")
        case .otherLanguage: return .press("L")
        case .closes: return .close
        case .leaving: return .leave
        case .end: return .leaveForGood
        case .readiness: return .press("1")
        case .groups: return .press(temper.pace == .slow ? "2" : "1")
        case .checkIn: return isOwed ? .askForSomebody([Hand.checkIn, "\r"]) : .close
        case .form, .sureness: return .answer
        case .joinable where mayJoin && temper.pace != .slow: return .join
        case .changeable where mayChange && temper.habit == .changes: return .change
        case .room, .changeable, .joinable: return hasAnswered && isOwed ? owed : nil
        case nil: return nil
        }
    }

    private var owed: Deed {
        switch (temper.habit, temper.isPlain) {
        case (.leaves, false): .press("q")
        case (.leaves, true): .leave
        case (_, false): .press("c")
        case (_, true): .askForSomebody(["check-in\r", Hand.checkIn + "\r"])
        }
    }

    private func think() {
        guard !isThinking, let deed = deed(at: person.screen) else { return listen() }
        isThinking = true
        let seconds = hand.pause(before: deed) * haste
        crowd.later(max(seconds, hand.least(before: deed))) { [self] in
            isThinking = false
            guard !person.isGone, let deed = self.deed(at: person.screen) else { return listen() }
            perform(deed)
        }
    }

    private func perform(_ deed: Deed) {
        switch deed {
        case .press(let keys): press(keys)
        case .close:
            // Where nobody could be asked, nobody is asked again.
            if temper.habit == .asksForSomebody { isOwed = false }
            hand.leaveForm()
            press("\u{1B}")
        case .answer:
            let isFirst = hand.isFirst
            let keys = hand.keys(at: person.screen)
            if hand.isSending(keys) {
                hasAnswered = true
                if isFirst { (mayChange, mayJoin) = (true, true) }
            }
            press(keys)
        case .change:
            mayChange = false
            hand.beginAgain()
            press("e")
        case .join:
            mayJoin = false
            hand.beginJoining()
            press("e")
        case .askForSomebody(let pieces):
            isOwed = false
            press(pieces[...])
        case .leave:
            isOwed = false
            isAway = true
            press(temper.isPlain ? "leave\r" : "y")
            comeBack(after: hand.absence * haste)
        case .leaveForGood:
            hasLeft = true
            press(temper.isPlain ? "leave\r" : "q")
        }
    }

    private func press(_ keys: String) {
        listen()
        crowd.press(keys, at: person)
        // What came while they were thinking brings nothing new any more.
        crowd.later(1) { [self] in if !isThinking, person.isWaiting { think() } }
    }

    /// Presses one after the other.
    private func press(_ pieces: ArraySlice<String>) {
        guard let first = pieces.first else { return }
        press(first)
        crowd.later(0.3) { [self] in if !person.isGone { press(pieces.dropFirst()) } }
    }

    private func comeBack(after seconds: Double) {
        crowd.later(max(seconds, 0.2)) { [self] in
            guard person.isGone else { return comeBack(after: 0.2) }
            isAway = false
            guard let words else { return }
            crowd.enter(person.number, by: way.back(with: words, isPlain: temper.isPlain))
            listen()
        }
    }
}

/// What somebody of a rehearsal does next.
enum Deed: Equatable, Sendable {
    case press(String)
    /// Leaves a page, or a form that has closed.
    case close
    /// Goes on with the form.
    case answer
    case change, join
    case askForSomebody([String])
    case leave, leaveForGood
}

extension Way {
    /// The same way to a linear seat.
    fileprivate var plain: Way {
        var way = self
        way.answer += " plain"
        return way
    }

    /// The way back to a seat.
    fileprivate func back(with words: String, isPlain: Bool) -> Way {
        var way = self
        (way.user, way.answer) = ("back", isPlain ? words + " plain" : words)
        return way
    }
}
