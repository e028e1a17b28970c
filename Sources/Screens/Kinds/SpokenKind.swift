import Session
import Wording
import Workshop

/// A kind of poll that linear seats are asked in lines, and answer in a line.
protocol SpokenKind: PollKind {
    /// What can be said to the poll, and how: the lines under its question.
    func howToAnswer(in text: PollText) -> [String]

    /// What `line` is to the poll, a whole draft where it is written; what stands for a skip has been taken out, but 0 where
    /// 0 means that only by itself.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer

    /// `answer`, neither a skip nor with sureness, in the poll's own words; nil where it is text.
    func spoken(_ answer: Answer, in text: PollText) -> String?

    /// The picture of `results` in sentences, the first of which says how many `counted` answers there are; one of
    /// another kind's shape says no more than that.
    func spoken(_ results: Results, counted: String, in text: PollText) -> SpokenPicture
}
