import Session
import Wording
import Workshop

extension Poll.Words: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] {
        let how =
            most <= 1
            ? Phrase.linearTypeSingle.text(in: text.language, "\(Poll.longestPhrase)")
            : Phrase.linearTypePhrases.text(in: text.language, "\(most)", "\(Poll.longestPhrase)")
        return [text.advice + " " + how]
    }

    /// Phrases apart by commas; no repeats, however they are cased.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let phrases = line.split { $0 == "," || $0.isNewline }.map { trimmed(String($0)) }.filter {
            !$0.isEmpty
        }
        guard !phrases.isEmpty else { return .notUnderstood }
        let most = max(1, most)
        if phrases.count > most {
            return .wrong(
                Phrase.linearTooManyPhrases.text(in: reader.language, "\(phrases.count)", "\(most)"))
        }
        if let long = phrases.first(where: { $0.count > Poll.longestPhrase }) {
            return .wrong(
                Phrase.linearTooLong.text(
                    in: reader.language, long, "\(long.count)", "\(Poll.longestPhrase)"))
        }
        return reader.twice(in: phrases.map { $0.lowercased() }) ?? .answer(.phrases(phrases))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { nil }
}
