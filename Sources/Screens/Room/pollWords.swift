import Session
import Wording
package import Workshop

/// `More than 15 have answered`; nil where nothing is said of their number.
func moreAnswered(than number: Int, in language: Language) -> String? {
    number > 0 ? Phrase.pollMoreAnswered.text(in: language, "\(number)") : nil
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
