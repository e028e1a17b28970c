import Session
import Wording
import Workshop

extension Stage {
    /// `First round`, or what the stage's poll says of its moment.
    func name(in language: Language) -> String {
        guard poll.decision == nil else { return poll.hint ?? poll.ask }
        return (round == 1 ? Phrase.pollFirstRound : .pollAfterDiscussion).text(in: language)
    }
}

extension State {
    /// The stages of the poll's decision or its rounds, where there are several; empty where there is one.
    func severalStages(until poll: Poll) -> [Stage] {
        guard poll.decision != nil || standing(of: poll.id).round > 1 else { return [] }
        let stages = stages(until: poll)
        return stages.count > 1 ? stages : []
    }
}
