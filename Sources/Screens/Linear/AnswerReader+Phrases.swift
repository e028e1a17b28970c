import Session
import Wording
import Workshop

extension AnswerReader {
    /// What `draft` is to a poll that is answered in writing, without what stands for a skip.
    func written(_ draft: String) -> ReadAnswer {
        switch poll.kind {
        case .text:
            let text = trimmed(draft)
            return text.isEmpty ? .notUnderstood : .answer(.text(text))
        case .questions:
            let text = trimmed(draft)
            return text.isEmpty ? .notUnderstood : .answer(.questions(asked: [text], meToo: []))
        case .words(let kind): return phrases(draft, most: max(1, kind.most))
        case .choice, .choices, .scale, .ranking, .points, .number, .thenNow: return .notUnderstood
        }
    }

    /// Phrases apart by commas; no repeats, however they are cased.
    private func phrases(_ draft: String, most: Int) -> ReadAnswer {
        let phrases = draft.split { $0 == "," || $0.isNewline }.map { trimmed(String($0)) }.filter {
            !$0.isEmpty
        }
        guard !phrases.isEmpty else { return .notUnderstood }
        if phrases.count > most {
            return .wrong(
                Phrase.linearTooManyPhrases.text(in: language, "\(phrases.count)", "\(most)"))
        }
        if let long = phrases.first(where: { $0.count > Poll.longestPhrase }) {
            return .wrong(
                Phrase.linearTooLong.text(
                    in: language, long, "\(long.count)", "\(Poll.longestPhrase)"))
        }
        return twice(in: phrases.map { $0.lowercased() }) ?? .answer(.phrases(phrases))
    }
}
