import ScenarioFiles
import Testing
import Workshop

/// Single slides, as their author writes them.
@Suite struct SlideTests {
    /// The only slide of a scenario whose body is `markdown`.
    private func slide(_ markdown: String) throws -> Slide {
        let text = "---\ntitle: A\nsupport: [{name: B}]\n---\n# S\n" + markdown
        return try #require(scenario(from: text, path: "a.md").value?.slides.first)
    }

    private let poll = "```poll\nid: a\nask: B?\nkind: text\n```\n"

    @Test(
        "say whom a quotation is from",
        arguments: [
            "> Words.\n>\n> — Ada", "> Words.\n> — Ada", "> Words.\n> -- Ada", "> Words.\n> –Ada",
            "> Words.\n> - Ada", "> Words.\n>\n> - Ada", "> Words.\\\n> — Ada",
        ])
    func attribution(markdown: String) throws {
        let quote = Block.quote([.paragraph("Words.")], attribution: "Ada")
        #expect(try slide("## P\n" + markdown).steps == [Slide.Step([quote])])
    }

    @Test func `keep a quotation of one line with a dash whole`() throws {
        let quote = Block.quote([.paragraph("— Ada")], attribution: nil)
        #expect(try slide("## P\n> — Ada").steps == [Slide.Step([quote])])
    }

    @Test(
        "have the pictures that stand in paragraphs of their own",
        arguments: [
            ("![A *b*](c.png)", [Block.picture(file: "c.png", text: "A b")]),
            (
                "![A](c.png)\n![D](e/f.jpg)",
                [.picture(file: "c.png", text: "A"), .picture(file: "e/f.jpg", text: "D")]
            ),
            ("![](c.png)", [.picture(file: "c.png", text: "c.png")]),
            ("![A](my%20file.png)", [.picture(file: "my file.png", text: "A")]),
            ("> ![A](c.png)", [.quote([.picture(file: "c.png", text: "A")], attribution: nil)]),
            ("- ![A](c.png)", [.list(ordered: false, items: [[.picture(file: "c.png", text: "A")]])]),
            ("B ![A](c.png)", [.paragraph("B A")]), ("![A](https://b.c/d.png)", [.paragraph("A")]),
        ])
    func pictures(markdown: String, blocks: [Block]) throws {
        let slide = try slide("## P\n" + markdown)
        #expect(slide.steps == [Slide.Step(blocks)])
    }

    private func column(_ index: Int, _ text: String, _ shares: [Int] = [1, 3], of set: Int = 0) -> Block {
        .column(Column(of: set, shares: shares, index: index), [.paragraph(Prose([.init(text)]))])
    }

