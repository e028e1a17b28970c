import Screens
import Session
import Workshop

/// The texts that consoles may read, in an order of chance.
///
/// A poll's texts are let through in batches, from the minimum of a text poll on, so that nobody who watches the room
/// can tell a text by the moment at which it comes.
struct HeldTexts {
    /// One text's ballot; nothing of it leaves the host.
    struct Source: Hashable {
        let poll: Poll.ID
        let round: Int
        let token: Token
    }

    /// How many new texts make a batch while their poll is open.
    static let batch = 5

    private var numbers: [Source: Int] = [:]
    private var muted: Set<Source> = []
    private(set) var all: [HeldText] = []

    /// Takes note of how the polls stand.
    mutating func follow(_ state: State, using generator: inout some RandomNumberGenerator) {
        for poll in state.scenario.polls {
            guard case .text = poll.kind, let standing = state.standings[poll.id] else { continue }
            let texts = standing.ballots.filter { if case .text = $0.value { true } else { false } }
            guard texts.count >= state.scenario.minimum(of: poll) else { continue }
            let fresh = texts.keys.map { Source(poll: poll.id, round: standing.round, token: $0) }
                .filter { numbers[$0] == nil }
            guard fresh.count >= Self.batch || !standing.isOpen else { continue }
            for source in fresh { numbers[source] = number(using: &generator) }
        }
        all = numbers.compactMap { source, number in
            guard !muted.contains(source),
                case .text(let text)? = state.standings[source.poll]?.ballots[source.token]
            else { return nil }
            return HeldText(id: number, poll: source.poll, text: text)
        }.sorted { $0.id < $1.id }
    }

    /// Takes a text away from the consoles; answers its ballot.
    mutating func mute(_ id: HeldText.ID) -> Source? {
        guard let source = numbers.first(where: { $0.value == id })?.key else { return nil }
        muted.insert(source)
        all.removeAll { $0.id == id }
        return source
    }

    private func number(using generator: inout some RandomNumberGenerator) -> Int {
        let taken = Set(numbers.values)
        var number = Int.random(in: 1...999_999, using: &generator)
        while taken.contains(number) { number = Int.random(in: 1...999_999, using: &generator) }
        return number
    }
}
