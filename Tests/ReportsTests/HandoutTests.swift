import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What is given away of a scenario, before a session and after.
struct HandoutTests {
    private let choose = Poll(
        id: "now", ask: "What would you do now?", kind: .choice(options: ["Wait", "Ask"]))
    private let later = Poll(id: "later", ask: "And two weeks on?", kind: .choice(options: ["Wait", "Ask"]))

    private var scenario: Scenario {
        let story = Slide(
            title: "A leak", layout: .case, intensity: 2, contentNote: "This part tells of a flood.",
            steps: [
                Slide.Step([.paragraph("It rains.")], poll: choose),
                Slide.Step([.paragraph("The cellar is full.")], poll: later),
            ], notes: "Say nothing of the cellar yet.")
        let facts = Slide(
            title: "Rivers",
            steps: [
                Slide.Step([.list(ordered: false, items: [[.paragraph("They rise.")]])]),
                Slide.Step([.paragraph("They fall.")]),
            ], notes: "Ask who lives by one.")
        return Scenario(
            title: "Working with water", minutes: 40,
            support: [Service(name: "The person at the door")],
            reporting: [Service(name: "In an emergency", detail: "999")],
            sections: [
                Section(title: "Facts", minutes: 10, slides: [facts]),
                Section(title: "Cases", minutes: 30, slides: [story]),
            ])
    }

    @Test func `columns stand side by side in a browser, and one after the other on paper`() {
        func column(_ index: Int, _ text: String) -> Block {
            .column(Column(of: 0, shares: [1, 3], index: index), [.paragraph(Prose([.init(text)]))])
        }
        let slide = Slide(
            title: "Rivers",
            steps: [.init([column(1, "The Severn")]), .init([column(0, "The Wye"), .paragraph("End.")])])
        let document = handout(
            of: Scenario(title: "Water", sections: [Section(title: "Facts", slides: [slide])]))
        for text in [document.text(), document.plain, document.html, document.markdown] {
            let places = ["The Wye", "The Severn", "End."].map {
                text.firstRange(of: $0)?.lowerBound ?? text.endIndex
            }
            #expect(places == places.sorted() && places.allSatisfy { $0 < text.endIndex })
        }
        #expect(document.html.contains("flex:1 1 15em") && document.html.contains("flex:3 1 15em"))
    }

    @Test func `a handout has the slides, no notes, and what is hard on the page before it`() throws {
        let document = handout(of: scenario)
        try expectText(document.text(), named: "handout", in: "__Reports__")
        for text in [document.text(), document.plain, document.html, document.markdown] {
            #expect(!text.contains("Say nothing of the cellar") && !text.contains("Ask who lives"))
            #expect(text.contains("It rains.") && !text.contains("The cellar is full."))
        }
        let pages = document.text().split(separator: "\u{0C}")
        let note = try #require(pages.firstIndex { $0.contains("This part tells of a flood.") })
        let story = try #require(pages.firstIndex { $0.contains("It rains.") })
        #expect(note == story - 1)
        let support = pages.indices.filter { pages[$0].contains("SUPPORT FOR YOU") }
        #expect(support == [0, pages.count - 1])
        #expect(pages.last?.contains("WHERE TO REPORT A CONCERN") == true)
        #expect(document.html.contains("<title>Workshop handout</title>"))
    }

    @Test func `after the day a handout has what the room came to see`() {
        let state = State(
            of: scenario,
            replaying: [
                .started(Workshops.start), .moved(Place(slide: 0, step: 1), Workshops.at(1)),
                .moved(Place(slide: 1, step: 1), Workshops.at(5)), .finished(Workshops.at(9)),
            ])
        #expect(handout(of: scenario, after: state).plain.contains("The cellar is full."))
        let short = State(
            of: scenario,
            replaying: [
                .started(Workshops.start), .moved(Place(slide: 0, step: 1), Workshops.at(1)),
                .finished(Workshops.at(9)),
            ])
        #expect(!handout(of: scenario, after: short).plain.contains("It rains."))
    }

