import Redaction
import Wording
import Workshop

/// What a seat says to whoever writes in their own words.
struct WritingAdvice: Equatable, Sendable {
    /// Who may read it, and the scenario's words, or else the usual ones.
    let text: String
    /// Whom the text may name.
    let people: KnownPeople

    /// Makes the advice of a scenario.
    init(in scenario: Scenario, _ language: Language) {
        let usual = Phrase.nameNobody.text(in: language) + " " + Phrase.notAChannel.text(in: language)
        text = Phrase.facilitatorsMayRead.text(in: language) + " " + (scenario.writingNote ?? usual)
        people = KnownPeople(scenario.people)
    }
}
