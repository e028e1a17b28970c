import Screens
import Session
import Workshop

/// The bars of a result, which grow for a moment after its reveal at the stages of this machine, so that eyes are led to
/// them; at no seat, where nobody wants to be startled, and over no line that could be slow.
struct BarGrowth {
    /// How long bars grow.
    static let time = Duration.milliseconds(300)

    /// The stages at which bars grow; none where they stand.
    private(set) var stages: Set<LineAddress> = []
    private var since = SuspendingClock.now
    /// Where the room was, and whether a result stood there.
    private var before: (place: Place, isRevealed: Bool)?

    /// Takes note of what stands before the room: where a result has come to where none was, bars begin to grow at
    /// `stages`.
    mutating func follow(_ state: State, at now: SuspendingClock.Instant, stages: () -> Set<LineAddress>) {
        let isRevealed = state.pollHere.map { state.standing(of: $0.id).isRevealed } ?? false
        defer { before = (state.place, isRevealed) }
        guard isRevealed, let before, before.place == state.place, !before.isRevealed, state.growsBars else {
            return
        }
        self.stages = stages()
        since = now
    }

    /// How much of each bar is shown at `address`, from 0 to 1.
    func share(at address: LineAddress, _ now: SuspendingClock.Instant) -> Double {
        guard stages.contains(address) else { return 1 }
        let passed = min(1, max(0, since.duration(to: now) / Self.time))
        return 1 - (1 - passed) * (1 - passed)
    }

    /// Lets the bars stand, once they have grown or at once; answers where they grew.
    mutating func end(by now: SuspendingClock.Instant? = nil) -> Set<LineAddress> {
        guard now.map({ since.duration(to: $0) >= Self.time }) ?? true else { return [] }
        defer { stages = [] }
        return stages
    }
}
