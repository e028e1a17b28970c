import Session
import Wording
import Workshop

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
