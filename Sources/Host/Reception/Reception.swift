import Lines
import Records
import Screens
import Session

/// Who is let in, as what, and how fast guessing is answered.
///
/// A value that knows no process: what a line shows, time and chance come in; what it is to be told, and what has to be
/// looked up in the record, come out. The door and the sockets ask for every client, and what is right is decided here.
struct Reception {
    /// What the host is to do.
    enum Deed: Equatable {
        case tell(LineAddress, Reply)
        /// Look up whether a seat has these words, and say so by ``found(_:for:at:using:)``.
        case lookUp(SeatWords, for: LineAddress)
    }

    /// What a line is told.
    enum Reply: Equatable {
        case admit
        case refuse
        case ask(Prompt, isAgain: Bool)
        /// A sentence, at a prompt that any answer ends.
        case say(Notice)
    }

    /// What is said to somebody who cannot be let in.
    enum Notice: Equatable {
        case locked
        case otherUser
    }

    /// How many wrong answers one connection may give.
    static let mostAttempts = 5
    /// How long a wrong answer waits for its reply.
    static let wrongDelay = Duration.seconds(1)

    /// Nil where no code is asked.
    private(set) var codes: JoinCodes?
    /// Whether new seats are refused.
    var isLocked = false
    let facilitators: Facilitators
    private var visitors: [LineAddress: Visitor] = [:]
    private var guessing = Guessing()
    /// Who is told when that their answer was wrong, in that order.
    private var replies: [(line: LineAddress, due: SuspendingClock.Instant)] = []

    /// Opens with `code`; nil asks for none.
    init(code: String?, facilitators: Facilitators, using generator: inout some RandomNumberGenerator) {
        codes = code.map { JoinCodes(short: $0, using: &generator) }
        self.facilitators = facilitators
    }

    /// Whether somebody is guessing.
    func isGuessing(at now: SuspendingClock.Instant) -> Bool { guessing.isOn(at: now) }

    /// The code of nine digits, where it is shown: while somebody is guessing, and once the short one is withdrawn.
    func longCode(at now: SuspendingClock.Instant) -> String? {
        guard let codes, codes.short == nil || isGuessing(at: now) else { return nil }
        return codes.long
    }

    /// Puts other codes in the place of those there are.
    mutating func changeCodes(using generator: inout some RandomNumberGenerator) {
        codes?.change(using: &generator)
        for line in visitors.keys { visitors[line]?.hasCode = false }
    }

    /// Lets the nine digits alone open, until the codes are changed.
    mutating func withdrawShortCode() { codes?.withdrawShort() }

    /// Takes what somebody shows who wants in as `user`.
    mutating func take(
        _ proof: Proof, of line: LineAddress, as user: String, by way: Visitor.Way,
        at now: SuspendingClock.Instant, using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        var visitor = visitors[line] ?? Visitor(way: way, user: user, prompt: .code(long: false))
        guard visitor.user == user else { return [.tell(line, .refuse)] }
        switch visitor.standing {
        case .asked: break
        case .told: if case .answer = proof { return [.tell(line, .refuse)] }
        // One thing at a time: the line has its reply to come, or its terminal.
        case .waiting, .lookedUp, .wrong, .admitted: return []
        }
        if visitors[line] == nil {
            visitor.prompt = prompt(for: visitor, at: now)
            visitors[line] = visitor
        }
        let answer: String? = if case .answer(let typed) = proof { typed } else { nil }
        switch user {
        case _ where visitor.seat != nil: return takeFacilitator(proof, of: line, at: now, using: &generator)
        case "join" where codes == nil || way == .own:
            return drawWords(for: line, isPlain: false, using: &generator)
        case "plain" where codes == nil: return drawWords(for: line, isPlain: true, using: &generator)
        case "join", "back":
            guard let answer else { return [ask(line, at: now)] }
            return weigh(answer, of: line, at: now, using: &generator)
        case _ where user.hasPrefix("join-") || user.hasPrefix("plain-"):
            let code = user.drop { $0 != "-" }.dropFirst() + (user.hasPrefix("plain-") ? " plain" : "")
            return weigh(answer ?? String(code), of: line, at: now, using: &generator)
        case _: return [say(.otherUser, to: line)]
        }
    }

