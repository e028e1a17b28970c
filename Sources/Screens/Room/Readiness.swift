/// What a seat says when the facilitator asks whether everyone is with it; recorded nowhere.
package enum Readiness: Int, CaseIterable, Hashable, Sendable {
    case ready, needsAMinute, lost
}

/// What the stage and the seats may see of a readiness check: no numbers.
package enum RoomReadiness: Hashable, Sendable {
    /// Asked, and too few have answered.
    case asked
    case few, aboutHalf, most
}
