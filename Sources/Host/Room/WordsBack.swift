import Session

/// What facilitators wrote back to the writers of texts, behind whose seats nobody looks: in memory alone, until the end.
///
/// Whoever sees one screen change alone would know whose text it was. So a word waits until every screen changes.
struct WordsBack {
    /// What each seat was written, and whether it waits for all screens to change.
    private var letters: [SeatWords: (text: String, isWaiting: Bool)] = [:]
    /// What was written to seats that have not been here since the host began.
    private var unfound: [(source: HeldTexts.Source, text: String)] = []

    /// The ballots of seats that are looked for.
    var sources: [HeldTexts.Source] { unfound.map(\.source) }

    /// Keeps a word for the seat with those words, with what it was written before.
    mutating func keep(_ text: String, for words: SeatWords) {
        let before = letters[words].map { $0.text + "\n" } ?? ""
        letters[words] = (before + text, true)
    }

    /// Keeps a word for the seat behind that ballot, until it comes.
    mutating func keep(_ text: String, for source: HeldTexts.Source) { unfound.append((source, text)) }

    /// Takes note that the seat behind that ballot has come.
    mutating func found(_ words: SeatWords, behind source: HeldTexts.Source) {
        for (other, text) in unfound where other == source { keep(text, for: words) }
        unfound.removeAll { $0.source == source }
    }

    /// What a seat that has just come is told: its own screen is the one that changes.
    mutating func letter(to words: SeatWords) -> String? {
        letters[words]?.isWaiting = false
        return letters[words]?.text
    }

    /// What is told now that every screen changes.
    mutating func release() -> [(words: SeatWords, text: String)] {
        let due = letters.filter(\.value.isWaiting).map { (words: $0.key, text: $0.value.text) }
        for (words, _) in due { letters[words]?.isWaiting = false }
        return due
    }
}
