import Session
import Wording
import Workshop

extension Poll.Measure: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] {
        let (low, high) = ("\(bounds.lowerBound)", "\(bounds.upperBound)")
        guard let unit, !unit.isEmpty else {
            return [Phrase.linearTypeWhole.text(in: text.language, low, high)]
        }
        return [Phrase.linearTypeWholeOf.text(in: text.language, low, high, unit)]
    }

    /// A whole number within the bounds, with or without its unit; 0 is a number here.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let bare = withoutUnit(line).replacing("\u{2212}", with: "-")
        if let number = reader.wholeNumber(bare), bounds.contains(number) {
            return .answer(.number(number))
        }
        guard line.contains(where: { ("0"..."9").contains($0) }), line.first?.isLetter != true else {
            return .notUnderstood
        }
        return .wrong(
            Phrase.linearNoWhole.text(
                in: reader.language, line, "\(bounds.lowerBound)", "\(bounds.upperBound)"))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        if case .number(let number) = answer { spokenNumber(number, in: unit) } else { nil }
    }

    private func withoutUnit(_ line: String) -> String {
        guard let unit, !unit.isEmpty, line.lowercased().hasSuffix(unit.lowercased()) else { return line }
        return trimmed(String(line.dropLast(unit.count)))
    }
}
