import Drawing
import TestSupport
import Testing

@Suite("Columns")
struct ColumnsTests {
    @Test(
        "are those that terminals give",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("\u{7}", 0), ("\r\n", 0), ("\u{200B}", 0),
            ("日", 2), ("ﾊ", 1), ("Ａ", 2), ("한", 2), ("한", 2), ("█", 1), ("●", 1), ("✓", 1), ("…", 1),
            ("😀", 2), ("❤", 1), ("❤️", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("👍🏽", 2), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🫩", 2),
            ("ก็", 1), ("का", 2),
        ] as [(Character, Int)])
    func areThose(character: Character, width: Int) {
        #expect(columns(of: character) == width)
    }

    @Test(
        "of any cleaned text are those of its pieces, each of one or two", arguments: 0..<200 as Range<UInt64>
    )
    func pieceByPiece(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = cleaned(EvilText.any(upTo: 40, using: &generator))
        let pieces = pieces(of: text)
        #expect(pieces.allSatisfy { (1...2).contains(columns(of: $0)) })
        #expect(columns(of: text) == pieces.reduce(0) { $0 + columns(of: $1) })
    }
}
