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
