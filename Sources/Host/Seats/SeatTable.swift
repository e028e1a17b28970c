import Screens
import Session
import Workshop

/// Who sits at which line, and whose seat it is.
struct SeatTable {
    private var seats: [LineAddress: Seat] = [:]
    /// The lines of each seat that somebody sits at; there is one unless another is just being opened.
    private var lines: [SeatWords: [LineAddress]] = [:]
    /// What a seat keeps while nobody sits at it: what is typed and not yet sent, where its line was lost, and what its
    /// person reads and leaves out; nothing once the session is over.
    private var kept: [SeatWords: Kept] = [:]

    private struct Kept {
        var drafts: [Poll.ID: String]
        var language: Language
        var hidesPictures: Bool
    }

    private var isOver = false

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
            language: kept[words]?.language ?? language,
            hidesPictures: kept[words]?.hidesPictures ?? false)
    }

    /// Seats somebody.
    mutating func seat(_ seat: Seat, at address: LineAddress) {
        _ = remove(address)
        seats[address] = seat
        if let words = seat.words { lines[words, default: []].append(address) }
    }

    /// Lets nobody sit at a line any more; the language they chose is kept, and what they typed where the line was lost.
    ///
    /// Who leaves, or whose seat is opened elsewhere, leaves no draft to whoever comes with its words.
    mutating func remove(_ address: LineAddress, isLost: Bool = true) -> Seat? {
        guard let seat = seats.removeValue(forKey: address) else { return nil }
        guard case .participant(let participant) = seat.screen else { return seat }
        let words = participant.person.words
        if !isOver {
            kept[words] = Kept(
                drafts: isLost ? participant.person.drafts : [:], language: participant.person.language,
                hidesPictures: participant.person.hidesPictures)
        }
        lines[words]?.removeAll { $0 == address }
        if lines[words]?.isEmpty == true { lines[words] = nil }
        return seat
    }

    /// Forgets what was typed and chosen, and the words of the seats that nobody sits at, once the session is over.
    mutating func end() {
        isOver = true
        kept = [:]
    }

    /// Changes who sits at a line, in place; whose seat it is stays.
    @discardableResult
    mutating func update<Result>(_ address: LineAddress, _ change: (inout Seat) -> Result) -> Result? {
        guard let index = seats.index(forKey: address) else { return nil }
        return change(&seats.values[index])
    }
}
