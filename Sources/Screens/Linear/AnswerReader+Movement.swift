import Session
import Wording

extension AnswerReader {
    /// A label for before and one for now.
    func movement(_ line: String, labels: Int) -> ReadAnswer {
        guard let numbers = numbers(in: line) else { return .notUnderstood }
        if let wrong = stray(in: numbers, upTo: labels) { return wrong }
        if numbers == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: language)) }
        guard numbers.count == 2, let then = numbers.first, let now = numbers.last else {
            return .wrong(Phrase.linearTwoNumbers.text(in: language))
        }
        return .answer(.movement(then: then - 1, now: now - 1))
    }
}
