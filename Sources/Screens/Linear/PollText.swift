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
    private let advice: String

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
        let head = [asked] + [poll.hint].compactMap { $0 }
        return switch poll.kind {
        case .choice:
            head + numbered(poll.cellNames(in: language)) + [
                skip, Phrase.linearTypeNumber.text(in: language),
            ]
        case .choices(let kind):
            head + numbered(poll.cellNames(in: language)) + [
                skip, Phrase.linearTypeNumbers.text(in: language, "\(kind.most)"),
            ]
        case .scale(let kind):
            head + lettered(kind.statements) + numbered(kind.labels)
                + [skip, howToRate(statements: kind.statements.count, labels: kind.labels.count)]
        case .thenNow(let kind):
            head + numbered(kind.labels)
                + [skip, Phrase.linearTypeThenNow.text(in: language, "1 \(min(2, kind.labels.count))")]
        case .number(let measure): head + [howToCount(measure)]
        case .ranking(let kind):
            head + numbered(kind.items)
                + [skip, Phrase.linearTypeOrder.text(in: language, orderExample(kind.items.count))]
        case .points(let kind):
            head + numbered(kind.items)
                + [
                    skip,
                    Phrase.linearTypePoints.text(
                        in: language, pointsExample(kind.items.count, total: kind.total), "\(kind.total)"),
                ]
        case .words(let kind): head + [howToSayPhrases(max(1, kind.most))]
        case .text: head + [howToWrite(Poll.longestText)]
        case .questions: head + [howToWrite(Poll.longestQuestion)]
        }
    }

    private var skip: String { "  0 " + Phrase.ratherNotSay.text(in: language) }

    private func numbered(_ names: [String]) -> [String] {
        names.enumerated().map { "  \($0 + 1) \($1)" }
    }

    /// Each statement behind its letter, which a single one does not need.
    private func lettered(_ statements: [String]) -> [String] {
        statements.enumerated().map { index, statement in
            let letter = statements.count > 1 ? statementLetter(index).map { $0 + " " } : nil
            return "  " + (letter ?? "") + statement
        }
    }

    private func howToCount(_ measure: Poll.Measure) -> String {
        let (low, high) = ("\(measure.bounds.lowerBound)", "\(measure.bounds.upperBound)")
        guard let unit = measure.unit, !unit.isEmpty else {
            return Phrase.linearTypeWhole.text(in: language, low, high)
        }
        return Phrase.linearTypeWholeOf.text(in: language, low, high, unit)
    }

    /// The last item before all others.
    private func orderExample(_ items: Int) -> String {
        ([items] + Array(1..<max(1, items))).map { "\($0)" }.joined(separator: " ")
    }

    /// Points shared as evenly as they go, the first items having one more.
    private func pointsExample(_ items: Int, total: Int) -> String {
        let count = max(1, items)
        return (0..<count).map { "\(total / count + ($0 < total % count ? 1 : 0))" }.joined(separator: " ")
    }

    private func howToWrite(_ most: Int) -> String {
        advice + " " + Phrase.linearTypeText.text(in: language, "\(most)")
    }

    private func howToSayPhrases(_ most: Int) -> String {
        let how =
            most == 1
            ? Phrase.linearTypeSingle.text(in: language, "\(Poll.longestPhrase)")
            : Phrase.linearTypePhrases.text(in: language, "\(most)", "\(Poll.longestPhrase)")
        return advice + " " + how
    }

    private func howToRate(statements: Int, labels: Int) -> String {
        guard statements > 1 else { return Phrase.linearTypeNumber.text(in: language) }
        let example = (0..<statements).map { "\(min([4, 2, 5][$0 % 3], labels))" }.joined(separator: " ")
        return Phrase.linearTypeRatings.text(in: language, example, "b\(min(4, labels))")
    }

    /// That the poll closed, with how many answered.
    func closed(answered: Int) -> String { Phrase.linearClosed.text(in: language, number, answers(answered)) }

    func answers(_ count: Int) -> String {
        count == 1
            ? Phrase.pollOneAnswer.text(in: language) : Phrase.pollAnswers.text(in: language, "\(count)")
    }
}
