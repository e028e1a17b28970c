import Screens
import Session

/// "Can you all hear?", as the seats have answered it; recorded nowhere.
struct ReadinessCheck {
    private var answers: [SeatWords: Readiness] = [:]

    /// How many seats have answered.
    var count: Int { answers.count }

    /// Takes what the seat with those words says, in place of what it said before.
    mutating func answer(_ words: SeatWords, _ readiness: Readiness) { answers[words] = readiness }

    /// What everyone may see: no numbers, and nothing below `minimum` answers.
    func roomView(minimum: Int) -> RoomReadiness {
        guard count >= max(1, minimum) else { return .asked }
        let ready = answers.values.count { $0 == .ready }
        return ready * 3 >= count * 2 ? .most : ready * 3 >= count ? .aboutHalf : .few
    }

    /// What consoles may see; nil below `minimum` answers.
    func counts(minimum: Int) -> [Readiness: Int]? {
        guard count >= max(1, minimum) else { return nil }
        return Dictionary(
            uniqueKeysWithValues: Readiness.allCases.map { kind in (kind, answers.values.count { $0 == kind })
            })
    }
}
