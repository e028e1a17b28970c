import ScenarioFiles
import TestSupport
import Testing
import Workshop

/// A scenario that nobody would write is read like any other.
@Suite struct AnyTextTests {
    /// Expects findings inside the text, in its order, and a value exactly where none is an error.
    private func expectOrder(_ text: String) {
        let loaded = scenario(from: text, path: "a.md")
        for finding in loaded.diagnostics {
            let line = finding.location.line
            guard (1...loaded.lines.count).contains(line) else {
                Issue.record("\(finding) is outside of the text")
                continue
            }
            #expect((1...(loaded.lines[line - 1].count + 1)).contains(finding.location.column), "\(finding)")
            #expect(!finding.report(lines: loaded.lines).contains("\u{1B}"))
        }
        #expect(loaded.diagnostics.map(\.location) == loaded.diagnostics.map(\.location).sorted())
        #expect((loaded.value == nil) == loaded.diagnostics.contains { $0.severity == .error })
        guard let value = loaded.value else { return }
        #expect(value.slides.count == loaded.slideLocations.count)
        #expect(!value.slides.isEmpty)
        #expect(value.slides.allSatisfy { slide in !slide.title.isEmpty && !slide.steps.isEmpty })
        #expect(Set(value.polls.map(\.id)).count == value.polls.count)
        #expect(value.polls.allSatisfy { $0.kind.isSound })
        #expect(outline(of: value).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("is read to its end, however a good one is cut and changed", arguments: 0..<150)
    func changed(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var bytes = Array(goodScenario.utf8)
        for _ in 0..<Int.random(in: 1...12, using: &chance) {
            let start = Int.random(in: 0...bytes.count, using: &chance)
            let end = min(bytes.count, start + Int.random(in: 0...40, using: &chance))
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: bytes.removeSubrange(start..<end)
            case 1:
                bytes.insert(
                    contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &chance))
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: start)
            case 3: bytes.removeSubrange((bytes.count - (end - start))...)
            default:
                bytes.insert(
                    contentsOf: fragments.randomElement(using: &chance).map { Array($0.utf8) } ?? [],
                    at: start)
            }
        }
        expectOrder(String(decoding: bytes, as: UTF8.self))
    }

    @Test("is read to its end, whatever pieces it is made of", arguments: 0..<150)
    func pieces(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let isHeaded = Bool.random(using: &chance)
        var text = isHeaded ? "---\ntitle: A\nsupport: [{name: B}]\n---\n# S\n## P\n" : "---\n"
        for _ in 0..<Int.random(in: 1...60, using: &chance) {
            text += fragments.randomElement(using: &chance) ?? ""
        }
        expectOrder(text)
    }

    @Test(
        "is refused or read where a machine nests it without end",
        arguments: [
            String(repeating: ">", count: 20_000), String(repeating: "- ", count: 5_000),
            String(repeating: "*a _b ", count: 5_000), String(repeating: "[", count: 20_000),
            String(repeating: "![", count: 5_000), String(repeating: "`", count: 20_000),
            String(repeating: "{", count: 20_000), String(repeating: "<!--", count: 5_000),
            "```poll\n" + String(repeating: "[", count: 20_000) + "\n```\n",
            "```poll\n" + String(repeating: "- ", count: 20_000) + "\n```\n",
            "```poll\nid: " + String(repeating: "{a: ", count: 20_000) + "\n```\n",
            String(repeating: "|a", count: 5_000) + "\n" + String(repeating: "|-", count: 5_000) + "\n",
        ])
    func nesting(text: String) {
        expectOrder("---\ntitle: A\n---\n# S\n## P\n" + text)
        expectOrder("---\ntitle: A\n---\n# S\n## P " + text)
    }

    @Test func `is refused where it is longer than any workshop`() {
        let text = String(repeating: "a", count: longestScenario + 1)
        #expect(scenario(from: text, path: "a.md").value == nil)
        expectOrder(text)
    }
}

extension Poll.Kind {
    /// Whether a screen can ask it: every list as long as it may be, every number within its bounds.
    fileprivate var isSound: Bool {
        switch self {
        case .choice(let kind): (2...9).contains(kind.options.count)
        case .choices(let kind):
            (2...9).contains(kind.options.count) && (1...kind.options.count).contains(kind.most)
        case .text, .questions: true
        case .scale(let kind): kind.statements.count <= 6 && (2...7).contains(kind.labels.count)
        case .ranking(let kind): (2...9).contains(kind.items.count)
        case .points(let kind): (2...9).contains(kind.items.count) && [10, 100].contains(kind.total)
        case .number(let measure):
            measure.bounds.count > 1 && measure.truth.map(measure.bounds.contains) != false
        case .words(let kind): (1...3).contains(kind.most)
        case .thenNow(let kind): (2...7).contains(kind.labels.count)
        }
    }
}

private let fragments = [
    "\n", "\n\n", "---\n", "# ", "## ", "### ", "{", "}", "{layout=case}", "{note=\"", "\"", "- ", "1. ",
    "> ", "  ",
    "```poll\n", "```\n", "id: a\n", "ask: ", "options: [", "]", "kind: text\n", "<!-- pause -->",
    "<!-- notes: ", "-->",
    "<div>", "*", "**", "`", "[a](b)", "![a](b)", "| a | b |\n|---|---|\n", "\\", "\t", "\r", "\u{0}",
    "\u{85}",
    "\u{2028}", "日本", "e\u{301}", "👩‍👩‍👧", "\u{202E}", "&amp;", "&*a", "? ", ": ", "!!str ", "%", "text", "— Ada",
    "===\n", "***\n", "kind: scale\n", "kind: then-now\n", "kind: number\n", "kind: ranking\n",
    "kind: points\n",
    "kind: words\n", "labels: ease\n", "labels: [a, b]\n", "statements: [c]\n", "neutral: false\n",
    "items: [d, e]\n",
    "total: 100\n", "lowest: -1\n", "highest: 9\n", "truth: 3\n", "unit: ml\n", "most: 2\n",
    "title: B\n", "minutes: 3\n", "[^1]: a\n", "\u{1B}[2J", "--\n", "\"\\x00\"", "support: [{name: a}]\n",
]
