import Session
import Wording
import Workshop

extension Poll {
    /// How many texts there are, and how many may be read: `12 texts, 7 shown here.`.
    func texts(of results: Results, in language: Language) -> String {
        let shown = results.texts.count
        guard traits.shown != .questions else {
            let phrase: Phrase =
                shown == 0 ? .pollNoQuestions : shown == 1 ? .pollOneQuestion : .pollQuestions
            return phrase.text(in: language, "\(shown)")
        }
        let answers = (results.answers == 1 ? Phrase.pollOneText : .pollTexts).text(
            in: language, "\(results.answers)")
        return shown == 0
            ? Phrase.pollNoTexts.text(in: language, answers)
            : Phrase.pollTextsShown.text(in: language, answers, "\(shown)")
    }
}
