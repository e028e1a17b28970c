import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What browsers are given.
struct WebPageTests {
    private func page(_ answers: [Answer], _ kind: Poll.Kind = .choice(options: ["Tea", "Coffee"])) -> String
    {
        let poll = Poll(id: "cups", ask: "Which?", kind: kind)
        let slide = Slide(title: "Cups", layout: .poll, steps: [Slide.Step(poll: poll)])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        let events =
            [Event.started(Workshops.at(0))] + Workshops.seats(answers.count)
            + Workshops.asked("cups", at: 5, answers)
        return report(of: State(of: scenario, replaying: events), program: "1.2.3").html
    }

    @Test func `html5lib, which is strict, takes every page`() throws {
        let session = try Workshops.finished()
        let both = try #require(series(of: [session, session], program: "1.2.3", tellsSessions: true))
        var large = handout(of: Workshops.scenario)
        large.isLarge = true
        var pages = [
            report(of: session, in: .welsh, program: "1.2.3"), both, cards(of: Workshops.scenario), large,
            handout(of: Workshops.scenario, in: .welsh, after: session), runSheet(of: Workshops.scenario),
        ]
        for seed in 0..<UInt64(20) {
            var chance = SeededGenerator(seed: seed)
            pages.append(report(of: anySession(of: 5, using: &chance), program: "1.2.3"))
        }
        let script = """
            import sys, html5lib
            for page in sys.stdin.read().split("\\0")[:-1]:
                html5lib.HTMLParser(strict=True).parse(page)
                print("read")
            """
        let said = try python(script, reading: pages.map { $0.html + "\0" }.joined())
        #expect(said == String(repeating: "read\n", count: pages.count))
    }

    @Test func `no line ends between a number and its sign of hundredths`() {
        let html = page(Workshops.answers(15, 9))
        #expect(html.contains("63\u{A0}%") && html.contains("38\u{A0}%"))
        let cells = html.split(separator: "<td").filter { $0.contains("%") }
        #expect(!cells.isEmpty && cells.allSatisfy { !$0.contains(" %") })
    }

    @Test func `a table that is wider than the page scrolls in a box of its own`() {
        let html = page(Workshops.answers(15, 9))
        let (tables, boxes) = (
            html.split(separator: "<table").count, html.split(separator: "<div class=\"wide\"").count
        )
        #expect(tables > 2 && tables == boxes)
    }
}