    @Test func `have columns, in any order and over several steps, and go back to full width`() throws {
        let made = try slide(
            """
            ## P
            <!-- columns: 1 3 -->
            <!-- column: 2 -->
            b

            <!-- column: 1 -->
            a
            <!-- pause -->
            c
            <!-- column: 2 -->
            d
            <!-- end columns -->
            e
            <!-- columns: 1 1 1 -->
            f
            """)
        #expect(
            made.steps.map(\.content) == [
                [column(0, "a"), column(1, "b")],
                [column(0, "c"), column(1, "d"), .paragraph("e"), column(0, "f", [1, 1, 1], of: 1)],
            ])
    }

    @Test(arguments: [
        (
            "## P\n<!-- column: 1 -->\nb",
            "7:1: error: there is no column 1 here; <!-- columns: 1 1 --> begins two"
        ),
        ("## P\n<!-- columns: 1 1 -->\n<!-- column: 3 -->\nb", "8:1: error: there is no column 3 here"),
        ("## P\n- a <!-- columns: 1 1 -->\n", "7:5: error: columns begin and end on a line of their own"),
        ("## P\n> <!-- end columns -->\n> a\n", "7:3: error: columns begin and end on a line of their own"),
        (
            "## P\n<!-- columns: 1 -->\nb",
            "7:1: warning: this comment does nothing; did you mean “<!-- columns: 1 1 -->”?"
        ),
        ("## P\n<!-- column_layout: [1, 2] -->\nb", "7:1: warning: this comment does nothing"),
        ("## P {layout=quote}\n<!-- columns: 1 1 -->\n> b", "7:1: warning: layout=quote has no columns"),
    ]) func `say what is wrong with columns`(markdown: String, report: String) {
        let text = "---\ntitle: A\nsupport: [{name: B}]\n---\n# S\n" + markdown
        let loaded = scenario(from: text, path: "a.md")
        let reports = loaded.diagnostics.map { $0.report(lines: loaded.lines) }
        #expect(reports.contains { $0.hasPrefix("a.md:" + report) }, "\(reports)")
    }

    @Test func `have notes that may say anything on any of their lines`() throws {
        #expect(try slide("## P\na\n\n<!-- notes: b\n\nNote: c\n\n##d -->\n").notes == "b\n\nNote: c\n\n##d")
    }

    @Test func `name the files of their pictures, wherever those stand`() throws {
        let slide = try slide(
            "## P\n![A](a.png)\n\n<!-- pause -->\n\n- b\n\n  ![C](c.png)\n\n> ![D](d.png)\n")
        #expect(slide.pictures == ["a.png", "c.png", "d.png"])
    }

    @Test(
        "show a link's address where its text does not",
        arguments: [
            ("[a](https://b.c)", "a (https://b.c)"),
            ("<https://b.c>", "https://b.c"),
            ("[https://b.c](https://b.c)", "https://b.c"),
            ("[](https://b.c)", "https://b.c"),
            ("<a@b.c>", "a@b.c"),
            ("[Call](tel:116123)", "Call (116123)"),
            ("[a](<>)", "a"),
            ("[a][1]\n\n[1]: https://b.c", "a (https://b.c)"),
            ("https://b.c", "https://b.c"),
        ])
    func link(markdown: String, text: String) throws {
        #expect(try slide("## P\n" + markdown).steps == [Slide.Step([.paragraph(Prose([.init(text)]))])])
    }

    @Test(
        "keep as text what Markdown has elsewhere",
        arguments: ["[^1] and ~~this~~", "[ ] to do", "a | b", "R&D 5 < 6"])
    func text(markdown: String) throws {
        #expect(try slide("## P\n" + markdown).steps == [Slide.Step([.paragraph(Prose([.init(markdown)]))])])
    }

    @Test(
        "have no empty steps behind the first",
        arguments: ["Text\n<!-- pause -->", "Text\n<!-- pause -->\n<!-- pause -->"])
    func noEmptySteps(markdown: String) throws {
        #expect(try slide("## P\n" + markdown).steps == [Slide.Step([.paragraph("Text")])])
    }

    @Test(
        "show the title alone first where a pause stands right below it",
        arguments: [
            "<!-- pause -->\nText", "<!-- pause --><!-- pause -->\nText\n",
            "<!-- pause -->\n\n<!-- pause -->\n\nText",
        ])
    func titleAlone(markdown: String) throws {
        #expect(try slide("## P\n" + markdown).steps == [Slide.Step(), Slide.Step([.paragraph("Text")])])
    }

    @Test func `ask a poll in a step of its own, behind what stands before it`() throws {
        let slide = try slide("## P\nText\n\n\(poll)\nMore\n")
        let asked = Poll(id: "a", ask: "B?", kind: .text)
        #expect(slide.layout == .points)
        #expect(
            slide.steps == [
                Slide.Step([.paragraph("Text")]), Slide.Step(poll: asked), Slide.Step([.paragraph("More")]),
            ])
    }

    @Test func `are polls without saying so where notes alone stand beside the poll`() throws {
        #expect(try slide("## P\n<!-- notes: n -->\n\(poll)").layout == .poll)
    }

    @Test(
        "take attributes from headings of either kind",
        arguments: [
            "## P {layout=notice intensity=1}", "## P ## {layout=notice intensity=1}",
            "## P { intensity=\"1\" layout=notice } ##", "P {layout=notice intensity=1}\n-----",
        ])
    func attributes(heading: String) throws {
        let slide = try slide("\(heading)\nText\n")
        #expect(slide.title == "P")
        #expect(slide.layout == .notice)
        #expect(slide.intensity == 1)
    }

    @Test func `read titles as plain text`() throws {
        #expect(try slide("## *Net* `Gains`: \\{a} f{x}\nText").title == "Net Gains: {a} f{x}")
    }

    @Test(
        "are the same however lines end", arguments: ["\r\n", "\r", "\n"])
    func lineEnds(ending: String) throws {
        let text = goodScenario.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: ending)
        let loaded = scenario(from: "\u{FEFF}" + text, path: "tea.md")
        #expect(loaded.diagnostics == [])
        #expect(loaded.value == scenario(from: goodScenario, path: "tea.md").value)
    }

    @Test(
        "say how long the record is kept",
        arguments: [
            ("2026-12-31", CalendarDate(year: 2026, month: 12, day: 31).map { Retention.until($0) }),
            ("90 days", .days(90)), ("1 day", .days(1)), ("30", .days(30)),
            ("0 days", nil), ("2026-13-01", nil), ("-5", nil), ("soon", nil), ("99999", nil),
        ])
    func retention(written: String, retention: Retention?) {
        let text = "---\ntitle: A\nkeep-until: \(written)\n---\n# S\n## P\nText\n"
        #expect(scenario(from: text, path: "a.md").value?.retention == retention)
    }
}
