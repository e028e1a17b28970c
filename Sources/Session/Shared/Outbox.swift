/// A room's own ballots that do not count yet: they are recorded here, and on their way to the other rooms.
package struct Outbox: Equatable, Sendable {
    /// The most ballots of a batch, and the most bytes that their words may have: a message has at most 256 KB.
    package static let (mostBallots, mostBytes) = (500, 96 * 1024)

    /// What each seat said last, where that does not count yet.
    private var newest: [PollRound: [Token: CastBallot]] = [:]
    /// Which of them are in no batch.
    private var fresh: [PollRound: Set<Token>] = [:]
    /// Those that were put together, by number, as long as they do not count.
    package private(set) var batches: [PollRound: [Int: Set<CastBallot>]] = [:]
    /// The number of the last batch of each round.
    private var last: [PollRound: Int] = [:]

    /// Nothing is on its way.
    package init() {}

    /// What the seat behind `token` said last to a round, where that does not count yet.
    package func ballot(of token: Token, to round: PollRound) -> CastBallot? { newest[round]?[token] }

    /// The rounds with ballots that do not count yet.
    package var rounds: Set<PollRound> { Set(newest.keys) }

    /// What seats said last to a round, where that does not count yet.
    package func ballots(to round: PollRound) -> [CastBallot] { Array((newest[round] ?? [:]).values) }

    /// The ballots of a round that are in no batch.
    package func fresh(to round: PollRound) -> Set<Token> { fresh[round] ?? [] }

    /// The number of the last batch of a round; 0 where there is none.
    package func last(of round: PollRound) -> Int { last[round] ?? 0 }

    /// Takes a ballot, in the place of what its seat said before.
    package mutating func post(_ ballot: CastBallot, to round: PollRound) {
        newest[round, default: [:]][ballot.token] = ballot
        fresh[round, default: []].insert(ballot.token)
    }

    /// Takes a batch that was put together before; a round's come in the order of their numbers.
    package mutating func take(_ batch: BallotBatch) {
        batches[batch.round, default: [:]][batch.number] = Set(batch.ballots)
        note(batch.number, of: batch.round)
        for ballot in batch.ballots { newest[batch.round, default: [:]][ballot.token] = ballot }
    }

    /// Puts what is in no batch into one, in an order of chance; nil where nothing is left.
    package func gathered(
        to round: PollRound, of room: RoomTag, using generator: inout some RandomNumberGenerator
    ) -> BallotBatch? {
        var bytes = 0
        let ballots = fresh(to: round).shuffled(using: &generator).compactMap { newest[round]?[$0] }
            .prefix(Self.mostBallots)
            .prefix { ballot in
                let size = ballot.answer.writings.reduce(0) { $0 + $1.utf8.count } + 96
                defer { bytes += size }
                return bytes == 0 || bytes + size <= Self.mostBytes
            }
        guard !ballots.isEmpty else { return nil }
        return BallotBatch(room: room, round: round, number: last(of: round) + 1, ballots: Array(ballots))
    }

    /// Takes note that `batch` was put together of what was in none.
    package mutating func seal(_ batch: BallotBatch) {
        batches[batch.round, default: [:]][batch.number] = Set(batch.ballots)
        last[batch.round] = batch.number
        fresh[batch.round]?.subtract(batch.ballots.map(\.token))
        if fresh[batch.round]?.isEmpty == true { fresh[batch.round] = nil }
    }

    /// Forgets a round that takes no ballots any more.
    package mutating func drop(_ round: PollRound) {
        newest[round] = nil
        fresh[round] = nil
        batches[round] = nil
        last[round] = nil
    }

    /// Takes note that a batch of that number is in the stream.
    package mutating func note(_ number: Int, of round: PollRound) {
        last[round] = max(last(of: round), number)
    }

    /// Takes note that the batches of a round up to `number` count.
    package mutating func settle(_ round: PollRound, upTo number: Int) {
        note(number, of: round)
        let settled = (batches[round] ?? [:]).filter { $0.key <= number }
        batches[round] = (batches[round] ?? [:]).filter { $0.key > number }
        // A seat that has answered again since is in a later batch, or in none yet.
        let later = Set((batches[round] ?? [:]).values.joined().map(\.token)).union(fresh(to: round))
        for ballot in settled.values.joined() where !later.contains(ballot.token) {
            newest[round]?[ballot.token] = nil
        }
        if newest[round]?.isEmpty == true { newest[round] = nil }
        if fresh[round]?.isEmpty == true { fresh[round] = nil }
        if batches[round]?.isEmpty == true { batches[round] = nil }
    }
}
