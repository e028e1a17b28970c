import Drawing
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// Columns of a slide: side by side where there is room, else one below the other.
@Suite struct ColumnTests {
    private static let now = Moment(milliseconds: 0)

    private static func column(_ index: Int, _ shares: [Int], _ blocks: [Block]) -> Block {
        .column(Column(of: 0, shares: shares, index: index), blocks)
    }

    private static func items(_ texts: String...) -> Block {
        .list(ordered: false, items: texts.map { [.paragraph(Prose([.init($0)]))] })
    }

    /// The right column comes first, and the left one last.
    private static let slide = Slide(
        title: "Two rivers",
        steps: [
            Slide.Step([
                .paragraph("Both rise in the same hills, and neither has a bridge."),
                column(
                    1, [1, 2],
                    [
                        .heading("The Severn"),
                        items("Long", "Slow at its mouth, where it meets the tide twice a day"),
                        .code("let miles = 220"),
                    ]),
            ]),
            Slide.Step([column(0, [1, 2], [.heading("The Wye"), items("Short", "Clear")])]),
            Slide.Step([column(0, [1, 2], [items("Full of bends")]), .paragraph("They meet at Chepstow.")]),
        ])

    private static let long = Slide(
        title: "Long",
        steps: [
            Slide.Step([
                .paragraph("Before."),
                column(
                    0, [1, 1],
                    (1...30).map {
                        .paragraph(Prose([.init("Left \($0) is a paragraph of a row or two, not more.")]))
                    }),
                column(1, [1, 1], [items("Right one", "Right two")]),
                .paragraph("After."),
            ])
        ])

    private static func state(_ slide: Slide, at step: Int = 0) -> State {
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        return State(of: scenario, replaying: [.started(now), .moved(Place(slide: 0, step: step), now)])
    }

    private static func pages(_ slide: Slide, at step: Int = 0, width: Int, height: Int) -> [Canvas] {
        SlidePages(
            of: state(slide, at: step), in: Surroundings(now: now),
            fitting: StageScreen.bodySize(of: Size(width: width, height: height))
        ).pages
    }

    static let sizes = [
        Size(width: 80, height: 24), Size(width: 100, height: 30), Size(width: 132, height: 43),
        Size(width: 40, height: 12),
    ]

    @Test(arguments: sizes, [0, 1, 2]) func `each step comes where it belongs, on every size`(
        size: Size, step: Int
    )
        throws
    {
        try expectPages(of: Self.state(Self.slide, at: step), named: "columns-\(step + 1)", size)
    }

    @Test(arguments: sizes) func `columns that are longer than a page go on on the next, each in its place`(
        size: Size
    )
        throws
    {
        try expectPages(of: Self.state(Self.long), named: "columns-long", size)
        let text = Self.pages(Self.long, width: size.width, height: size.height).map(\.text).joined()
        for number in 1...30 { #expect(text.ranges(of: "Left \(number) ").count == 1) }
        for word in ["Before.", "After.", "Right one", "Right two"] {
            #expect(text.ranges(of: word).count == 1)
        }
    }

    @Test(arguments: [(99, false), (100, true)])
    func `a hundred columns of the terminal are enough to stand side by side`(width: Int, areBeside: Bool) {
        let rows = Self.pages(Self.slide, at: 1, width: width, height: 30)[0].text.split(separator: "\n")
        #expect(rows.contains { $0.contains("The Wye") && $0.contains("The Severn") } == areBeside)
    }

    @Test func `what is revealed never moves what was there`() {
        let texts = (0...2).map { Self.pages(Self.slide, at: $0, width: 120, height: 40)[0].text }
        let rows = texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init) }
        for (earlier, later) in zip(rows, rows.dropFirst()) {
            for (before, after) in zip(earlier, later) {
                for (place, character) in before.enumerated() where character != " " {
                    #expect(after.indices.contains(place) && after[place] == character)
                }
            }
        }
    }

    @Test func `columns that would be too narrow stand one below the other`() {
        let slide = Slide(
            title: "Narrow",
            steps: [
                .init([
                    Self.column(0, [1, 50], [.paragraph("a")]), Self.column(1, [1, 50], [.paragraph("b")]),
                ])
            ])
        let rows = Self.pages(slide, width: 100, height: 30)[0].text.split(separator: "\n").map {
            $0.filter { (sign: Character) in sign != " " }
        }
        #expect(rows.filter { ["a", "b", "ab"].contains($0) } == ["a", "b"])
    }

    @Test func `a picture in a column is drawn in the rows that its column leaves`() {
        let words = (1...6).map { Block.paragraph(Prose([.init("Row \($0)")])) }
        let slide = Slide(
            title: "Water",
            steps: [
                .init([
                    Self.column(0, [1, 1], words),
                    Self.column(1, [1, 1], [.picture(file: "canal.png", text: "A canal")]),
                ])
            ])
        var surroundings = Surroundings(now: Self.now)
        surroundings.pictures.depth = .many
        func canvas() -> Canvas {
            SlidePages(of: Self.state(slide), in: surroundings, fitting: Size(width: 100, height: 20)).pages[
                0]
        }
        let wish = PictureWish("canal.png", fitting: Size(width: 45, height: 16), depth: .many)
        #expect(canvas().wishes == [wish])
        surroundings.pictures.put(Picture(.block(size: Size(width: 20, height: 10))), for: wish)
        let rows = canvas().text.split(separator: "\n").map(String.init)
        #expect(rows.first { $0.contains("A canal") }?.contains("Row 6") == true)
    }

    @Test func `a linear seat reads what a step brings, one column after the other`() {
        let lines = (0...2).map { SlideText(of: Self.state(Self.slide), in: .english).lines(ofStep: $0) }
        #expect(lines[1] == ["The Wye", "- Short", "- Clear"])
        #expect(lines[2] == ["- Full of bends", "They meet at Chepstow."])
        #expect(
            lines[0].prefix(2) == ["Both rise in the same hills, and neither has a bridge.", "The Severn"])
    }
}
