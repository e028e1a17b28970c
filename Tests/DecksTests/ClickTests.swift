import Decks
import ScenarioFiles
import Testing
import Workshop

/// Slidev's clicks.
@Suite struct ClickTests {
    /// The words that each step brings.
    private static func steps(_ text: String) throws -> (steps: [String], told: [String]) {
        let loaded = presentable(from: "---\nlayout: x\n---\n" + text, path: "a.md", as: .slidev)
        let slide = try #require(loaded.value?.slides.first)
        let steps = slide.steps.map { step in step.content.map(words).joined(separator: " ") }
        return (steps, loaded.diagnostics.map(\.message))
    }

    private static func words(_ block: Block) -> String {
        switch block {
        case .paragraph(let prose), .heading(let prose): prose.text
        case .list(_, let items, _): items.joined().map(words).joined(separator: " ")
        case .code(let code): code.replacing("\n", with: "/")
        case .quote(let blocks, _), .column(_, let blocks): blocks.map(words).joined(separator: " ")
        case .table, .picture: ""
        }
    }

    @Test(arguments: [
        (
            "<v-click>\n\na\n\n</v-click>\n<v-click at=\"3\">\n\nb\n\n</v-click>\n<v-click>\n\nc\n\n</v-click>",
            ["", "a", "c", "b"]
        ),
        ("<v-click at=\"2\">a</v-click>\n<v-click at=\"2\">b</v-click>", ["", "a b"]),
        ("<div v-click=\"'+2'\">a</div>\n<div v-click>b</div>", ["", "a", "b"]),
        ("<div v-click>a</div>\n<div v-after>b</div>\n<div v-click.hide=\"3\">c</div>", ["", "a b", "c"]),
        ("<v-clicks every=\"2\">\n\n- a\n- b\n- c\n\n</v-clicks>", ["", "a b", "c"]),
        ("<v-clicks>\n\n- a\n  - b\n- c\n\n</v-clicks>", ["", "a b", "c"]),
        ("<v-clicks depth=\"2\">\n\n- a\n  - b\n- c\n\n</v-clicks>", ["", "a", "b", "c"]),
        ("<v-clicks>\n\na\n\nb\n\n</v-clicks>\n\nc", ["", "a", "b c"]),
        (
            "<v-switch>\n<template #1>a</template>\n<template #2>b</template>\n<template #5-7>c</template>\n</v-switch>\n<v-click>d</v-click>",
            ["", "a", "b", "c", "d"]
        ),
        ("```js {1|2}{at:1}\nx\ny\n```\n\n```js {1|2}{at:1}\np\nq\n```", ["x/y p/q", "y q"]),
        (
            "::left::\n\n<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n\n::right::\n\n<v-clicks at=\"1\">\n\n- c\n- d\n\n</v-clicks>",
            ["", "a c", "b d"]
        ),
    ])
    func `are counted as Slidev does`(text: String, steps: [String]) throws {
        #expect(try Self.steps("# A\n\n" + text).steps == steps)
    }

    @Test func `what comes out of its order, and presses that show nothing, are told once`() throws {
        let told = try Self.steps(
            "# A\n\n<v-click at=\"3\">a</v-click>\n<v-click>b</v-click>\n\n---\nclicks: 4\n---\n\n# B\n\n---\nclicks: 5\n---\n\n# C\n"
        ).told
        #expect(told.filter { $0.contains("out of its order") }.count == 1)
        #expect(told.filter { $0.contains("“clicks”") }.count == 1)
    }

    @Test func `a slide's head may be a fence of YAML`() throws {
        let loaded = presentable(
            from:
                "---\nlayout: x\n---\n# A\n\n----\n\n```yaml\nhide: true\n```\n\n# B\n\n---\n\n```yml\nlayout: end\n```\n\nc\n",
            path: "a.md", as: .slidev)
        let slides = try #require(loaded.value).slides
        #expect(slides.map(\.title) == ["A", ""])
        #expect(slides[1].steps.map(\.content) == [[.paragraph("c")]])
    }

    private func slides(_ text: String, _ dialect: Dialect) throws -> [Slide] {
        try #require(presentable(from: text, path: "a.md", as: dialect).value).slides
    }

    @Test(arguments: [
        ("depth=\"2\" every=\"2\"", "- a\n  - b\n  - c\n- d\n  - e", 4), ("every=\"2\"", "- a\n- b\n- c", 3),
        ("every=\"2\"", "a\n\nb\n\nc", 3), ("depth=\"2\"", "- a\n  - b\n- c", 4),
    ])
    func `items of v-clicks are counted through all levels`(says: String, items: String, steps: Int) throws {
        let text = "# A\n\n<v-clicks \(says)>\n\n\(items)\n\n</v-clicks>\n"
        #expect(try slides(text, .slidev)[0].steps.count == steps)
    }

    @Test func `what comes later of an item is no item of its own`() throws {
        let steps = try slides("# A\n\n- one\n\n  . . .\n\n  more\n\n  `x`\n- two\n", .patat)[0].steps
        #expect(
            steps.map(\.content) == [
                [.list(ordered: false, items: [[.paragraph("one")]], start: 1)],
                [
                    .paragraph("more"), .paragraph(Prose([.init("x", isCode: true)])),
                    .list(ordered: false, items: [[.paragraph("two")]], start: 1),
                ],
            ])
    }

    @Test func `a note before the first underlined title makes no slide`() throws {
        let text =
            "---\noptions: {implicit_slide_ends: true}\n---\n<!-- speaker_note: me -->\n\nA\n===\n\none\n\nB\n===\n\ntwo\n"
        let made = try slides(text, .presenterm)
        #expect(made.map(\.title) == ["A", "B"])
        #expect(made.map(\.notes) == ["me", ""])
    }

    @Test func `tpp pauses at dashes everywhere, and shows words as they stand`() throws {
        let text = """
            --heading A
            * one
            1. two *three* # four
            ----
              set   with
            spaces
            --beginoutput
            a
            ---
            --## mine
            b
            --endoutput
            --footer B
            """
        let loaded = presentable(from: text, path: "a.tpp")
        let steps = try #require(loaded.value).slides[0].steps
        #expect(
            steps.map(\.content) == [
                [.paragraph("* one\n1. two *three* # four")],
                [.code("  set   with\nspaces"), .code("a")], [.code("b")],
            ])
        #expect(loaded.diagnostics.map(\.message) == ["“--footer” of tpp changes nothing here"])
    }

    @Test func `what a deck with rulers shows to nobody is hidden, and told`() throws {
        let text = """
            +++
            title = "T"
            +++
            class: center

            # A

            one

            --

            ```go
            ///package main
            main()
            ```

            ---

            ---

            # B <!-- .element: class="fragment" -->
            """
        let loaded = presentable(from: text, path: "a.md", as: .rulers)
        let value = try #require(loaded.value)
        #expect(value.title == "T")
        #expect(value.slides.map(\.title) == ["A", "B"])
        #expect(value.slides[0].steps.map(\.content) == [[.paragraph("one")], [.code("main()")]])
        let told = loaded.diagnostics.map(\.message)
        #expect(told.contains("“class” of a slide changes nothing here"))
        #expect(told.contains("a line that begins with /// is hidden"))
        #expect(told.contains("a slide that shows nothing is left out"))
        let reveal = presentable(from: "# B <!-- .element: class=\"fragment\" -->\n\none\n", path: "a.md")
        #expect(reveal.diagnostics.map(\.message).contains("a heading comes with its slide, and not later"))
    }
}
