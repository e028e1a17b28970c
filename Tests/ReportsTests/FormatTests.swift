import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What holds of every format of one document.
struct FormatTests {
    private func document(in language: Language? = nil) throws -> Document {
        try report(of: Workshops.finished(), in: language, program: "1.2.3")
    }

    private func formats(_ document: Document) -> [(name: String, text: String)] {
        [
            ("text", document.text()), ("ascii", document.text(isASCII: true)), ("plain", document.plain),
            ("html", document.html), ("markdown", document.markdown),
        ]
    }

    @Test func `each format is printed as it is pinned`() throws {
        let document = try document()
        try expectText(document.plain, named: "finished.plain", in: "__Reports__")
        try expectText(document.html, named: "finished.html", in: "__Reports__")
        try expectText(document.markdown, named: "finished.markdown", in: "__Reports__")
        try expectText(try self.document(in: .welsh).text(), named: "finished.welsh", in: "__Reports__")
    }

    @Test(arguments: 0..<UInt64(30)) func `every format says every number, and none that is hidden`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let document = report(of: anySession(of: 5, using: &chance), program: "1.2.3")
        for (name, text) in formats(document) {
            for cell in document.cells {
                let said: String? =
                    switch cell {
                    case .share(let count, _, _), .count(let count): "\(count)"
                    case .mean, .text, .hidden, .none: nil
                    }
                if let said { #expect(text.contains(said), "\(name) lacks \(said)") }
            }
            let hidden = document.cells.contains(.hidden)
            #expect(!hidden || text.lowercased().contains("not shown"), "\(name)")
        }
    }

    @Test(arguments: 0..<UInt64(20)) func `the same session gives the same bytes`(seed: UInt64) {
        var (one, other) = (SeededGenerator(seed: seed), SeededGenerator(seed: seed))
        let first = formats(report(of: anySession(of: 3, using: &one), program: "1.2.3"))
        let second = formats(report(of: anySession(of: 3, using: &other), program: "1.2.3"))
        #expect(first.map(\.text) == second.map(\.text))
    }

    @Test func `where a printer has ASCII alone nothing else is sent, letters with marks aside`() throws {
        let text = try document().text(isASCII: true)
        #expect(text.allSatisfy { $0.isASCII })
        #expect(text.contains("####"))
        let points = Scenario(
            title: "Tea · cakes • “both” – or ‘one’…", sections: Workshops.scenario.sections)
        #expect(handout(of: points).text(isASCII: true).allSatisfy { $0.isASCII })
    }

    @Test(arguments: 0..<UInt64(20)) func `plain lines never have two numbers side by side`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let plain = report(of: anySession(of: 5, using: &chance), program: "1.2.3").plain
        for line in plain.split(separator: "\n") where !line.contains("Poll") && !line.contains("Kept") {
            #expect(!line.contains(/[0-9] [0-9]/), "\(line)")
        }
    }

    @Test func `a page has one heading of the first rank, one for each part, and tables with heads`() throws {
        let document = try document()
        let html = document.html
        #expect(html.ranges(of: "<h1").count == 1)
        #expect(html.ranges(of: "<h2 ").count == document.parts.count)
        #expect(html.ranges(of: "<table").count == html.ranges(of: "</table>").count)
        #expect(html.ranges(of: "scope=\"col\"").count > 5 && html.ranges(of: "scope=\"row\"").count > 10)
        for svg in html.ranges(of: "<svg") {
            #expect(html[svg.lowerBound...].prefix(60).contains("aria-hidden=\"true\""))
        }
        #expect(!html.contains("<script") && !html.contains("http:") && !html.contains("url("))
    }

    @Test func `what is in another language than the page says so`() throws {
        let html = try document(in: .welsh).html
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"cy\">"))
        #expect(html.contains("<span lang=\"en\">What is your role?</span>"))
        #expect(html.contains("lang=\"en\">Support for you<"))
    }

    @Test func `an author's signs mean nothing to a browser, a printer or Markdown`() {
        let scenario = Scenario(
            title: "<b>&\"Tea\" | *bold* _x_ [l](u) `c`", subtitle: "1. one # two\u{1B}[2J\u{0C}",
            sections: [Section(title: "- <script>alert(1)</script>", slides: [Slide(title: "x")])])
        let document = report(of: State(of: scenario), program: "1.2.3")
        #expect(!document.html.contains("<script>") && !document.html.contains("<b>"))
        #expect(document.markdown.contains("# \\<b\\>\\&\"Tea\" \\| \\*bold\\*"))
        #expect(document.markdown.contains("\n1\\. one"))
        for (_, text) in formats(document) { #expect(!text.contains("\u{1B}")) }
    }

    @Test func `a document can be told to another process`() throws {
        let document = try document()
        let copied = try copy(of: document)
        #expect(copied == document)
    }
}

extension Document {
    /// The cells of all its tables.
    var cells: [Cell] {
        func cells(_ block: Block) -> [Cell] {
            switch block {
            case .table(let table): table.rows.flatMap(\.cells)
            case .entry(let entry): entry.blocks.flatMap(cells)
            default: []
            }
        }
        return parts.flatMap(\.blocks).flatMap(cells)
    }
}

extension FormatTests {
    @Test(arguments: 0..<UInt64(40)) func `paper and tables tell the same numbers`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let state = anySession(of: 5, using: &chance)
        let document = report(of: state, program: "1.2.3")
        let tables = DataSet(of: state, session: "abc", program: "1.2.3")
        let told = Set(tables.results.compactMap(\.value))
        for cell in document.cells {
            switch cell {
            case .share(let count, _, _), .count(let count): #expect(told.contains(Double(count)), "\(count)")
            case .mean(let tenths, _): #expect(told.contains(Double(tenths) / 10), "\(tenths)")
            case .text, .hidden, .none: break
            }
        }
        let text = document.text()
        for row in tables.results where row.measure.rawValue.hasPrefix("count") {
            if let value = row.value { #expect(text.contains("\(Int(value))"), "\(row)") }
        }
    }
}
