import Drawing
import Screens
import Session
import Testing
import Workshop

/// What stands beside a picture: hands, answers that came late, and that nothing is shown.
@Suite struct BesideTests {
    private typealias Examples = StageExamples

    @Test(arguments: pictureSizes) func `a poll that is shown to nobody says so`(size: Size) throws {
        let state = KindExamples.revealed(
            Examples.role, Results(answers: 23, skips: 6, picture: .notShown))
        try expectPages(of: state, named: "not-shown", size)
    }

    @Test(arguments: pictureSizes) func `hands stand apart from the bars, and late answers are counted`(
        size: Size
    ) throws {
        let picture = Results.Picture.options([12, 6, 3, 1, 0].map(Results.Cell.count))
        let results = Results(answers: 22, skips: 0, picture: picture, hands: [3, 0, 2, 11, 1], late: 2)
        try expectPages(of: KindExamples.revealed(Examples.role, results), named: "hands", size)
        let short = Results(
            answers: 17, skips: 0, picture: .options([.count(8), .count(9), .count(0)]), hands: [4, 7, 0])
        try expectPages(of: KindExamples.revealed(TextExamples.open, short), named: "hands-short", size)
    }

    @Test(arguments: pictureSizes) func `hands are named where too few answered`(size: Size) throws {
        let results = Results(
            answers: 2, skips: 0, picture: .tooFew(minimum: 5), hands: [3, 0, 2, 11, 1])
        try expectPages(of: KindExamples.revealed(Examples.role, results), named: "hands-few", size)
    }

    @Test func `what stands beside a picture is said in Welsh`() throws {
        let size = Size(width: 80, height: 24)
        let results = Results(
            answers: 17, skips: 0, picture: .options([.count(8), .count(9), .count(0)]),
            texts: [.init(number: 1, text: "Coffee", count: 5)], hands: [4, 7, 0], late: 1)
        try expectPages(
            of: KindExamples.revealed(TextExamples.open, results), named: "welsh-beside", size, in: .welsh)
        try expectPages(
            of: KindExamples.revealed(Examples.role, Results(answers: 23, skips: 6, picture: .notShown)),
            named: "welsh-not-shown", size, in: .welsh)
        try expectPages(
            of: KindExamples.revealed(Examples.sure, Examples.sureness), named: "welsh-sureness", size,
            in: .welsh)
    }
}