    /// Says whether a seat has the words that were to be looked up for `line`.
    mutating func found(
        _ isTaken: Bool, for line: LineAddress, at now: SuspendingClock.Instant,
        using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        guard case .lookedUp(let words, let isReturning, let isPlain) = visitors[line]?.standing else {
            return []
        }
        if !isReturning, isTaken { return drawWords(for: line, isPlain: isPlain, using: &generator) }
        var deeds: [Deed] = []
        if isReturning, !isTaken {
            countWrong(line, at: now)
        } else {
            guessing.settle(line)
            let seat = Admitted.participant(words: words, isReturning: isReturning, isPlain: isPlain)
            deeds.append(admit(line, seat))
        }
        // Where as many were looked up as may be, others wait for it.
        return deeds + pass(at: now, using: &generator)
    }

    /// Judges the answers whose turn has come, and tells those their mistake who have waited for it.
    mutating func pass(
        at now: SuspendingClock.Instant, using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        var deeds: [Deed] = []
        while let (line, asShort) = guessing.next(at: now) {
            deeds += judge(line, asShort: asShort, at: now, using: &generator)
        }
        let due = replies.prefix { $0.due <= now }
        replies.removeFirst(due.count)
        for (line, _) in due where visitors[line]?.standing == .wrong {
            deeds.append(reply(to: line, at: now))
        }
        return deeds
    }

    /// What the line was let in as, now that its terminal opens; nil where it was not.
    mutating func open(_ line: LineAddress) -> Admitted? {
        guard case .admitted(let admitted) = visitors[line]?.standing else { return nil }
        leave(line)
        return admitted
    }

    /// Forgets a line that is gone or has its seat; its turn is given back.
    mutating func leave(_ line: LineAddress) {
        guard let visitor = visitors.removeValue(forKey: line) else { return }
        guessing.leave(line, from: visitor.way)
    }

    /// Forgets every line of a link that is gone.
    mutating func leave(_ link: LinkID) {
        for line in visitors.keys where line.link == link { leave(line) }
    }
}

// What answers are worth.
extension Reception {
    /// Lets somebody in who shows a key of the facilitators' list, or asks for the passphrase.
    private mutating func takeFacilitator(
        _ proof: Proof, of line: LineAddress, at now: SuspendingClock.Instant,
        using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        guard let visitor = visitors[line], case .door = visitor.way, let seat = visitor.seat else {
            return [.tell(line, .refuse)]
        }
        switch proof {
        case .answer(let typed): return weigh(typed, of: line, at: now, using: &generator)
        case .key(let key, let isSigned) where facilitators.keys?.contains(key) == true:
            guard isSigned else { return [.tell(line, .admit)] }
            return [admit(line, .facilitator(seat))]
        case .none, .key: return [ask(line, at: now)]
        }
    }

    /// Lets an answer wait for its turn, which may be now.
    private mutating func weigh(
        _ typed: String, of line: LineAddress, at now: SuspendingClock.Instant,
        using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        guard let visitor = visitors[line] else { return [] }
        visitors[line]?.standing = .waiting(typed)
        let answer = PlainWish(typed).answer
        let asShort: Bool =
            if case .code = visitor.prompt, let codes {
                codes.couldBeShort(answer) && !codes.couldBeLong(answer)
            } else {
                false
            }
        guessing.wait(line, from: visitor.way, asShort: asShort)
        return pass(at: now, using: &generator)
    }

