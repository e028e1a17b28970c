import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SlidePagesTests {
    private let surroundings = Surroundings(now: Moment(milliseconds: 0))
    private let body = Size(width: 80, height: 19)

    private func pages(slide: Int, step: Int, _ size: Size? = nil) -> SlidePages {
        SlidePages(
            of: LongExamples.state(slide: slide, step: step), in: surroundings, fitting: size ?? body)
    }

    @Test(arguments: [Size(width: 80, height: 19), Size(width: 40, height: 9), Size(width: 200, height: 60)])
    func `stepping through a case keeps earlier rows where they are`(size: Size) {
        for step in 1..<12 {
            let earlier = pages(slide: 0, step: step - 1, size).pages
            let later = pages(slide: 0, step: step, size).pages
            #expect(later.count >= earlier.count)
            for (before, after) in zip(earlier, later) {
                let rows = zip(rows(of: before), rows(of: after))
                for (old, new) in rows where !old.isEmpty { #expect(old == new) }
            }
        }
    }

    @Test func `the newest page is the one on which the newest step begins`() {
        for step in 0..<12 {
            let drawn = pages(slide: 0, step: step)
            #expect(drawn.pages[drawn.newest].text.contains("Cup \(step + 1)."))
            #expect(drawn.newest == drawn.pages.count - 1)
        }
    }

    @Test func `at 40x12 a content note gives up its air before a word`() {
        let slide = Slide(
            title: "Forms", contentNote: "What exploitation means; several forms are named.",
            steps: [.init([.paragraph(Prose([.init("One.")]))])])
        let next = Slide(title: "Case study: Tim", steps: [.init([.paragraph(Prose([.init("He.")]))])])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide, next])])
        let now = Moment(milliseconds: 0)
        let state = State(
            of: scenario, replaying: [.started(now), .moved(Place(slide: 0, step: Place.contentNote), now)])
        for height in [7, 9, 19] {
            let size = Size(width: 40, height: height)
            let text = SlidePages(of: state, in: surroundings, fitting: size).pages[0].text
            let said = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            #expect(said.hasSuffix("Step out as you like. h hides it at your seat; nobody sees who does."))
        }
    }

    @Test func `a step that fits on a page is never divided`() {
        for page in pages(slide: 0, step: 11).pages {
            let text = page.text
            #expect(text.ranges(of: "Cup ").count == text.ranges(of: "It is tea.").count)
        }
    }

    @Test func `only the newest step has the edge`() {
        let drawn = pages(slide: 0, step: 1).pages[0]
        let marked = rows(of: drawn, marks: true).filter { $0.contains("▎") }
        #expect(marked.count == 4)
        #expect(marked.first?.contains("Cup 2.") == true)
        #expect(!rows(of: drawn, marks: true).contains { $0.contains("▎") && $0.contains("Cup 1.") })
    }

    @Test func `a poll stands under its own step's content, in place of the other steps`() throws {
        let text = pages(slide: 1, step: 1).pages[0].text
        #expect(!text.contains("First this."))
        let lines = text.split(separator: "\n").map(String.init)
        let introduction = try #require(lines.firstIndex { $0.contains("Think of your last cup.") })
        let question = try #require(lines.firstIndex { $0.contains("What was in it?") })
        #expect(introduction < question)
        #expect(text.contains("The question opens in a moment."))
        #expect(text.contains("Name no child, family or colleague."))
    }

    @Test func `a text that nobody has cleared is counted only`() {
        var state = LongExamples.state(slide: 1, step: 1)
        let poll = LongExamples.words
        let now = Moment(milliseconds: 0)
        state.apply(.pollOpened(poll.id, round: 1, now))
        for seat in UInt8(0)..<16 {
            let answer: Answer = seat < 10 ? .text("secret \(seat)") : .skip
            state.apply(.answered(poll.id, round: 1, Token([seat]), answer))
        }
        state.apply(.pollClosed(poll.id, now))
        state.apply(.pollRevealed(poll.id, now))
        let text = SlidePages(of: state, in: surroundings, fitting: body).pages[0].text
        #expect(text.contains("10 texts. A facilitator reads them first; none is shown so far."))
        #expect(text.contains("6 skipped."))
        #expect(!text.contains("secret"))
    }

    @Test func `a poll that few have answered is open, and then more than so many have answered`() {
        var state = LongExamples.state(slide: 1, step: 1)
        state.apply(.pollOpened("words", round: 1, Moment(milliseconds: 0)))
        for seat in 0..<UInt8(12) {
            let text = SlidePages(of: state, in: surroundings, fitting: body).pages[0].text
            let said = seat < 6 ? "The question is open." : "More than \(seat < 11 ? 5 : 10) have answered"
            #expect(text.contains(said), "\(seat)")
            state.apply(.answered("words", round: 1, Token([seat]), seat == 3 ? .skip : .text("tea")))
        }
    }

    @Test(arguments: [(2, "table"), (3, "blocks"), (4, "stages-in-one-step")])
    func `rare blocks`(slide: Int, name: String) throws {
        let drawn = pages(slide: slide, step: 0)
        for (number, page) in drawn.pages.enumerated() {
            try expectScreen(page, named: "\(name)-\(number + 1)")
        }
    }

    @Test func `the end takes the place of everything`() {
        var state = LongExamples.state(slide: 0, step: 3)
        state.apply(.finished(Moment(milliseconds: 0)))
        let text = SlidePages(of: state, in: surroundings, fitting: body).pages.map(\.text).joined()
        #expect(text.contains("Thank you for taking part."))
        #expect(!text.contains("Cup"))
    }

    /// The rows of a page as text; what marks the newest step left out.
    private func rows(of page: Canvas, marks: Bool = false) -> [String] {
        (marks ? page.text : page.text.replacing("▎", with: " "))
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.allSatisfy { $0 == " " } ? "" : String($0) }
    }
}
