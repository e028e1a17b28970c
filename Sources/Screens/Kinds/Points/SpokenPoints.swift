import Session
import Wording
import Workshop

extension Poll.Points: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] {
        text.numbered(items) + [
            text.skip, Phrase.linearTypePoints.text(in: text.language, example, "\(total)"),
        ]
    }

    /// Points shared as evenly as they go, the first items having one more.
    private var example: String {
        let count = max(1, items.count)
        return (0..<count).map { "\(total / count + ($0 < total % count ? 1 : 0))" }.joined(separator: " ")
    }

    /// Points for each item in order, which make the total together; 0 by itself is "rather not say".
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if numbers == [0] { return .answer(.skip) }
        if let wrong = numbers.first(where: { !(0...total).contains($0) }) {
            return .wrong(Phrase.linearPointsBounds.text(in: reader.language, "\(wrong)", "\(total)"))
        }
        guard numbers.count == items.count else {
            return .wrong(
                Phrase.linearPointsCount.text(in: reader.language, "\(numbers.count)", "\(items.count)"))
        }
        let sum = numbers.reduce(0, +)
        guard sum == total else {
            return .wrong(
                (sum < total ? Phrase.linearPointsLess : .linearPointsMore).text(
                    in: reader.language, "\(sum)", "\(abs(total - sum))", "\(total)"))
        }
        return .answer(.points(numbers))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        guard case .points(let points) = answer else { return nil }
        return zip(items, points).map { "\($0) \($1)" }.joined(separator: "; ")
    }
}
