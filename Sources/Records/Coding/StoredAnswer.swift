import Session

/// An answer as the record spells it; a skip has no part.
struct StoredAnswer: Codable, Equatable {
    private var option: Int?
    private var options: [Int]?
    private var text: String?

    init(_ answer: Answer) {
        switch answer {
        case .skip: break
        case .option(let index): option = index
        case .options(let indices): options = indices
        case .text(let text): self.text = text
        }
    }

    /// The answer.
    var answer: Answer {
        if let option { return .option(option) }
        if let options { return .options(options) }
        if let text { return .text(text) }
        return .skip
    }
}
