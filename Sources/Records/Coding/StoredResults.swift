import Session

/// Results as the record spells them; those of texts have neither a minimum nor cells.
struct StoredResults: Codable, Equatable {
    private let answers: Int
    private let skips: Int
    /// The minimum that the answers stayed under.
    private var minimum: Int?
    /// A count for each option; null where it is hidden.
    private var cells: [Int?]?

    init(_ results: Results) {
        answers = results.answers
        skips = results.skips
        switch results.picture {
        case .tooFew(let minimum): self.minimum = minimum
        case .options(let cells): self.cells = cells.map(\.count)
        case .texts: break
        }
    }

    /// The results.
    var results: Results {
        let picture: Results.Picture =
            if let minimum {
                .tooFew(minimum: minimum)
            } else if let cells {
                .options(cells.map { $0.map(Results.Cell.count) ?? .hidden })
            } else {
                .texts
            }
        return Results(answers: answers, skips: skips, picture: picture)
    }
}

extension Results.Cell {
    fileprivate var count: Int? {
        switch self {
        case .count(let count): count
        case .hidden: nil
        }
    }
}
