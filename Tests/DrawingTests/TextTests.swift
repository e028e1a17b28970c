import Drawing
import TestSupport
import Testing

@Suite struct TextTests {
    @Test(
        "columns",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("茶", 2), ("한", 2), ("👍", 2), ("👩‍👩‍👧", 2), ("🇬🇧", 2),
            ("❤\u{FE0F}", 2),
            ("─", 1), ("█", 1), ("✓", 1), ("…", 1), ("Ａ", 2), ("", 0),
        ])
    func width(text: String, count: Int) { #expect(columns(of: text) == count) }

    @Test(
        "what could steer a terminal or the eye is gone",
        arguments: [
            ("plain", "plain"), ("a\u{1B}[31mb\u{1B}[0mc", "abc"), ("a\u{1B}]0;title\u{7}b", "ab"),
            ("a\u{0}\u{7}\u{7F}b", "ab"),
            ("a\u{9B}31mb", "ab"), ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("a\u{200B}\u{FEFF}b", "ab"),
            ("one\ntwo\tthree", "one two three"),
            ("👩‍👩‍👧", "👩‍👩‍👧"), ("é", "é"),
        ])
    func clean(text: String, cleaned expected: String) { #expect(cleaned(text) == expected) }

    @Test func `endless marks on one letter are cut`() {
        #expect(cleaned("z" + String(repeating: "\u{301}", count: 500)).unicodeScalars.count < 20)
    }

    @Test(
        "wrapped text is no wider than its lines, loses no word, and wraps again to itself",
        arguments: 0..<200)
    func wrap(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let words = [
            "a", "tea", "workshop", "茶", "茶を飲む", "safeguarding", "e\u{301}", "I",
            "very-long-word-that-is-wider-than-a-line",
        ]
        let text = (0..<Int.random(in: 1...30, using: &chance)).map { _ in
            words.randomElement(using: &chance) ?? ""
        }.joined(separator: " ")
        let width = Int.random(in: 2...40, using: &chance)
        let lines = StyledText(text).wrapped(to: width)
        for line in lines {
            #expect(columns(of: line.text) <= width)
            #expect(line.text.last != " ")
        }
        let letters = { (text: String) in text.filter { $0 != " " } }
        #expect(letters(lines.map(\.text).joined()) == letters(text))
        for line in lines { #expect(line.wrapped(to: width).map(\.text) == [line.text]) }
    }

    @Test func `styles stay with their words, and line feeds begin lines`() {
        let text = StyledText([.init("one ", .plain), .init("two three", .strong), .init("\nfour", .quiet)])
        let lines = text.wrapped(to: 7)
        #expect(lines.map(\.text) == ["one two", "three", "four"])
        #expect(lines[1].runs.map(\.style) == [.strong])
        #expect(lines[2].runs.map(\.style) == [.quiet])
    }
}
