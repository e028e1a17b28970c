import Wording

extension Readiness {
    /// The word that says it at a linear seat.
    var word: String {
        switch self {
        case .ready: "ready"
        case .needsAMinute: "minute"
        case .lost: "lost"
        }
    }

    /// What it is called.
    var phrase: Phrase {
        switch self {
        case .ready: .linearReady
        case .needsAMinute: .linearMinute
        case .lost: .linearLost
        }
    }
}
