import Session
import Wording
import Workshop

/// A poll in sentences: what is asked, and what may be shown of the answers.
struct PollText {
    let poll: Poll
    /// Its number among the scenario's polls, from 1.
    let number: String
    let language: Language
    /// What is said before free text is written.
    let advice: String

    /// Makes the sentences of `poll`, which has its number from `scenario`.
    init(_ poll: Poll, in scenario: Scenario, language: Language) {
        self.poll = poll
        number = String((scenario.polls.firstIndex { $0.id == poll.id } ?? 0) + 1)
        self.language = language
        advice = WritingAdvice(in: scenario, language).text
    }

    /// The question by itself.
    var asked: String { Phrase.linearPoll.text(in: language, number, poll.ask) }

    /// The question, what can be said to it, and how.
    var question: [String] {
        [asked] + [poll.hint].compactMap(\.self) + poll.kind.onScreen.howToAnswer(in: self)
    }

    /// `answer` in the poll's own words; nil where it is text.
    func spelling(of answer: Answer) -> String? {
        if answer == .skip { return Phrase.ratherNotSay.text(in: language) }
        let said = poll.kind.onScreen.spoken(answer.plain, in: self)
        guard case .sure(_, let degree) = answer else { return said }
        return said.map { $0 + ", " + surenessDegrees(in: language)[degree] }
    }

    /// That the poll closed, with about how many answered, or that it is not shown.
    func closed(as view: PollView) -> String {
        let more: String? =
            switch view {
            case .waiting: nil
            case .open(let less), .closed(let less), .putAway(let less):
                moreAnswered(than: less, in: language).map { $0 + "." }
            case .short: Phrase.pollShort.text(in: language)
            case .revealed(let results): countedAnswers(results.answers + results.skips, in: language) + "."
            }
        return [Phrase.linearClosed.text(in: language, number), more].compactMap(\.self)
            .joined(separator: " ")
    }
}

// What the lines of several kinds have in common.
extension PollText {
    /// How not to answer.
    var skip: String { "  0 " + Phrase.ratherNotSay.text(in: language) }

    /// How to write up to so many characters.
    func howToWrite(_ most: Int) -> String {
        advice + " " + Phrase.linearTypeText.text(in: language, "\(most)")
    }

    /// A line for each name, behind its number.
    func numbered(_ names: [String]) -> [String] {
        names.enumerated().map { "  \($0 + 1) \($1)" }
    }

    /// The name at `index`; nil where there is none.
    func name(_ index: Int, among names: [String]) -> String? {
        names.indices.contains(index) ? names[index] : nil
    }
}
