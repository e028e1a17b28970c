import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct StageTests {
    private typealias Examples = StageExamples

    @Test(arguments: pictureSizes) func `two rounds stand beside one another`(size: Size) throws {
        let state = Examples.rounds(
            of: Examples.role, Examples.results([12, 6, 3, 1, 0], skips: 2),
            Examples.results([2, 7, 4, 10, 1]))
        try expectPages(of: state, named: "rounds", size)
    }

    @Test(arguments: pictureSizes) func `a round of too few leaves its place empty, and says so`(size: Size)
        throws
    {
        let few = Results(answers: 3, skips: 0, picture: .tooFew(minimum: 5))
        let state = Examples.rounds(of: Examples.role, few, Examples.results([2, 7, 4, 10, 1]))
        try expectPages(of: state, named: "rounds-few", size)
    }

    @Test(arguments: pictureSizes) func `a round of which a few are missing says what moved far`(size: Size)
        throws
    {
        let moved = Results(
            answers: 20, skips: 0, picture: .moved([.fewer, .little, .little, .more, .little]), late: 2)
        let state = Examples.rounds(of: Examples.role, Examples.results([12, 6, 3, 1, 0]), moved)
        try expectPages(of: state, named: "rounds-moved", size)
    }

    @Test func `a round of another kind of which a few are missing is not shown`() throws {
        let state = Examples.rounds(
            of: KindExamples.confident, Results(answers: 21, skips: 0, picture: KindExamples.confidence),
            Results(answers: 20, skips: 0, picture: .moved([]), late: 1))
        try expectPages(of: state, named: "rounds-missing", Size(width: 80, height: 24))
    }

    @Test(arguments: pictureSizes) func `a decision shows each stage`(size: Size) throws {
        try expectPages(of: Examples.decision(Examples.three), named: "decision", size)
    }

    @Test(arguments: pictureSizes) func `a decision of many stages is a table`(size: Size) throws {
        let hidden = Examples.results([nil, 9, 6, nil, 0], answers: 20)
        let few = Results(answers: 4, skips: 0, picture: .tooFew(minimum: 5))
        let state = Examples.decision(Examples.three + [hidden, few, Examples.results([0, 0, 2, 8, 11])])
        try expectPages(of: state, named: "decision-many", size)
    }

    @Test(arguments: pictureSizes) func `of other kinds the earlier round stands below the newer`(size: Size)
        throws
    {
        let newer = Results.Picture.scale([.init(answers: 19, counts: [0, 2, 9, 8])])
        let state = Examples.rounds(
            of: KindExamples.confident, Results(answers: 21, skips: 0, picture: KindExamples.confidence),
            Results(answers: 19, skips: 1, picture: newer))
        try expectPages(of: state, named: "rounds-scale", size)
    }

    @Test(arguments: pictureSizes) func `hands of the first round stay beside both`(size: Size) throws {
        let first = Results(
            answers: 22, skips: 0, picture: .options([12, 6, 3, 1, 0].map(Results.Cell.count)),
            hands: [4, 2, 0, 0, 3])
        let state = Examples.rounds(of: Examples.role, first, Examples.results([2, 7, 4, 10, 1]))
        try expectPages(of: state, named: "rounds-hands", size)
    }

    @Test(arguments: pictureSizes) func `where no degree of sureness may be shown, one sentence says so`(
        size: Size
    ) throws {
        let sure = Examples.sureness
        let results = Results(
            answers: sure.answers, skips: sure.skips, picture: sure.picture,
            sureness: sure.sureness.map { $0.map { _ in .hidden } })
        try expectPages(of: KindExamples.revealed(Examples.sure, results), named: "sureness-none", size)
    }

    @Test func `rounds and stages are named in Welsh`() throws {
        let size = Size(width: 80, height: 24)
        let state = Examples.rounds(of: Examples.role, Examples.three[0], Examples.three[2])
        try expectPages(of: state, named: "welsh-rounds", size, in: .welsh)
    }

    @Test(arguments: pictureSizes) func `how sure those are who gave an answer stands below its bar`(
        size: Size
    ) throws {
        let state = KindExamples.revealed(Examples.sure, Examples.sureness)
        try expectPages(of: state, named: "sureness", size)
    }

    @Test(arguments: pictureSizes) func `all that stands beside a decision has pages of its own`(size: Size)
        throws
    {
        try expectPages(of: WholeExample.state(), named: "decision-whole", size)
    }
}
