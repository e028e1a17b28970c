import Session
import Wording
import Workshop

extension Poll {
    /// What each cell of a picture of options is called.
    func cellNames(in language: Language) -> [String] {
        hasOther ? options + [Phrase.pollOther.text(in: language)] : options
    }
}
