import Decks
import Drawing
import ScenarioFiles
import Screens
import Session
import Testing
import Workshop

/// What a deck says to its speaker alone.
@Suite struct NoteTests {
    struct Sample: Sendable {
        let dialect: Dialect
        let text: String
    }

    /// In each the secret stands in every place that the tool keeps from the room.
    static let samples = [
        Sample(
            dialect: .tpp, text: "--title A\n--## secretive\n--newpage\nwords\n---\nmore\n--##secretive\n"),
        Sample(dialect: .mdp, text: "%title: A\n\nwords\n\n---\n\n<!-- secretive -->\nb\n"),
        Sample(
            dialect: .presenterm,
            text:
                "# A\n\nwords\n\n<!-- speaker_note: secretive -->\n\n<!--\nspeaker_note: |\n  secretive\n-->\n<!-- pause -->\nb\n<!-- end_slide -->\n\n<!-- // secretive -->\n\nc\n"
        ),
        Sample(
            dialect: .patat,
            text:
                "---\npatat: {}\n---\n# A\n\nwords <!-- secretive -->\n\n<!--\nsecretive\n-->\n\n. . .\n\n- b <!-- secretive -->\n\n::: notes\nsecretive\n:::\n"
        ),
        Sample(
            dialect: .marp,
            text:
                "---\nmarp: true\n---\n# A <!-- secretive -->\n\n* words\n\n<!-- secretive\n\nsecretive -->\n\n---\n\n> b <!-- secretive -->\n"
        ),
        Sample(
            dialect: .revealMD,
            text:
                "# A\n\nwords\n\nNote: secretive\n\nsecretive\n\n----\n\nb\n\nnotes: secretive\n\n---\n\n<!-- secretive -->\nc\n"
        ),
        Sample(
            dialect: .slidev,
            text:
                "---\nlayout: cover\n---\n# A\n\nwords\n\n<!--\nsecretive\n-->\n\n---\ntransition: none\n---\n\n<!-- secretive -->\nb\n\n<!-- secretive -->\n"
        ),
        Sample(
            dialect: .rulers,
            text:
                "# A\n\nwords\n\n???\nsecretive\n\n---\n\nb\n\n::: {.notes}\nsecretive\n:::\n\nc\n\n---\n\nd\n\n<!-- secretive -->\n"
        ),
        Sample(
            dialect: .headings,
            text: "# A\n\nwords\n\n# B\n\nb\n\n<!-- secretive -->\n\n::: notes\nsecretive\n:::\n"),
    ]

    @Test(arguments: samples) func `no seat is drawn a note of any notation`(sample: Sample) throws {
        let loaded = presentable(
            from: sample.text, path: sample.dialect == .tpp ? "a.tpp" : "a.md", as: sample.dialect)
        let scenario = try #require(loaded.value)
        let shown = try everythingShown(of: scenario)
        #expect(shown.contains("words"))
        #expect(!shown.contains("secretive"))
        #expect(!shown.contains("Note:") && !shown.contains(":::") && !shown.contains("???"))
    }

