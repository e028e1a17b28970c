import Session
import Showing
import Wording
package import Workshop

extension Poll {
    /// What each cell of a picture of options is called.
    func cellNames(in language: Language) -> [String] {
        names.map { $0.words(in: language) }
    }
}

/// How sure one can be, from the least: one name for each of ``Poll/surenessDegrees``.
func surenessDegrees(in language: Language) -> [String] {
    [Phrase.pollNotSure, .pollFairlySure, .pollVerySure].map { $0.text(in: language) }
}

extension Sheet.Name {
    /// What a row, a column or a stage is called on screens and in lines.
    func words(in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .other: Phrase.pollOther.text(in: language)
        case .degree(let degree): surenessDegrees(in: language)[degree]
        case .round(let number):
            (number == 1 ? Phrase.pollFirstRound : .pollAfterDiscussion).text(in: language)
        case .range(let range, let unit): range.named(in: unit)
        }
    }
}

/// `1 answer`, `23 answers`.
func countedAnswers(_ count: Int, in language: Language) -> String {
    Phrase.pollAnswers.text(in: language, "\(count)")
}

/// How many numbers lie in a range that is not divided, and why it is not.
func undivided(
    _ answers: Int, in range: ClosedRange<Int>, unit: Poll.Measure.Unit, minimum: Int, _ language: Language
) -> [String] {
    let said = unit.said(range) { Phrase.pollFromTo.text(in: language, $0, $1) }
    let why =
        minimum > 1 && !range.isSingle ? [Phrase.pollUndividedFrom.text(in: language, "\(minimum)")] : []
    return [Phrase.pollUndivided.text(in: language, "\(answers)", said)] + why
}

/// `More than 15 have answered`; nil where nothing is said of their number.
func moreAnswered(than number: Int, in language: Language) -> String? {
    number > 0 ? Phrase.pollMoreAnswered.text(in: language, "\(number)") : nil
}

extension Poll {
    /// How many texts there are, and how many may be read: `12 texts, 7 shown here.`.
    func counted(texts: Int, shown: Int, in language: Language) -> String {
        guard traits.shown != .questions else {
            return (shown == 0 ? Phrase.pollNoQuestions : .pollQuestions).text(in: language, "\(shown)")
        }
        let answers = Phrase.pollTexts.text(in: language, "\(texts)")
        return shown == 0
            ? Phrase.pollNoTexts.text(in: language, answers)
            : Phrase.pollTextsShown.text(in: language, answers, "\(shown)")
    }
}

extension Results.ClearedText {
    /// `5 wrote this`, `5 ask this` and `answered`: how many said the same, where it is more than one, and whether a
    /// question was answered.
    func known(in shown: Poll.Traits.Shown, _ language: Language) -> [String] {
        let said: Phrase = shown == .questions ? .pollAsk : .pollWrote
        return [
            count.flatMap { $0 > 1 ? said.text(in: language, "\($0)") : nil },
            isAnswered ? Phrase.pollAnsweredText.text(in: language) : nil,
        ].compactMap(\.self)
    }
}

extension Answer {
    /// What a seat has said in all, where its answers add up, as the session adds them: each question once.
    func added(to earlier: Answer?) -> Answer {
        guard case .questions(let asked, let meToo) = self,
            case .questions(let before, let already) = earlier
        else { return self }
        return .questions(
            asked: before + asked.filter { !before.contains($0) }, meToo: Set(already + meToo).sorted())
    }

    /// How many questions it asks.
    var questionCount: Int { if case .questions(let asked, _) = self { asked.count } else { 0 } }
}

/// What so many people can be shown of `poll`, in a few words; nil where that is everything.
package func reachSaid(of poll: Poll, people: Int, in scenario: Scenario, _ language: Language) -> String? {
    switch poll.reach(of: people, in: scenario) {
    case .nothing(let needed): Phrase.reachNothing.text(in: language, "\(needed)")
    case .nothingSafely: Phrase.reachNothingSafely.text(in: language)
    case .byAuthor: Phrase.reachByAuthor.text(in: language)
    case .bars(1): Phrase.reachBar.text(in: language)
    case .bars(let count): Phrase.reachBars.text(in: language, "\(count)")
    case .phrases(1): Phrase.reachPhraseAlone.text(in: language)
    case .phrases(let count): Phrase.reachPhrases.text(in: language, "\(count)")
    case .order: Phrase.reachOrder.text(in: language)
    case .everything: nil
    }
}
