package import Session
import Wording
package import Workshop

/// How the rooms of a session stand that several share, this one first.
package struct RoomsView: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var name: String
        /// How its door is found; empty where it has none.
        package var address: String
        package var isOwn: Bool
        /// Whether it moves the session.
        package var leads: Bool
        /// Whether it is heard now, and has not ended by itself.
        package var isHere: Bool
        /// Whether it has ended while this one goes on.
        package var hasEnded: Bool
        /// How many seats it has.
        package var came: Int
        /// How many of its people are there, as it said last.
        package var present: Int
        /// How many of them have answered the open poll, in steps; nil where none is open.
        package var answered: Int?
        /// Since when it is heard, or is not.
        package var since: Moment?
        /// Whether a closed poll waits for its answers.
        package var isAwaited: Bool
        /// Whether it goes its own pace.
        package var isApart: Bool
        /// Whether it has paused.
        package var isPaused: Bool
        /// How many of its check-ins nobody has written back to.
        package var checkIns: Int

        /// Makes a row.
        package init(
            name: String, address: String = "", isOwn: Bool = false, leads: Bool = false, isHere: Bool = true,
            hasEnded: Bool = false, came: Int = 0, present: Int = 0, answered: Int? = nil,
            since: Moment? = nil,
            isAwaited: Bool = false,
            isApart: Bool = false, isPaused: Bool = false, checkIns: Int = 0
        ) {
            self.name = name
            self.address = address
            self.isOwn = isOwn
            self.leads = leads
            self.isHere = isHere
            self.hasEnded = hasEnded
            self.came = came
            self.present = present
            self.answered = answered
            self.since = since
            self.isAwaited = isAwaited
            self.isApart = isApart
            self.isPaused = isPaused
            self.checkIns = checkIns
        }
    }

    /// What is wrong between the rooms.
    package enum Trouble: Equatable, Sendable {
        /// The servers do not answer.
        case unreached
        /// This room and the servers do not let each other in, since this is wrong.
        case refused(Fault)
        /// The servers have lost what this room has read; it is written again.
        case short
        /// The servers, or another room, have another session than this room has read.
        case split
        /// Another room has another version of this program.
        case foreign
        /// Another host is this room.
        case twin
        /// The session is over, and the servers have none of it any more.
        case over
        /// This machine's clock is off by so many seconds.
        case clock(seconds: Int)

        /// What the host was given for the servers, and is wrong.
        package enum Fault: CaseIterable, Sendable {
            /// They do not know these credentials, or not for all that is needed.
            case credentials
            /// Their certificates are not those that this room trusts.
            case authorities
            case addresses
        }

        /// Whether it may pass by itself.
        package var mayPass: Bool {
            switch self {
            case .unreached, .short, .clock: true
            case .refused, .split, .foreign, .twin, .over: false
            }
        }

        /// Whether the session cannot be moved from here until somebody does something about it.
        package var standsStill: Bool {
            switch self {
            case .unreached, .refused, .split, .foreign, .twin, .over: true
            case .short, .clock: false
            }
        }
    }

    /// A line that a console of another room wrote to this one.
    package struct Line: Hashable, Sendable {
        /// The other room's name.
        package let room: String
        /// When it was written, by the other room's clock.
        package let written: Int64
        package let text: String
        package let isForConsoles: Bool

        /// Makes a line.
        package init(from room: String, at written: Int64, _ text: String, isForConsoles: Bool) {
            self.room = room
            self.written = written
            self.text = text
            self.isForConsoles = isForConsoles
        }
    }

    /// The session's name, by which others join it.
    package var session: String
    package var rooms: [Row]
    /// The newest lines of each room that is here, the oldest first.
    package var lines: [Line]
    package var trouble: Trouble?
    /// The number of the host's process, by which it can be ended.
    package var host: Int32
    /// Whether this room goes its own pace.
    package var isApart: Bool
    /// Where the others are, while it does.
    package var others: Place?

    /// Why this room's terminals cannot move the session, open polls or end it: another room moves it, or this one goes
    /// its own pace; nil where they can.
    ///
    /// What screens offer follows it.
    var bar: Refusal? {
        if isApart { return .ownPace }
        guard let lead = rooms.first(where: \.leads), !lead.isOwn else { return nil }
        return .ledElsewhere(lead.name)
    }

    /// Why what is asked for would be refused; nil where it may be asked for.
    func refusal(of concern: Concern) -> Refusal? {
        switch concern {
        case .room: nil
        case .place where isApart: nil
        case .place, .session: trouble.map { $0.standsStill && !$0.mayPass } == true ? .unreached : bar
        }
    }

    /// Whether nothing keeps what is pressed from the other rooms.
    var canBeMoved: Bool {
        switch trouble {
        case nil, .clock: true
        case .unreached, .refused, .short, .split, .foreign, .twin, .over: false
        }
    }

    /// Whether every room is heard.
    package var isWhole: Bool { rooms.allSatisfy(\.isHere) }

    /// Makes a view.
    package init(
        of session: String = "", rooms: [Row], lines: [Line] = [], trouble: Trouble? = nil,
        host: Int32 = 0, isApart: Bool = false, others: Place? = nil
    ) {
        self.session = session
        self.rooms = rooms
        self.lines = lines
        self.trouble = trouble
        self.host = host
        self.isApart = isApart
        self.others = others
    }
}

