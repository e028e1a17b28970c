import Drawing
import Foundation
import Lines
import Screens
import Session
import Workshop

/// The rooms of a shared session, as they are heard: what they say of themselves every two seconds is stored nowhere.
struct Roster {
    /// What a room says of itself.
    struct Said: Codable, Equatable {
        /// How far it has read, and the last entry.
        var read: UInt64
        var entry: UInt64
        /// The hash of its timeline.
        var digest: String
        /// How many seats it has.
        var came: Int
        /// How many of its seats have answered polls, in whole steps.
        var answered: [Answered]
        /// Whether the servers have something else in a place than its record.
        var isOdd: Bool?
        /// Whether it has the session's end in its record.
        var isDone: Bool?
        /// When the room's host began, in milliseconds since 1970, and a number of chance that tells it from another.
        var began: Int64?
        var host: UInt32?
        /// The newest lines that its consoles wrote to other rooms, and which of theirs it has.
        var lines: [Line]?
        var linesTaken: [String]?
        /// Whether it goes its own pace.
        var isApart: Bool?
        /// Whether it has paused.
        var isPaused: Bool?
        /// How many of its people are there now.
        var present: Int?
        /// How many of its check-ins nobody has written back to.
        var checkIns: Int?
        /// What its consoles ask for seats of other rooms.
        var errands: [Errand]?
        /// What became of other rooms' errands to it: whether the seat could still be found.
        var errandsDone: [String: Bool]?
        /// The texts that are muted there, or some of them by chance, where they are many.
        var muted: [HeldTexts.Source]?
    }

    /// How many seats of a room have answered a round.
    struct Answered: Codable, Equatable {
        var poll: String
        var round: Int
        var seats: Int
    }

    /// A line to one other room, or to all of them.
    struct Line: Codable, Equatable {
        var id = Roster.idOfChance()
        /// The room's tag; nil is all.
        var room: String?
        var isForConsoles: Bool
        /// When it was written, in milliseconds since 1970.
        var written: Int64
        var text: String
        /// The tags of the rooms that have said that they have it.
        var takers: Set<String> = []

        func isFor(_ tag: RoomTag) -> Bool { room == nil || room == tag.description }
    }

    /// Sixteen hexadecimal digits.
    static func idOfChance() -> String { String(UInt64.random(in: .min ... .max), radix: 16) }

    private struct Heard {
        var said: Said
        var at: Int64
        /// Since when it has been heard without a break.
        var since: Int64

        /// Whether its room is here.
        func isHere(at now: Int64) -> Bool { now - at < Roster.silence }
    }

    private let own: RoomTag
    private let began: Int64
    private let host = UInt32.random(in: 1 ... .max)
    /// When another host of this room was heard that began before this one.
    private var elder: Int64?
    private var heard: [RoomTag: Heard] = [:]
    private var lastSpoken: Int64 = 0
    private var isInHaste = true
    private var lines: [Line] = []
    /// The lines of other rooms that an earlier host of this one had.
    private var oldLines: Set<String> = []
    private var answeredHere: [PollRound: Int] = [:]
    var errands: Errands
    /// How many of this room's check-ins nobody has written back to.
    var checkIns = 0
    /// How many people are here now.
    var present = 0
    /// Whether the servers have something else in a place than this room's record.
    var isOdd = false
    /// The texts that this room's consoles have no more, since they were muted here or elsewhere.
    var muted: Set<HeldTexts.Source> = [] { didSet { if muted != oldValue { speakSoon() } } }
    /// The errands that came too late, and who is to be told.
    var late: [(errand: Errand, console: LineAddress)] = []
    /// Milliseconds between two words of a room, and after which one that says nothing is not here.
    private static let (pace, silence): (Int64, Int64) = (2000, 5000)
    /// Of more than a few rooms, milliseconds for each before one in haste says something again: when a room comes, all
    /// others answer it, and are heard by all.
    private static let (few, share): (Int, Int64) = (10, 20)
    /// The most lines and muted texts that a room says, and the most characters of a line that another room takes.
    private static let (mostLines, mostMuted, longestLine) = (20, 40, ConsoleScreen.longestLine)

    /// Nobody is heard yet by a host that began then, in milliseconds since 1970.
    init(own: RoomTag, at began: Int64) {
        (self.own, self.began) = (own, began)
        errands = Errands(own: own)
    }

