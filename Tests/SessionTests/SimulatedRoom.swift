import Session
import TestSupport
import Workshop

/// A room as a host runs it: what it tells its people stands in its record first.
struct SimulatedRoom {
    /// What a record keeps of the room's own ballots: (round, batch or 0, token).
    struct Row: Hashable {
        let round: PollRound
        let number: Int
        let token: Token
    }

    let tag: RoomTag
    let name: String
    var courier: Courier
    private let scenario: Scenario
    private var read: [Delivery] = []
    private var rows: [Row: CastBallot] = [:]
    private var seats: [Token] = []
    var isCut = false
    var clock: Int64 = 0
    private var wishes = 0
    private(set) var outcomes: [(number: Int, WishOutcome)] = []
    /// What this room's people were told is recorded: for each seat and round what it said last.
    private(set) var acknowledged: [PollRound: [Token: Answer]] = [:]

    init(_ name: String, of scenario: Scenario) {
        self.name = name
        self.scenario = scenario
        tag = RoomTag(hash: Array((name + "........").utf8))
        courier = Courier(Shared(of: scenario, in: tag), name: name, address: "")
    }

    var shared: Shared { courier.shared }

    func token(_ seat: Int) -> Token {
        Token(Array(repeating: UInt8(truncatingIfNeeded: seat), count: 32)).of(tag)
    }

    mutating func takeSeat(_ seat: Int) {
        guard !shared.state.seats.contains(token(seat)) else { return }
        seats.append(token(seat))
        courier.shared.seat(token(seat))
    }

    /// Takes what other rooms say of how many of their seats have answered.
    mutating func hear(_ said: [RoomTag: [PollRound: Int]]) { courier.shared.heard = said }

    /// A seat answers; says whether it was told that this is recorded.
    @discardableResult
    mutating func answer(_ poll: Poll.ID, _ answer: Answer, by seat: Int) -> Bool {
        let round = PollRound(poll, shared.state.standing(of: poll).round)
        guard
            let ballot = try? shared.ballot(to: poll, round: round.number, token(seat), answer, .before)
        else { return false }
        rows[Row(round: round, number: 0, token: ballot.token)] = ballot
        courier.shared.post(ballot, to: round)
        acknowledged[round, default: [:]][ballot.token] = ballot.answer
        return true
    }

    mutating func wish(_ command: Command?, isWaiving: Bool = false) {
        wishes += 1
        courier.wish(command, number: wishes, isWaiving: isWaiving)
    }

    /// Reads up to so many messages.
    mutating func read(_ count: Int, of stream: SimulatedStream) {
        for delivery in stream.deliveries.dropFirst(Int(shared.sequence)).prefix(count) { take(delivery) }
    }

    private mutating func take(_ delivery: Delivery) {
        let (taken, told) = courier.take(delivery, at: clock)
        read.append(delivery)
        outcomes += told
        rows = rows.filter { row, _ in
            let isSettled = row.number > 0 && row.number <= taken.settled[row.round] ?? 0
            return !isSettled && !taken.dropped.contains(row.round)
        }
    }

    /// What the room sends now.
    mutating func send(here: Set<RoomTag>, using generator: inout SeededGenerator) -> [Publication] {
        for batch in shared.due(using: &generator) {
            for ballot in batch.ballots {
                rows[Row(round: batch.round, number: 0, token: ballot.token)] = nil
                rows[Row(round: batch.round, number: batch.number, token: ballot.token)] = ballot
            }
            courier.shared.seal(batch)
        }
        let due = courier.due(at: .at(Int(clock / 1000)), clock: clock, here: here)
        outcomes += due.outcomes
        return due.publications
    }

    /// The room as its record makes it.
    func resumed() -> Shared {
        var shared = Shared(of: scenario, in: tag)
        for delivery in read { _ = shared.take(delivery) }
        for seat in seats { shared.seat(seat) }
        let batches = Dictionary(grouping: rows.filter { $0.key.number > 0 }) {
            Row(round: $0.key.round, number: $0.key.number, token: Token([]))
        }
        for (name, rows) in batches.sorted(by: { $0.key.number < $1.key.number }) {
            shared.recall(
                BallotBatch(room: tag, round: name.round, number: name.number, ballots: rows.map(\.value)))
        }
        for (row, ballot) in rows where row.number == 0 { shared.post(ballot, to: row.round) }
        return shared
    }

    /// Drops what was asked and did not come back; what becomes of it.
    mutating func giveUp() -> [WishOutcome] {
        let dropped = courier.giveUp(askedBy: .max)
        outcomes += dropped
        return dropped.map(\.1)
    }

    mutating func crash() { courier = Courier(resumed(), name: name, address: "") }
}
