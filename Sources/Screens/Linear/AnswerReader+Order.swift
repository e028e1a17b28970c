import Session
import Wording

extension AnswerReader {
    /// The number of every item, the most important first.
    func order(_ line: String, items: Int) -> ReadAnswer {
        guard let numbers = numbers(in: line) else { return .notUnderstood }
        if let wrong = stray(in: numbers, upTo: items) { return wrong }
        if numbers == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: language)) }
        if let twice = twice(in: numbers) { return twice }
        let missing = Array(1...max(1, items)).filter { !numbers.contains($0) }
        guard missing.isEmpty else {
            let names = missing.map { "\($0)" }.joined(separator: ", ")
            return .wrong(Phrase.linearMissing.text(in: language, names))
        }
        return .answer(.order(numbers.map { $0 - 1 }))
    }
}
