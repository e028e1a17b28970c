import Session
import Wording

extension AnswerReader {
    /// Points for each item in order, which make `total` together; 0 by itself is "rather not say".
    func points(_ line: String, items: Int, total: Int) -> ReadAnswer {
        guard let numbers = numbers(in: line) else { return .notUnderstood }
        if numbers == [0] { return .answer(.skip) }
        if let wrong = numbers.first(where: { !(0...total).contains($0) }) {
            return .wrong(Phrase.linearPointsBounds.text(in: language, "\(wrong)", "\(total)"))
        }
        guard numbers.count == items else {
            return .wrong(Phrase.linearPointsCount.text(in: language, "\(numbers.count)", "\(items)"))
        }
        let sum = numbers.reduce(0, +)
        guard sum == total else {
            return .wrong(
                (sum < total ? Phrase.linearPointsLess : .linearPointsMore).text(
                    in: language, "\(sum)", "\(abs(total - sum))", "\(total)"))
        }
        return .answer(.points(numbers))
    }
}
