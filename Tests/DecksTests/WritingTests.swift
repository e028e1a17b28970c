import Decks
import Reports
import ScenarioFiles
import TestSupport
import Testing
import Workshop

/// Decks and questions as scenarios.
@Suite struct WritingTests {
    private static let blocks = [
        "words *and* **more** `code`", "- a\n- b\n  1. c\n  2. d", "3. c\n4. d", "> said\n> again",
        "    indented\n    code",
        "```js\nlet a = \"```\"\n```", "~~~~\n```\n~~~~", "| a | b |\n|--:|:-:|\n| c \\| d | `e` |",
        "![p](q.png)",
        "# not \\# a title", "1986\\. A year", "\\- no list", "Note that: x", "a\\\nb",
        "[text](<https://e.org/a b>)",
        "<b>bold</b> <!-- for me -->", "\\*\\*stars\\*\\* \\<tag\\>", "- a\n\n* b\n\n+ c",
        "&amp; &lt; ~~x~~ ![i](j.png) k",
        "<!-- for\n\nme --!> -->", "Word\\: {layout=case}", "\\:\\:\\: notes", "snake_case *a*b _c_",
        "- [ ] done", "***both***",
        "`` ` ``", "###### deep", "a {b}", "+ plus\n+ more", "[^x]", "{note=1}",
    ]

    /// What ends a slide in a dialect, what pauses, and notations of its own.
    private struct Notation {
        var end = "---"
        var pause = "<!-- pause -->"
        var blocks: [String] = []

