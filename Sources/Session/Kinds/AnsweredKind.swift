package import Workshop

/// What a session makes of the answers to polls of one kind.
protocol AnsweredKind: PollKind {
    /// Whether `answer`, which is no skip, is one that `poll` can take.
    func takes(_ answer: Answer, to poll: Poll) -> Bool

    /// The picture of `answers` to `poll`: at least one, none a skip, and as many as the minimum lets through.
    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture

    /// Whether `picture` has a place for all that `poll` asks about, and none for anything else.
    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool
}

extension Poll.Kind {
    /// The kind as the session knows it.
    fileprivate var answered: any AnsweredKind {
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

    /// The picture of at least one answer, none of them a skip, that the minimum lets through.
    func picture(of answers: [Answer], in scenario: Scenario) -> Results.Picture {
        kind.answered.picture(of: answers, to: self, in: scenario)
    }

    /// Whether `picture` is one that this poll can have, as far as its shape goes.
    package func fits(_ picture: Results.Picture) -> Bool {
        picture.withheld != nil || kind.answered.fits(picture, of: self)
    }
}

/// How often each index below `choices` stands in `indices`.
func counts(of indices: [Int], choices: Int) -> [Int] {
    var counts = Array(repeating: 0, count: choices)
    for index in indices { counts[index] += 1 }
    return counts
}

/// Between which values the middle half of `sorted`, at least one, lies.
func middleHalf(of sorted: [Int]) -> ClosedRange<Int> {
    sorted[(sorted.count - 1) / 4]...sorted[(sorted.count * 3 + 3) / 4 - 1]
}

/// `number` divided, rounded to the nearest, halves up.
func rounded(_ number: Int, by divisor: Int) -> Int {
    (number * 2 + divisor) / (divisor * 2)
}
