import Session
import Workshop

/// Who sits at which line, and whose seat it is.
struct SeatTable {
    /// What a seat keeps while nobody sits at it.
    struct Kept {
        /// What is typed and not yet sent, for each poll.
        var drafts: [Poll.ID: String] = [:]
        /// What its person reads.
        var language: Language
    }

    private var seats: [LineAddress: Seat] = [:]
    /// The lines of each seat that somebody sits at; there is one unless another is just being opened.
    private var lines: [SeatWords: [LineAddress]] = [:]
    private var kept: [SeatWords: Kept] = [:]

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

    /// What the seat with those words kept from an earlier line; who has never been here reads `language`.
    func kept(of words: SeatWords, language: Language) -> Kept { kept[words] ?? Kept(language: language) }

    /// Seats somebody.
    mutating func seat(_ seat: Seat, at address: LineAddress) {
        _ = remove(address)
        seats[address] = seat
        if let words = seat.words { lines[words, default: []].append(address) }
    }

    /// Lets nobody sit at a line any more; what they typed and chose is kept.
    mutating func remove(_ address: LineAddress) -> Seat? {
        guard let seat = seats.removeValue(forKey: address) else { return nil }
        guard case .participant(let participant, let words) = seat.screen else { return seat }
        kept[words] = Kept(drafts: participant.drafts, language: participant.language)
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
