/// Somebody's wish to be seen by a facilitator, who does not learn whose it is; recorded nowhere.
package struct CheckIn: Equatable, Sendable, Identifiable {
    /// Counts the check-ins of this session, from 1; it stands for no seat.
    package let id: Int
    /// What the person wrote; may be empty.
    package let message: String
    /// Whether a facilitator has opened it; its person sees that.
    package var isRead: Bool
    /// What a facilitator wrote back, the last one.
    package var reply: String?

    /// Makes a check-in that nobody has read.
    package init(id: Int, message: String) {
        self.id = id
        self.message = message
        isRead = false
    }
}

/// What a seat learns of its check-in.
package enum CheckInNews: Equatable, Sendable {
    /// It is with the facilitators.
    case sent
    case read
    /// A facilitator wrote back.
    case reply(String)
    /// No console is attached any more, so nobody would see it.
    case nobodyThere
    /// The session ended before anybody wrote back.
    case unanswered
}

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
