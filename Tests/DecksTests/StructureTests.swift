import Decks
import Foundation
import ScenarioFiles
import Testing
import Workshop

/// Small decks, each with a structure that other tools' authors use.
@Suite struct StructureTests {
    struct Expected: Sendable {
        let file: String
        let dialect: Dialect
        /// The steps of each slide.
        let steps: [Int]
    }

    static let decks = [
        Expected(file: "separators.md", dialect: .revealMD, steps: [1, 3, 1]),
        Expected(file: "stacks.md", dialect: .revealMD, steps: [1, 1, 1, 1, 1]),
        Expected(file: "paging.md", dialect: .rulers, steps: [1, 1]),
        Expected(file: "fences.md", dialect: .rulers, steps: [1, 1]),
        Expected(file: "columns.md", dialect: .presenterm, steps: [1, 3, 4]),
        Expected(file: "levels.md", dialect: .headings, steps: [1, 1, 1, 1, 1, 1]),
        Expected(file: "nested.md", dialect: .patat, steps: [7, 4]),
        Expected(file: "fit.md", dialect: .marp, steps: [1, 3]),
        Expected(file: "tags.md", dialect: .slidev, steps: [1, 3, 1]),
        Expected(file: "dashes.md", dialect: .rulers, steps: [1, 1]),
        Expected(file: "items.tpp", dialect: .tpp, steps: [1, 6, 1]),
        Expected(file: "carets.md", dialect: .mdp, steps: [2, 2]),
    ]

    static func text(of file: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Structures")
        return try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }

    @Test(arguments: decks) func `a deck has its dialect's slides and steps`(expected: Expected) throws {
        let loaded = presentable(from: try Self.text(of: expected.file), path: expected.file)
        #expect(loaded.dialect == expected.dialect)
        let slides = try #require(loaded.value).slides
        #expect(slides.map(\.steps.count) == expected.steps, "\(slides.map(\.title))")
        #expect(loaded.slideLocations.count == slides.count)
    }

    @Test(arguments: decks) func `a deck that is written as a scenario reads as it did`(expected: Expected)
        throws
    {
        let loaded = presentable(from: try Self.text(of: expected.file), path: expected.file)
        let text = try #require(loaded.deck?.text)
        let again = presentable(from: text, path: "a.md")
        #expect(again.dialect == .convene)
        #expect(again.value == loaded.value)
    }

