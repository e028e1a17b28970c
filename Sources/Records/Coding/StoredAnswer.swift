import Session

/// An answer as the record spells it; a skip has no part.
struct StoredAnswer: Codable, Equatable {
    private var option: Int?
    private var options: [Int]?
    private var text: String?
    private var ratings: [Int?]?
    private var order: [Int]?
    private var points: [Int]?
    private var number: Int?
    private var phrases: [String]?
    /// An option of one's own, beside `options`.
    private var other: String?
    /// How sure its person is of the rest.
    private var degree: Int?
    private var asked: [String]?
    private var meToo: [Int]?
    /// Before and now.
    private var movement: [Int]?

    init(_ answer: Answer) {
        if case .sure(_, let degree) = answer { self.degree = degree }
        switch answer.plain {
        case .skip, .sure: break
        case .option(let index): option = index
        case .options(let indices): options = indices
        case .text(let text): self.text = text
        case .ratings(let ratings): self.ratings = ratings
        case .order(let order): self.order = order
        case .points(let points): self.points = points
        case .number(let number): self.number = number
        case .phrases(let phrases): self.phrases = phrases
        case .movement(let then, let now): movement = [then, now]
        case .other(let text, let beside): (other, options) = (text, beside)
        case .questions(let asked, let meToo): (self.asked, self.meToo) = (asked, meToo)
        }
    }

    /// The answer.
    var answer: Answer { degree.map { .sure(plain, degree: $0) } ?? plain }

    private var plain: Answer {
        if let other { return .other(other, beside: options ?? []) }
        if let asked { return .questions(asked: asked, meToo: meToo ?? []) }
        if let option { return .option(option) }
        if let options { return .options(options) }
        if let text { return .text(text) }
        if let ratings { return .ratings(ratings) }
        if let order { return .order(order) }
        if let points { return .points(points) }
        if let number { return .number(number) }
        if let phrases { return .phrases(phrases) }
        if let movement, movement.count == 2 { return .movement(then: movement[0], now: movement[1]) }
        return .skip
    }
}
