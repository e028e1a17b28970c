/// How the rooms of a session stand that several share, this one first.
package struct RoomsView: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var name: String
        /// How its door is found; empty where it has none.
        package var address: String
        package var isOwn: Bool
        /// Whether it moves the session.
        package var leads: Bool
        /// Whether it is heard now.
        package var isHere: Bool
        /// How many seats it has.
        package var came: Int
        /// Whether a closed poll waits for its answers.
        package var isAwaited: Bool

        /// Makes a row.
        package init(
            name: String, address: String = "", isOwn: Bool = false, leads: Bool = false, isHere: Bool = true,
            came: Int = 0, isAwaited: Bool = false
        ) {
            self.name = name
            self.address = address
            self.isOwn = isOwn
            self.leads = leads
            self.isHere = isHere
            self.came = came
            self.isAwaited = isAwaited
        }
    }

    /// What is wrong between the rooms.
    package enum Trouble: Equatable, Sendable {
        /// The servers do not answer, or answer and let nobody in.
        case unreached(isRefused: Bool)
        /// The servers have lost what this room has read; it is written again.
        case short
        /// The servers, or another room, have another session than this room has read.
        case split
        /// Another room has another version of this program.
        case foreign
        /// This machine's clock is off by so many seconds.
        case clock(seconds: Int)
    }

    package var rooms: [Row]
    package var trouble: Trouble?
    /// Whether this room goes its own pace.
    package var isApart: Bool

    /// Makes a view.
    package init(rooms: [Row], trouble: Trouble? = nil, isApart: Bool = false) {
        self.rooms = rooms
        self.trouble = trouble
        self.isApart = isApart
    }
}
