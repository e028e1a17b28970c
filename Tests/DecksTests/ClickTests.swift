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
}