    /// What some tool keeps from the room, and no dialect shows.
    private static let notations = [
        "::: notes\nsecretive\n\nsecretive\n:::", "::: {.notes}\nsecretive\n:::", ":::notes\nsecretive\n:::",
        "???\n\nsecretive",
        "<!-- secretive -->", "<!--\nsecretive\n\nsecretive\n-->", "words <!-- secretive -->",
        "- item <!-- secretive -->\n  - inner\n\n    <!-- secretive -->", "<!-- speaker_note: secretive -->",
        "<!-- notes: secretive -->", "> quoted\n>\n> <!-- secretive -->", "<div><!-- secretive --></div>",
        "| a | b <!-- secretive --> |\n|---|---|\n| c <!-- secretive --> | d |",
        "<aside class=\"notes\">\nsecretive\n</aside>",
        "<p>words</p><aside data-x class=\"fragment notes\">secretive</aside>words",
        "<aside\n  class=\"notes\">\n\nsecretive\n\n- secretive\n\n</aside>",
        "- item <!-- two\n\n  secretive\n  -->", "<!--\n---\n\nsecretive\n\n---\n\n# secretive\n-->",
        "words <!-- a -- secretive -->", "| a <!-- b | secretive --> |\n|---|\n| c |",
        "<!-- <p v-click=\"1\" class=\"fragment\">x</p> secretive -->", "<!-- never closed\n\nsecretive",
        "<div class=\"notes\">\n\nsecretive\n\n<div>x</div>\n\nsecretive\n\n</div>",
        "<ASIDE CLASS='fragment Notes'>\nsecretive\n</ASIDE>", "<aside class=notes>secretive",
        "<aside class=\"notes\">\n\nsecretive\n\n***\n\n---\n\nsecretive\n</aside>",
        "::: notes\n::: other\nx\n:::\nsecretive\n:::", ":::: notes ::::\nsecretive\n::::",
        "::: notes\nsecretive",
        "<div hidden>secretive</div>", "words <b style=\"color: red; display : none\">secretive</b>",
        "- ```\n  x\n  ```\n\n::: notes\nsecretive\n:::", "> ```\n> x\n\n- a <!-- b\n\n  secretive -->",
        "text\n\n    ```\n    x\n\n- a <!-- b\n\n  secretive -->",
        "1. ```\n   x\n\n- a <!-- b\n\n  secretive -->",
        "<template>secretive</template>", "<?php secretive ?>", "<!DOCTYPE secretive>",
        "<![CDATA[secretive]]>",
    ]
    private static let ends: [Dialect: String] = [
        .presenterm: "<!-- end_slide -->", .tpp: "--newpage", .headings: "# Next\n\nwords",
    ]

    @Test(arguments: Dialect.allCases.filter { $0 != .convene }, notations)
    func
        `no seat is told what any tool keeps from the room, as it was read, as it is written, and after an edit`(
            dialect: Dialect, notation: String
        ) throws
    {
        let end = Self.ends[dialect] ?? "---"
        var notations = [notation]
        if [.revealMD, .rulers, .headings].contains(dialect) {
            notations += ["Note: secretive", "Notes:\nsecretive"]
        }
        for notation in notations {
            let text = "# A\n\nwords\n\n\(notation)\n\n\(end)\n\nmore\n\n\(notation)\n"
            let loaded = presentable(from: text, path: "a.md", as: dialect)
            let scenario = try #require(loaded.value, "\(loaded.diagnostics)")
            let written = try #require(Conversion(of: text, path: "a.md", as: dialect)).text
            let again = try #require(presentable(from: written, path: "b.md").value)
            let before = try #require(presentable(from: "# A\n\nother\n", path: "a.md", as: dialect).value)
            var room = Room(of: before)
            for shown in [
                try everythingShown(of: scenario), try everythingShown(of: again),
                try room.everythingShown(after: Edition(text: written, scenario: scenario)),
            ] {
                #expect(shown.contains("words") && shown.contains("more"))
                #expect(!shown.contains("secretive"))
                #expect(!shown.contains("Note:") && !shown.contains(":::") && !shown.contains("???"))
            }
        }
    }

