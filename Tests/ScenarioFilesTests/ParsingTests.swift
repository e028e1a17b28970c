import Decks
import Markdown
import ScenarioFiles
import Synchronization
import Testing
import Workshop

/// How much the parsers are given of a text: each byte a few times, however many slides there are.
@Suite struct ParsingTests {
    /// What Markdown's parser was given.
    private final class Given: Sendable {
        private let texts = Mutex<[Int]>([])
        var bytes: Int { texts.withLock { $0.reduce(0, +) } }

        func by(_ work: () -> Void) -> Self {
            MarkdownNode.$watch.withValue(
                { bytes in self.texts.withLock { $0.append(bytes) } }, operation: work)
            return self
        }
    }

    private static let breaks = [
        "marp": "\n---\n\n", "presenterm": "\n<!-- end_slide -->\n\n", "patat": "\n---\n\n",
        "rulers": "\n---\n\n",
        "headings": "\n", "convene": "\n",
    ]
    private static let heads = [
        "marp": "---\nmarp: true\n---\n\n", "patat": "---\npatat: {}\n...\n\n",
        "convene": "---\ntitle: A\nminutes: 5\n---\n\n# S\n\n",
    ]

    /// A text of that kind with so many slides.
    private static func text(_ kind: String, _ slides: Int) -> String {
        let pages = (1...slides).map { number in
            "## Slide \(number)\n\nSome *words* of `\(number)`.\n\n- one\n- two\n"
                + (kind == "marp" ? "\n<!-- said -->\n" : "")
        }
        return heads[kind, default: ""] + pages.joined(separator: breaks[kind, default: ""])
    }

    @Test(arguments: breaks.keys.sorted(), [20, 500])
    func `a text is given to Markdown's parser three times at most to be checked`(kind: String, slides: Int) {
        let text = Self.text(kind, slides)
        let given = Given().by {
            let loaded = presentable(from: text, path: "a.md")
            #expect(loaded.value?.slides.count == slides && loaded.dialect.rawValue == kind)
        }
        #expect(Double(given.bytes) / Double(text.utf8.count) < (kind == "convene" ? 1.01 : 3.6))
    }

    @Test(arguments: breaks.keys.sorted(), [20, 500])
    func `to be presented it is given to it twice before the host reads it, and a scenario not at all`(
        kind: String, slides: Int
    ) {
        let text = Self.text(kind, slides)
        let organisation = Organisation(controller: "The Trust", support: "Ada")
        let given = Given().by {
            let source = ScenarioSource(of: text, path: "a.md", in: organisation)
            #expect(source.dialect.rawValue == kind)
            #expect(source.text.contains("- name: 'Ada'") && source.text.contains("controller: 'The Trust'"))
        }
        #expect(Double(given.bytes) / Double(text.utf8.count) < (kind == "convene" ? 0.01 : 2.1))
    }
}
