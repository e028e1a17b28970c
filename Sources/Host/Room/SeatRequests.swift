import Screens

/// Who has shown a key or the passphrase and waits for a console's word.
struct SeatRequests {
    private var requests: [LineAddress: SeatRequest] = [:]
    private var newest = 0

    /// What consoles see, oldest first.
    var all: [SeatRequest] { requests.values.sorted { $0.id < $1.id } }

    /// Takes note of somebody who waits.
    mutating func add(_ line: LineAddress, _ seat: FacilitatorSeat) {
        newest += 1
        requests[line] = SeatRequest(id: newest, seat: seat)
    }

    /// Who made that request; nil where they are gone.
    subscript(id: SeatRequest.ID) -> (line: LineAddress, seat: FacilitatorSeat)? {
        requests.first { $0.value.id == id }.map { ($0.key, $0.value.seat) }
    }

    /// Forgets who was let in, or is gone; says whether they waited.
    @discardableResult
    mutating func remove(_ line: LineAddress) -> Bool { requests.removeValue(forKey: line) != nil }
}
