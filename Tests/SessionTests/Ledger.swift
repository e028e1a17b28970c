import Session
import Workshop

/// All that was said and decided in a session, kept from its commands alone and counted the slow way.
struct Ledger {
    /// A poll's round.
    struct Round: Hashable {
        let poll: Poll.ID
        let number: Int
    }

    /// What was last shown live of a round.
    struct Frame {
        let ballots: [Token: Answer]
        /// How many seats stood behind each text that was cleared then, by its number.
        let seats: [Int: Int]
    }

    private var seats: Set<Token> = []
    private(set) var ballots: [Round: [Token: Answer]] = [:]
    /// Whether those who answered a second round answered the first.
    private(set) var origins: [Round: [Token: Origin]] = [:]
    private(set) var frames: [Round: Frame] = [:]
    /// Whoever said something else since the last frame.
    private(set) var touched: [Round: Set<Token>] = [:]
    /// Where bins of numbers began in the last frame.
    private var bins: [Round: [Int]] = [:]
    private(set) var hands: [Round: [Int]] = [:]
    /// Rounds that were opened, and those of them that facilitators had read when they were opened again.
    private var opened: Set<Round> = []
    private var read: Set<Round> = []
    /// Whoever wrote after that what waits for others, and how many of their texts do not.
    private(set) var waiting: [Round: [Token: Int]] = [:]
    /// What is decided about texts, by poll and text.
    private(set) var reviews: [Poll.ID: [String: Review]] = [:]
    /// Texts in the order in which they were first decided about.
    private var reviewed: [Poll.ID: [String]] = [:]

    /// Takes note of a command that `state`, as it is now, accepted.
    mutating func take(_ command: Command, in state: State) {
        switch command {
        case .answer(let id, let number, let token, let answer, let origin):
            guard let poll = state.scenario.poll(id) else { return }
            let round = Round(poll: id, number: number)
            if ballots[round]?[token] == nil { origins[round, default: [:]][token] = origin }
            take(answer, of: token, to: poll, round, in: state.scenario)
        case .countHands(let id, let counts):
            hands[Round(poll: id, number: state.standing(of: id).round)] = counts
        case .review(let id, _, let text, let review):
            if reviewed[id]?.contains(text) != true { reviewed[id, default: []].append(text) }
            reviews[id, default: [:]][text] = review
        case .takeSeat(let token): seats.insert(token)
        case .toggleOpen: takeOpening(in: state)
        case .start, .next, .back, .nextSlide, .previousSlide, .go, .toggleReveal, .askAgain,
            .togglePause, .toggleBlank, .extend, .drop, .restore, .startBreak, .endBreak, .edit, .finish,
            .finishAlone:
            break
        }
    }

    /// A poll that opens again was read where enough had answered, or come.
    private mutating func takeOpening(in state: State) {
        guard let poll = state.openPoll else { return }
        let round = Round(poll: poll.id, number: state.standing(of: poll.id).round)
        guard !opened.insert(round).inserted else { return }
        let answers = ballots(round).values
        let given = answers.count { $0 != .skip }
        let isEnough =
            switch poll.kind {
            case .questions: seats.count >= state.scenario.minimumTextGroup
            case .text: given >= state.scenario.minimumTextGroup
            default: poll.hasOther && given >= state.scenario.minimumTextGroup
            }
        if answers.allSatisfy(\.writings.isEmpty) || poll.show == .never {
            read.remove(round)
        } else if isEnough {
            read.insert(round)
        }
    }

    /// A text that is new where others were read waits for as many as the minimum for texts.
    private mutating func takeText(
        of token: Token, from before: Answer?, to said: Answer, _ round: Round, in scenario: Scenario
    ) {
        guard said != before else { return }
        let kept = waiting[round]?.removeValue(forKey: token)
        let old = before?.writings ?? []
        guard read.contains(round), !said.writings.isEmpty, kept != nil || said.writings != old else {
            return
        }
        if waiting[round, default: [:]].count + 1 >= scenario.minimumTextGroup {
            waiting[round] = [:]
        } else {
            let same = zip(old, said.writings).prefix { $0 == $1 }.count
            waiting[round, default: [:]][token] = min(same, kept ?? same)
        }
    }

    /// What a token's answer has written, but for what waits for others.
    func readable(_ answer: Answer, of token: Token, _ round: Round) -> [String] {
        Array(answer.writings.prefix(waiting[round]?[token] ?? .max))
    }