    /// Takes what a room says; whether another room has said it that can be read.
    mutating func hear(_ bytes: [UInt8], from room: RoomTag, at now: Int64) -> Bool {
        guard let said = Self.read(bytes) else {
            // Somebody asks who is here.
            speakSoon()
            return false
        }
        guard room != own else {
            if let twin = said.host, twin != host, (said.began ?? 0, twin) < (began, host) { elder = now }
            return false
        }
        let since = heard[room].flatMap { $0.isHere(at: now) ? $0.since : nil }
        if take(said, from: room) || since == nil { speakSoon() }
        heard[room] = Heard(said: said, at: now, since: since ?? now)
        // A room that is heard again can be asked at once for what has waited for it.
        let isBack = since == nil && !errands.said(to: [room]).isEmpty
        if errands.take(said.errands ?? []) || isBack { speakSoon() }
        late += errands.settle(said.errandsDone ?? [:])
        return true
    }

    /// Takes note of which lines `room` has, and whether it writes another to this one.
    private mutating func take(_ said: Said, from room: RoomTag) -> Bool {
        for index in lines.indices where said.linesTaken?.contains(lines[index].id) == true {
            lines[index].takers.insert(room.description)
        }
        let news = said.lines ?? []
        let known = heard[room]?.said.lines ?? []
        // What a room has taken before this host was heard, an earlier host took.
        if heard[room] == nil {
            oldLines.formUnion(news.filter { $0.takers.contains(own.description) }.map(\.id))
        }
        return news.contains { line in line.isFor(own) && !known.contains { $0.id == line.id } }
    }

    /// What a room says; nil for what is none.
    static func read(_ bytes: [UInt8]) -> Said? { try? JSONDecoder().decode(Said.self, from: Data(bytes)) }

    /// Whether another host is this room, and was before: this one stands still.
    func isTwin(at now: Int64) -> Bool { elder.map { now - $0 < Self.silence } ?? false }

    /// What a room said last.
    func said(by room: RoomTag) -> Said? { heard[room]?.said }

    /// The rooms that are here, this one among them, and none that has ended.
    func here(at now: Int64) -> Set<RoomTag> {
        let others = heard.filter { $0.value.isHere(at: now) && $0.value.said.isDone != true }.keys
        return Set(others).union([own])
    }

    /// The other rooms that are here, and how many of their seats have answered, as they say.
    func answered(at now: Int64) -> [RoomTag: [PollRound: Int]] {
        heard.filter { $0.value.isHere(at: now) }.mapValues { heard in
            Dictionary(
                heard.said.answered.map {
                    (PollRound(Poll.ID($0.poll), $0.round), min(max($0.seats, 0), Inventory.mostSeats))
                }, uniquingKeysWith: max)
        }
    }

    /// The texts that are muted in other rooms, as they say.
    var mutedElsewhere: Set<HeldTexts.Source> {
        Set(heard.values.flatMap { ($0.said.muted ?? []).prefix(Self.mostMuted) })
    }

    /// How far the other rooms that are here have read; one that has ended has nothing of the stream any more.
    private func reads(at now: Int64) -> [(room: RoomTag, read: UInt64)] {
        heard.filter { $0.value.isHere(at: now) && $0.value.said.isDone != true }.map { ($0, $1.said.read) }
    }

    /// Whether no room that is here has read more than `sequence`.
    func hasReadMost(_ sequence: UInt64, at now: Int64) -> Bool {
        reads(at: now).allSatisfy { $0.read <= sequence }
    }

    /// Whether of the rooms that are here this one has read most; of several that have, the one with the smallest tag.
    func isFurthest(_ sequence: UInt64, at now: Int64) -> Bool {
        reads(at: now).allSatisfy { $0.read < sequence || $0.read == sequence && own < $0.room }
    }

    /// Whether `rooms`, but for this one, have the session's end in their records.
    func areDone(_ rooms: Set<RoomTag>) -> Bool {
        rooms.allSatisfy { $0 == own || heard[$0]?.said.isDone == true }
    }

    /// Whether there is more of the stream than `sequence` in the record of a room that is here, or may soon be heard
    /// again, since this room has come to the servers only `since` then.
    ///
    /// Until that is read, or written again, nothing may take its place. One that has ended cannot write it again.
    func isBehind(_ sequence: UInt64, at now: Int64, since: Int64) -> Bool {
        heard.values.contains { heard in
            heard.said.isDone != true && heard.said.read > sequence
                && now - max(heard.at, since) < Self.silence
        }
    }

    /// Whether this room is to say something of itself.
    func isTimeToSpeak(at now: Int64) -> Bool {
        let pause = isInHaste ? Int64(max(0, heard.count - Self.few)) * Self.share : Self.pace
        return now - lastSpoken >= min(pause, Self.pace)
    }

