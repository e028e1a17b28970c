import Session
import Workshop

/// An entry of a shared session's timeline as its stream and its records spell it.
struct StoredEntry: Codable, Equatable {
    /// How this version spells entries and batches; whoever reads another number says that it cannot.
    static let format = 1

    let format: Int
    let room: String
    let number: Int
    let previous: String
    /// When it was decided, in milliseconds since 1970, and how far the room's clock is ahead of UTC, in minutes.
    let at: Int64
    let offset: Int
    let items: [Item]

    struct Item: Codable, Equatable {
        enum Kind: String, Codable {
            case opened, entered, led, counted, delivered, seated
            /// What happens and stands in a record's timeline.
            case happened
            /// What happens and stands in tables of its own.
            case shownLive, handsCounted, reviewed, tabled, totalled, tabulated
        }

        let kind: Kind
        /// The scenario's text.
        var text: String?
        /// The scenario's file name, or the room's name.
        var name: String?
        var record: String?
        var zone: String?
        var isRehearsal: Bool?
        var address: String?
        var event: StoredEvent?
        /// The moment of the event, as `at`.
        var moment: Int64?
        var poll: String?
        var round: Int?
        /// The last batch.
        var upTo: Int?
        /// The last batch of each room.
        var rooms: [String: Int]?
        /// How many ballots or seats, or which text.
        var count: Int?
        /// How many answered, and how many of them said something.
        var answered: Int?
        var given: Int?
        var results: Results?
        var writings: [[Answer]]?
        var hands: [Int]?
        var review: StoredReview?
    }
}

extension StoredEntry {
    init(_ entry: Entry) {
        self.init(
            format: Self.format, room: entry.room.description, number: entry.number,
            previous: entry.previous.hexadecimal, at: entry.decided.milliseconds,
            offset: entry.decided.offset, items: entry.items.compactMap(Item.init))
    }

    /// The entry; what of it cannot be read is left out, in every room alike.
    func entry(reading read: (String) -> Scenario?) -> Entry? {
        guard let room = RoomTag(room), let previous = [UInt8](hexadecimal: previous) else { return nil }
        return Entry(
            room: room, number: number, previous: previous,
            decided: Moment(milliseconds: at, offset: offset),
            items: items.compactMap { $0.item(offset: offset, reading: read) })
    }
}

extension StoredEntry.Item {
    /// Nil for what no entry says: seats, and what stands for ballots.
    fileprivate init?(_ item: Entry.Item) {
        switch item {
        case .opened(let opening):
            self.init(kind: .opened)
            (text, name, record) = (opening.text, opening.file, opening.record)
            (zone, isRehearsal) = (opening.zone, opening.isRehearsal)
        case .entered(let name, let address):
            self.init(kind: .entered)
            (self.name, self.address) = (name, address)
        case .led: self.init(kind: .led)
        case .counted(let poll, let round, let upTo):
            self.init(kind: .counted, poll: poll.description, round: round)
            rooms = Dictionary(uniqueKeysWithValues: upTo.map { ($0.key.description, $0.value) })
        case .delivered(let poll, let round, let upTo, let ballots):
            self.init(kind: .delivered, poll: poll.description, round: round, upTo: upTo, count: ballots)
        case .seated(let seats): self.init(kind: .seated, count: seats)
        case .happened(let event): self.init(event)
        }
    }

    private init?(_ event: Event) {
        switch event {
        case .shownLive(let poll, let round, let results, _):
            self.init(kind: .shownLive, poll: poll.description, round: round, results: results)
        case .handsCounted(let poll, let round, let hands):
            self.init(kind: .handsCounted, poll: poll.description, round: round, hands: hands)
        case .reviewed(let poll, let round, let reviewed):
            self.init(kind: .reviewed, poll: poll.description, round: round, count: reviewed.number)
            review = StoredReview(reviewed)
        case .tabled(let poll, let round, let table):
            self.init(kind: .tabled, poll: poll.description, round: round, results: table.results)
            (answered, given, writings) = (table.answered, table.given, table.writings)
        case .totalled(let seats, let away): self.init(kind: .totalled, upTo: away, count: seats)
        case .tabulated(let poll, let round, let results):
            self.init(kind: .tabulated, poll: poll.description, round: round, results: results)
        case _:
            guard let stored = StoredEvent(event, version: 0) else { return nil }
            self.init(kind: .happened, event: stored, moment: event.moments.last?.milliseconds)
            if case .edited(let edition, _) = event { text = edition.text }
        }
    }

