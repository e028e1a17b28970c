import Drawing
import Session
import Wording
import Workshop

/// What a key would do now with the poll here, in few words where `width` columns have no more; nil where there is none, or
/// where nothing has to be done.
func pollHint(of state: State, in language: Language, width: Int) -> String? {
    guard let poll = state.pollHere else { return nil }
    func fitting(_ whole: Phrase, _ brief: Phrase) -> String {
        let said = whole.text(in: language)
        return columns(of: said) <= width ? said : brief.text(in: language)
    }
    let stage = stageHint(of: poll, in: state, language, width: width)
    switch state.view(of: poll) {
    case .waiting: return Phrase.stageHintWaiting.text(in: language)
    case .open: return stage ?? fitting(.stageHintOpen, .stageHintOpenBriefly)
    case .closed: return stage ?? fitting(.stageHintClosed, .stageHintClosedBriefly)
    case .short: return Phrase.stageHintShort.text(in: language)
    case .putAway: return Phrase.stageHintPutAway.text(in: language)
    case .revealed: return nil
    }
}

/// What is to be done with a stage of a decision that is not its last.
private func stageHint(of poll: Poll, in state: State, _ language: Language, width: Int) -> String? {
    let stages = state.scenario.stages(ofDecisionOf: poll)
    guard let index = stages.firstIndex(where: { $0.id == poll.id }), index + 1 < stages.count else {
        return nil
    }
    let place = ["\(index + 1)", "\(stages.count)"]
    let said = Phrase.stageOfDecision.text(in: language, values: place)
    return columns(of: said) <= width
        ? said : Phrase.stageOfDecisionBriefly.text(in: language, values: place)
}
