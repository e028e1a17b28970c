import Testing

@testable import Reports

struct SettingTests {
    @Test(
        "text from a scenario is on one line, without what could steer a printer or the eye",
        arguments: [
            ("page\u{0C}break", "page break"),
            ("one\ntwo\t three", "one two three"),
            ("ab\u{202E}cd\u{200B}e\u{0007}", "abcde"),
        ])
    func clean(text: String, expected: String) {
        #expect(oneLine(text) == expected)
    }

    @Test(
        "a bar is as long as its share, to an eighth of a cell",
        arguments: [(0, 4, ""), (1, 4, "██▌"), (4, 4, "██████████"), (1, 80, "▏"), (1, 0, "")])
    func bars(count: Int, whole: Int, expected: String) {
        #expect(bar(count, of: whole, width: 10) == expected)
    }

    @Test func `where there are no blocks a bar is of signs that every printer has, one at least`() {
        #expect(bar(1, of: 4, width: 10, isASCII: true) == "###")
        #expect(bar(1, of: 80, width: 10, isASCII: true) == "#")
        #expect(bar(0, of: 80, width: 10, isASCII: true).isEmpty)
    }

    @Test func `a passage longer than a page is cut where the page ends`() {
        let text = paged([Passage((1...100).map { "line \($0)" })], footedBy: "Name") { "\($0) of \($1)" }
        let pages = text.split(separator: "\u{0C}")
        #expect(pages.count == 2)
        #expect(pages[1].hasPrefix("line \(Paper.body + 1)\n"))
    }
}
