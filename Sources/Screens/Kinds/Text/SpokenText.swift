import Session
import Wording
import Workshop

extension Poll.Text: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] { [text.howToWrite(Poll.longestText)] }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let text = trimmed(line)
        return text.isEmpty ? .notUnderstood : .answer(.text(text))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { nil }
}

extension Poll.Questions: SpokenKind {
    func howToAnswer(in text: PollText) -> [String] { [text.howToWrite(Poll.longestQuestion)] }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let text = trimmed(line)
        return text.isEmpty ? .notUnderstood : .answer(.questions(asked: [text], meToo: []))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { nil }
}

extension PollText {
    fileprivate func howToWrite(_ most: Int) -> String {
        advice + " " + Phrase.linearTypeText.text(in: language, "\(most)")
    }
}
