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
    /// Before and now.
    private var movement: [Int]?

    init(_ answer: Answer) {
        switch answer {
        case .skip: break
        case .option(let index): option = index
        case .options(let indices): options = indices
        case .text(let text): self.text = text
        case .ratings(let ratings): self.ratings = ratings
        case .order(let order): self.order = order
        case .points(let points): self.points = points
        case .number(let number): self.number = number
        case .phrases(let phrases): self.phrases = phrases
        case .movement(let then, let now): movement = [then, now]
        }
    }

    /// The answer.
    var answer: Answer {
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