    /// Nil where a part is missing.
    fileprivate func item(offset: Int, reading read: (String) -> Scenario?) -> Entry.Item? {
        let id = poll.map { Poll.ID($0) }
        switch kind {
        case .opened:
            guard let text, let name, let record else { return nil }
            return .opened(
                Entry.Opening(
                    text: text, file: name, record: record, zone: zone, isRehearsal: isRehearsal ?? false))
        case .entered: return name.map { .entered(name: $0, address: address ?? "") }
        case .led: return .led
        case .counted:
            guard let id, let round, let rooms else { return nil }
            let upTo = rooms.compactMap { room, last in RoomTag(room).map { ($0, last) } }
            return .counted(id, round: round, upTo: Dictionary(upTo) { first, _ in first })
        case .delivered:
            guard let id, let round, let upTo, let count else { return nil }
            return .delivered(id, round: round, upTo: upTo, ballots: count)
        case .seated: return count.map(Entry.Item.seated)
        case .happened, .shownLive, .handsCounted, .reviewed, .tabled, .totalled, .tabulated:
            return event(of: id, offset: offset, reading: read).map(Entry.Item.happened)
        }
    }

    private func event(of id: Poll.ID?, offset: Int, reading read: (String) -> Scenario?) -> Event? {
        if kind == .totalled { return count.map { .totalled($0, away: upTo ?? 0) } }
        if kind == .happened {
            let edition = text.flatMap { text in read(text).map { Edition(text: text, scenario: $0) } }
            return event?.event(
                at: moment.map { Moment(milliseconds: $0, offset: offset) },
                editions: edition.map { [event?.version ?? 0: $0] } ?? [:])
        }
        guard let id, let round else { return nil }
        switch kind {
        case .shownLive: return results.map { .shownLive(id, round: round, $0) }
        case .handsCounted: return hands.map { .handsCounted(id, round: round, $0) }
        case .reviewed:
            return count.flatMap { review?.reviewed(number: $0) }.map { .reviewed(id, round: round, $0) }
        case .tabled:
            guard let results, let answered, let given, let writings else { return nil }
            return .tabled(
                id, round: round,
                RevealedTable(results: results, answered: answered, given: given, writings: writings))
        case .tabulated: return results.map { .tabulated(id, round: round, $0) }
        case .opened, .entered, .led, .counted, .delivered, .seated, .happened, .totalled: return nil
        }
    }
}

/// A batch of ballots as the stream and the records spell it; its room and round stand in its subject too.
struct StoredBatch: Codable, Equatable {
    let format: Int
    let room: String
    let poll: String
    let round: Int
    let number: Int
    let ballots: [Ballot]

    struct Ballot: Codable, Equatable {
        /// Without the room.
        let token: String
        let answer: Answer
        var origin: Int?
    }

    init(_ batch: BallotBatch) {
        format = StoredEntry.format
        room = batch.room.description
        poll = batch.round.poll.description
        round = batch.round.number
        number = batch.number
        ballots = batch.ballots.map { ballot in
            Ballot(
                token: ballot.token.hash.hexadecimal, answer: ballot.answer,
                origin: ballot.origin == .before ? nil : ballot.origin.fresh)
        }
    }

    /// The batch; nil where it is none.
    var batch: BallotBatch? {
        guard let room = RoomTag(room) else { return nil }
        let cast = ballots.compactMap { ballot -> CastBallot? in
            guard let hash = [UInt8](hexadecimal: ballot.token), hash.count == 32 else { return nil }
            let origin = ballot.origin.map { Origin(fresh: Fresh(stored: $0)) } ?? .before
            return CastBallot(Token(hash).of(room), ballot.answer, origin)
        }
        guard cast.count == ballots.count else { return nil }
        return BallotBatch(room: room, round: PollRound(Poll.ID(poll), round), number: number, ballots: cast)
    }
}
