package import Workshop

/// What consoles show and no other seat is ever given.
package struct Backstage: Equatable, Sendable {
    /// Who holds the clicker.
    package enum Clicker: Equatable, Sendable {
        /// This console.
        case here
        /// Another console, by its number.
        case console(Int)
        /// The terminal that presents, while no console is attached.
        case stage
        /// Nobody: the next console that presses a key of the stage's takes it.
        case free
    }

    /// This console's number, from 1.
    package var number: Int
    package var clicker: Clicker
    /// Participants whose seat is open and who have not stepped away; it falls a minute late.
    package var here: Int
    /// How many consoles are attached, this one included.
    package var consoles: Int
    /// Five words that let somebody be a console or a stage over ssh; nil where keys alone do.
    package var passphrase: String?
    /// Whether this console asked for a bell.
    package var rings: Bool
    /// Somebody who wants to be a console or a stage, oldest first.
    package var requests: [SeatRequest]
    package var checkIns: [CheckIn]
    /// Texts that wait, in an order of chance.
    package var heldTexts: [HeldText]
    /// Counts of a readiness check, by ``Readiness``; nil while none is asked, or while too few have answered.
    package var readiness: [Readiness: Int]?
    /// How many have answered the readiness check; nil while none is asked.
    package var readinessAnswers: Int?
    /// How many seats have said whether they would be in a group, never what; nil while none is asked.
    package var groupAnswers: Int?
    /// What a console told the others, until the next.
    package var consoleLine: ConsoleLine?
    /// The other room whose line stands on all seats; nil where this one wrote it.
    package var broadcastRoom: String?
    /// What became of the last change of the scenario's file: findings, or what was kept; nil when there is nothing.
    package var editNotice: String?
    /// Where a copy of the record would be saved; nil while the record is in its place.
    package var rescue: String?

    /// Makes what a single console sees in an empty room.
    package init(
        number: Int = 1, clicker: Clicker = .here, here: Int = 0, consoles: Int = 1,
        passphrase: String? = nil, rings: Bool = false, requests: [SeatRequest] = [],
        checkIns: [CheckIn] = [],
        heldTexts: [HeldText] = [], readiness: [Readiness: Int]? = nil, readinessAnswers: Int? = nil,
        groupAnswers: Int? = nil, consoleLine: ConsoleLine? = nil, broadcastRoom: String? = nil,
        editNotice: String? = nil,
        rescue: String? = nil
    ) {
        self.number = number
        self.clicker = clicker
        self.here = here
        self.consoles = consoles
        self.passphrase = passphrase
        self.rings = rings
        self.requests = requests
        self.checkIns = checkIns
        self.heldTexts = heldTexts
        self.readiness = readiness
        self.readinessAnswers = readinessAnswers
        self.groupAnswers = groupAnswers
        self.consoleLine = consoleLine
        self.broadcastRoom = broadcastRoom
        self.editNotice = editNotice
        self.rescue = rescue
    }
}

/// One line that consoles alone see.
package struct ConsoleLine: Equatable, Sendable {
    /// Who wrote it.
    package enum Author: Equatable, Sendable {
        /// A console of this room, by its number.
        case console(Int)
        /// A console of another room, by the room's name.
        case room(String)
    }

    package let author: Author
    package let text: String

    /// Makes a line.
    package init(by author: Author, text: String) {
        self.author = author
        self.text = text
    }
}

/// Whom a facilitator's line is for.
package struct LineAudience: Hashable, Sendable {
    /// Rooms of the session.
    package enum Rooms: Hashable, Sendable {
        case own, all
        /// Another one, by its name.
        case room(String)
    }

    package var rooms: Rooms
    /// Whether consoles alone see it, or else every seat.
    package var isForConsoles: Bool

    /// Makes an audience.
    package init(_ rooms: Rooms = .own, isForConsoles: Bool = false) {
        self.rooms = rooms
        self.isForConsoles = isForConsoles
    }
}

/// A seat over ssh that a console has to confirm.
package struct SeatRequest: Equatable, Sendable, Identifiable {
    /// Counts requests, from 1.
    package let id: Int
    /// What is asked for.
    package let seat: FacilitatorSeat

    /// Makes a request.
    package init(id: Int, seat: FacilitatorSeat) {
        self.id = id
        self.seat = seat
    }
}

/// What somebody who is no participant sits at, by the name that they come with over ssh.
package enum FacilitatorSeat: String, Sendable {
    case console, stage
    /// A console with check-ins alone, for whoever is there for people and holds no workshop.
    case support
}

/// One text answer that only consoles see; it says nothing of its seat.
package struct HeldText: Hashable, Sendable, Identifiable {
    /// Stands for the text while the host runs, and for no seat.
    package let id: Int
    package let poll: Poll.ID
    package let text: String

    /// Makes a held text.
    package init(id: Int, poll: Poll.ID, text: String) {
        self.id = id
        self.poll = poll
        self.text = text
    }
}
