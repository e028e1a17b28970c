package import Drawing
package import Workshop

/// What screens show and the session itself does not know.
package struct Surroundings: Equatable, Sendable {
    /// What time it is.
    package var now: Moment
    /// How to join; nil where nobody can (`--no-ssh`).
    package var join: Joining?
    /// One line that the facilitator should see, beside what is wrong between rooms: a full disk, somebody guessing, the
    /// door restarting.
    package var warning: String?
    /// The record's file name, without its folder.
    package var recordName: String
    /// The picture of the feedback form's (or else the contact's) address: rows of dark (true) and light modules.
    package var feedbackPicture: [[Bool]]
    /// The scenario's pictures, as far as they are made; none are drawn until a seat says in how many colours.
    package var pictures = PictureShelf()
    /// The last day on which the record is kept.
    package var keptUntil: CalendarDate?
    /// The language of stage and consoles, and of seats that chose none.
    package var language: Language
    /// A facilitator's line to all seats.
    package var broadcast: String?
    /// How people work by themselves.
    package var work = RoomWork()
    /// "Can you all hear?"; nil while it is not asked.
    package var readiness: RoomReadiness?
    /// Whether a facilitator would see a check-in.
    package var takesCheckIns: Bool
    /// Closed polls of which nobody has read what was written, since too few wrote.
    package var unread: Set<Poll.ID> = []
    /// Whether new seats are refused.
    package var isLocked: Bool
    /// Whether a console has put the page that says how to join on the stage.
    package var showsJoining: Bool
    /// Whether the way in has broken within a minute, so that everybody is asked back.
    package var asksBack = false
    /// The most people who were in the room at one time.
    package var came = 0
    /// The rooms that share the session; nil where this one is the only one.
    package var rooms: RoomsView?
    /// How much of each bar is shown, from 0 to 1, while a result comes.
    package var growth = 1.0

    /// Makes surroundings.
    package init(
        now: Moment, join: Joining? = nil, warning: String? = nil, recordName: String = "",
        feedbackPicture: [[Bool]] = [], keptUntil: CalendarDate? = nil,
        language: Language = .english, broadcast: String? = nil, readiness: RoomReadiness? = nil,
        takesCheckIns: Bool = false, isLocked: Bool = false, showsJoining: Bool = false
    ) {
        self.now = now
        self.join = join
        self.warning = warning
        self.recordName = recordName
        self.feedbackPicture = feedbackPicture
        self.keptUntil = keptUntil
        self.language = language
        self.broadcast = broadcast
        self.readiness = readiness
        self.takesCheckIns = takesCheckIns
        self.isLocked = isLocked
        self.showsJoining = showsJoining
    }
}