    @Test
    func `a table of a slide is printed with every word and no other, and headings go with what they head`() {
        let pairs = Block.table(
            header: ["", ""], rows: [["What", "A dam"], ["Where", "Upstream, behind the second bend"]])
        let long = Block.table(
            header: ["Who", "Does"],
            rows: [["The miller", Prose([Prose.Span(String(repeating: "grinds corn ", count: 12))])]])
        let lead = Slide(
            title: "Before",
            steps: [Slide.Step((0..<46).map { .paragraph(Prose([Prose.Span("Line \($0).")])) })])
        let ask = Slide(title: "Who is here?", layout: .poll, steps: [Slide.Step(poll: choose)])
        var scenario = scenario
        scenario.sections = [
            Section(title: "Tables", slides: [Slide(title: "Dams", steps: [Slide.Step([pairs, long])])]),
            Section(title: "Asking", slides: [lead, ask]),
        ]
        let text = handout(of: scenario).text()
        #expect(!text.contains("not shown") && text.contains("What   A dam\n"))
        #expect(
            text.contains("Does: grinds corn") && text.contains("Who is here?\n 1  What would you do now?"))
    }

    @Test func `a run sheet has the plan, the notes, every step and what to do where somebody discloses`()
        throws
    {
        let sheet = runSheet(of: scenario)
        try expectText(sheet.text(), named: "run-sheet", in: "__Reports__")
        let plain = sheet.plain
        for text in [
            "Say nothing of the cellar yet.", "The cellar is full.", "In danger call 999", "after 10 min",
        ] {
            #expect(plain.contains(text))
        }
    }

    @Test func `what is put in order, given points or rated is printed once, with a place to write`() {
        for kind: Poll.Kind in [
            .ranking(items: ["Nets", "Oars"]), .points(items: ["Nets", "Oars"], total: 10),
            .scale(statements: ["Nets", "Oars"], labels: ["No", "Yes"]),
        ] {
            let slide = Slide(
                title: "x", layout: .poll, steps: [Slide.Step(poll: Poll(id: "a", ask: "How?", kind: kind))])
            let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
            let text = handout(of: scenario).text()
            #expect(text.ranges(of: "Nets").count == 1 && text.contains("____  Nets\n"), "\(text)")
        }
        let both = Poll(id: "a", ask: "How?", kind: .thenNow(labels: ["No", "Yes"]))
        let slide = Slide(title: "x", layout: .poll, steps: [Slide.Step(poll: both)])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        #expect(handout(of: scenario).plain.ranges(of: "1 No").count == 2)
    }

    @Test func `what is asked behind a case is no part of a handout before the day, nor of its sheet`() {
        var scenario = scenario
        let after = Poll(id: "after", ask: "He drowned. What now?", kind: .choice(options: ["Go", "Stay"]))
        scenario.sections[1].slides.append(
            Slide(title: "After", layout: .poll, steps: [Slide.Step(poll: after)]))
        #expect(!handout(of: scenario).plain.contains("He drowned"))
        let pages = cards(of: scenario).text().split(separator: "\u{0C}")
        #expect(pages.allSatisfy { !($0.contains("He drowned") && $0.contains("What would you do now?")) })
    }

    @Test func `no card shows a later step of a case on the sheet of an earlier one`() {
        let pages = cards(of: scenario).text().split(separator: "\u{0C}")
        #expect(
            pages.allSatisfy { !($0.contains("What would you do now?") && $0.contains("And two weeks on?")) })
    }

    @Test func `a card is printed as often as is wanted, of the polls that are wanted`() {
        let text = cards(of: scenario, only: ["later"], copies: 3).text()
        #expect(text.ranges(of: "And two weeks on?").count == 3 && !text.contains("What would you do now?"))
    }
}

extension HandoutTests {
    @Test(arguments: 0..<UInt64(30)) func `handouts, cards and run sheets fit the paper that summaries fit`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let scenario = anySession(of: 5, using: &chance).scenario
        for document in [handout(of: scenario), cards(of: scenario), runSheet(of: scenario)] {
            for page in document.text().split(separator: "\u{0C}") {
                let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.count == 59 && lines.allSatisfy { $0.count <= 72 && $0.last != " " })
            }
        }
    }

    @Test func `a run sheet numbers a list that goes on over steps as it stands on the stage`() {
        func step(_ number: Int, _ words: String) -> Slide.Step {
            Slide.Step([.list(ordered: true, items: [[.paragraph(Prose([.init(words)]))]], start: number)])
        }
        let slide = Slide(title: "A", steps: [step(1, "one"), step(2, "two"), step(3, "three")])
        let scenario = Scenario(title: "T", sections: [Section(title: "S", slides: [slide])])
        let sheet = runSheet(of: scenario)
        for line in ["1. one", "2. two", "3. three"] {
            #expect(sheet.text().contains(line) && sheet.plain.contains(line))
            #expect(handout(of: scenario).text().contains(line))
        }
    }
}
