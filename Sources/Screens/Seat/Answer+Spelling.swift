import Session
import Wording
import Workshop

extension Answer {
    /// The answer in the poll's own words; empty where it is text.
    func spelling(in poll: Poll, _ language: Language) -> String {
        switch self {
        case .skip: Phrase.ratherNotSay.text(in: language)
        case .option(let index): poll.options.indices.contains(index) ? poll.options[index] : ""
        case .options(let indices):
            indices.filter(poll.options.indices.contains).map { poll.options[$0] }.joined(separator: ", ")
        case .ratings(let ratings):
            ratings.map { rating in
                rating.map(poll.label(at:)) ?? Phrase.seatPassedOver.text(in: language)
            }.joined(separator: ", ")
        case .movement(let then, let now):
            Phrase.seatMovement.text(in: language, poll.label(at: then), poll.label(at: now))
        case .number(let number): poll.spelling(of: number)
        case .order(let order):
            order.filter(poll.options.indices.contains).enumerated()
                .map { "\($0 + 1) \(poll.options[$1])" }.joined(separator: ", ")
        case .points(let points):
            zip(poll.options, points).map { "\($0) \($1)" }.joined(separator: ", ")
        case .phrases(let phrases): phrases.joined(separator: ", ")
        case .other(let text, let beside):
            (beside.filter(poll.options.indices.contains).map { poll.options[$0] } + [text])
                .joined(separator: ", ")
        case .sure(let answer, let degree):
            answer.spelling(in: poll, language) + ", " + surenessDegrees(in: language)[degree]
        case .text, .questions: ""
        }
    }
}

extension Poll {
    /// A label of the poll's scale; empty where it has none there.
    fileprivate func label(at index: Int) -> String {
        switch kind {
        case .scale(let kind): kind.labels.indices.contains(index) ? kind.labels[index] : ""
        case .thenNow(let kind): kind.labels.indices.contains(index) ? kind.labels[index] : ""
        case .choice, .choices, .text, .ranking, .points, .number, .words, .questions: ""
        }
    }

    /// A number with the poll's unit behind it.
    fileprivate func spelling(of number: Int) -> String {
        guard case .number(let measure) = kind, let unit = measure.unit else { return String(number) }
        return "\(number) \(unit)"
    }
}
