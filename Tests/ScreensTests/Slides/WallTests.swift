import Drawing
import Screens
import Session
import Testing
import Workshop

@Suite struct WallTests {
    @Test(arguments: pictureSizes) func `cleared texts stand apart, a block each`(size: Size) throws {
        let texts = [
            (TextExamples.long, nil), ("Nobody asked her.", 5), ("It was late.", nil),
            ("The kettle was never off.", nil),
        ]
        try expectPages(of: TextExamples.wall(texts, answers: 12, skips: 6), named: "wall", size)
    }

    @Test(arguments: pictureSizes) func `many short texts stand in two columns`(size: Size) throws {
        let texts = (TextExamples.short + TextExamples.short.dropLast(3)).map { ($0, Int?.none) }
        try expectPages(of: TextExamples.wall(texts, answers: 31), named: "wall-short", size)
    }

    @Test(arguments: pictureSizes) func `of texts none of which is cleared a sentence is said`(size: Size)
        throws
    {
        try expectPages(of: TextExamples.wall([], answers: 12, skips: 1), named: "wall-none", size)
    }

    @Test(arguments: pictureSizes) func `questions go by how many ask them, the answered ones last`(
        size: Size
    )
        throws
    {
        let results = Results(answers: 22, skips: 0, picture: .texts, texts: TextExamples.questions)
        try expectPages(of: KindExamples.revealed(TextExamples.asked, results), named: "questions", size)
        try expectPages(of: TextExamples.asking(), named: "questions-open", size)
    }

    @Test func `texts and questions are counted in Welsh`() throws {
        let size = Size(width: 80, height: 24)
        let texts = [("Nobody asked her.", Int?.some(5)), ("It was late.", nil)]
        try expectPages(
            of: TextExamples.wall(texts, answers: 12), named: "welsh-wall", size, in: .welsh)
        try expectPages(of: TextExamples.wall([], answers: 12), named: "welsh-wall-none", size, in: .welsh)
        try expectPages(of: TextExamples.asking(), named: "welsh-questions-open", size, in: .welsh)
    }

    @Test(arguments: [(1, 1), (20, 9), (30, 9), (60, 9), (80, 24), (132, 40)])
    func `every word of a cleared text is on a page`(width: Int, height: Int) {
        let texts = (0..<23).map { text in
            ((0...text).map { "t\(text)w\($0)." }.joined(separator: " "), Int?.none)
        }
        let drawn = SlidePages(
            of: TextExamples.wall(texts, answers: 40), in: Surroundings(now: Moment(milliseconds: 0)),
            fitting: Size(width: width, height: height))
        let said = drawn.pages.map(\.text).joined(separator: "\n")
        #expect(!drawn.pages.isEmpty)
        guard width >= 20 else { return }
        for text in 0..<23 { for word in 0...text { #expect(said.contains("t\(text)w\(word).")) } }
    }

    @Test(arguments: pictureSizes) func `answers of one's own are one bar, and below it what they say`(
        size: Size
    ) throws {
        let results = Results(
            answers: 24, skips: 1,
            picture: .options([.count(8), .count(9), .count(7)]),
            texts: [
                .init(number: 2, text: "Coffee", count: 5), .init(number: 1, text: "Water from the tap"),
            ])
        try expectPages(of: KindExamples.revealed(TextExamples.open, results), named: "other", size)
    }
}