    @Test(arguments: decks, Dialect.allCases)
    func `any text is read in any dialect, and warnings alone are said of it`(
        expected: Expected, dialect: Dialect
    ) throws {
        guard dialect != .convene else { return }
        let loaded = presentable(from: try Self.text(of: expected.file), path: expected.file, as: dialect)
        #expect(loaded.dialect == dialect)
        #expect(loaded.value?.slides.isEmpty == false)
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func `a fence of another sign, and one that is never closed, stay code`() throws {
        let slides = try #require(presentable(from: try Self.text(of: "fences.md"), path: "fences.md").value)
            .slides
        #expect(slides[0].steps[0].content == [.code("```\ninner\n---")])
        #expect(slides[1].steps[0].content.last == .code("open"))
    }

    @Test func `tags go, and words and pictures stay`() throws {
        let tags = try #require(presentable(from: try Self.text(of: "tags.md"), path: "tags.md").value)
        #expect(tags.slides[0].steps[0].content == [.paragraph("Inside")])
        let loaded = presentable(
            from: "# A\n\n<p>Look <b>here</b></p>\n\n---\n\nB<br>C ![d](https://e.org/f.png)\n", path: "a.md")
        let slides = try #require(loaded.value).slides
        #expect(slides[0].steps[0].content == [.paragraph("Look here")])
        #expect(slides[1].steps[0].content == [.paragraph("B\nC d")])
        #expect(
            loaded.deck?.summary == "read as Markdown with rulers: 2 slides, 2 steps; 1 picture shown as text"
        )
        let bare = presentable(
            from: "# A\n\n![](https://e.org/f.png)\n\n![a](b.png)\n\n![](c.png)\n", path: "a.md")
        let line = "read as Markdown with headings: 1 slide, 1 step"
        #expect(bare.deck?.summary == line + "; 1 picture without text is not shown")
        #expect(
            bare.deck?.summary(missing: bare.pictures) == line
                + "; 1 picture shown as text; 2 pictures without text are not shown")
    }

    @Test func `a text in our own dialect keeps its findings, whatever else it has`() {
        let ours = [
            "---\ntitle: A\nmarp: true\n---\n# S\n## P\n```poll\nid: a\n```\n",
            "# S\n## P {layout=case}\ntext\n",
            "---\nminutes: 3\n---\n# A\n---\n",
            "---\ntitle: A\n---\n# S\n## P\ntext\n",
        ]
        for text in ours {
            let loaded = presentable(from: text, path: "a.md")
            #expect(loaded.dialect == .convene)
            #expect(loaded.diagnostics == scenario(from: text, path: "a.md").diagnostics)
        }
    }

    @Test(
        arguments: [
            ("# A\n\none\n\n---\n\ntwo\n\nNote: me\n", .revealMD),
            ("# A\n\none\n\n***\n\nNote: me\n", .rulers),
            ("# A\n\nNote: me\n\n# B\n\ntwo\n", .headings),
            ("# A\n\none\n\n---\n\nNote: a\n\n# B\n", .rulers),
            ("---\nlayout: cover\n---\n# A\n\nNote: words\n\n---\n\nmore\n", .slidev),
            ("# A\n\none\n\n<!-- pause -->\n\ntwo\n\n---\n\nthree\n", .rulers),
            ("# A\n\n<!-- pause here later -->\n\n# B\n\ntwo\n", .headings),
            ("# A\n\n<!-- column of the paper -->\n\n# B\n\ntwo\n", .headings),
            ("# A\n\none\n\n<!-- speaker_note: me -->\n\n# B\n\ntwo\n", .headings),
            ("---\ntitle: T\nsubtitle: U\n---\n# A\n\none\n\n# B\n", .headings),
            ("---\ntitle: T\nversion: 2\nlanguage: en-GB\n---\n# A\n\none\n\n---\n\nB\n", .rulers),
            ("text\n\n<!-- notes: mine -->\n\n---\n\nmore\n", .rulers),
            ("---\ntitle: T\nsubtitle: U\n---\n# S\n## P\ntext\n", .convene),
            ("# A\n\n`<v-click>` is a tag\n\n---\n\nmore\n", .rulers),
            ("# A\n\n<v-click>b</v-click>\n", .slidev),
            ("# A\n\n--heading is a flag\n\n# B\n\nmore\n", .headings),
            ("--title A\nwords\n--newpage\nmore\n", .tpp), ("--heading A\nwords\n", .tpp),
        ] as [(String, Dialect)])
    func `a deck is taken for a tool's by what no other has`(text: String, dialect: Dialect) throws {
        let loaded = presentable(from: text, path: "a.md")
        #expect(loaded.dialect == dialect)
        #expect(loaded.value != nil && loaded.advice == nil)
    }

    @Test(arguments: [
        ("---\ntitle: T\nminutes: 3\n---\ntext\n", "“minutes” in its front matter"),
        ("# A {layout=x}\n\ntext\n", "the attribute on line 1"), ("text\n\n```poll\nid: a\n```\n", "a poll"),
    ])
    func `what is refused as a scenario says why it is one, and how to read it as a deck`(
        text: String, sign: String
    ) {
        let advice = presentable(from: text, path: "a.md").advice
        #expect(
            advice
                == "read as a scenario because of \(sign); a deck of another tool is read with --as, such as --as rulers"
        )
        #expect(presentable(from: text, path: "a.md", as: .convene).advice == nil)
    }

    @Test(arguments: [
        ("\u{FEFF}one\r\n\r\n---\r\n\r\ntwo", 2), ("just words", 1), ("---\nnot: closed\n\n# A\n", 1),
        ("---\n- a\n- b\n---\n\n# A\n", 2), ("# T\n\n## A\n\na\n\n## B\n\nb\n", 3),
        ("a\nb | c\n--|--\nd | e | f\n", 1), ("word[^1]\n\n[^1]: more\n", 1),
    ])
    func `text without front matter or headings is shown`(text: String, slides: Int) throws {
        #expect(presentable(from: text, path: "a.md").value?.slides.count == slides)
    }

    @Test(arguments: ["", "\n\n", "<!-- words -->\n", "---\nmarp: true\n---\n"])
    func `where nothing can be shown that is an error`(text: String) {
        let loaded = presentable(from: text, path: "a.md")
        #expect(loaded.value == nil)
        #expect(loaded.diagnostics.contains { $0.severity == .error })
    }

    @Test(
        arguments: [
            ("***", [.mdp, .patat, .marp, .rulers, .presenterm]),
            ("* * *", [.patat, .marp, .rulers, .presenterm]),
            ("___", [.patat, .marp, .rulers, .presenterm]), ("- - -", [.patat, .marp, .rulers, .presenterm]),
            ("----", [.mdp, .patat, .marp, .rulers, .presenterm, .revealMD, .slidev]),
            ("---", [.mdp, .patat, .marp, .rulers, .presenterm, .revealMD, .slidev]),
        ] as [(String, [Dialect])])
    func `a ruler ends a slide where its tool takes it for one, and else it is a line`(
        ruler: String, dialects: [Dialect]
    ) throws {
        for dialect in Dialect.allCases where dialect != .convene && dialect != .tpp {
            let head = dialect == .presenterm ? "---\noptions: {end_slide_shorthand: true}\n---\n" : ""
            let text = head + "# A\n\none\n\n\(ruler)\n\ntwo\n"
            let slides = try #require(presentable(from: text, path: "a.md", as: dialect).value).slides
            #expect(slides.count == (dialects.contains(dialect) ? 2 : 1), "\(dialect)")
        }
    }

    @Test func `what goes beyond a scenario's limits is cut or joined, and told, and the deck opens`() throws
    {
        let steps = (1...150).map { "- \($0)" }.joined(separator: "\n")
        let row = { (cell: String) in "|" + String(repeating: cell + "|", count: 40) }
        let text =
            "---\npatat: {incrementalLists: true}\n---\n# A\n\n\(steps)\n\n# B\n\n\(row("a"))\n\(row("--"))\n\(row("b"))\n"
        let loaded = presentable(from: text, path: "a.md")
        let slides = try #require(loaded.value, "\(loaded.diagnostics)").slides
        #expect(slides[0].steps.count == 100)
        #expect(slides[0].steps[99].content.count == 52)
        guard case .table(let header, let rows, _) = slides[1].steps[0].content.first else {
            Issue.record("no table")
            return
        }
        #expect(header.count == 32 && rows[0].count == 32)
        #expect(
            loaded.diagnostics.map(\.message) == [
                "a slide has at most 100 steps; what follows comes with the last",
                "a table has at most 32 columns; the others are cut",
            ])
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(
            scenario(from: "---\ntitle: A\n---\n# S\n## P\n\(row("a"))\n\(row("--"))\n", path: "a.md").value
                == nil)
    }

    @Test func `notes of a page that shows nothing go to the slide before it, or to the first`() throws {
        let text =
            "---\npatat: {}\n---\n<!-- early -->\n\n---\n\n# A\n\n<!-- own -->\n\n---\n\n<!-- late -->\n\n---\n\nb\n"
        let slides = try #require(presentable(from: text, path: "a.md").value).slides
        #expect(slides.map(\.notes) == ["early\n\nown\n\nlate", ""])
    }

    @Test func `footnotes stand in parentheses, and each loss is a warning`() throws {
        let loaded = presentable(from: "# A\n\nword[^1]\n\n[^1]: more *words*\n\n---\n\nb\n", path: "a.md")
        #expect(
            try #require(loaded.value).slides[0].steps[0].content
                == [
                    .paragraph(Prose([.init("word (more "), .init("words", isEmphasized: true), .init(")")]))
                ])
        #expect(
            loaded.diagnostics.map(\.message).contains("a footnote stands in parentheses where it is called"))
    }

    @Test func `a deck has a title from its head, its first heading or its file`() {
        func title(_ text: String) -> String? { presentable(from: text, path: "talks/tea.md").value?.title }
        #expect(title("---\ntitle: T\nmarp: true\n---\n# A\n") == "T")
        #expect(title("---\ntitle: '**T** and `t_u` \\*'\nmarp: true\n---\n# A\n") == "T and t_u *")
        #expect(title("---\ntitle: 2. T\nmarp: true\n---\n# A\n") == "2. T")
        #expect(title("text\n\n---\n\n# A\n\ntext") == "A")
        #expect(title("text\n\n---\n\ntext") == "tea")
    }

    @Test
    func `a deck that goes on being read as it was keeps its slides whatever comes to it, and may ask polls`()
        throws
    {
        let text = try Self.text(of: "fit.md")
        let more =
            "\n---\n\n# More\n\n```poll\nid: a\nask: Why?\nkind: text\n```\n\n<!-- notes: kept -->\n\n---\nlayout: x\n---\n"
        #expect(presentable(from: text + more, path: "a.md").dialect == .convene)
        let loaded = presentable(from: text + more, path: "a.md", as: .marp)
        let scenario = try #require(loaded.value)
        #expect(scenario.slides.prefix(3).map(\.title) == ["Big", "Second", "More"])
        #expect(scenario.polls.map(\.ask) == ["Why?"])
        #expect(scenario.slides[2].notes.contains("kept"))
    }
}
