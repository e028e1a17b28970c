import CSystem
import Drawing
import Lines
import Screens
import Session
import Wording
import Workshop

/// What a console asks for the seat behind a ballot of another room: that it reads a word, or that no more texts are
/// taken from it.
struct Errand: Codable, Equatable {
    var id = Roster.idOfChance()
    /// Its token ends with the tag of its room.
    var ballot: HeldTexts.Source
    /// What is written to the seat; nil mutes it.
    var word: String?
}

extension HeldTexts.Source: Codable {
    private enum Key: CodingKey { case poll, round, token, index }

    init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Key.self)
        guard let token = [UInt8](hexadecimal: try parts.decode(String.self, forKey: .token)) else {
            throw DecodingError.dataCorruptedError(forKey: .token, in: parts, debugDescription: "no token")
        }
        self.init(
            poll: Poll.ID(try parts.decode(String.self, forKey: .poll)),
            round: try parts.decode(Int.self, forKey: .round), token: Token(token),
            index: try parts.decode(Int.self, forKey: .index))
    }

    func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Key.self)
        try parts.encode(poll.description, forKey: .poll)
        try parts.encode(round, forKey: .round)
        try parts.encode(token.bytes.hexadecimal, forKey: .token)
        try parts.encode(index, forKey: .index)
    }
}

/// The errands of a room and to it, in memory alone.
///
/// No server stores one: it is said again and again while its room is heard, until that room has said what became of it.
/// Either word may be lost, so a room knows what it has done, and does nothing twice.
struct Errands {
    /// The most that wait, that are said at once, and the most characters of a word that another room takes.
    static let (mostWaiting, mostSaid, longestWord) = (100, 20, ConsoleScreen.longestLine)

    private let own: RoomTag
    private var waiting: [(errand: Errand, console: LineAddress)] = []
    /// What other rooms ask of this one, and is not taken up yet; and all that they ever asked.
    private var due: [Errand] = []
    private var known: Set<String> = []
    /// What was done here of other rooms' errands, and whether the seat could still be found.
    private var done: [String: Bool] = [:]

    init(own: RoomTag) { self.own = own }

    /// Takes an errand of a console; whether there is room for it.
    mutating func add(_ errand: Errand, of console: LineAddress) -> Bool {
        guard waiting.count < Self.mostWaiting else { return false }
        waiting.append((errand, console))
        return true
    }

    /// What is said to those of the rooms that are `here`.
    func said(to here: Set<RoomTag>) -> [Errand] {
        Array(
            waiting.map(\.errand).filter { $0.ballot.token.room.map(here.contains) == true }.prefix(
                Self.mostSaid))
    }

    /// Takes what another room asks; whether some of it is news.
    mutating func take(_ errands: [Errand]) -> Bool {
        let new = errands.prefix(Self.mostSaid).filter { errand in
            errand.ballot.token.room == own && known.insert(errand.id).inserted
        }
        due += new.map { errand in
            var errand = errand
            errand.word = errand.word.map { cleaned(String($0.prefix(Self.longestWord))) }
            return errand
        }
        return !new.isEmpty
    }

    /// What is to be done here, once.
    mutating func takeDue() -> [Errand] {
        defer { due = [] }
        return due
    }

    /// Takes note that an errand was done, and whether the seat could still be found.
    mutating func note(_ errand: Errand, isFound: Bool) { done[errand.id] = isFound }

    /// What became of those errands, as far as they were done here.
    func outcomes(of errands: [Errand]) -> [String: Bool] {
        Dictionary(errands.compactMap { errand in done[errand.id].map { (errand.id, $0) } }) { $1 }
    }

    /// Takes what became of this room's errands; those that came too late, and the consoles that asked for them.
    mutating func settle(_ outcomes: [String: Bool]) -> [(errand: Errand, console: LineAddress)] {
        let late = waiting.filter { outcomes[$0.errand.id] == false }
        waiting.removeAll { outcomes[$0.errand.id] != nil }
        return late
    }
}

// What consoles ask of other rooms.
extension RoomShare {
    /// Does what `console` asks of other rooms: to move the session from now on, and to read a line.
    func take(_ intent: ConsoleIntent, of console: LineAddress) {
        switch intent {
        case .takeClicker: leadAsker = leads || courier.shared.aside.place != nil ? nil : console
        case .line(let text, let audience):
            let room: RoomTag?
            switch audience.rooms {
            case .own: return
            case .all: room = nil
            case .room(let name):
                guard let named = courier.shared.rooms.first(where: { $0.value.name == name }) else { return }
                room = named.key
            }
            roster.write(
                Roster.Line(
                    room: room?.description, isForConsoles: audience.isForConsoles,
                    written: time(at: system_milliseconds()).milliseconds, text: text))
        case _: break
        }
    }

    /// Takes on what `console` asks for the seat behind a ballot of another room: to read `word`, or to be muted.
    ///
    /// - Returns: What the console is told at once; nil where the ballot is of this room, or nobody's any more.
    func takeOn(_ word: String?, for source: HeldTexts.Source, of console: LineAddress) -> [Phrase]? {
        guard let room = source.token.room, room != courier.shared.own, courier.shared.rooms[room] != nil
        else {
            return nil
        }
        let errand = Errand(ballot: source, word: word)
        guard roster.errands.add(errand, of: console) else { return [.roomsTooManyWords] }
        roster.speakSoon()
        return []
    }

    /// What other rooms ask for seats of this one, once.
    func takeErrands() -> [Errand] { roster.errands.takeDue() }

    /// Says what became of an errand.
    func settle(_ errand: Errand, isFound: Bool) {
        roster.errands.note(errand, isFound: isFound)
        roster.speakSoon()
    }

    /// The consoles whose errands came too late since they were asked last, with what they are told.
    func takeLate() -> [(console: LineAddress, Phrase)] {
        defer { roster.late = [] }
        return roster.late.map { ($0.console, $0.errand.word == nil ? .muteTooLate : .wordTooLate) }
    }

    /// What became since of what consoles wished, that this room leads.
    func takeLed() -> [(console: LineAddress, Batch.Outcome)] {
        defer { ledOutcomes = [] }
        return ledOutcomes
    }
}
