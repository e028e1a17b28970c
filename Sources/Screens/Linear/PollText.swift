import Session
import Wording
import Workshop

/// A poll in sentences: what is asked, and what may be shown of the answers.
struct PollText {
    let poll: Poll
    /// Its number among the scenario's polls, from 1.
    let number: String
    let language: Language

    /// Makes the sentences of `poll`, which has its number from `scenario`.
    init(_ poll: Poll, in scenario: Scenario, language: Language) {
        self.poll = poll
        number = String((scenario.polls.firstIndex { $0.id == poll.id } ?? 0) + 1)
        self.language = language
    }

    /// The question by itself.
    var asked: String { Phrase.linearPoll.text(in: language, number, poll.ask) }

    /// The question, what can be said to it, and how.
    var question: [String] {
        let options = poll.options.enumerated().map { "  \($0 + 1) \($1)" }
        let skip = "  0 " + Phrase.ratherNotSay.text(in: language)
        let head = [asked] + [poll.hint].compactMap { $0 }
        return switch poll.kind {
        case .choice: head + options + [skip, Phrase.linearTypeNumber.text(in: language)]
        case .choices(_, let most):
            head + options + [skip, Phrase.linearTypeNumbers.text(in: language, "\(most)")]
        case .text: head + [Phrase.linearTypeText.text(in: language, "\(Poll.longestText)")]
        }
    }

    /// That the poll closed, with how many answered.
    func closed(answered: Int) -> String { Phrase.linearClosed.text(in: language, number, answers(answered)) }

    /// What may be shown of the answers, in one line.
    func result(_ results: Results) -> String {
        var sentences: [String] = []
        switch results.picture {
        case .tooFew(let minimum):
            sentences.append(answers(results.answers) + ".")
            sentences.append(Phrase.pollTooFew.text(in: language, "\(minimum)"))
        case .texts:
            let texts: Phrase = results.answers == 1 ? .pollOneText : .pollTexts
            let count = texts.text(in: language, "\(results.answers)")
            sentences.append(Phrase.pollTextsCounted.text(in: language, count))
        case .options(let cells):
            sentences.append(answers(results.answers) + ".")
            sentences += zip(poll.options, cells).map { cell($1, of: $0, among: results.answers) }
            if cells.contains(.hidden) { sentences.append(Phrase.pollHiddenCells.text(in: language)) }
        }
        if results.skips > 0 {
            sentences.append(Phrase.pollSkipped.text(in: language, "\(results.skips)") + ".")
        }
        return Phrase.linearResult.text(in: language, number, sentences.joined(separator: " "))
    }

    /// `answer` in the poll's own words; nil where it is text.
    func spelling(of answer: Answer) -> String? {
        let options = poll.options
        return switch answer {
        case .skip: Phrase.ratherNotSay.text(in: language)
        case .option(let index): options.indices.contains(index) ? options[index] : nil
        case .options(let indices):
            indices.filter(options.indices.contains).map { options[$0] }.joined(separator: ", ")
        case .text: nil
        }
    }

    private func cell(_ cell: Results.Cell, of option: String, among answers: Int) -> String {
        switch cell {
        case .hidden: option + ": " + Phrase.pollNotShown.text(in: language) + "."
        case .count(let count):
            Phrase.linearCell.text(
                in: language, option, "\(count)",
                "\(answers > 0 ? (count * 200 + answers) / (answers * 2) : 0)")
        }
    }

    private func answers(_ count: Int) -> String {
        count == 1
            ? Phrase.pollOneAnswer.text(in: language) : Phrase.pollAnswers.text(in: language, "\(count)")
    }
}