extension Surroundings {
    /// Whether this room's terminals may ask for that.
    func allows(_ concern: Concern) -> Bool { rooms?.refusal(of: concern) == nil }
}

/// What of a session that several rooms share a key or a command is about.
package enum Concern {
    /// What each room does by itself.
    case room
    /// Where the room is, which moves with the session, or by itself at the room's own pace.
    case place
    /// What the room that moves the session does for all.
    case session
}

extension Command {
    /// What of a shared session it is about.
    package var concern: Concern {
        switch self {
        case .next, .back, .nextSlide, .previousSlide, .go: .place
        case .toggleOpen, .toggleReveal, .askAgain, .countHands, .toggleBlank, .extend, .drop, .restore,
            .startBreak, .endBreak, .finish:
            .session
        case .togglePause, .review, .start, .edit, .takeSeat, .answer, .finishAlone: .room
        }
    }
}

extension RoomsView {
    /// What is wrong, in one sentence or two for facilitators; nil where nothing is.
    func troubleWords(in language: Language) -> String? {
        switch trouble {
        case nil: nil
        case .refused(let fault): fault.phrase.text(in: language, "\(host)")
        case .unreached: Phrase.roomsUnreached.text(in: language)
        case .short: Phrase.roomsShort.text(in: language)
        case .split: Phrase.roomsSplit.text(in: language)
        case .foreign: Phrase.roomsForeign.text(in: language)
        case .twin: Phrase.roomsTwin.text(in: language)
        case .over: Phrase.roomsOver.text(in: language)
        case .clock(let seconds): Phrase.roomsClock.text(in: language, "\(seconds)")
        }
    }

    /// The same in fewer words, for one row of a small screen.
    func fewerTroubleWords(in language: Language) -> String? {
        switch trouble {
        case nil: nil
        case .refused(.credentials): Phrase.roomsRefusedBriefly.text(in: language)
        case .refused(.authorities): Phrase.roomsUntrustedBriefly.text(in: language)
        case .refused(.addresses): Phrase.roomsMisplacedBriefly.text(in: language)
        case .unreached: Phrase.roomsUnreachedBriefly.text(in: language)
        case .short: Phrase.roomsShortBriefly.text(in: language)
        case .split: Phrase.roomsSplitBriefly.text(in: language)
        case .foreign: Phrase.roomsForeignBriefly.text(in: language)
        case .twin: Phrase.roomsTwinBriefly.text(in: language)
        case .over: Phrase.roomsOverBriefly.text(in: language)
        case .clock(let seconds): Phrase.roomsClockBriefly.text(in: language, "\(seconds)")
        }
    }
}

extension RoomsView.Trouble.Fault {
    fileprivate var phrase: Phrase {
        switch self {
        case .credentials: .roomsRefusedCredentials
        case .authorities: .roomsRefusedAuthorities
        case .addresses: .roomsRefusedAddresses
        }
    }
}
