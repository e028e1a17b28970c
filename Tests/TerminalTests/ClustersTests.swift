import CNcurses
import Testing

@testable import Terminal

struct ClustersTests {
    /// Widths come from the locale that a painter sets.
    init() throws { _ = try Painter() }

    @Test(
        "lay a grapheme out in the columns that are kept for it",
        arguments: [
            ("a", 1, ["a"]),
            ("e\u{301}", 1, ["e\u{301}"]),
            ("漢", 2, ["漢"]),
            ("漢", 1, ["\u{FFFD}"]),
            ("❤\u{FE0F}", 2, ["❤", " "]),
            ("👍🏽", 2, ["👍"]),
            ("👩\u{200D}👧", 2, ["👩"]),
            ("🇨🇭", 2, ["C", "H"]),
            ("1\u{FE0F}\u{20E3}", 2, ["1\u{20E3}", " "]),
        ] as [(Character, Int, [String])])
    func layOut(character: Character, columns: Int, cells: [String]) {
        #expect(Clusters(character, columns: columns, isASCII: false).cells.map(\.text) == cells)
    }

    @Test func `keep as many marks as ncurses takes`() {
        let marked = Character("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}")
        #expect(
            Clusters(marked, columns: 1, isASCII: false).cells.map(\.text) == [
                "a\u{301}\u{302}\u{303}\u{304}"
            ])
    }
}

extension CursesCell {
    fileprivate var text: String {
        let all = [characters.0, characters.1, characters.2, characters.3, characters.4]
        return String(
            String.UnicodeScalarView(
                all.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }))
    }
}
