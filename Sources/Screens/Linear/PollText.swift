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

    /// That the poll closed, with how many answered.
    func closed(answered: Int) -> String { Phrase.linearClosed.text(in: language, number, answers(answered)) }

    func answers(_ count: Int) -> String {
        count == 1
            ? Phrase.pollOneAnswer.text(in: language) : Phrase.pollAnswers.text(in: language, "\(count)")
    }
}

// What the lines of several kinds have in common.
extension PollText {
    /// How not to answer.
    var skip: String { "  0 " + Phrase.ratherNotSay.text(in: language) }

    /// A line for each name, behind its number.
    func numbered(_ names: [String]) -> [String] {
        names.enumerated().map { "  \($0 + 1) \($1)" }
    }

    /// The name at `index`; nil where there is none.
    func name(_ index: Int, among names: [String]) -> String? {
        names.indices.contains(index) ? names[index] : nil
    }

    /// Between which values the middle half lies, each in `words`.
    func middleHalf(_ range: ClosedRange<Int>, _ words: (Int) -> String) -> String {
        range.lowerBound == range.upperBound
            ? Phrase.linearMiddleHalfAt.text(in: language, words(range.lowerBound))
            : Phrase.linearMiddleHalf.text(
                in: language, words(range.lowerBound), words(range.upperBound))
    }

    /// `2.5` for 25.
    func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    /// A share as a whole number of hundredths, without its sign.
    func percent(_ count: Int, of all: Int) -> String {
        "\(Session.percent(count, of: all))"
    }

    /// That what stands behind `name` is not shown.
    func hiddenCell(_ name: String) -> String {
        name + ": " + Phrase.pollNotShown.text(in: language) + "."
    }
}

extension PollText {
    /// What may be shown of the answers, in one line, and a line for each part where the poll has parts; what stands
    /// beside them follows.
    func result(_ results: Results, in scenario: Scenario, heading: Phrase = .linearResult) -> [String] {
        picture(results, heading: heading) + beside(results, in: scenario)
    }

    /// How the answers divide; the heading takes the poll's number, the sentences, and the `stage`.
    func picture(_ results: Results, heading: Phrase, _ stage: String = "") -> [String] {
        let picture = picture(of: results)
        var sentences = [picture.sentence] + (picture.areInLine ? picture.parts : [])
        if picture.hidesSome { sentences.append(Phrase.pollHiddenCells.text(in: language)) }
        if results.skips > 0 {
            sentences.append(Phrase.pollSkipped.text(in: language, "\(results.skips)") + ".")
        }
        let first = heading.text(in: language, number, sentences.joined(separator: " "), stage)
        return [first] + (picture.areInLine ? [] : picture.parts.map { "  " + $0 })
    }

    private func picture(of results: Results) -> SpokenPicture {
        let counted = answers(results.answers) + "."
        return switch results.picture.withheld {
        case .tooFew(let minimum):
            SpokenPicture(counted + " " + Phrase.pollTooFew.text(in: language, "\(minimum)"))
        case .byAuthor:
            SpokenPicture(Phrase.pollShownToNobody.text(in: language, answers(results.answers)))
        case nil: poll.kind.onScreen.spoken(results, counted: counted, in: self)
        }
    }
}

/// What may be shown of answers, in sentences.
struct SpokenPicture: Equatable, Sendable {
    /// How many answered, or why nothing is shown.
    var sentence: String
    /// A sentence for each option, item or statement.
    var parts: [String]
    /// Whether parts follow in the same line.
    var areInLine: Bool
    /// Whether some of it may not be shown.
    var hidesSome: Bool

    /// Makes a picture.
    init(_ sentence: String, _ parts: [String] = [], areInLine: Bool = true, hidesSome: Bool = false) {
        self.sentence = sentence
        self.parts = parts
        self.areInLine = areInLine
        self.hidesSome = hidesSome
    }
}

