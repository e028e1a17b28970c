import Screens
import Session
import Workshop

/// Who sits at which line, and whose seat it is.
struct SeatTable {
    private var seats: [LineAddress: Seat] = [:]
    /// The lines of each seat that somebody sits at; there is one unless another is just being opened.
    private var lines: [SeatWords: [LineAddress]] = [:]
    /// What a seat keeps while nobody sits at it: what is typed and not yet sent, and what its person reads.
    private var kept: [SeatWords: (drafts: [Poll.ID: String], language: Language)] = [:]

    /// Every line that has a seat.
    var addresses: [LineAddress] { Array(seats.keys) }

    /// Everybody who sits somewhere.
    var all: [LineAddress: Seat] { seats }

    /// Everybody who has sat here since the host started.
    var known: Set<SeatWords> { Set(kept.keys).union(lines.keys) }

    /// Who sits at a line.
    subscript(address: LineAddress) -> Seat? { seats[address] }

    /// Where the seat with those words is.
    func addresses(of words: SeatWords) -> [LineAddress] { lines[words] ?? [] }

    /// Who comes to the seat with those words; who has never been here reads `language`.
    func participant(
        _ words: SeatWords, isReturning: Bool, answered: Set<Poll.ID>, language: Language
    ) -> Participant {
        Participant(
            words: words, isReturning: isReturning, answered: answered, drafts: kept[words]?.drafts ?? [:],
            language: kept[words]?.language ?? language)
    }

    /// Seats somebody.
    mutating func seat(_ seat: Seat, at address: LineAddress) {
        _ = remove(address)
        seats[address] = seat
        if let words = seat.words { lines[words, default: []].append(address) }
    }

    /// Lets nobody sit at a line any more; what they typed and chose is kept.
    mutating func remove(_ address: LineAddress) -> Seat? {
        guard let seat = seats.removeValue(forKey: address) else { return nil }
        guard case .participant(let participant) = seat.screen else { return seat }
        let words = participant.person.words
        kept[words] = (participant.person.drafts, participant.person.language)
        lines[words]?.removeAll { $0 == address }
        if lines[words]?.isEmpty == true { lines[words] = nil }
        return seat
    }

    /// Changes who sits at a line, in place; whose seat it is stays.
    @discardableResult
    mutating func update<Result>(_ address: LineAddress, _ change: (inout Seat) -> Result) -> Result? {
        guard let index = seats.index(forKey: address) else { return nil }
        return change(&seats.values[index])
    }
}
