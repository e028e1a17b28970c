import Session
import Wording
import Workshop

extension Poll.Ranking: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] {
        text.numbered(items) + [text.skip, Phrase.linearTypeOrder.text(in: text.language, example)]
    }

    /// The last item before all others.
    private var example: String {
        ([items.count] + Array(1..<max(1, items.count))).map { "\($0)" }.joined(separator: " ")
    }

    /// The number of every item, the most important first.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: items.count) { return wrong }
        if numbers == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
        if let twice = reader.twice(in: numbers) { return twice }
        let missing = Array(1...max(1, items.count)).filter { !numbers.contains($0) }
        guard missing.isEmpty else {
            let names = missing.map { "\($0)" }.joined(separator: ", ")
            return .wrong(Phrase.linearMissing.text(in: reader.language, names))
        }
        return .answer(.order(numbers.map { $0 - 1 }))
    }

    /// `One, then Two, then Three`.
    func spoken(_ answer: Answer, in text: PollText) -> String? {
        guard case .order(let order) = answer else { return nil }
        let names = order.compactMap { text.name($0, among: items) }
        guard let first = names.first else { return "" }
        return names.dropFirst().reduce(first) { Phrase.linearAndThen.text(in: text.language, $0, $1) }
    }
}
