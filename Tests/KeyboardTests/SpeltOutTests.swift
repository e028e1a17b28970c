import Keyboard
import TestSupport
import Testing

@Suite("A key that a terminal spells out")
struct SpeltOutTests {
    /// Ctrl-C as kitty and as xterm with modifyOtherKeys spell it, with Shift and the locks, repeated, on a keyboard of
    /// other letters.
    private static let quickExits = [
        "\u{1B}[99;5u", "\u{1B}[27;5;99~", "\u{1B}[99;69u", "\u{1B}[99;133u", "\u{1B}[99;197u",
        "\u{1B}[99:67;6u",
        "\u{1B}[67;6u", "\u{1B}[27;6;67~", "\u{1B}[99;5:1u", "\u{1B}[99;5:2u", "\u{1B}[1089::99;5u",
        "\u{1B}[99;5;u",
    ]

    @Test("is Ctrl-C in every spelling", arguments: quickExits)
    func controlC(text: String) {
        var reader = KeyReader()
        #expect(reader.keys(from: (text + "x").utf8) == [.control("c"), .character("x")])
        #expect(!reader.isWaiting)
    }

    @Test("is Ctrl-C inside of what never ended", arguments: quickExits)
    func controlCAnywhere(text: String) {
        let beginnings = [
            "\u{1B}[200~half a paste", "\u{1B}[200~\u{1B}[20", "\u{1B}[12;", "\u{1B}[", "\u{1B}O",
            "\u{1B}]0;title",
            "\u{1B}P1$r", "\u{1B}[M", "\u{1B}[M !", "\u{1B}[" + String(repeating: "1", count: 100),
        ]
        for beginning in beginnings {
            var reader = KeyReader()
            #expect(reader.keys(from: (beginning + text).utf8).last == .control("c"), "after \(beginning)")
            #expect(reader.keys(from: "x".utf8) == [.character("x")])
        }
    }

    @Test(
        "is Ctrl-C also one byte after the other, whatever came before", arguments: 0..<100 as Range<UInt64>)
    func controlCAfterAnything(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let soup = ByteSoup.any(upTo: 60, using: &generator)
        for text in Self.quickExits {
            var reader = KeyReader()
            let keys = (soup + Array(text.utf8)).flatMap { reader.keys(from: CollectionOfOne($0)) }
            #expect(keys.last == .control("c"))
        }
    }

    @Test(
        "is the key that it is where nothing is spelt out",
        arguments: [
            ("\u{1B}[27u\u{1B}[27;1u\u{1B}[27;5;27~", [.escape, .escape, .escape]),
            ("\u{1B}[13u\u{1B}[13;2u\u{1B}[27;5;13~\u{1B}[57414u", [.enter, .enter, .enter, .enter]),
            ("\u{1B}[9u\u{1B}[9;2u\u{1B}[27;2;9~", [.tab, .backTab, .backTab]),
            ("\u{1B}[127u\u{1B}[27;5;127~\u{1B}[127;3u", [.backspace, .backspace, .control("w")]),
            ("\u{1B}[97;5u\u{1B}[27;5;97~\u{1B}[117;5u", [.control("a"), .control("a"), .control("u")]),
            ("\u{1B}[105;5u\u{1B}[109;5u\u{1B}[91;5u\u{1B}[32;5u", [.tab, .enter, .escape]),
            ("\u{1B}[120;3u\u{1B}[27;3;120~\u{1B}[120;33u", [.alt("x"), .alt("x"), .alt("x")]),
            ("\u{1B}[97u\u{1B}[97;1u\u{1B}[97;65u", [.character("a"), .character("a"), .character("a")]),
            (
                "\u{1B}[97;2u\u{1B}[97:65;2u\u{1B}[27;2;65~",
                [.character("A"), .character("A"), .character("A")]
            ),
            (
                "\u{1B}[49:33;2u\u{1B}[49;2;33u\u{1B}[27;2;33~",
                [.character("!"), .character("!"), .character("!")]
            ),
            (
                "\u{1B}[233u\u{1B}[0;;241u\u{1B}[97;;101:769u",
                [.character("é"), .character("ñ"), .character("e\u{301}")]
            ),
            ("\u{1B}[57400u\u{1B}[57409u\u{1B}[57419u", [.character("1"), .character("."), .up]),
        ] as [(String, [Key])])
    func named(text: String, keys: [Key]) {
        var reader = KeyReader()
        #expect(reader.keys(from: text.utf8) == keys)
    }

    @Test(
        "is none where it is let go, a lock, the desktop's or no character",
        arguments: [
            "\u{1B}[97;1:3u", "\u{1B}[99;5:3u", "\u{1B}[1;1:3A", "\u{1B}[3;1:3~", "\u{1B}[57358u",
            "\u{1B}[57441;2u",
            "\u{1B}[97;9u", "\u{1B}[?1u", "\u{1B}[u", "\u{1B}[;5u", "\u{1B}[55296u", "\u{1B}[1114112u",
            "\u{1B}[3u",
            "\u{1B}[99999999999999999999;5u", "\u{1B}[27;5~", "\u{1B}[27~",
        ])
    func isNone(text: String) {
        var reader = KeyReader()
        #expect(reader.keys(from: (text + "x").utf8) == [.character("x")])
    }

    @Test func `is text in a paste unless it is Ctrl-C`() {
        var reader = KeyReader()
        #expect(reader.keys(from: "\u{1B}[200~a\u{1B}[97;5ub\u{1B}[201~".utf8) == [.paste("a[97;5ub")])
    }
}