        init(of dialect: Dialect) {
            let divs = [
                "<div class=\"columns\">\n<div>\n\n- a\n  - b\n\n</div>\n<div style=\"width: 30%\">\n\n| a | b |\n|---|--:|\n| c | d |\n\n</div>\n</div>",
                "<div class=\"grid grid-cols-2\">\n<div>a</div>\n<div>b</div>",
                "```js {1|2-3|all}\na\nb\nc\n```",
                "::: {.columns}\n::: {.column}\na\n\n> b\n:::\n::: {.column}\n![p](q.png)\n:::\n:::",
                "::: notes\nfor me\n:::",
                "|" + String(repeating: "a|", count: 40) + "\n|" + String(repeating: "-|", count: 40),
            ]
            switch dialect {
            case .tpp:
                (end, pause, blocks) = (
                    "--newpage", "---", ["--heading h", "--beginoutput\na\n--endoutput", "--##c"]
                )
            case .mdp: (pause, blocks) = ("^", ["-> centre <-", "<br>words", "    code\n    ^", "***"])
            case .presenterm:
                end = "<!-- end_slide -->"
                blocks =
                    divs + [
                        "<!-- column_layout: [1, 2] -->", "<!-- column: 1 -->", "<!-- column: 0 -->",
                        "<!-- reset_layout -->",
                        "<!-- column_layout: [1, 2, 3] -->\n<!-- column: 2 -->",
                        "<!-- incremental_lists: true -->",
                        "<!-- speaker_note: for me -->",
                    ]
            case .slidev:
                pause = "<v-click>\n\nx\n\n</v-click>"
                blocks =
                    divs + [
                        "::right::", "::left::", "::bottom::",
                        "<v-clicks every=\"2\">\n\n- a\n- b\n- c\n\n</v-clicks>",
                        "<v-click at=\"2\">\n\n```js {1|2}{at:1}\na\nb\n```\n\n</v-click>",
                        "<div v-click=\"4\">x</div>", "<v-after>y</v-after>",
                        "<v-switch>\n<template #2>a</template>\n<template #1>b</template>\n</v-switch>",
                        "````md magic-move\n```js\na\n```\n```js\nb\n```\n````",
                    ]
            case .patat:
                (pause, blocks) = (
                    ". . .", divs + ["- a\n\n  . . .\n\n- b", "> - a\n> - b", "<!-- for me -->"]
                )
            case .marp:
                blocks = divs + ["* a\n* b\n  * c", "1) a\n2) b", "<!-- for me -->", "![bg left](q.png)"]
            case .revealMD:
                blocks =
                    divs + [
                        "- a <!-- .element: class=\"fragment\" data-fragment-index=\"1\" -->\n- b",
                        "Note: for me",
                    ]
            case .convene, .rulers: blocks = divs
            case .headings: (end, blocks) = ("# Next", divs)
            }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>, Dialect.allCases.filter { $0 != .convene })
    func `whatever is written reads as it did`(seed: UInt64, dialect: Dialect) throws {
        var chance = SeededGenerator(seed: seed)
        let notation = Notation(of: dialect)
        let blocks = Self.blocks + notation.blocks + notation.blocks
        var text = "# First\n\nwords"
        for _ in 0..<Int.random(in: 1...5, using: &chance) {
            if Bool.random(using: &chance) {
                text += "\n\n\(notation.end)\n\n" + (Bool.random(using: &chance) ? "## T {a} #\n" : "x")
            }
            for _ in 0..<Int.random(in: 0...4, using: &chance) {
                if Int.random(in: 0..<4, using: &chance) == 0 { text += "\n\n" + notation.pause }
                text += "\n\n" + (blocks.randomElement(using: &chance) ?? "")
            }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let read = Decks.deck(
            from: lines, file: "a.md", as: dialect, within: .ofScenario, isSound: { false },
            yaml: { _ in nil })
        let deck = try #require(read)
        let loaded = presentable(from: text, path: "a.md", as: dialect)
        let value = try #require(loaded.value, "\(loaded.diagnostics)")
        #expect(value.slides.map(\.steps.count) == deck.slides.map(\.steps.count), "\(text)")
        #expect(value.slides.map(\.notes.isEmpty) == deck.slides.map(\.notes.isEmpty))
        let again = presentable(from: try #require(loaded.deck?.text), path: "b.md")
        #expect(again.dialect == .convene && again.value == value)
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func `signs of Markdown that an author wrote as text stay text`() throws {
        let text =
            "# A\n\n\\*\\*stars\\*\\* \\<tag\\> \\# 1\\. \\:\\:\\: a_b_c \\[x\\](y) \\`z\\`\n\n---\n\n***both***, *a*b, ~~x~~\n"
        let slides = try #require(presentable(from: text, path: "a.md").value).slides
        #expect(slides[0].steps[0].content == [.paragraph("**stars** <tag> # 1. ::: a_b_c [x](y) `z`")])
        #expect(
            slides[1].steps[0].content == [
                .paragraph(
                    Prose([
                        .init("both", isEmphasized: true, isStrong: true), .init(", "),
                        .init("a", isEmphasized: true), .init("b, ~~x~~"),
                    ]))
            ])
    }

    @Test func `a list that comes item by item goes on with its numbers`() throws {
        let text = "# A\n\n1) one\n2) two\n3) three\n"
        let steps = try #require(presentable(from: text, path: "a.md", as: .marp).value).slides[0].steps
        #expect(
            steps.map(\.content) == [[]]
                + ["one", "two", "three"].enumerated().map { index, word in
                    [.list(ordered: true, items: [[.paragraph(Prose([.init(word)]))]], start: index + 1)]
                })
    }

    @Test func `what somebody wrote to present is told from what is printed`() throws {
        let scenario = "---\ntitle: A\nminutes: 5x\n---\n# S\n## P\ntext\n"
        for (path, text) in [
            ("a.md", "# A\n\nwords\n"), ("a.md", "only words"), ("a", "---\nmarp: true\n---\n# A\n"),
            ("a.txt", "# A\n\nwords\n\n---\n\n# B\n"), ("a.txt", "--title A\nwords\n--newpage\nmore\n"),
            ("a.tpp", "words\n"), ("a.md", scenario), ("a.txt", "Which?\nA. b\nB. c\nANSWER: A\n"),
            ("a.txt", "Which?\n- b\n- c\n"),
        ] {
            #expect(isAuthored(text, path: path), "\(path): \(text)")
        }
        let value = try #require(presentable(from: "# A\n\nwords\n\n# B\n", path: "a.md").value)
        let sheet = handout(of: value, in: .english)
        for (path, text) in [
            ("a.md", sheet.markdown), ("a.txt", sheet.text(isASCII: false)), ("a.txt", sheet.plain),
            ("a.html", sheet.html), ("a.md", ""), ("a.txt", "ada@example.org\nbob@example.org\n"),
        ] {
            #expect(!isAuthored(text, path: path), "\(path): \(text)")
        }
    }

    @Test func `where nobody supports the room, a seat names those who hold the workshop`() throws {
        let deck = "# A\n\nwords\n\n---\n\n# B\n"
        let scenario = try #require(presentable(from: deck, path: "a.md").value)
        #expect(scenario.support.isEmpty && scenario.awaitsSupport && scenario.awaitsController)
        let named = Organisation(support: "Ada, at the desk").named(scenario)
        let sentence = "You can talk to the people who hold this workshop."
        #expect(try supportShown(of: scenario).filter { $0.contains(sentence) }.count == 2)
        #expect(try supportShown(of: named).filter { $0.contains("Ada, at the desk") }.count == 2)
        #expect(try !supportShown(of: named).contains { $0.contains(sentence) || $0.contains("change this") })
    }

    @Test func `a scenario is not converted`() {
        #expect(Conversion(of: "---\nminutes: 5\ntitle: A\n---\n# S\n## P\ntext\n", path: "a.md") == nil)
    }

    @Test(arguments: [
        ("```js {1|2-3|all}\na\nb\nc\n```", ["a\nb\nc", "b\nc", "a\nb\nc"]),
        ("```js {2,3}\na\nb\nc\n```", ["a\nb\nc"]),
        ("```js [1|3]\na\nb\nc\n```", ["a\nb\nc", "c"]),
    ])
    func `code that is highlighted in stages is shown whole, and then what each stage highlights`(
        text: String, stages: [String]
    ) throws {
        let steps = try #require(presentable(from: "# A\n\n" + text, path: "a.md", as: .slidev).value).slides[
            0
        ].steps
        #expect(steps.map(\.content) == stages.map { [.code($0)] })
    }
}
