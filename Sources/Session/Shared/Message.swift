package import Workshop

/// What a room of a shared session says to all others, in the one order that the stream gives.
package enum Message: Equatable, Sendable {
    case entry(Entry)
    case batch(BallotBatch)
    /// What holds the place of something that is gone.
    case nothing
}

/// A message as the stream delivers it.
package struct Delivery: Equatable, Sendable {
    /// Its number in the stream, from 1.
    package let sequence: UInt64
    /// When the stream stored it, in milliseconds since 1970.
    package let milliseconds: Int64
    package let message: Message
    /// A hash of the timeline up to this message and with it; it is as before where it is no entry.
    package let digest: [UInt8]

    /// Makes a delivery.
    package init(sequence: UInt64, milliseconds: Int64, message: Message, digest: [UInt8]) {
        self.sequence = sequence
        self.milliseconds = milliseconds
        self.message = message
        self.digest = digest
    }
}

/// What happens in all rooms; it was decided on a timeline that ends right before it.
package struct Entry: Equatable, Sendable {
    package let room: RoomTag
    /// Counts the entries of its room, from 1.
    package let number: Int
    /// The ``Delivery/digest`` of the timeline that it was decided on.
    package let previous: [UInt8]
    /// When it was decided, by its room's clock; what happens has this time, and the stream's in its place later.
    package let decided: Moment
    package let items: [Item]

    /// Makes an entry.
    package init(room: RoomTag, number: Int, previous: [UInt8], decided: Moment, items: [Item]) {
        self.room = room
        self.number = number
        self.previous = previous
        self.decided = decided
        self.items = items
    }

    package enum Item: Equatable, Sendable {
        /// The session is to be held; always the first.
        case opened(Opening)
        /// The room is here, under its name and with the address of its door.
        case entered(name: String, address: String)
        /// The room moves the session from now on.
        case led
        case happened(Event)
        /// Ballots of a poll that goes on count from now on: of each room the batches up to that number.
        case counted(Poll.ID, round: Int, upTo: [RoomTag: Int])
        /// The room has sent all ballots of a poll that was closed: batches up to that number, and so many ballots in
        /// those that did not count before.
        case delivered(Poll.ID, round: Int, upTo: Int, ballots: Int)
        /// The room has so many seats.
        case seated(Int)
    }

    /// What all rooms of a session hold.
    package struct Opening: Equatable, Sendable {
        /// The scenario's text, of at most ``longestText`` bytes: a message has at most 1 MB.
        package let text: String
        /// The scenario's file name.
        package let file: String
        /// What tells the session's records from others.
        package let record: String
        /// The time zone whose clock tells the session's times.
        package let zone: String?
        package let isRehearsal: Bool

        package static let longestText = 700 * 1024

        /// Makes an opening.
        package init(text: String, file: String, record: String, zone: String?, isRehearsal: Bool) {
            self.text = text
            self.file = file
            self.record = record
            self.zone = zone
            self.isRehearsal = isRehearsal
        }
    }
}

/// Ballots of one room to one round, in an order of chance.
package struct BallotBatch: Equatable, Sendable {
    package let room: RoomTag
    package let round: PollRound
    /// Counts the room's batches to this round, from 1.
    package let number: Int
    package let ballots: [CastBallot]

    /// Makes a batch.
    package init(room: RoomTag, round: PollRound, number: Int, ballots: [CastBallot]) {
        self.room = room
        self.round = round
        self.number = number
        self.ballots = ballots
    }
}

/// One round of a poll.
package struct PollRound: Hashable, Sendable {
    package let poll: Poll.ID
    /// From 1.
    package let number: Int

    /// Makes a round.
    package init(_ poll: Poll.ID, _ number: Int) {
        self.poll = poll
        self.number = number
    }
}

/// What one seat said, on its way to the others.
package struct CastBallot: Hashable, Sendable {
    package let token: Token
    package let answer: Answer
    package let origin: Origin

    /// Makes a ballot.
    package init(_ token: Token, _ answer: Answer, _ origin: Origin = .before) {
        self.token = token
        self.answer = answer
        self.origin = origin
    }
}
