import Wording
import Workshop

/// A sentence that is kept until it is drawn, so that it follows the seat's language.
struct SeatRemark: Equatable, Sendable {
    /// The sentence.
    let phrase: Phrase
    /// What stands at `{1}`.
    var value: String?

    /// Makes a remark; `value` stands at `{1}`.
    init(_ phrase: Phrase, _ value: String? = nil) {
        self.phrase = phrase
        self.value = value
    }

    /// The sentence in `language`.
    func text(in language: Language) -> String {
        value.map { phrase.text(in: language, $0) } ?? phrase.text(in: language)
    }
}
