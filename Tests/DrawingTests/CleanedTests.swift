import Drawing
import TestSupport
import Testing

@Suite("Cleaning")
struct CleanedTests {
    @Test(
        "leaves what people mean and nothing that steers",
        arguments: [
            ("Tea?", "Tea?"), ("a\nb\tc", "a b c"), ("a\r\nb", "a b"), ("a\u{1B}[31mred\u{1B}[0m", "ared"),
            ("\u{1B}]0;title\u{7}x", "x"), ("\u{1B}]52;c;aGk=\u{1B}\\x", "x"), ("\u{9B}2Jx", "x"),
            ("\u{1B}(Bx", "x"), ("\u{1B}Pq never ended", ""), ("a\u{202E}b\u{2066}c\u{2069}", "abc"),
            ("a\u{200B}b\u{FEFF}c\u{AD}d", "abcd"), ("a\u{200D}b", "ab"), ("a\u{FE0F}", "a"),
            ("\u{301}a", "a"),
            ("👩‍👩‍👧", "👩‍👩‍👧"), ("❤️", "❤️"), ("1️⃣", "1️⃣"), ("👍🏽", "👍🏽"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
            ("\(nonCharacter)x\(nonCharacter)", "x"), ("a\u{2028}b", "a b"), ("\u{378}", "\u{FFFD}"),
            ("a\u{0}\u{7F}\u{85}b", "a b"), ("für José, 日本", "für José, 日本"),
        ])
    func leaves(text: String, expected: String) {
        #expect(Array(cleaned(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `cuts the marks on one letter after the eighth`() {
        let marks = String(repeating: "\u{300}", count: 100)
        #expect(cleaned("a\(marks)b\(marks)").unicodeScalars.count == 18)
    }

    @Test func `cuts pictures that are joined without end`() {
        let pictures = cleaned(Array(repeating: "👩🏽", count: 50).joined(separator: "\u{200D}"))
        #expect(pictures.count == 10)
        #expect(pictures.allSatisfy { $0.unicodeScalars.count <= 14 })
    }

    @Test("twice is cleaning once, and nothing that steers is left", arguments: 0..<300 as Range<UInt64>)
    func isIdempotent(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let once = cleaned(EvilText.any(upTo: 40, using: &generator))
        #expect(Array(cleaned(once).unicodeScalars) == Array(once.unicodeScalars))
        #expect(once.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        let steering: Set<Unicode.Scalar> = ["\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", nonCharacter]
        #expect(steering.isDisjoint(with: once.unicodeScalars))
    }
}
