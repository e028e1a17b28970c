import Session
import Wording
import Workshop

extension Poll.Choice: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] {
        text.numberedCells + [text.skip, Phrase.linearTypeNumber.text(in: text.language)]
    }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: reader.poll.cells) { return wrong }
        if Set(numbers) == [0] { return .answer(.skip) }
        guard let number = numbers.first, numbers.count == 1 else {
            return .wrong(Phrase.linearOneNumber.text(in: reader.language))
        }
        return number > options.count ? .own(beside: []) : .answer(.option(number - 1))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { text.chosen(by: answer) }
}

extension Poll.Choices: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] {
        text.numberedCells + [text.skip, Phrase.linearTypeNumbers.text(in: text.language, "\(most)")]
    }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: reader.poll.cells) { return wrong }
        let chosen = Set(numbers)
        if chosen == [0] { return .answer(.skip) }
        if chosen.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
        guard chosen.count <= most else {
            return .wrong(Phrase.linearTooMany.text(in: reader.language, "\(most)"))
        }
        let indices = chosen.map { $0 - 1 }.sorted()
        let beside = indices.filter(options.indices.contains)
        return beside.count < indices.count ? .own(beside: beside) : .answer(.options(indices))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { text.chosen(by: answer) }
}

extension PollText {
    fileprivate var numberedCells: [String] { numbered(poll.cellNames(in: language)) }

    fileprivate func chosen(by answer: Answer) -> String? {
        guard let chosen = poll.chosen(by: answer) else { return nil }
        let named = chosen.indices.compactMap { name($0, among: poll.options) }
        return (named + [chosen.own].compactMap(\.self)).joined(separator: ", ")
    }
}
