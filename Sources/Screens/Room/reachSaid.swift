import Session
import Wording
package import Workshop

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
