import Redaction
import Session
import Workshop

extension ConsoleRoom {
    /// The texts that consoles may read: those that wait for a decision first, else in their order of chance.
    var texts: [HeldText] {
        backstage.heldTexts.filter { review(of: $0) == nil }
            + backstage.heldTexts.filter { review(of: $0) != nil }
    }

    /// How many texts wait for a decision.
    var undecided: Int { backstage.heldTexts.count { review(of: $0) == nil } }

    /// The text of that number, where it is still there.
    func text(_ id: HeldText.ID) -> HeldText? { backstage.heldTexts.first { $0.id == id } }

    /// What was decided about a text.
    func review(of held: HeldText) -> Review? {
        state.standing(of: held.poll).reviews[held.text]?.review
    }

    /// Other texts of the same poll that everybody may read: those that `held` can be merged with.
    func mergeable(with held: HeldText) -> [HeldText] {
        var seen: Set<String> = [held.text]
        return texts.filter { other in
            other.poll == held.poll && review(of: other)?.shown != nil && seen.insert(other.text).inserted
        }
    }

    /// The words of a text, by their index, that could identify somebody.
    func identifying(in text: String) -> Set<Int> {
        let found = mentions(in: text, knowing: KnownPeople(state.scenario.people))
        return Set(
            words(in: text).enumerated().compactMap { index, word in
                found.contains { $0.range.overlaps(word) } ? index : nil
            })
    }
}