    /// Lets this room say something of itself at once; where rooms are many, so that each has its turn.
    mutating func speakSoon() { isInHaste = true }

    /// Writes a line to other rooms, until the next to the same; the newest are said again with everything else.
    mutating func write(_ line: Line) {
        lines.removeAll {
            $0.isForConsoles == line.isForConsoles && (line.room == nil || $0.room == line.room)
        }
        lines = lines.suffix(Self.mostLines - 1) + [line]
        speakSoon()
    }

    /// What this room says of itself.
    mutating func words(of courier: Courier, at now: Int64) -> [UInt8] {
        lastSpoken = now
        isInHaste = false
        let shared = courier.shared
        answeredHere = shared.answeredInSteps
        let said = Said(
            read: shared.sequence, entry: shared.lastEntry, digest: shared.digest.hexadecimal,
            came: shared.state.seats.count,
            answered: answeredHere.map {
                Answered(poll: $0.key.poll.description, round: $0.key.number, seats: $0.value)
            }, isOdd: isOdd, isDone: shared.state.finished != nil, began: began, host: host, lines: lines,
            linesTaken: linesHere(in: shared).map(\.line.id), isApart: shared.aside.place != nil,
            isPaused: shared.aside.pausedSince != nil, present: present, checkIns: checkIns,
            errands: errands.said(to: here(at: now)),
            errandsDone: errands.outcomes(of: heard.values.flatMap { $0.said.errands ?? [] }),
            muted: Array(muted.shuffled().prefix(Self.mostMuted)))
        return (try? JSONEncoder().encode(said)).map(Array.init) ?? []
    }

    /// How the rooms of a session of that name stand, this one first; it has come to the servers `since` then.
    ///
    /// What is told is told by the time of day, by which it is `moment` now.
    func view(
        _ session: String, of shared: Shared, _ trouble: RoomsView.Trouble?, since: Int64,
        at now: Int64, as moment: Moment
    ) -> RoomsView {
        let others = shared.rooms.filter { $0.key != own }.sorted {
            $0.value.name.compare($1.value.name, options: [.numeric, .caseInsensitive]) == .orderedAscending
        }
        let rooms = shared.rooms.filter { $0.key == own } + others
        let answered = answered(at: now).merging([own: answeredHere]) { $1 }
        let awaited = shared.awaited
        return RoomsView(
            of: session,
            rooms: rooms.map { tag, room in
                let heard = heard[tag]
                let hasEnded = tag != own && shared.state.finished == nil && heard?.said.isDone == true
                let isHere = tag == own || !hasEnded && heard?.isHere(at: now) == true
                let change = tag == own ? since : isHere ? heard?.since : heard?.at
                return RoomsView.Row(
                    name: room.name, address: room.address, isOwn: tag == own, leads: tag == shared.lead,
                    isHere: isHere, hasEnded: hasEnded,
                    came: tag == own ? shared.state.seats.count : heard?.said.came ?? room.seats,
                    present: tag == own
                        ? present : min(max(heard?.said.present ?? 0, 0), Inventory.mostSeats),
                    answered: shared.openRound.flatMap { answered[tag]?[$0] },
                    since: change.map {
                        Moment(milliseconds: moment.milliseconds - (now - $0), offset: moment.offset)
                    },
                    isAwaited: awaited.contains(tag),
                    isApart: tag == own ? shared.aside.place != nil : heard?.said.isApart == true,
                    isPaused: tag == own ? shared.aside.pausedSince != nil : heard?.said.isPaused == true,
                    checkIns: tag == own
                        ? checkIns : min(max(heard?.said.checkIns ?? 0, 0), Inventory.mostSeats))
            },
            lines: linesHere(in: shared).map { line, name in
                let text = cleaned(String(line.text.prefix(Self.longestLine)))
                return RoomsView.Line(
                    from: name, at: line.written, text, isForConsoles: line.isForConsoles)
            }.sorted { ($0.written, $0.room) < ($1.written, $1.room) },
            trouble: trouble, host: ProcessInfo.processInfo.processIdentifier,
            isApart: shared.aside.place != nil,
            others: shared.aside.place.map { _ in shared.state.place })
    }

    /// What other rooms wrote to this one, and no earlier host of it had, with their names.
    private func linesHere(in shared: Shared) -> [(line: Line, from: String)] {
        heard.flatMap { sender, heard -> [(line: Line, from: String)] in
            guard let name = shared.rooms[sender]?.name else { return [] }
            return (heard.said.lines ?? []).suffix(Self.mostLines)
                .filter { $0.isFor(own) && !oldLines.contains($0.id) }.map { ($0, name) }
        }
    }
}
