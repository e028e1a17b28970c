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
        if case .number(let number) = answer { words(number) } else { nil }
    }

    func spoken(_ results: Results, counted: String, in text: PollText) -> SpokenPicture {
        guard case .number(let distribution) = results.picture else { return SpokenPicture(counted) }
        var sentences = [
            counted, Phrase.linearMedian.text(in: text.language, words(distribution.median)),
            text.middleHalf(distribution.middleHalf, words),
        ]
        if let truth { sentences.append(Phrase.linearTruth.text(in: text.language, words(truth))) }
        return SpokenPicture(
            sentences.joined(separator: " "), bins(distribution, in: text.language), areInLine: false)
    }

    /// A sentence for each bin that is not empty.
    private func bins(_ distribution: Results.Distribution, in language: Language) -> [String] {
        let all = "\(distribution.counts.reduce(0, +))"
        return distribution.bins.compactMap { range, count in
            guard count > 0 else { return nil }
            return range.count == 1
                ? Phrase.linearBinAt.text(in: language, "\(range.lowerBound)", "\(count)", all)
                : Phrase.linearBin.text(
                    in: language, "\(range.lowerBound)", "\(range.upperBound)", "\(count)", all)
        }
    }

    /// `number` with the unit behind it, as it is written.
    private func words(_ number: Int) -> String {
        guard let unit, !unit.isEmpty else { return "\(number)" }
        return "\(number)" + (unit.first?.isLetter == true ? " " : "") + unit
    }

    private func withoutUnit(_ line: String) -> String {
        guard let unit, !unit.isEmpty, line.lowercased().hasSuffix(unit.lowercased()) else { return line }
        return trimmed(String(line.dropLast(unit.count)))
    }
}
