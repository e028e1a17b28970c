import Drawing
import Session
import Wording
import Workshop

/// What a second round means, before it is asked.
func askingAgainLines(of state: State, in language: Language, width: Int) -> [StyledText] {
    let minimum = state.scenario.minimumGroup
    let said =
        minimum > 1
        ? Phrase.stageAskAgainChoice.text(in: language, "\(minimum - 1)", "\(minimum)")
        : Phrase.stageAskAgainOfAny.text(in: language)
    return StyledText(said).wrapped(to: width)
}
