import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinkTests {
    /// What seats said to two polls: so many for each pair of options.
    private func pairs(_ counts: [[Int]]) -> [(row: Int, column: Int)] {
        counts.enumerated().flatMap { row, line in
            line.enumerated().flatMap { column, count in Array(repeating: (row, column), count: count) }
        }
    }

    private func asked(_ counts: [[Int]], _ sector: Poll = .sector, _ hurdle: Poll = .hurdle) throws -> Walk {
        var walk = try Walk(asking: sector, hurdle)
        try walk.ask(sector, pairs(counts).map { .option($0.row) })
        try walk.ask(hurdle, pairs(counts).map { .option($0.column) })
        return walk
    }

    @Test func `a link begins with the first of its polls, and ends when the last is revealed`() throws {
        var walk = try Walk(asking: .sector, .hurdle, .confident)
        try walk.open(.confident)
        try walk.run(.toggleOpen)
        #expect(walk.state.links.isEmpty)
        try walk.open(.sector)
        #expect(walk.events.suffix(2).first == .linkBegan("work"))
        #expect(walk.state.links == ["work"])
        try walk.answer(.sector, .options(2, 1))
        try walk.reveal(.sector)
        try walk.open(.hurdle)
        #expect(walk.state.links == ["work"])
        try walk.answer(.hurdle, .options(2, 1))
        try walk.reveal(.hurdle)
        #expect(walk.events.count { $0 == .linkEnded("work") } == 1)
        #expect(walk.state.links.isEmpty)
        #expect(walk.events.count { $0 == .linkBegan("work") } == 1)
    }

    @Test func `a poll is broken down by the other once both are revealed`() throws {
        let counts = [[5, 4], [3, 6]]
        var walk = try Walk(asking: .sector, .hurdle)
        try walk.open(.sector)
        try walk.answer(.sector, pairs(counts).map { .option($0.row) })
        try walk.run(.toggleOpen)
        try walk.ask(.hurdle, pairs(counts).map { .option($0.column) })
        #expect(walk.state.results(of: .hurdle).breakdowns.isEmpty)
        try walk.reveal(.sector)
        let cells = counts.map { $0.map(Results.Cell.count) }
        #expect(walk.state.results(of: .hurdle).breakdowns == [.init(by: "sector", cells: cells)])
        #expect(walk.state.results(of: .sector).breakdowns.isEmpty)
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .hurdle).breakdowns == [.init(by: "sector", cells: cells)])
    }

    @Test func `a comparison of which too little is left is refused`() throws {
        let walk = try asked([[5, 1], [1, 5]])
        #expect(walk.state.results(of: .hurdle).breakdowns == [.init(by: "sector", cells: nil)])
    }

    @Test func `skips do not count towards the minimum of a comparison`() throws {
        var walk = try Walk(asking: .sector, .hurdle)
        try walk.ask(.sector, [.option(0), .option(0), .option(1), .skip])
        try walk.ask(.hurdle, .options(2, 2))
        #expect(walk.state.results(of: .hurdle).breakdowns == [.init(by: "sector", cells: nil)])
    }

    private static let incomparable: [@Sendable (inout Poll) -> Void] = [
        { $0.isSensitive = true }, { $0.show = .never },
        { $0.kind = .choices(options: $0.options, most: 2) },
    ]

    @Test(arguments: incomparable, [true, false])
    func `what hides something of its own, or has several answers, is not compared`(
        change: @Sendable (inout Poll) -> Void, isRow: Bool
    ) throws {
        var polls = [Poll.sector, .hurdle]
        change(&polls[isRow ? 0 : 1])
        var walk = try Walk(asking: polls[0], polls[1])
        let counts = [[9, 9], [9, 9]]
        for (index, poll) in polls.enumerated() {
            let isSeveral = if case .choices = poll.kind { true } else { false }
            try walk.ask(
                poll,
                pairs(counts).map { pair in
                    let option = index == 0 ? pair.row : pair.column
                    return isSeveral ? .options([option]) : .option(option)
                })
        }
        #expect(walk.state.results(of: polls[1]).breakdowns.allSatisfy { $0.cells == nil })
    }

    @Test(arguments: [true, false])
    func `a live picture is never broken down, and one that lacks answers is not compared`(isRow: Bool) throws
    {
        var sector = Poll.sector
        var hurdle = Poll.hurdle
        if isRow { sector.show = .live } else { hurdle.show = .live }
        let counts = [[5, 4], [3, 6]]
        var walk = try Walk(asking: sector, hurdle)
        try walk.seat(30)
        try walk.ask(sector, pairs(counts).map { .option($0.row) })
        try walk.open(hurdle)
        try walk.answer(hurdle, pairs(counts).map { .option($0.column) })
        #expect(walk.state.live(of: hurdle)?.breakdowns.isEmpty ?? isRow)
        try walk.reveal(hurdle)
        #expect(walk.state.results(of: hurdle).breakdowns.first?.cells != nil)
        walk = try Walk(asking: sector, hurdle)
        try walk.seat(30)
        try walk.ask(sector, pairs(counts).map { .option($0.row) } + [.option(0)])
        try walk.ask(hurdle, pairs(counts).map { .option($0.column) } + [.option(0)])
        #expect(walk.state.results(of: hurdle).breakdowns == [.init(by: "sector", cells: nil)])
    }

    @Test func `a poll that an edit compares once more is compared no longer`() throws {
        var walk = try asked([[5, 4], [3, 6]])
        #expect(walk.state.results(of: .hurdle).breakdowns.first?.cells != nil)
        let another = Poll(
            id: "another", ask: "?", kind: .choice(options: ["a", "b"]), link: "work", compared: ["sector"])
        let scenario = Scenario(asking: [.sector, .hurdle, another])
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        try walk.ask(another, pairs([[5, 4], [3, 6]]).map { .option($0.column) })
        for poll in [Poll.hurdle, another] {
            #expect(walk.state.results(of: poll).breakdowns == [.init(by: "sector", cells: nil)])
        }
    }

    @Test(arguments: 0..<300)
    func `a comparison and its transpose hide the same`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let table = LinkedCounts.any(
            rows: Int.random(in: 2...4, using: &generator), columns: Int.random(in: 2...4, using: &generator),
            seats: Int.random(in: 5...80, using: &generator), skips: 0.1, using: &generator)
        let columns = table.counts.first?.indices ?? 0..<0
        let turned = LinkedCounts(
            counts: columns.map { column in table.counts.map { $0[column] } },
            rowsAlone: table.columnsAlone, columnsAlone: table.rowsAlone)
        let one = table.published(under: 3).cells
        let other = turned.published(under: 3).cells
        // Where one shows and the other refuses, nothing more is seen than in the one.
        guard let one, let other else { return }
        #expect(columns.map { column in one.map { $0[column] } } == other)
    }
}
