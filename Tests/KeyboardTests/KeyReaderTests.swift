import Keyboard
import TestSupport
import Testing

@Suite("A key reader")
struct KeyReaderTests {
    @Test(
        "knows the keys that terminals send",
        arguments: [
            ("a", [.character("a")]), (" ", [.character(" ")]), ("é", [.character("é")]),
            ("日", [.character("日")]),
            ("😀", [.character("😀")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
            ("\u{7F}", [.backspace]),
            ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]), ("\u{0}", []),
            ("\u{1}a", [.control("a"), .character("a")]),
            ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
            ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
            ("\u{1B}[1;5A\u{1B}[1;2D\u{1B}Oa\u{1B}[d", [.up, .left, .up, .left]),
            ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~\u{1B}[1;5H", [.home, .home, .home, .home, .home]),
            ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]),
            (
                "\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[3;5~\u{1B}[3$\u{1B}[5^",
                [.insert, .delete, .pageUp, .pageDown, .delete, .delete, .pageUp]
            ),
            (
                "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[1;2P",
                [.function(1), .function(1), .function(1), .function(1)]
            ),
            (
                "\u{1B}[15~\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~",
                [
                    .function(5), .function(6), .function(10), .function(11), .function(12),
                ]
            ),
            ("\u{1B}[Z", [.backTab]), ("\u{1B}x\u{1B}é", [.alt("x"), .alt("é")]),
            ("\u{1B}\u{7F}", [.control("w")]),
            ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}OM\u{1B}Oq", [.enter, .character("1")]),
            ("\u{1B}[?1;2cx", [.character("x")]), ("\u{1B}[24;80Rx", [.character("x")]),
            ("\u{1B}[<0;3;4Mx", [.character("x")]), ("\u{1B}[99~x", [.character("x")]),
            ("\u{1B}[Ix", [.character("x")]),
            ("\u{1B}]11;rgb:0/0/0\u{7}x", [.character("x")]), ("\u{1B}P1$r0m\u{1B}\\x", [.character("x")]),
            ("\u{1B}[12\u{3}", [.control("c")]), ("\u{1B}]0;lost\u{3}", [.control("c")]),
            ("\u{9B}x", [.character("x")]),
        ] as [(String, [Key])])
    func knows(text: String, keys: [Key]) {
        var reader = KeyReader()
        #expect(reader.keys(from: text.utf8) == keys)
        #expect(!reader.isWaiting)
    }

    @Test(
        "drops bytes that are no UTF-8, and goes on",
        arguments: [
            [0xFF], [0xC3], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func dropsInvalid(bytes: [UInt8]) {
        var reader = KeyReader()
        #expect(reader.keys(from: bytes + [0x61]) == [.character("a")])
    }

    @Test(
        "decides what stands alone when nothing more comes",
        arguments: [
            ("\u{1B}", [.escape]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
            ("\u{1B}]", [.alt("]")]),
            ("\u{1B}P", [.alt("P")]), ("a", []),
        ] as [(String, [Key])])
    func decides(text: String, keys: [Key]) {
        var reader = KeyReader()
        _ = reader.keys(from: text.utf8)
        #expect(reader.isWaiting == (text != "a"))
        #expect(reader.flush() == keys)
        #expect(!reader.isWaiting)
        #expect(reader.keys(from: "x".utf8) == [.character("x")])
    }

    @Test("gives the same keys however the bytes are cut", arguments: 0..<200 as Range<UInt64>)
    func cutAnywhere(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = ByteSoup.any(upTo: 60, using: &generator)
        var whole = KeyReader()
        let expected = whole.keys(from: bytes)
        var reader = KeyReader()
        var keys: [Key] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...rest.count, using: &generator))
            keys += reader.keys(from: piece)
            rest = rest.dropFirst(piece.count)
        }
        #expect(keys == expected)
        #expect(reader.isWaiting == whole.isWaiting)
    }

    @Test("always comes to Ctrl-C, whatever came before it", arguments: 0..<200 as Range<UInt64>)
    func quits(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var reader = KeyReader()
        let keys = reader.keys(from: ByteSoup.any(upTo: 60, using: &generator) + [0x03])
        #expect(keys.last == .control("c"))
        #expect(!reader.isWaiting)
    }

    @Test("gives up a sequence that never ends", arguments: ["\u{1B}[", "\u{1B}]", "\u{1B}P"])
    func givesUp(beginning: String) {
        var reader = KeyReader()
        let noise = Array(beginning.utf8) + Array(repeating: 0x31, count: KeyReader.longestSequence + 2)
        _ = reader.keys(from: noise)
        #expect(reader.keys(from: "x".utf8) == [.character("x")])
    }
}
