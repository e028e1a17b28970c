import Keyboard
import TestSupport
import Testing

@Suite struct KeyReaderTests {
    @Test(
        "bytes become keys",
        arguments: [
            ("a", [Key.character("a")]), (" ", [.character(" ")]),
            ("é€😀", [.character("é"), .character("€"), .character("😀")]),
            ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
            ("\u{8}", [.backspace]),
            ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{0}", []),
            ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
            ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
            ("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH", [.home, .home, .home, .home]),
            ("\u{1B}[F\u{1B}[4~\u{1B}[8~\u{1B}OF", [.end, .end, .end, .end]),
            ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
            ("\u{1B}[Z", [.backTab]),
            (
                "\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[A",
                [.function(1), .function(5), .function(12), .function(1)]
            ),
            ("\u{1B}[1;5C", [.right]), ("\u{1B}b", [.alt("b")]), ("\u{1B}\u{1B}[A", [.escape, .up]),
            ("\u{1B}[200~one\r\ntwo\rthree\u{1B}[201~x", [.paste("one\ntwo\nthree"), .character("x")]),
            ("\u{1B}]0;title\u{7}a", [.character("a")]), ("\u{1B}P1$r0m\u{1B}\\a", [.character("a")]),
            ("\u{1B}[99z\u{1B}[?1;2cq", [.character("q")]),
        ] as [(String, [Key])])
    func read(bytes: String, keys: [Key]) {
        var reader = KeyReader()
        #expect(reader.keys(from: Array(bytes.utf8)) == keys)
        #expect(!reader.isWaiting)
    }

    @Test func `a lone Esc is a key once nothing has followed`() {
        var reader = KeyReader()
        #expect(reader.keys(from: [0x1B]).isEmpty)
        #expect(reader.isWaiting)
        #expect(reader.flush() == [.escape])
        #expect(!reader.isWaiting)
        #expect(reader.keys(from: Array("a".utf8)) == [.character("a")])
    }

    @Test("the same bytes give the same keys however they are cut", arguments: 0..<200)
    func cutAnywhere(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let bytes = Array(
            "a\u{1B}[A😀\u{1B}[200~pasted é\r\nlines\u{1B}[201~\u{1B}[3~é\u{1B}OPz\u{1B}[1;2D\u{1B}]2;t\u{7}!"
                .utf8)
        var whole = KeyReader()
        let expected = whole.keys(from: bytes)
        var reader = KeyReader()
        var keys: [Key] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...rest.count, using: &chance))
            keys += reader.keys(from: piece)
            rest = rest.dropFirst(piece.count)
        }
        #expect(keys == expected)
        #expect(expected.count == 10)
    }

    @Test("a stranger's bytes never stop the reader", arguments: 0..<200)
    func strangers(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var reader = KeyReader()
        let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x50, 0x5D, 0x7E, 0x32, 0x30, 0x3B, 0xE2, 0xF0, 0xC3, 0x80]
        for _ in 0..<50 {
            let bytes = (0..<Int.random(in: 1...40, using: &chance)).map { _ in
                Bool.random(using: &chance)
                    ? likely.randomElement(using: &chance) ?? 0 : UInt8.random(in: 0...255, using: &chance)
            }
            _ = reader.keys(from: bytes)
        }
        // Ends whatever stands open: a paste, and a text for the terminal's owner.
        _ = reader.keys(from: Array("\u{1B}[201~\u{7}\u{1B}\\".utf8))
        _ = reader.flush()
        #expect(reader.keys(from: Array("q".utf8)).last == .character("q"))
    }

    @Test func `an endless sequence is dropped`() {
        var reader = KeyReader()
        _ = reader.keys(from: Array("\u{1B}[".utf8) + Array(repeating: UInt8(ascii: "1"), count: 9000))
        #expect(reader.keys(from: Array("a".utf8)).last == .character("a"))
    }

    @Test func `a paste keeps its first 64 KiB`() {
        var reader = KeyReader()
        let bytes =
            Array("\u{1B}[200~".utf8) + Array(repeating: UInt8(ascii: "x"), count: 100_000)
            + Array("\u{1B}[201~".utf8)
        #expect(reader.keys(from: bytes) == [.paste(String(repeating: "x", count: KeyReader.longestPaste))])
    }
}
