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
