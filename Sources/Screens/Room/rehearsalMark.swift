import Session
import Wording
import Workshop

extension State {
    /// What stands before a title to say that nothing here is meant; empty where it is.
    func rehearsalMark(in language: Language) -> String {
        isRehearsal ? Phrase.rehearsal.text(in: language) + " · " : ""
    }

    /// The workshop's title, as it stands at the top of a screen.
    func header(in language: Language) -> String { rehearsalMark(in: language) + scenario.title }
}
