import Wording
import Workshop

/// What stands under a field for free text: who may read it, and the scenario's words, or else the usual ones.
func writingAdvice(in scenario: Scenario, _ language: Language) -> String {
    let usual = Phrase.nameNobody.text(in: language) + " " + Phrase.notAChannel.text(in: language)
    return Phrase.facilitatorsMayRead.text(in: language) + " " + (scenario.writingNote ?? usual)
}