    @Test(arguments: Dialect.allCases.filter { $0 != .convene })
    func `what only looks like something hidden is shown`(dialect: Dialect) throws {
        var shown = [
            "`<!--` begins a comment: apricot", "a \\<!-- apricot", "1 < 2 apricot",
            "<p class=\"note\">apricot</p>",
            "<div class=\"footnotes\">apricot</div>", "::: note\napricot\n:::",
            "<b class=\"hidden md:block\">apricot</b>",
        ]
        if dialect != .tpp { shown.append("```\n<!-- a -- apricot | b -->\n```") }
        if ![.tpp, .slidev].contains(dialect) { shown.append("text\n\n    <!-- a\n    apricot -->") }
        for text in shown {
            let scenario = try #require(
                presentable(from: "# A\n\nx\n\n" + text, path: "a.md", as: dialect).value)
            #expect(try everythingShown(of: scenario).contains("apricot"), "\(text)")
        }
    }

    @Test(arguments: ["<!-- a\n\nb", "<aside class=\"notes\">\nb", "::: notes\nb", "<p hidden>\nb"])
    func `what is never closed is hidden to the slide's end, and told`(text: String) throws {
        let loaded = presentable(
            from: "# A\n\napricot\n\n\(text)\n\n---\n\n# B\n\nmore\n", path: "a.md", as: .rulers)
        let slides = try #require(loaded.value).slides
        #expect(slides.map(\.title) == ["A", "B"])
        #expect(slides[0].notes.contains("b"))
        #expect(
            loaded.diagnostics.filter { $0.message.hasPrefix("this is never closed") }.map(\.location.line)
                == [5])
    }

    @Test func `a comment that the next one closes hides what stands between, and that is told`() throws {
        let text = "# A\n\n<!-- forgotten\n\n---\n\n# B\n\napricot\n\n<!-- mine -->\n\nmore\n"
        let loaded = presentable(from: text, path: "a.md", as: .marp)
        #expect(loaded.diagnostics.map(\.message).contains("this comment is closed on line 11"))
        #expect(try !everythingShown(of: #require(loaded.value)).contains("apricot"))
    }

    @Test(arguments: [
        ("Speaker:", "Speaker: secretive"), ("'^\\s*speaker notes?:'", "  Speaker notes:\n\nsecretive"),
        ("'@@@+'", "@@@@\nsecretive"), ("'(a+)+'", "Note: secretive"), ("note:", "Note: secretive"),
    ])
    func `notes begin where the head of a reveal-md deck says`(sign: String, notes: String) throws {
        let text = "---\nnotesSeparator: \(sign)\n---\n# A\n\napricot\n\n\(notes)\n\n---\n\nmore\n"
        let loaded = presentable(from: text, path: "a.md")
        #expect(loaded.dialect == .revealMD)
        let scenario = try #require(loaded.value)
        let shown = try everythingShown(of: scenario)
        #expect(!shown.contains("secretive") && shown.contains("apricot") && shown.contains("more"))
        #expect(scenario.slides[0].notes == "secretive")
    }

    @Test(arguments: [
        "# A\n\nNote: marmalade\n\n# B\n\nmore\n", "# A\n\napricot\n\n---\n\nNote: marmalade\n\nmore\n",
        "# A\n\napricot\n\n---\n\nmore\n\nNote: marmalade\n",
    ])
    func `a line that may be a note and may be none is hidden, and told`(text: String) throws {
        let loaded = presentable(from: text, path: "a.md")
        #expect(try !everythingShown(of: #require(loaded.value)).contains("marmalade"))
        #expect(loaded.diagnostics.map(\.message).contains { $0.hasPrefix("what stands behind “Note:”") })
    }

    @Test func `every dialect that has notes gives them to the console`() throws {
        for sample in Self.samples where ![.tpp, .mdp].contains(sample.dialect) {
            let scenario = try #require(
                presentable(from: sample.text, path: "a.md", as: sample.dialect).value)
            let notes = scenario.slides.map(\.notes).joined()
            #expect(notes.contains("secretive"), "\(sample.dialect)")
        }
    }

    @Test(arguments: ["::: notes\nfor me\n:::", "???\nfor me", "Note: for me"])
    func `in our own dialect another notation of notes is an error`(notes: String) {
        let text = "---\ntitle: A\nminutes: 5\n---\n# S\n## P\ntext\n\n\(notes)\n"
        let loaded = presentable(from: text, path: "a.md")
        #expect(loaded.dialect == .convene)
        #expect(loaded.value == nil)
        #expect(loaded.diagnostics.contains { $0.message.contains("<!-- notes: … -->") })
    }
}

func supportShown(of scenario: Scenario) throws -> [String] {
    var room = Room(of: scenario)
    return try room.supportShown()
}

func everythingShown(of scenario: Scenario) throws -> String {
    var room = Room(of: scenario)
    return try room.everythingShown()
}
