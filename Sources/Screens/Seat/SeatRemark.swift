import Wording
import Workshop

/// A sentence that is kept until it is drawn, so that it follows the seat's language.
struct SeatRemark: Equatable, Sendable {
    /// The sentence.
    let phrase: Phrase
    /// What stands at `{1}` and `{2}`.
    private let values: [String]

    /// Makes a remark; `values` stand at `{1}` and `{2}`, and there are no more.
    init(_ phrase: Phrase, _ values: String...) {
        self.phrase = phrase
        self.values = values
    }

    /// The sentence in `language`.
    func text(in language: Language) -> String {
        switch values.count {
        case 0: phrase.text(in: language)
        case 1: phrase.text(in: language, values[0])
        default: phrase.text(in: language, values[0], values[1])
        }
    }
}
