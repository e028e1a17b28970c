import ScenarioFiles
import Testing
import Workshop

/// A scenario, read whole.
@Suite struct ReadingTests {
    private let loaded = scenario(from: goodScenario, path: "tea.md")

    private func slide(_ title: String) throws -> Slide {
        try #require(loaded.value?.slides.first { $0.title == title })
    }

    @Test func `finds nothing in a good scenario`() {
        #expect(loaded.diagnostics == [])
        #expect(loaded.value != nil)
    }

    @Test func `reads every key of the front matter`() throws {
        var read = try #require(loaded.value)
        read.sections = []
        let expected = Scenario(
            title: "Tea: a workshop", subtitle: "In two parts", credit: "After Ada's notes",
            version: "2.1", region: "North East", language: .welsh, minutes: 25, minimumGroup: 4,
            minimumTextGroup: 8,
            controller: "The Example Trust", privacyContact: "data@example.org",
            lawfulBasis: "Consent: all can leave", privacyNotice: "https://example.org/privacy",
            retention: .days(90), feedback: "https://example.org/feedback", contact: "ada@example.org",
            reportsTexts: true,
            support: [
                Service(name: "Ada", detail: "in the room"),
                Service(
                    name: "Example line", detail: "0800 000 000", when: "day and night",
                    language: .english),
            ],
            reporting: [Service(name: "Police", detail: "999")])
        #expect(read == expected)
    }

    @Test func `reads sections with minutes and priority`() throws {
        let sections = try #require(loaded.value).sections
        #expect(sections.map(\.title) == ["Welcome", "Work"])
        #expect(sections.map(\.minutes) == [10, 15])
        #expect(sections.map(\.priority) == [.must, .should])
        #expect(sections.map(\.slides.count) == [4, 3])
    }

    @Test func `joins the lines of notes, and keeps their paragraphs and items`() throws {
        #expect(try slide("Tea").notes == "Wait for all to sit down.\n\n- Then begin\n- and go on")
        #expect(try slide("What it is").notes == "Second note.")
    }

    @Test func `makes a step of each pause, and blocks of Markdown`() throws {
        let expected = Slide(
            title: "What it is",
            steps: [
                Slide.Step([
                    .paragraph(
                        Prose([
                            .init("Tea is "), .init("warm", isEmphasized: true), .init(" and "),
                            .init("good for you", isStrong: true), .init(", says "),
                            .init("make tea", isCode: true),
                            .init("\nat https://example.org."),
                        ]))
                ]),
                Slide.Step([
                    .list(
                        ordered: false,
                        items: [
                            [.paragraph("One"), .list(ordered: true, items: [[.paragraph("Inner")]])],
                            [.paragraph("Two (https://example.org/2)")],
                        ]),
                    .heading("Smaller"),
                    .table(
                        header: ["What", "How"],
                        rows: [["Pot", Prose([.init("warm", isEmphasized: true)])]]),
                    .code("boil water"),
                ]),
            ],
            notes: "Second note.")
        #expect(try slide("What it is") == expected)
    }

    @Test func `knows whom a quotation is from`() throws {
        let quote = Block.quote(
            [.paragraph("First words."), .paragraph("Last words.")], attribution: "Ada, 1840")
        #expect(try slide("What was said").steps == [Slide.Step([quote])])
    }

    @Test func `draws a slide that is a poll alone as a poll`() throws {
        let poll = Poll(
            id: "role", ask: "What is your role?", kind: .choice(options: ["Maker", "Drinker", "No"]))
        let expected = Slide(title: "Who are you?", layout: .poll, steps: [Slide.Step(poll: poll)])
        #expect(try slide("Who are you?") == expected)
    }

    @Test func `makes a step of each item and each poll of a case`() throws {
        let poll = Poll(
            id: "next", ask: "What now?", hint: "Choose two.",
            kind: .choices(options: ["Sweep", "Buy", "Cry"], most: 2), isSensitive: true)
        let expected = Slide(
            title: "A case", layout: .case, intensity: 2, contentNote: "A pot *breaks* {here}.",
            steps: [
                Slide.Step([.paragraph("The pot stands.")]), Slide.Step([.paragraph("The pot falls.")]),
                Slide.Step(poll: poll), Slide.Step([.paragraph("The pot is swept up.")]),
            ])
        #expect(try slide("A case") == expected)
    }

    @Test func `makes a step of each stage`() throws {
        let boil: [Block] = [.paragraph("Boil"), .list(ordered: false, items: [[.paragraph("heat")]])]
        #expect(
            try slide("Stages").steps == [
                Slide.Step([.list(ordered: false, items: [boil])]),
                Slide.Step([.list(ordered: false, items: [[.paragraph("Pour")]])]),
            ])
    }

    @Test func `puts what introduces a poll into its step where the layout is poll`() throws {
        let poll = Poll(id: "why", ask: "Why tea?", kind: .text)
        #expect(
            try slide("Why?").steps == [Slide.Step([.paragraph("In your own words.")], poll: poll)])
    }

    @Test func `knows the line of each slide's heading`() throws {
        let lines = goodScenario.split(separator: "\n", omittingEmptySubsequences: false)
        let titles = loaded.slideLocations.map { lines[$0.line - 1] }
        #expect(loaded.slideLocations.count == loaded.value?.slides.count)
        #expect(titles.map { $0.contains("Tea") } == [true, false, false, false, false, false, false])
        #expect(titles.last == "## Why? {layout=poll}")
    }
}
