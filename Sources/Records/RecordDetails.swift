package import Session
package import Workshop

/// What a record says of its session from the beginning on, beside the scenario.
package struct RecordDetails: Equatable, Sendable {
    /// The name of the time zone in which it is held, such as `Europe/London`; nil where nobody said.
    package var zone: String?
    /// Whether it is a rehearsal.
    package var isRehearsal: Bool
    /// The name of the room, where there are several.
    package var room: String?
    /// Which session several rooms share, and which of them this one is; nil where it is the only one.
    package var sharing: Sharing?

    /// Makes details.
    package init(
        zone: String? = nil, isRehearsal: Bool = false, room: String? = nil, sharing: Sharing? = nil
    ) {
        self.zone = zone
        self.isRehearsal = isRehearsal
        self.room = room
        self.sharing = sharing
    }
}

extension Record {
    /// The session that `events` have made of `scenario`, as the record was told of it.
    package nonisolated func state(of scenario: Scenario, replaying events: [Event]) -> State {
        State(of: scenario, replaying: events, zone: details.zone, isRehearsal: details.isRehearsal)
    }
}

/// A name for a record that says nothing, by which what is made of it can be told from what is made of others.
enum RecordName {
    /// Letters that spell no word.
    private static let letters = Array("bcdfghjklmnpqrstvwxz")

    /// Eight letters of chance.
    static func any() -> String {
        String((0..<8).map { _ in letters[Int.random(in: letters.indices)] })
    }
}
