import Workshop

/// What stands in the place of a revealed round's ballots.
package struct RevealedTable: Equatable, Sendable {
    /// What may be shown of them, but for the texts and the hands, which facilitators can still change.
    package let results: Results
    /// How many seats answered, skips included; those that came late for the picture too.
    package let answered: Int
    /// How many of them say something.
    package let given: Int
    /// What was written in them, without what was chosen beside it, of each room by itself: the rooms without their names,
    /// and all in an order of its own.
    package let writings: [[Answer]]

    /// Makes a table.
    package init(results: Results, answered: Int, given: Int, writings: [[Answer]]) {
        self.results = results
        self.answered = answered
        self.given = given
        self.writings = writings
    }
}

extension State {
    /// Puts tables in the place of the ballots of every revealed round that still has some and needs them no more.
    ///
    /// A linked poll needs them until its link ends, and a stage until its decision is revealed.
    func tabling() -> [Event] {
        scenario.polls.flatMap { poll -> [Event] in
            guard let standing = standings[poll.id], !isAwaited(poll) else { return [] }
            return (1...standing.round).compactMap { round in
                let isNow = round == standing.round
                let ballots = isNow ? standing.ballots : standing.earlier[round] ?? Ballots()
                guard standing.tables[round] == nil, !isNow || standing.isRevealed, !ballots.isEmpty else {
                    return nil
                }
                return .tabled(poll.id, round: round, table(of: poll, round: round))
            }
        }
    }

    private func isAwaited(_ poll: Poll) -> Bool {
        if let bond = bond(of: poll), links.contains(bond) { return true }
        return scenario.stages(ofDecisionOf: poll).last.map { !standing(of: $0.id).isRevealed } ?? false
    }

    private func table(of poll: Poll, round: Int) -> RevealedTable {
        let standing = standing(of: poll.id)
        let isNow = round == standing.round
        var results = (isNow ? lateFrame(of: poll) : standing.earlierFrames[round])
        if results == nil {
            results = resultsInTime(of: poll, round: round)
            results?.texts = []
        } else {
            results?.breakdowns = breakdowns(of: poll)
        }
        results?.hands = nil
        let ballots = isNow ? standing.ballots : standing.earlier[round] ?? Ballots()
        return RevealedTable(
            results: results ?? Results(answers: 0, skips: 0, picture: .notShown),
            answered: ballots.count, given: ballots.given,
            writings: writings(of: poll, round: round))
    }

    /// What was written in a round, as ``RevealedTable/writings`` has it.
    func writings(of poll: Poll, round: Int) -> [[Answer]] {
        let standing = standing(of: poll.id)
        var rooms: [RoomTag?: [Answer]] = [:]
        for (token, answer) in round == standing.round
            ? standing.ballots : standing.earlier[round] ?? Ballots()
        {
            let readable = round == standing.round ? standing.readableAnswer(answer, of: token) : answer
            if let written = readable.written { rooms[token.room, default: []].append(written) }
        }
        return rooms.values.map { $0.sorted { $0.standsBefore($1) } }
            .sorted { $0.lexicographicallyPrecedes($1) { $0.standsBefore($1) } }
    }

    /// What may be shown of a round whose ballots a table has replaced: what facilitators decide lies over it.
    func results(of poll: Poll, round: Int, over table: RevealedTable) -> Results {
        let table = table.results
        var results = table
        let showsTexts = table.picture.withheld == nil && !table.picture.hidesOther(of: poll)
        if round == standing(of: poll.id).round {
            results.texts = showsTexts ? texts(of: poll, counting: table.late > 0 ? table.texts : nil) : []
        }
        results.hands = hands(of: poll, round: round)
        results.breakdowns = table.breakdowns.map { breakdown in
            let isOnly = isComparedOnce(poll) && scenario.poll(breakdown.other).map(isComparedOnce) == true
            return isOnly ? breakdown : Results.Breakdown(by: breakdown.other, cells: nil)
        }
        return results
    }
}

extension Standing {
    /// How many say something, skips left out.
    var given: Int { tables[round]?.given ?? ballots.given }

    /// The most of them that may be counted.
    var givenTogether: Int { tables[round]?.given ?? ballots.givenTogether }

    /// Takes a table in the place of a round's ballots.
    mutating func take(_ table: RevealedTable, round tabled: Int) {
        tables[tabled] = table
        shown[tabled] = nil
        guard tabled == round else {
            earlier[tabled] = nil
            earlierFrames[tabled] = nil
            return
        }
        ballots = Ballots(ofNobody: table.writings)
        newer = Newer()
        stragglers = [:]
        origins = [:]
        frame = nil
    }
}

extension Ballots {
    /// The ballots that say what was written in each of `rooms`, under tokens that stand for nobody, in rooms that are none.
    fileprivate init(ofNobody rooms: [[Answer]]) {
        self.init()
        var index = 0
        for (number, answers) in rooms.enumerated() {
            let room = rooms.count > 1 ? RoomTag(hash: Self.bytes(number, count: RoomTag.length)) : nil
            for answer in answers {
                _ = cast(answer, Token(Self.bytes(index, count: Token.hashLength)).of(room))
                index += 1
            }
        }
    }

    private static func bytes(_ number: Int, count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }
}

extension Answer {
    /// What of it stays until the session's end so that it can be cleared and counted: people's own words, and which
    /// questions of others are asked too.
    fileprivate var written: Answer? {
        switch self {
        case .text, .questions: self
        case .other(let text, _): .other(text, beside: [])
        case .sure(let answer, _): answer.written
        case .skip, .option, .options, .ratings, .order, .points, .number, .phrases, .movement: nil
        }
    }

    fileprivate func standsBefore(_ other: Answer) -> Bool {
        if writings != other.writings { return writings.lexicographicallyPrecedes(other.writings) }
        return asksToo.lexicographicallyPrecedes(other.asksToo)
    }

    private var asksToo: [Int] { if case .questions(_, let meToo) = self { meToo } else { [] } }
}
