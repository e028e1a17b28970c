package import Workshop

/// What one seat says to one poll in one round.
package enum Answer: Hashable, Sendable {
    /// "I would rather not say."
    case skip
    /// An index into the poll's options.
    case option(Int)
    /// Indices into the poll's options, ascending, each once, at least one.
    case options([Int])
    /// From 1 to ``Poll/longestText`` characters.
    case text(String)
    /// An index into the scale's labels for each statement, in their order; nil where it was passed over, at least one
    /// that was not.
    case ratings([Int?])
    /// Every item's index, the most important first.
    case order([Int])
    /// Points for each item, in the poll's order.
    case points([Int])
    case number(Int)
    /// From 1 to the poll's most, each of 1 to ``Poll/longestPhrase`` characters.
    case phrases([String])
    /// Indices into the scale's labels.
    case movement(then: Int, now: Int)
    /// An option of one's own, of 1 to ``Poll/longestOther`` characters, and the ticked ones beside it, ascending.
    case other(String, beside: [Int])
    /// An option, options, or one's own, and how sure its person is, a degree from 0.
    indirect case sure(Answer, degree: Int)
    /// Questions of 1 to ``Poll/longestQuestion`` characters, and the numbers of others' that the seat asks too; what
    /// a seat says later is added to what it said before.
    case questions(asked: [String], meToo: [Int])
}

extension Poll {
    /// Whether `answer` is one that this poll can take.
    package func takes(_ answer: Answer) -> Bool {
        switch (kind, answer) {
        case (_, .skip): true
        case (.choice, .sure(let answer, let degree)), (.choices, .sure(let answer, let degree)):
            asksSureness && (0..<Poll.surenessDegrees).contains(degree) && answer.canBeSure && takes(answer)
        case (.choice, .other(let text, let beside)): takesOther(text) && beside.isEmpty
        case (.choices(let options, let most), .other(let text, let beside)):
            takesOther(text) && beside.count < most && isAscending(beside, in: options.indices)
        case (.questions, .questions(let asked, let meToo)):
            asked.count <= Poll.mostQuestions && !(asked.isEmpty && meToo.isEmpty)
                && asked.allSatisfy { (1...Poll.longestQuestion).contains($0.count) }
                && meToo == Set(meToo).sorted()
        case (.choice(let options), .option(let index)): options.indices.contains(index)
        case (.choices(let options, let most), .options(let indices)):
            !indices.isEmpty && indices.count <= most && isAscending(indices, in: options.indices)
        case (.text, .text(let text)): (1...Poll.longestText).contains(text.count)
        case (.scale(let statements, let labels), .ratings(let ratings)):
            ratings.count == max(1, statements.count) && ratings.contains { $0 != nil }
                && ratings.allSatisfy { $0.map(labels.indices.contains) ?? true }
        case (.ranking(let items), .order(let order)): order.sorted() == Array(items.indices)
        case (.points(let items, let total), .points(let points)):
            points.count == items.count && points.allSatisfy { (0...total).contains($0) }
                && points.reduce(0, +) == total
        case (.number(let measure), .number(let number)): measure.bounds.contains(number)
        case (.words(let most), .phrases(let phrases)):
            (1...max(1, most)).contains(phrases.count)
                && phrases.allSatisfy { (1...Poll.longestPhrase).contains($0.count) }
        case (.thenNow(let labels), .movement(let then, let now)):
            labels.indices.contains(then) && labels.indices.contains(now)
        case (.choice, _), (.choices, _), (.text, _), (.scale, _), (.ranking, _), (.points, _), (.number, _),
            (.words, _), (.thenNow, _), (.questions, _):
            false
        }
    }

    private func takesOther(_ text: String) -> Bool {
        hasOther && (1...Poll.longestOther).contains(text.count)
    }

    private func isAscending(_ indices: [Int], in range: Range<Int>) -> Bool {
        indices.allSatisfy(range.contains) && zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 }
    }
}

extension Answer {
    /// Whether a degree of sureness can be said of it.
    fileprivate var canBeSure: Bool {
        switch self {
        case .option, .options, .other: true
        case .skip, .text, .ratings, .order, .points, .number, .phrases, .movement, .sure, .questions: false
        }
    }

    /// The answer without how sure its person is.
    package var plain: Answer {
        if case .sure(let answer, _) = self { answer } else { self }
    }

    /// What somebody wrote in their own words for others to read whole: none, or a text, an option of one's own, or
    /// questions.
    package var writings: [String] {
        switch self {
        case .text(let text), .other(let text, _): [text]
        case .questions(let asked, _): asked
        case .sure(let answer, _): answer.writings
        case .skip, .option, .options, .ratings, .order, .points, .number, .phrases, .movement: []
        }
    }

    /// Whether somebody's own words are in it, phrases too.
    package var hasWords: Bool {
        if case .phrases = self { return true }
        return !writings.isEmpty
    }
}
