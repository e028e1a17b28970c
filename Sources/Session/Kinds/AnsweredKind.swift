package import Workshop

/// What a session makes of the answers to polls of one kind.
protocol AnsweredKind: PollKind {
    /// Whether `answer`, which is no skip, is one that `poll` can take.
    func takes(_ answer: Answer, to poll: Poll) -> Bool

    /// The picture of `answers` to `poll`: at least one, none a skip, and as many as the minimum lets through.
    ///
    /// Where another was `shown` live before it, the two together must not say more than each of them.
    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture

    /// What can be shown at the most of so many `answers`, as many as the minimum lets through, where `poll` is shown.
    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach

    /// Whether `picture` has a place for all that `poll` asks about, and none for anything else.
    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool
}

extension Poll.Kind {
    /// The kind as the session knows it.
    var answered: any AnsweredKind {
        switch self {
        case .choice(let kind): kind
        case .choices(let kind): kind
        case .text(let kind): kind
        case .scale(let kind): kind
        case .ranking(let kind): kind
        case .points(let kind): kind
        case .number(let kind): kind
        case .words(let kind): kind
        case .thenNow(let kind): kind
        case .questions(let kind): kind
        }
    }
}

extension Poll {
    /// Whether `answer` is one that this poll can take.
    package func takes(_ answer: Answer) -> Bool {
        answer == .skip || kind.answered.takes(answer, to: self)
    }

    /// The picture of at least one answer, none of them a skip, that the minimum lets through, where `shown` was the
    /// last live picture of the round.
    func picture(
        of answers: [Answer], in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        kind.answered.picture(of: answers, to: self, in: scenario, after: shown)
    }

    /// Whether the picture of `results` is one that this poll can have, as far as its shape goes.
    package func fits(_ results: Results) -> Bool {
        if case .moved(let moves) = results.picture { return moves.isEmpty || moves.count == cells }
        return results.picture.withheld != nil || kind.answered.fits(results.picture, of: self)
    }
}

extension Results {
    /// The answers' picture.
    package enum Picture: Hashable, Sendable {
        /// Nothing is shown below so many answers.
        case tooFew(minimum: Int)
        /// A cell for each option, in the poll's order, and one for options of people's own where there are any.
        case options([Cell])
        /// Texts are counted; those that were cleared are ``Results/texts``.
        case texts
        /// The author wants nothing of it shown.
        case notShown
        /// What was said to each statement, or to the question itself.
        case scale([Spread])
        /// How each item was ranked, in the poll's order.
        case ranking([Ranked])
        /// What each item was given, in the poll's order.
        case points([Given])
        case number(Distribution)
        /// What was said most, the most frequent first, and how many more phrases were said as often as shows.
        case words([WordCount], more: Int = 0)
        /// How many chose each label for before, and for now; and how many moved up, stayed and moved down, where all
        /// three may be told.
        case movement(then: [Cell], now: [Cell], ways: [Int]? = nil)
        /// How far each option moved since the first round; nothing where the picture does not count options.
        case moved([Move])
    }

    /// How far an option moved from one round to the next.
    package enum Move: String, Codable, Sendable {
        /// By the minimum group at least.
        case more, fewer
        /// By less, or not at all.
        case little
    }

    /// Why nothing that was answered is shown.
    package enum Withheld: Hashable, Sendable {
        /// Fewer answered than the minimum.
        case tooFew(minimum: Int)
        /// The author wants it so.
        case byAuthor
    }
}

extension Results.Picture {
    /// Why nothing is shown; nil where something is.
    package var withheld: Results.Withheld? {
        switch self {
        case .tooFew(let minimum): .tooFew(minimum: minimum)
        case .notShown: .byAuthor
        case .options, .texts, .scale, .ranking, .points, .number, .words, .movement, .moved: nil
        }
    }
}

/// A picture as the record spells it: a part that names its kind; texts have none.
extension Results.Picture: Codable {
    private enum Part: String, CodingKey {
        case scale, ranking, points, number, words, movement, moved, isNotShown
        /// How many phrases there are beside the words.
        case more
        /// The minimum that the answers stayed under.
        case minimum
        /// A count for each option; null where it is hidden.
        case cells
    }

    /// How many chose each label for before, and for now.
    private struct Movement: Codable {
        let then: [Results.Cell]
        let now: [Results.Cell]
        let ways: [Int]?
    }

    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        switch self {
        case .tooFew(let minimum): try parts.encode(minimum, forKey: .minimum)
        case .options(let cells): try parts.encode(cells, forKey: .cells)
        case .texts: break
        case .notShown: try parts.encode(true, forKey: .isNotShown)
        case .scale(let spreads): try parts.encode(spreads, forKey: .scale)
        case .ranking(let ranked): try parts.encode(ranked, forKey: .ranking)
        case .points(let given): try parts.encode(given, forKey: .points)
        case .number(let distribution): try parts.encode(distribution, forKey: .number)
        case .words(let words, let more):
            try parts.encode(words, forKey: .words)
            if more != 0 { try parts.encode(more, forKey: .more) }
        case .moved(let moves): try parts.encode(moves, forKey: .moved)
        case .movement(let then, let now, let ways):
            try parts.encode(Movement(then: then, now: now, ways: ways), forKey: .movement)
        }
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        func part<Value: Decodable>(_ part: Part, _ type: Value.Type = Value.self) throws -> Value? {
            try parts.decodeIfPresent(type, forKey: part)
        }
        if let minimum: Int = try part(.minimum) {
            self = .tooFew(minimum: minimum)
        } else if try part(.isNotShown) == true {
            self = .notShown
        } else if let cells: [Results.Cell] = try part(.cells) {
            self = .options(cells)
        } else if let spreads: [Results.Spread] = try part(.scale) {
            self = .scale(spreads)
        } else if let ranked: [Results.Ranked] = try part(.ranking) {
            self = .ranking(ranked)
        } else if let given: [Results.Given] = try part(.points) {
            self = .points(given)
        } else if let distribution: Results.Distribution = try part(.number) {
            self = .number(distribution)
        } else if let words: [Results.WordCount] = try part(.words) {
            self = .words(words, more: try part(.more) ?? 0)
        } else if let movement: Movement = try part(.movement) {
            self = .movement(then: movement.then, now: movement.now, ways: movement.ways)
        } else if let moves: [Results.Move] = try part(.moved) {
            self = .moved(moves)
        } else {
            self = .texts
        }
    }
}

/// How often each index below `choices` stands in `indices`.
func counts(of indices: [Int], choices: Int) -> [Int] {
    var counts = Array(repeating: 0, count: choices)
    for index in indices { counts[index] += 1 }
    return counts
}

/// `number` divided, rounded to the nearest, halves up.
func rounded(_ number: Int, by divisor: Int) -> Int {
    (number * 2 + divisor) / (divisor * 2)
}
