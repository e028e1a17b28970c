import Session
import Workshop

/// Which rounds of the polls a seat has seen, so that what is asked again is answered anew.
struct SeenRounds: Equatable, Sendable {
    /// The rounds of polls that were asked more than once.
    private var rounds: [Poll.ID: Int] = [:]
    private var hasLooked = false

    /// The polls that were asked again since the last look; none at the first, for then the record says what was
    /// answered.
    mutating func askedAgain(in state: State) -> [Poll.ID] {
        let again = state.standings.filter { $0.value.round > rounds[$0.key] ?? 1 }
        for (poll, standing) in again { rounds[poll] = standing.round }
        defer { hasLooked = true }
        return hasLooked ? Array(again.keys) : []
    }
}
