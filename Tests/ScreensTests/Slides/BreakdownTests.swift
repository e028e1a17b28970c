import Drawing
import Screens
import Session
import Testing
import Workshop

@Suite struct BreakdownTests {
    private static let now = Moment(milliseconds: 0)
    private static let roles = [
        "Police", "Social care", "Education", "Health", "Voluntary sector or somebody who helps in it",
        "Another role",
    ]

    /// The revealed poll of those options, broken down by the role.
    private static func state(_ options: [String], cells: [[Results.Cell]]?) -> State {
        let role = Poll(
            id: "role", ask: "What is your role?", kind: .choice(options: roles), link: "role")
        let poll = Poll(
            id: "now", ask: "What would you do now?", kind: .choice(options: options), link: "role",
            compared: ["role"])
        let slides = [role, poll].map { Slide(title: $0.ask, layout: .poll, steps: [Slide.Step(poll: $0)]) }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: slides)])
        var state = State(
            of: scenario, replaying: [.started(now), .moved(Place(slide: 1, step: 0), now)])
        let picture = Results.Picture.options(options.indices.map { .count(14 - $0) })
        let results = Results(
            answers: 60, skips: 12, picture: picture, breakdowns: [.init(by: "role", cells: cells)])
        state.apply(.pollRevealed("now", now))
        state.apply(.tabulated("now", round: 1, results))
        return state
    }

    private static func cells(_ numbers: [[Int?]]) -> [[Results.Cell]] {
        numbers.map { $0.map { $0.map(Results.Cell.count) ?? .hidden } }
    }

    @Test(arguments: pictureSizes)
    func `a breakdown is a table after the bars, with letters for long options`(
        size: Size
    ) throws {
        let cells = Self.cells([
            [8, 0, nil, nil, 5], [nil, nil, 7, 6, 0], [0, 12, 0, 5, 0], [nil, nil, 0, 0, 6],
            [0, 0, 0, 0, 0], [nil, 5, nil, 0, 0],
        ])
        try expectPages(of: Self.state(StageExamples.options, cells: cells), named: "breakdown", size)
    }

    @Test(arguments: pictureSizes) func `short options stand over their columns`(size: Size) throws {
        let cells = Self.cells(Self.roles.map { _ in [5, 12, 0] })
        try expectPages(
            of: Self.state(["Yes", "No", "Not sure"], cells: cells), named: "breakdown-short", size)
    }

    @Test(arguments: pictureSizes) func `many options are a list by row where it is narrow`(size: Size) throws
    {
        let cells = Self.cells(Self.roles.map { _ in [5, 12, nil, nil, 0, 6, 7, 100, nil] })
        let options = (1...9).map { "The answer of number \($0)" }
        try expectPages(of: Self.state(options, cells: cells), named: "breakdown-many", size)
    }

    @Test(arguments: pictureSizes) func `of too few who answered both a sentence is said`(size: Size) throws {
        try expectPages(of: Self.state(["Yes", "No"], cells: nil), named: "breakdown-none", size)
    }

    @Test func `a breakdown is told in Welsh`() throws {
        let size = Size(width: 80, height: 24)
        let cells = Self.cells(Self.roles.map { _ in [5, nil] })
        try expectPages(
            of: Self.state(["Ydw", "Nac ydw"], cells: cells), named: "welsh-breakdown", size, in: .welsh)
        try expectPages(
            of: Self.state(["Ydw", "Nac ydw"], cells: nil), named: "welsh-breakdown-none", size, in: .welsh)
    }
}
