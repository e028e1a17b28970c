package import Workshop

extension State {
    /// What may be shown of `poll` once it is revealed or the session is over.
    ///
    /// Everything that shows a poll's answers, on a screen or on paper, shows what this gives.
    package func results(of poll: Poll) -> Results {
        kept[poll.id] ?? results(of: poll, round: standing(of: poll.id).round)
    }

    /// The same of one round.
    package func results(of poll: Poll, round: Int) -> Results {
        let standing = standing(of: poll.id)
        if let tabulated = standing.tabulated[round] { return tabulated }
        let isNow = round == standing.round
        guard var frame = isNow ? lateFrame(of: poll) : standing.earlierFrames[round] else {
            let ballots = isNow ? standing.ballots : standing.earlier[round] ?? Ballots()
            return results(of: poll, ballots: ballots, round: round)
        }
        if isNow { frame.texts = texts(of: poll, counting: frame.texts) }
        frame.hands = hands(of: poll, round: round)
        frame.breakdowns = breakdowns(of: poll)
        return frame
    }

    /// What was last shown live of `poll`, where too few answers came or changed since to be seen in another picture.
    func lateFrame(of poll: Poll) -> Results? {
        let standing = standing(of: poll.id)
        guard poll.isFramed, var frame = standing.frame, !standing.fresh.isEmpty,
            standing.freshAnswers < Self.liveStep
        else { return nil }
        frame.late = standing.fresh.count
        return frame
    }

    /// What may be shown of `poll` before it is revealed: nothing, but what its author wants shown live and what was
    /// cleared of the questions.
    ///
    /// How sure people are waits for the reveal: pictures that follow one another would give away what each hides.
    package func live(of poll: Poll) -> Results? {
        let standing = standing(of: poll.id)
        guard standings[poll.id] != nil, !standing.isRevealed, finished == nil else { return nil }
        if poll.isFramed, var frame = standing.frame {
            frame.texts = texts(of: poll, counting: frame.texts)
            frame.hands = hands(of: poll, round: standing.round)
            frame.sureness = []
            return frame
        }
        guard poll.kind == .questions || poll.kind == .text && poll.show == .live else { return nil }
        let texts = texts(of: poll, counting: [])
        guard !texts.isEmpty else { return nil }
        return Results(answers: 0, skips: 0, picture: .texts, texts: texts)
    }

    /// The picture that is due of a poll that is shown live; nil where too little has come since the last.
    func frameDue(of poll: Poll) -> Results? {
        let standing = standing(of: poll.id)
        guard standing.freshAnswers >= standing.liveStep else { return nil }
        var results = results(of: poll, ballots: standing.ballots, round: standing.round)
        results.breakdowns = []
        guard results.answers >= scenario.minimumGroup, !results.picture.isTooFew else { return nil }
        return results
    }

    private func results(of poll: Poll, ballots: Ballots, round: Int) -> Results {
        let given = ballots.values.filter { $0 != .skip }
        let skips = ballots.count - given.count
        guard poll.show != .never else {
            return Results(answers: given.count, skips: skips, picture: .notShown)
        }
        let minimum = poll.kind == .questions ? 0 : scenario.minimum(of: poll)
        let hands = hands(of: poll, round: round)
        guard given.count >= minimum else {
            return Results(
                answers: given.count, skips: skips, picture: .tooFew(minimum: minimum), hands: hands)
        }
        let picture = picture(of: poll, given: given.map(\.plain))
        let texts = picture.hidesOther(of: poll) ? [] : texts(of: poll, counting: nil)
        return Results(
            answers: given.count, skips: skips, picture: picture, texts: texts,
            sureness: sureness(of: poll, given: given, in: picture), hands: hands,
            breakdowns: breakdowns(of: poll))
    }
}

extension State {
    /// The picture of at least one answer, none of them a skip, that the minimum lets through.
    private func picture(of poll: Poll, given: [Answer]) -> Results.Picture {
        switch poll.kind {
        case .choice(let options), .choices(let options, _):
            let counts = counts(of: given.flatMap { $0.indices(other: options.count) }, choices: poll.cells)
            let cells =
                poll.isSensitive
                ? suppressed(counts, of: given.count, under: scenario.minimum(of: poll), most: poll.most)
                : counts.map(Results.Cell.count)
            return .options(cells)
        case .text, .questions: return .texts
        case .scale(_, let labels):
            let ratings = given.compactMap { if case .ratings(let ratings) = $0 { ratings } else { nil } }
            return .scale(
                spreads(of: ratings, labels: labels.count, minimum: scenario.minimum(of: poll)))
        case .ranking(let items):
            let orders = given.compactMap { if case .order(let order) = $0 { order } else { nil } }
            return .ranking(ranks(of: orders, items: items.count))
        case .points(let items, _):
            let points = given.compactMap { if case .points(let points) = $0 { points } else { nil } }
            return .points(Session.given(by: points, items: items.count))
        case .number(let measure):
            let numbers = given.compactMap { if case .number(let number) = $0 { number } else { nil } }
            return .number(distribution(of: numbers, in: measure))
        case .words:
            let phrases = given.compactMap { if case .phrases(let phrases) = $0 { phrases } else { nil } }
            return .words(words(of: phrases, minimum: scenario.minimumGroup))
        case .thenNow(let labels):
            let moves = given.compactMap {
                if case .movement(let then, let now) = $0 { (then, now) } else { nil }
            }
            return .movement(
                then: counts(of: moves.map(\.0), choices: labels.count),
                now: counts(of: moves.map(\.1), choices: labels.count))
        }
    }
}

extension Answer {
    /// The cells that it counts in, where `other` is that of options of people's own.
    func indices(other: Int) -> [Int] {
        switch self {
        case .option(let index): [index]
        case .options(let indices): indices
        case .other(_, let beside): beside + [other]
        case .sure(let answer, _): answer.indices(other: other)
        case .skip, .text, .ratings, .order, .points, .number, .phrases, .movement, .questions: []
        }
    }
}

extension Poll {
    /// How many cells an answer may count in.
    fileprivate var most: Int {
        switch kind {
        case .choice: 1
        case .choices(_, let most): min(most, cells)
        case .text, .scale, .ranking, .points, .number, .words, .thenNow, .questions: 0
        }
    }
}

extension Results.Picture {
    /// Whether too few answered.
    fileprivate var isTooFew: Bool {
        if case .tooFew = self { true } else { false }
    }

    /// Whether nobody may know how many wrote an option of their own; as many texts would tell.
    fileprivate func hidesOther(of poll: Poll) -> Bool {
        if poll.hasOther, case .options(let cells) = self { cells.last == .hidden } else { false }
    }
}

extension Standing {
    /// How many answers, skips left out, came or changed since the picture was last shown live.
    fileprivate var freshAnswers: Int { fresh.count { ballots[$0] != .skip } }
}