extension PollText {
    /// The result of the last of several stages behind how the answers of the others divide, or of the only one.
    func result(_ results: Results, among stages: [Stage], in scenario: Scenario) -> [String] {
        guard let last = stages.last else { return result(results, in: scenario) }
        let earlier = stages.dropLast().flatMap { stage in
            let text = PollText(stage.poll, in: scenario, language: language)
            return text.picture(stage.results, heading: .linearStageResult, stage.name(in: language))
                + text.hands(stage.results)
        }
        return earlier + picture(results, heading: .linearStageResult, last.name(in: language))
            + beside(results, in: scenario)
    }

    /// Texts that were cleared after the result was told.
    func clearedSince(_ texts: [Results.ClearedText]) -> [String] {
        texts.isEmpty ? [] : [Phrase.linearClearedSince.text(in: language, number)] + texts.map(text)
    }

    /// What is shown beside the picture: hands, how sure, what came late, people's own options, comparisons.
    func beside(_ results: Results, in scenario: Scenario) -> [String] {
        let names = poll.cellNames(in: language)
        var lines = hands(results)
        lines += sureness(of: results, names)
        if results.late > 0 {
            let phrase = results.late == 1 ? Phrase.pollOneLate : .pollLate
            lines.append(phrase.text(in: language, "\(results.late)"))
        }
        if poll.hasOther, !results.texts.isEmpty {
            lines.append(Phrase.pollOthers.text(in: language))
            lines += results.texts.map(text)
        }
        return lines + results.breakdowns.flatMap { breakdown($0, of: names, in: scenario) }
    }

    private func hands(_ results: Results) -> [String] {
        guard let hands = results.hands else { return [] }
        let said = zip(poll.cellNames(in: language), hands).map { "\($0) \($1)" }
        return [Phrase.pollHands.text(in: language) + " " + said.joined(separator: "; ") + "."]
    }

    /// A text that everybody may read, and what is known of it.
    func text(_ text: Results.ClearedText) -> String {
        let known = text.known(in: poll.traits.shown, language)
        return "- " + text.text + (known.isEmpty ? "" : " (" + known.joined(separator: ", ") + ")")
    }

    private func sureness(of results: Results, _ names: [String]) -> [String] {
        guard !results.sureness.isEmpty else { return [] }
        guard results.showsSureness else { return [Phrase.pollNoSureness.text(in: language)] }
        let degrees = surenessDegrees(in: language)
        return [Phrase.linearSureness.text(in: language)]
            + zip(names, results.sureness).map { name, cells in
                guard cells.contains(where: { $0 != .hidden }) else { return "  " + hiddenCell(name) }
                return row(name, cells, of: degrees)
            }
    }

    private func breakdown(
        _ breakdown: Results.Breakdown, of names: [String], in scenario: Scenario
    ) -> [String] {
        guard let other = scenario.poll(breakdown.other) else { return [] }
        let head = Phrase.pollBrokenDown.text(in: language, other.ask)
        guard let cells = breakdown.cells else {
            return [head, Phrase.pollNoBreakdown.text(in: language)]
        }
        let rows = zip(other.cellNames(in: language), cells).map { row($0, $1, of: names) }
        let isHidden = cells.contains { $0.contains(.hidden) }
        let hidden = Phrase.pollHiddenPairs.text(in: language, "\(scenario.minimumGroup)")
        return [head] + rows + (isHidden ? [hidden] : [])
    }

    /// A name and a number behind each head: `Police: Yes 5; No not shown.`.
    private func row(_ name: String, _ cells: [Results.Cell], of heads: [String]) -> String {
        let said = zip(heads, cells).map { head, cell in
            switch cell {
            case .count(let count): "\(head) \(count)"
            case .hidden: head + " " + Phrase.pollNotShown.text(in: language)
            }
        }
        return "  " + name + ": " + said.joined(separator: "; ") + "."
    }
}