    private mutating func take(
        _ answer: Answer, of token: Token, to poll: Poll, _ round: Round, in scenario: Scenario
    ) {
        let before = ballots[round]?[token]
        let said = answer.added(to: before) { asked, number in
            guard let other = text(number, in: poll.id) else { return false }
            return asked.contains { target(of: $0, in: poll.id) == target(of: other, in: poll.id) }
        }
        ballots[round, default: [:]][token] = said
        if said != before { touched[round, default: []].insert(token) }
        takeText(of: token, from: before, to: said, round, in: scenario)
        guard poll.kind == .questions || (poll.show == .live && poll.kind != .text && !poll.isSensitive)
        else {
            return
        }
        guard round.number == 1 else { return }
        let all = ballots[round] ?? [:]
        let given = all.values.count { $0 != .skip }
        let last = frames[round]?.ballots.values.count { $0 != .skip } ?? 0
        let step = max(3, scenario.minimumGroup)
        guard newcomers(of: round) >= max(step, last / 50), seats.count - all.count >= step else { return }
        guard poll.kind == .questions || given >= scenario.minimum(of: poll) else { return }
        if case .number = poll.kind {
            let bins = begins(
                of: all.values.compactMap(\.number),
                among: bins[round] ?? Array(stride(from: 10, to: 100, by: 10)),
                minimum: scenario.minimum(of: poll))
            guard !bins.isEmpty else { return }
            self.bins[round] = bins
        }
        let shown = cleared(in: poll.id).filter { number in
            all.contains { token, answer in
                readable(answer, of: token, round).contains { self.number(of: $0, in: poll.id) == number }
            }
        }
        let seats = seatsBehindTexts(of: round, in: all).filter { shown.contains($0.key) }
        frames[round] = Frame(ballots: all, seats: seats)
        touched[round] = []
    }

    /// Where bins of `numbers` to a poll of ``Poll/pace``'s bounds begin, but the first, each with so many or more.
    private func begins(of numbers: [Int], among all: [Int], minimum: Int) -> [Int] {
        var begins: [Int] = []
        for begin in all where numbers.count(where: { (begins.last ?? 0) <= $0 && $0 < begin }) >= minimum {
            begins.append(begin)
        }
        if let last = begins.last, numbers.count(where: { $0 >= last }) < minimum { begins.removeLast() }
        return begins
    }

    /// How many seats answer, without a skip, that said nothing at all when the last frame was shown.
    func newcomers(of round: Round) -> Int {
        ballots(round).count { frames[round]?.ballots[$0.key] == nil && $0.value != .skip }
    }

    /// The text's number, from 1.
    func number(of text: String, in poll: Poll.ID) -> Int? {
        reviewed[poll]?.firstIndex(of: text).map { $0 + 1 }
    }

    /// The text of a number.
    func text(_ number: Int, in poll: Poll.ID) -> String? {
        reviewed[poll].flatMap { $0.indices.contains(number - 1) ? $0[number - 1] : nil }
    }

    /// The numbers that "me too" may be said to.
    func cleared(in poll: Poll.ID) -> [Int] {
        (reviews[poll] ?? [:]).filter { $0.value.shown != nil }.keys.compactMap { number(of: $0, in: poll) }
    }

    /// How many seats wrote or ask each text, or one that was merged into it.
    func seatsBehindTexts(of round: Round, in ballots: [Token: Answer]) -> [Int: Int] {
        let poll = round.poll
        var seats: [Int: Int] = [:]
        for (token, answer) in ballots {
            let asked = answer.meToo.compactMap { text($0, in: poll) }
            for text in Set((readable(answer, of: token, round) + asked).map { target(of: $0, in: poll) }) {
                if let number = number(of: text, in: poll) { seats[number, default: 0] += 1 }
            }
        }
        return seats
    }

    /// What `text` is counted as, however often that was merged.
    private func target(of text: String, in poll: Poll.ID) -> String {
        if case .merged(let other) = reviews[poll]?[text] { target(of: other, in: poll) } else { text }
    }
}

extension Answer {
    /// The numbers of questions that it asks too.
    var meToo: [Int] { if case .questions(_, let meToo) = self { meToo } else { [] } }

    /// Itself, or of questions what both say, but for "me too" to one's own.
    fileprivate func added(to before: Answer?, isOwn: ([String], Int) -> Bool) -> Answer {
        guard case .questions(let asked, let meToo) = self else { return self }
        var (already, others): ([String], [Int]) = ([], [])
        if case .questions(let before, let numbers) = before { (already, others) = (before, numbers) }
        let all = asked.reduce(already) { $0.contains($1) ? $0 : $0 + [$1] }
        return .questions(asked: all, meToo: Set(others + meToo.filter { !isOwn(all, $0) }).sorted())
    }
}
