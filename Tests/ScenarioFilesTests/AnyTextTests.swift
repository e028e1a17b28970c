import Glibc
import TestSupport
import Testing
import Workshop

@testable import ScenarioFiles

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
        #expect(value.slides.allSatisfy { slide in !slide.steps.isEmpty })
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

    /// What a short text can make much of: four times as much takes no more than some four times as long.
    @Test("is read in one pass, or refused by its size", arguments: sizes)
    func size(_ one: Size) {
        func told(_ count: Int) -> (text: String, seconds: Double) {
            let text = "---\ntitle: A\n---\n# S\n## P " + one.text(count)
            let start = threadSeconds()
            let loaded = scenario(from: text, path: "a.md")
            let told = report(of: loaded.diagnostics, lines: loaded.lines)
            return (told, threadSeconds() - start)
        }
        let (small, large) = (told(one.count / 4), told(one.count))
        if let sentence = one.sentence { #expect(large.text.contains(sentence)) }
        #expect(large.text.split(separator: "\n").count <= 151)
        #expect(large.seconds < 10 * max(0.05, small.seconds))
    }

    @Test(arguments: 0..<40)
    func `a place on a long line is counted as on a short one`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let letters = ["a", "é", "e\u{301}", "日", "👩‍👩‍👧", "\u{1F1EC}\u{1F1E7}", " ", "\u{301}"]
        let line = (0..<Int.random(in: 100...900, using: &chance)).map { _ in
            letters[Int.random(in: letters.indices, using: &chance)]
        }.joined()
        let source = SourceText(line, path: "a.md")
        for index in line.unicodeScalars.indices {
            let byte = line.utf8.distance(from: line.startIndex, to: index)
            #expect(source.location(line: 1, byte: byte + 1).column == line[..<index].count + 1)
        }
        for offset in 0...line.unicodeScalars.count {
            let before = line[..<line.unicodeScalars.index(line.startIndex, offsetBy: offset)]
            #expect(source.location(line: 1, scalar: offset + 1).column == before.count + 1)
        }
        #expect(source.location(line: 1, column: .max).column == line.count + 1)
    }

    @Test func `is refused where it is longer than any workshop`() {
        let text = String(repeating: "a", count: ScenarioLimits.bytes + 1)
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

/// A text that is short for what it could become, and what is said of it, where anything is.
struct Size: CustomTestStringConvertible {
    let count: Int
    let text: @Sendable (Int) -> String
    let sentence: String?
    var testDescription: String { sentence ?? text(1).filter { !$0.isNewline } }

    init(_ count: Int, _ sentence: String?, _ text: @escaping @Sendable (Int) -> String) {
        self.count = count
        self.text = text
        self.sentence = sentence
    }
}

/// How long this thread has run, whatever ran beside it.
private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private let sizes = [
    Size(8_000, "a picture stands in a paragraph of its own") { "a " + many($0, "![a](b.png) ") },
    Size(8_000, nil) { many($0, "![a](b.png) ") },
    Size(60_000, nil) { many($0, "[é](b) ") },
    Size(80_000, "a heading has at most 16 attributes") {
        "{" + (0..<$0).map { "a\($0)=b " }.joined() + "}"
    },
    Size(100_000, nil) { many($0, "{ ") + many($0, "#") },
    Size(300_000, "a scenario has at most 20000 lines") { many($0, "a\n\n") },
    Size(4_000, "a slide has at most 100 steps") { many($0, "a\n\n<!-- pause -->\n\n") },
    Size(3_000, "a scenario has at most 500 slides") { many($0, "\n\n## A\n\na") },
    Size(900, "a scenario has at most 200 polls") { (0..<$0).map(poll).joined() },
    Size(3_000, "a table has at most 32 columns") {
        "\n\n\(many($0, "|a"))\n\(many($0, "|-"))\n\(many($0, "|a\n"))"
    },
    Size(100_000, nil) { "\n```poll\nid: a\noptions: [\(many($0, "[a], "))]\n```\n" },
]

private func many(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

private func poll(number: Int) -> String {
    "\n```poll\nid: p\(number)\nask: a?\noptions: [b, c]\n```\n\n## A\n"
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
