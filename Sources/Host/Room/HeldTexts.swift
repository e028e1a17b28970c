import Screens
import Session
import Workshop

/// The texts that consoles may read, in an order of chance.
///
/// A poll's texts are let through in batches once facilitators may read them, so that nobody who watches the room
/// can tell a text by the moment at which it comes. A text that its writer changes is a new one: the old one stands until
/// the next batch.
struct HeldTexts {
    /// One text's ballot; nothing of it leaves the host.
    struct Source: Hashable {
        let poll: Poll.ID
        let round: Int
        let token: Token
        /// The place of the text among what its ballot says.
        let index: Int
    }

    private var shown: [Source: HeldText] = [:]
    private var muted: Set<Source> = []
    /// The ballots of polls that have closed and kept nothing back: while they stay, nothing more comes of them.
    private var settled: [Poll.ID: Ballots] = [:]
    /// Texts of open polls that were there when the host began, and that nobody is known to have read: they come with a
    /// batch of others, and make none.
    private var early: Set<Source> = []
    /// The polls of which somebody has read, or may have read before this host was there.
    private var read: Set<Poll.ID> = []
    private(set) var all: [HeldText] = []

    /// Begins where a session goes on: what was decided about has been read, and what a closed poll has.
    ///
    /// Nobody knows how many texts of an open poll had come to the consoles before. Were the rest shown at once,
    /// whoever remembers the others would know the one that came last.
    mutating func begin(with state: State, using generator: inout some RandomNumberGenerator) {
        for poll in state.scenario.polls {
            guard let standing = state.standings[poll.id] else { continue }
            if !standing.ballots.isEmpty { read.insert(poll.id) }
            guard standing.isOpen else { continue }
            for (source, text) in texts(of: poll.id, standing) {
                if standing.reviews[text] == nil {
                    early.insert(source)
                } else {
                    shown[source] = HeldText(id: number(using: &generator), poll: poll.id, text: text)
                }
            }
        }
        follow(state, using: &generator)
    }

    /// Takes note of how the polls stand.
    mutating func follow(_ state: State, using generator: inout some RandomNumberGenerator) {
        for poll in state.scenario.polls {
            guard let standing = state.standings[poll.id] else { continue }
            guard standing.isOpen || settled[poll.id] != standing.ballots else { continue }
            settled[poll.id] = nil
            let texts = texts(of: poll.id, standing)
            if standing.tables[standing.round] != nil { rename(poll.id, texts) }
            // Whoever takes a text back, by skipping, takes it from the consoles too.
            let there = Set(texts.map(\.source))
            shown = shown.filter { $0.key.poll != poll.id || there.contains($0.key) }
            guard state.mayBeRead(poll) else { continue }
            let fresh = texts.filter { source, text in
                shown[source]?.text != text && source.index < standing.stragglers[source.token] ?? .max
            }
            let seats = Set(fresh.map(\.source).filter { !early.contains($0) }.map(\.token)).count
            guard seats >= poll.textBatch || !standing.isOpen else { continue }
            early = early.filter { $0.poll != poll.id }
            for (source, text) in fresh {
                shown[source] = HeldText(id: number(using: &generator), poll: poll.id, text: text)
            }
            if !standing.isOpen { settled[poll.id] = standing.ballots }
        }
        if state.finished != nil { shown = [:] }
        read.formUnion(shown.keys.map(\.poll))
        list()
    }

    private mutating func list() {
        all = shown.filter { !muted.contains($0.key) }.values.sorted { $0.id < $1.id }
    }

    /// The closed polls of texts that nobody has read any of, for too few wrote.
    func unread(in state: State) -> Set<Poll.ID> {
        let closed = state.scenario.polls.filter { poll in
            poll.traits.reading == .fromMinimum && state.standings[poll.id]?.phase == .closed
                && !state.mayBeRead(poll)
        }
        return Set(closed.map(\.id)).subtracting(read)
    }

    /// The ballot of a text that consoles may read.
    func source(of id: HeldText.ID) -> Source? { shown.first { $0.value.id == id }?.key }

    /// Takes a text away from the consoles; answers its ballot.
    mutating func mute(_ id: HeldText.ID) -> Source? {
        guard let source = source(of: id) else { return nil }
        _ = mute([source])
        return source
    }

    /// The texts that were taken away from the consoles.
    var mutes: Set<Source> { muted.filter { shown[$0] != nil } }

    /// Takes those texts away from the consoles, as far as they have them; whether one of them was there.
    mutating func mute(_ sources: Set<Source>) -> Bool {
        let there = sources.filter { shown[$0] != nil }.subtracting(muted)
        guard !there.isEmpty else { return false }
        muted.formUnion(there)
        list()
        return true
    }

    /// What stands in the ballots of the round that is asked now.
    private func texts(of poll: Poll.ID, _ standing: Standing) -> [(source: Source, text: String)] {
        standing.ballots.flatMap { token, answer in
            answer.writings.enumerated().map { index, text in
                (Source(poll: poll, round: standing.round, token: token, index: index), text)
            }
        }
    }

    /// Goes on with what is known of a poll's texts once their ballots have become nobody's: those that say the same
    /// are the same.
    ///
    /// The muted ones come first, so that they are the same in every room of a session.
    private mutating func rename(_ poll: Poll.ID, _ texts: [(source: Source, text: String)]) {
        let there = Set(texts.map(\.source))
        let new = texts.filter { shown[$0.source] == nil }
            .sorted { $1.source.token.bytes.lexicographicallyPrecedes($0.source.token.bytes) }
        var free = Dictionary(grouping: new, by: \.text)
        let old = shown.filter { $0.key.poll == poll && !there.contains($0.key) }
            .sorted { muted.contains($0.key) && !muted.contains($1.key) }
        for (source, text) in old {
            guard let now = free[text.text]?.popLast()?.source else { continue }
            shown[now] = text
            if muted.remove(source) != nil { muted.insert(now) }
        }
    }

    private func number(using generator: inout some RandomNumberGenerator) -> Int {
        let taken = Set(shown.values.map(\.id))
        var number = Int.random(in: 1...999_999, using: &generator)
        while taken.contains(number) { number = Int.random(in: 1...999_999, using: &generator) }
        return number
    }
}

extension Event {
    /// Whether the texts that wait for consoles may be others after it.
    func concernsHeldTexts(in state: State) -> Bool {
        switch self {
        case .answered(let poll, _, _, let answer):
            !answer.writings.isEmpty || answer == .skip || state.scenario.poll(poll)?.hasOther == true
        case .pollClosed, .edited, .seatTaken, .roomSeated, .stragglersRead, .tabled, .finished: true
        case .started, .moved, .pollOpened, .pollRevealed, .pictureShown, .paused, .resumed, .blanked,
            .extended,
            .dropped, .restored, .breakBegan, .breakEnded, .traced, .shownLive, .straggled, .handsCounted,
            .reviewed,
            .linkBegan, .linkEnded, .cameLate, .totalled, .timed, .tabulated:
            false
        }
    }
}