    private mutating func judge(
        _ line: LineAddress, asShort: Bool, at now: SuspendingClock.Instant,
        using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        guard let visitor = visitors[line], case .waiting(let typed) = visitor.standing else { return [] }
        let wish = PlainWish(typed)
        switch visitor.prompt {
        case .code:
            let isRight =
                codes.map { asShort ? $0.isShort(wish.answer) : $0.isLong(wish.answer) } ?? true
            if isRight { return drawWords(for: line, isPlain: wish.isPlain, using: &generator) }
            if !asShort, codes?.couldBeShort(wish.answer) == true {
                // A short code of nine digits was given: this was a guess at the long one, and waits like the others.
                guessing.countNotLong(at: now)
                guessing.wait(line, from: visitor.way, asShort: true)
                return []
            }
        case .codeFirst:
            guard codes?.isLong(wish.answer) == true else { break }
            visitors[line]?.hasCode = true
            visitors[line]?.isPlain = wish.isPlain
            return [ask(line, at: now)]
        case .seatWords:
            if needsCode(visitor, at: now) { return [ask(line, at: now)] }
            guard let words = SeatWords.normalized(wish.answer) else { break }
            visitors[line]?.standing = .lookedUp(
                words: words, isReturning: true, isPlain: wish.isPlain || visitor.isPlain)
            guessing.ask(about: line)
            return [.lookUp(words, for: line)]
        case .passphrase:
            guard let seat = visitor.seat, facilitators.passphrase?.matches(typed) == true else { break }
            return [admit(line, .facilitator(seat))]
        }
        countWrong(line, at: now)
        return []
    }

    private mutating func countWrong(_ line: LineAddress, at now: SuspendingClock.Instant) {
        guessing.countWrong(line, at: now)
        visitors[line]?.wrongAnswers += 1
        visitors[line]?.standing = .wrong
        replies.append((line, now + Self.wrongDelay))
    }

    private mutating func reply(to line: LineAddress, at now: SuspendingClock.Instant) -> Deed {
        guard let visitor = visitors[line], visitor.wrongAnswers < Self.mostAttempts else {
            visitors[line]?.standing = .told
            return .tell(line, .refuse)
        }
        let wasOfWords = visitor.prompt == .seatWords
        let isAgain = wasOfWords == (prompt(for: visitor, at: now) == .seatWords)
        return ask(line, isAgain: isAgain, at: now)
    }

    private mutating func ask(
        _ line: LineAddress, isAgain: Bool = false, at now: SuspendingClock.Instant
    ) -> Deed {
        guard let visitor = visitors[line] else { return .tell(line, .refuse) }
        let prompt = prompt(for: visitor, at: now)
        visitors[line]?.prompt = prompt
        visitors[line]?.standing = .asked
        return .tell(line, .ask(prompt, isAgain: isAgain))
    }

    /// What somebody is to be asked next.
    private func prompt(for visitor: Visitor, at now: SuspendingClock.Instant) -> Prompt {
        switch visitor.user {
        case _ where visitor.seat != nil: .passphrase
        case "back": needsCode(visitor, at: now) ? .codeFirst : .seatWords
        case _: .code(long: longCode(at: now) != nil)
        }
    }

    /// Whether the nine digits are asked before the seat words: any of all seats would be a hit.
    private func needsCode(_ visitor: Visitor, at now: SuspendingClock.Instant) -> Bool {
        codes != nil && visitor.way != .own && !visitor.hasCode && isGuessing(at: now)
    }

    /// Draws seat words that nobody was promised, and has the record asked whether they are taken.
    private mutating func drawWords(
        for line: LineAddress, isPlain: Bool, using generator: inout some RandomNumberGenerator
    ) -> [Deed] {
        guard !isLocked else { return [say(.locked, to: line)] }
        let count = codes == nil ? SeatWords.withoutCode : SeatWords.usual
        var words = SeatWords.draw(count, using: &generator)
        while visitors.values.contains(where: { $0.words == words }) {
            words = SeatWords.draw(count, using: &generator)
        }
        visitors[line]?.standing = .lookedUp(words: words, isReturning: false, isPlain: isPlain)
        return [.lookUp(words, for: line)]
    }

    private mutating func admit(_ line: LineAddress, _ admitted: Admitted) -> Deed {
        visitors[line]?.standing = .admitted(admitted)
        return .tell(line, .admit)
    }

    private mutating func say(_ notice: Notice, to line: LineAddress) -> Deed {
        visitors[line]?.standing = .told
        return .tell(line, .say(notice))
    }
}
