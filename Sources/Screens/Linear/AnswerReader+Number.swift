import Session
import Wording
import Workshop

extension AnswerReader {
    /// A whole number within the bounds, with or without its unit; 0 is a number here.
    func number(_ line: String, in measure: Poll.Measure) -> ReadAnswer {
        let bare = withoutUnit(line, measure.unit).replacing("\u{2212}", with: "-")
        if let number = wholeNumber(bare), measure.bounds.contains(number) {
            return .answer(.number(number))
        }
        guard line.contains(where: { ("0"..."9").contains($0) }), line.first?.isLetter != true else {
            return .notUnderstood
        }
        return .wrong(
            Phrase.linearNoWhole.text(
                in: language, line, "\(measure.bounds.lowerBound)", "\(measure.bounds.upperBound)"))
    }

    private func withoutUnit(_ line: String, _ unit: String?) -> String {
        guard let unit, !unit.isEmpty, line.lowercased().hasSuffix(unit.lowercased()) else { return line }
        return trimmed(String(line.dropLast(unit.count)))
    }
}
