import Session
import Workshop

extension Answer {
    /// Whether it chose the option of that index.
    func names(_ option: Int) -> Bool {
        switch self {
        case .option(let index): index == option
        case .options(let indices): indices.contains(option)
        case .other(_, let beside): beside.contains(option)
        case .sure(let answer, _): answer.names(option)
        case .order(let order): order.count == 2 && order.first == option
        case .skip, .questions, .text, .ratings, .points, .number, .phrases, .movement: false
        }
    }

    /// Whether the cell of that index counts it; the last is that of options of people's own where there are any.
    func counts(in cell: Int, of poll: Poll) -> Bool {
        poll.hasOther && cell == poll.options.count ? plain.isOther : names(cell)
    }

    private var isOther: Bool { if case .other = self { true } else { false } }

    /// How sure its person is; nil where that was not said.
    var degree: Int? { if case .sure(_, let degree) = self { degree } else { nil } }

    var ratings: [Int?] { if case .ratings(let ratings) = self { ratings } else { [] } }

    /// The place, from 1, of each item that it ranked.
    var places: [Int: Int] {
        guard case .order(let order) = self else { return [:] }
        return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset + 1) })
    }

    var shares: [Int] { if case .points(let points) = self { points } else { [] } }

    var number: Int? { if case .number(let number) = self { number } else { nil } }

    var phrases: [String] { if case .phrases(let phrases) = self { phrases } else { [] } }

    var movement: (then: Int, now: Int)? {
        if case .movement(let then, let now) = self { (then, now) } else { nil }
    }

    /// Whether `phrase` is one of its phrases, to the letter.
    func says(_ phrase: String) -> Bool { phrases.contains(phrase) }
}
