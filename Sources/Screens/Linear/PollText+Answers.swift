import Session
import Wording
import Workshop

extension PollText {
    /// `answer` in the poll's own words; nil where it is text.
    func spelling(of answer: Answer) -> String? {
        switch (poll.kind, answer) {
        case (_, .skip): Phrase.ratherNotSay.text(in: language)
        case (_, .option(let index)): name(index, among: poll.options)
        case (_, .options(let indices)):
            indices.compactMap { name($0, among: poll.options) }.joined(separator: ", ")
        case (.scale(let kind), .ratings(let ratings)):
            spelling(of: ratings, statements: kind.statements, labels: kind.labels)
        case (.thenNow(let kind), .movement(let then, let now)):
            Phrase.linearThenNow.text(
                in: language, name(then, among: kind.labels) ?? "", name(now, among: kind.labels) ?? "")
        case (.number(let measure), .number(let number)): measure.words(number)
        case (.ranking(let kind), .order(let order)):
            following(order.compactMap { name($0, among: kind.items) })
        case (.points(let kind), .points(let points)):
            zip(kind.items, points).map { "\($0) \($1)" }.joined(separator: "; ")
        case (_, .other(let text, let beside)):
            (beside.compactMap { name($0, among: poll.options) } + [text]).joined(separator: ", ")
        case (_, .sure(let answer, let degree)):
            spelling(of: answer).map { $0 + ", " + surenessDegrees(in: language)[degree] }
        case (_, .questions), (_, .text), (_, .ratings), (_, .order), (_, .points), (_, .number),
            (_, .phrases),
            (_, .movement):
            nil
        }
    }

    private func spelling(of ratings: [Int?], statements: [String], labels: [String]) -> String {
        let said = ratings.map {
            $0.flatMap { name($0, among: labels) } ?? Phrase.linearPassedOver.text(in: language)
        }
        guard statements.count > 1 else { return said.joined() }
        return zip(statements, said).enumerated().map { index, pair in
            (statementLetter(index) ?? pair.0) + " " + pair.1
        }.joined(separator: "; ")
    }

    /// `One, then Two, then Three`.
    private func following(_ names: [String]) -> String {
        guard let first = names.first else { return "" }
        return names.dropFirst().reduce(first) { Phrase.linearAndThen.text(in: language, $0, $1) }
    }

    private func name(_ index: Int, among names: [String]) -> String? {
        names.indices.contains(index) ? names[index] : nil
    }
}
