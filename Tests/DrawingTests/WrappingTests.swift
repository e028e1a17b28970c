import Drawing
import TestSupport
import Testing

@Suite("Wrapping")
struct WrappingTests {
    @Test(
        "breaks between words",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]), ("", 5, [""]),
            ("a\n\nb", 5, ["a", "", "b"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
            ("one   two", 4, ["one", "two"]), ("one   two", 9, ["one   two"]),
            ("  two words", 6, ["  two", "words"]),
            ("   word", 5, ["word"]), ("end   ", 9, ["end"]), ("日本語", 5, ["日本", "語"]),
            ("日本。", 4, ["日", "本。"]),
            ("well-known", 6, ["well-", "known"]), ("ssh -p 22", 5, ["ssh", "-p 22"]),
            ("10-12", 4, ["10-1", "2"]), ("a--b", 3, ["a--", "b"]), ("日本", 1, ["?", "?"]),
            ("a日", 2, ["a", "日"]), ("abc", 0, ["a", "b", "c"]),
        ] as [(String, Int, [String])])
    func breaks(text: String, width: Int, lines: [String]) {
        #expect(wrapped(text, to: width) == lines)
    }

    @Test func `keeps styles on both sides of a break`() {
        let text = StyledText([.init("one ", .plain), .init("two three", .strong), .init(" four", .plain)])
        #expect(
            text.wrapped(to: 8) == [
                StyledText([.init("one ", .plain), .init("two", .strong)]),
                StyledText([.init("three", .strong)]),
                StyledText("four"),
            ])
    }

    @Test(
        "never exceeds its width, leaves no space at an end, and loses nothing",
        arguments: 0..<300 as Range<UInt64>)
    func laws(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = EvilText.any(upTo: 60, using: &generator)
        let width = Int.random(in: 2...20, using: &generator)
        let lines = wrapped(text, to: width)
        #expect(!lines.isEmpty)
        for line in lines {
            #expect(columns(of: line) <= width)
            #expect(line.last != " ")
            #expect(cleaned(line) == line)
            #expect(wrapped(line, to: width) == [line])
        }
        let kept = lines.joined().unicodeScalars.filter { $0 != " " }
        let all = cleanedLines(text).flatMap { pieces(of: $0) }.flatMap(\.unicodeScalars).filter { $0 != " " }
        #expect(Array(kept) == all)
    }

    @Test("breaks ASCII as it does beside other letters", arguments: 0..<200 as Range<UInt64>)
    func plainLetters(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bits = ["a", "word", " ", "  ", "-", "e-mail", "well-known", "2", ".", "", "--"]
        let runs = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
            StyledText.Run(
                bits.randomElement(using: &generator) ?? "",
                [.plain, .strong].randomElement(using: &generator) ?? .plain)
        }
        let width = Int.random(in: 1...12, using: &generator)
        let beside = StyledText(runs + [.init("\né", .quiet)])
        #expect(StyledText(runs).wrapped(to: width) + [StyledText("é", .quiet)] == beside.wrapped(to: width))
        #expect(StyledText(runs).width + 1 == beside.width)
    }

    @Test(
        "truncates with a mark that something is left out",
        arguments: [
            ("short", 5, "short"), ("longer", 5, "long…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
            ("ab cd", 4, "ab…"),
            ("abc", 1, "…"), ("abc", 0, ""), ("a\nb", 3, "a b"), ("", 0, ""),
        ])
    func truncates(text: String, width: Int, expected: String) {
        #expect(truncated(text, to: width) == expected)
    }

    @Test(arguments: [
        ("an e-mail", 7, ["an", "e-mail"]), ("e-mail", 4, ["e-ma", "il"]),
        ("wrap-around", 7, ["wrap-", "around"]),
    ]) func `no line ends behind a hyphen after a single letter`(text: String, width: Int, lines: [String]) {
        #expect(wrapped(text, to: width) == lines)
    }
}
