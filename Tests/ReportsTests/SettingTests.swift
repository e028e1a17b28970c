import Testing

@testable import Reports

struct SettingTests {
    @Test(
        "text from a scenario is cleaned of what could steer a printer or the eye",
        arguments: [
            ("a\u{1B}[31mb", "a[31mb"),
            ("page\u{0C}break", "page break"),
            ("one\ntwo\t three", "one two three"),
            ("ab\u{202E}cd\u{200B}e\u{0007}", "abcde"),
            ("non\u{00A0}breaking", "non breaking"),
        ])
    func clean(text: String, expected: String) {
        #expect(cleaned(text) == expected)
    }

    @Test(
        "lines break between words, and within a word only where it is longer than a line",
        arguments: [
            ("", 5, [""]),
            ("one two three", 7, ["one two", "three"]),
            ("extraordinary day", 6, ["extrao", "rdinar", "y day"]),
            ("水水 水", 4, ["水水", "水"]),
        ])
    func wrap(text: String, width: Int, expected: [String]) {
        #expect(wrapped(text, to: width) == expected)
    }

    @Test(
        "a bar is as long as its share, to an eighth of a cell",
        arguments: [(0, 4, ""), (1, 4, "██▌"), (4, 4, "██████████"), (1, 80, "▏"), (1, 0, "")])
    func bars(count: Int, whole: Int, expected: String) {
        #expect(bar(count, of: whole, width: 10) == expected)
    }

    @Test(
        "what is too long for its place is cut, and says so",
        arguments: [("river", 5, "river"), ("rivers", 5, "rive…")])
    func shorten(text: String, width: Int, expected: String) {
        #expect(shortened(text, to: width) == expected)
    }

    @Test func `a passage longer than a page is cut where the page ends`() {
        let text = paged([Passage((1...100).map { "line \($0)" })], footedBy: "Name")
        let pages = text.split(separator: "\u{0C}")
        #expect(pages.count == 2)
        #expect(pages[1].hasPrefix("line \(Paper.body + 1)\n"))
    }
}
