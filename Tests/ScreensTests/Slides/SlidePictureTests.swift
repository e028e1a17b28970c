import Drawing
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// A slide's picture, on stages.
@Suite struct SlidePictureTests {
    private static let now = Moment(milliseconds: 0)
    private static let picture = Block.picture(file: "canal.png", text: "A canal at dusk")
    private static let slide = Slide(
        title: "Along the water",
        steps: [
            Slide.Step([.paragraph("We meet here."), picture]),
            Slide.Step([.list(ordered: false, items: [[.paragraph("Who walks there?")]])]),
        ])

    private static func state(_ slide: Slide = slide, at step: Int = 0) -> State {
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        return State(
            of: scenario, replaying: [.started(now), .moved(Place(slide: 0, step: step), now)])
    }

    private static func pages(
        _ state: State, _ shelf: PictureShelf = PictureShelf(), size: Size = Size(width: 60, height: 16)
    ) -> [Canvas] {
        var surroundings = Surroundings(now: now)
        surroundings.pictures = shelf
        return SlidePages(of: state, in: surroundings, fitting: size).pages
    }

    private static func shelf(_ depth: ColourDepth = .many) -> PictureShelf {
        var shelf = PictureShelf()
        shelf.depth = depth
        return shelf
    }

    @Test(arguments: [(1, true), (3, true), (4, false)])
    func `at 40x12 it is drawn in four rows or more, and else its words stand alone`(rows: Int, isDrawn: Bool)
    {
        let words = Array(repeating: "A canal at dusk, seen from here.", count: rows).joined(separator: " ")
        let slide = Slide(title: "Water", steps: [.init([.picture(file: "canal.png", text: words)])])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        let state = State(
            of: scenario, replaying: [.started(Self.now), .moved(Place(slide: 0, step: 0), Self.now)])
        let body = StageScreen.bodySize(of: Size(width: 40, height: 12))
        let wishes = Self.pages(state, Self.shelf(), size: body)[0].wishes
        #expect(
            wishes
                == (isDrawn
                    ? [PictureWish("canal.png", fitting: Size(width: 34, height: 7 - rows), depth: .many)]
                    : []))
    }

    @Test func `stands above its words in the rows that all words leave, once it is made`() throws {
        var shelf = Self.shelf()
        let words = """
            Along the water


            We meet here.

            A canal at dusk
            """
        let before = Self.pages(Self.state(), shelf)
        #expect(before.map { $0.text.trimmed } == [words])
        let wish = PictureWish("canal.png", fitting: Size(width: 54, height: 8), depth: .many)
        #expect(before[0].wishes == [wish])
        shelf.put(Picture(.block(size: Size(width: 12, height: 7))), for: wish)
        let after = Self.pages(Self.state(at: 1), shelf)
        #expect(
            after.map { $0.text.trimmed } == [
                """
                Along the water


                We meet here.

                ████████████
                ████████████
                ████████████
                ████████████
                ████████████
                ████████████
                ████████████
                A canal at dusk

                • Who walks there?
                """
            ])
        #expect(after[0].wishes == [wish])
    }

    @Test func `stands alone as words where there are no colours, too few rows, or no picture to be had`() {
        let words = Self.pages(Self.state()).map(\.text)
        #expect(Self.pages(Self.state(), Self.shelf(.monochrome)).map(\.wishes) == [[]])
        let low = Size(width: 60, height: 10)
        #expect(Self.pages(Self.state(), Self.shelf(), size: low).map(\.wishes) == [[]])
        var shelf = Self.shelf()
        for wish in Self.pages(Self.state(), shelf)[0].wishes { shelf.put(nil, for: wish) }
        let pages = Self.pages(Self.state(), shelf)
        #expect(pages.map(\.text) == words)
    }

    @Test func `is asked for before its step comes, and is not seen before`() throws {
        let slide = Slide(
            title: "Later", steps: [Slide.Step([.paragraph("First.")]), Slide.Step([Self.picture])])
        var shelf = Self.shelf()
        let wish = try #require(Self.pages(Self.state(slide), shelf)[0].wishes.first)
        shelf.put(Picture(.block(size: Size(width: 4, height: 4))), for: wish)
        let before = Self.pages(Self.state(slide), shelf)[0].text
        #expect(!before.contains("█") && !before.contains("canal"))
        let after = Self.pages(Self.state(slide, at: 1), shelf)[0].text
        #expect(after.contains("████\n") && after.contains("A canal at dusk"))
    }

    @Test func `keeps the edge of a case beside it, and stands as far in as its words`() throws {
        let slide = Slide(
            title: "Case", layout: .case, steps: [Slide.Step([.paragraph("One."), Self.picture])])
        var shelf = Self.shelf()
        let wish = try #require(Self.pages(Self.state(slide), shelf)[0].wishes.first)
        shelf.put(Picture(.block(size: Size(width: 4, height: 4))), for: wish)
        let rows = Self.pages(Self.state(slide), shelf)[0].text.split(separator: "\n")
        #expect(rows.filter { $0.contains("▎ ████") }.count == 4)
    }

    @Test func `two of them have as many rows each`() {
        let slide = Slide(
            title: "Two", steps: [Slide.Step([Self.picture, .picture(file: "b.png", text: "B")])])
        let wishes = Self.pages(Self.state(slide), Self.shelf(), size: Size(width: 60, height: 20))[0].wishes
        #expect(wishes.map(\.file).sorted() == ["b.png", "canal.png"])
        #expect(Set(wishes.map(\.size.height)) == [7])
    }

    @Test("never pushes a word off its page, wherever it stands", arguments: 0..<60 as Range<UInt64>)
    func words(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let size = Size(
            width: .random(in: 20...140, using: &chance), height: .random(in: 5...50, using: &chance))
        let layouts: [Slide.Layout] = [.points, .case, .quote, .facts, .notice, .title, .closing]
        let steps = (0..<Int.random(in: 1...4, using: &chance)).map { step in
            Slide.Step(
                (0..<Int.random(in: 1...3, using: &chance)).map { block -> Block in
                    switch Int.random(in: 0..<4, using: &chance) {
                    case 0: .picture(file: "\(step)-\(block).png", text: "Shows \(step) \(block)")
                    case 1:
                        .quote(
                            [.paragraph(Prose([.init("Said \(step) \(block)")])), Self.picture],
                            attribution: nil)
                    case 2:
                        .list(
                            ordered: true,
                            items: [[.paragraph(Prose([.init("Item \(step) \(block)")])), Self.picture]])
                    case _: .paragraph(Prose([.init("Words of step \(step), block \(block), and more.")]))
                    }
                })
        }
        let slide = Slide(
            title: "Seed \(seed)", layout: layouts.randomElement(using: &chance) ?? .points, steps: steps)
        let state = Self.state(slide, at: steps.count - 1)
        let plain = Self.pages(state, size: size)
        var shelf = Self.shelf()
        for wish in Self.pages(state, shelf, size: size).flatMap(\.wishes) {
            #expect(wish.size.height >= 4 && wish.size.width > 0)
            let made = Size(
                width: .random(in: 1...wish.size.width, using: &chance),
                height: .random(in: 1...wish.size.height, using: &chance))
            shelf.put(Picture(.block(size: made)), for: wish)
        }
        let hung = Self.pages(state, shelf, size: size)
        #expect(hung.count == plain.count)
        func words(on pages: [Canvas]) -> [Substring] {
            pages.flatMap { page in
                page.text.split { $0 == " " || $0 == "\n" || "█▎│".contains($0) }
            }
        }
        #expect(words(on: hung) == words(on: plain))
    }
}

extension String {
    /// Without the air around it, and the margin before its lines.
    fileprivate var trimmed: String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        let margin = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        let rows = lines.map { String($0.dropFirst(margin)) }
        return String(
            rows.joined(separator: "\n").drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed())
    }
}
