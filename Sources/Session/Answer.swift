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

extension Answer {
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

/// An answer as the record spells it; a skip has no part.
extension Answer: Codable {
    private enum Part: String, CodingKey {
        case option, options, text, ratings, order, points, number, phrases, asked, meToo
        /// Before and now.
        case movement
        /// An option of one's own, beside `options`.
        case other
        /// How sure its person is of the rest.
        case degree
    }

    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        if case .sure(_, let degree) = self { try parts.encode(degree, forKey: .degree) }
        switch plain {
        case .skip, .sure: break
        case .option(let index): try parts.encode(index, forKey: .option)
        case .options(let indices): try parts.encode(indices, forKey: .options)
        case .text(let text): try parts.encode(text, forKey: .text)
        case .ratings(let ratings): try parts.encode(ratings, forKey: .ratings)
        case .order(let order): try parts.encode(order, forKey: .order)
        case .points(let points): try parts.encode(points, forKey: .points)
        case .number(let number): try parts.encode(number, forKey: .number)
        case .phrases(let phrases): try parts.encode(phrases, forKey: .phrases)
        case .movement(let then, let now): try parts.encode([then, now], forKey: .movement)
        case .other(let text, let beside):
            try parts.encode(text, forKey: .other)
            try parts.encode(beside, forKey: .options)
        case .questions(let asked, let meToo):
            try parts.encode(asked, forKey: .asked)
            try parts.encode(meToo, forKey: .meToo)
        }
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        let plain = try Answer(plainFrom: parts)
        self = try parts.decodeIfPresent(Int.self, forKey: .degree).map { .sure(plain, degree: $0) } ?? plain
    }

    private init(plainFrom parts: KeyedDecodingContainer<Part>) throws {
        func part<Value: Decodable>(_ part: Part, _ type: Value.Type = Value.self) throws -> Value? {
            try parts.decodeIfPresent(type, forKey: part)
        }
        if let other: String = try part(.other) {
            self = .other(other, beside: try part(.options) ?? [])
        } else if let asked: [String] = try part(.asked) {
            self = .questions(asked: asked, meToo: try part(.meToo) ?? [])
        } else if let option: Int = try part(.option) {
            self = .option(option)
        } else if let options: [Int] = try part(.options) {
            self = .options(options)
        } else if let text: String = try part(.text) {
            self = .text(text)
        } else if let ratings: [Int?] = try part(.ratings) {
            self = .ratings(ratings)
        } else if let order: [Int] = try part(.order) {
            self = .order(order)
        } else if let points: [Int] = try part(.points) {
            self = .points(points)
        } else if let number: Int = try part(.number) {
            self = .number(number)
        } else if let phrases: [String] = try part(.phrases) {
            self = .phrases(phrases)
        } else if let movement: [Int] = try part(.movement), movement.count == 2 {
            self = .movement(then: movement[0], now: movement[1])
        } else {
            self = .skip
        }
    }
}
