import Redaction
import TestSupport

/// Texts that nobody would write, of pieces that rules care for and pieces that break them.
enum SomeText {
    private static let pieces = [
        "Mr", "mrs ", "Dr.", "PC ", "her mum ", "his friends ", "called ", "a boy called", "name is ", "Jo",
        "anna",
        "Tyler ", "Tim", "O’Brien", "Smith-Jones", "Siân", "St Mary's ", "family ", "the ", "and ", "&", "'s",
        "’",
        "07700", " 900123", "+44 ", "(0)", "01632", "0800 1111", "999", "1", "12345 ", "£5", "٣", "½", "2️⃣",
        "@", "kay_b", "snap: ", "insta is ", "_", "example.org", "at ", "dot ", "[at]", "jo@example.com",
        "14 ", "7a ", "Flat 3, ", "Acacia ", "Road", "lane ", "High Street ", "lives on ", "Heol y ",
        "Cottage, ",
        "YO21 ", "3AB", "yo213ab", "postcode ", "born on ", "3 May ", "2009", "03/05/2009", "dob ", "d.o.b. ",
        "aged ", "14 year old ", "15yo", "from ", "Selby", "in ", "Great Ayton ", "Primary ", "School ",
        "goes to ",
        "SW ", "Łukasz ", "Linh ", "Grace ", "told me ", "went ", "’s mum ", "de ", "kay#0412",
        "kay.bsky.social",
        "AB12 CDE", "reg ", "yk19", "Rowan ", "House ", "Ward 7", "Leeds ", "MASH ", "round ", "HX4 ",
        "YO 21 3AB",
        "Kingsway ", "estate ", "Mosaic 48213", "(", "Caoimhe", ")",
        "Ysgol ", "case no. ", "ref ", "AB/123", "QQ 12 34 56 C", "log ", "of ", "12/3456/23", "NHS number ",
        " ", "  ", "\n", "\r\n", "\t", ".", ",", "-", "/", ":", "(", ")", "[", "]", "…", "[…]", "⟦", "!", "?",
        "#",
        "👍", "👩‍👩‍👧", "🇬🇧", "🇬", "\u{301}", "e\u{301}", "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{0}", "İ", "ß",
        "漢字", "ﬀ",
    ]

    /// A text of up to `count` pieces.
    static func any(of count: Int, using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...count, using: &generator)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
    }
}
