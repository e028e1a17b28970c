import Session
import Wording
import Workshop

/// What a key would do now with the poll here; nil where there is none, or where nothing has to be done.
func pollHint(of state: State, in language: Language) -> String? {
    guard let poll = state.pollHere else { return nil }
    switch state.view(of: poll) {
    case .waiting: return Phrase.stageHintWaiting.text(in: language)
    case .open: return stageHint(of: poll, in: state, language) ?? Phrase.stageHintOpen.text(in: language)
    case .closed: return stageHint(of: poll, in: state, language) ?? Phrase.stageHintClosed.text(in: language)
    case .short: return Phrase.stageHintShort.text(in: language)
    case .putAway: return Phrase.stageHintPutAway.text(in: language)
    case .revealed: return nil
    }
}

/// What is to be done with a stage of a decision that is not its last.
private func stageHint(of poll: Poll, in state: State, _ language: Language) -> String? {
    let stages = state.scenario.stages(ofDecisionOf: poll)
    guard let index = stages.firstIndex(where: { $0.id == poll.id }), index + 1 < stages.count else {
        return nil
    }
    return Phrase.stageOfDecision.text(in: language, "\(index + 1)", "\(stages.count)")
}
