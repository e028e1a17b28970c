import TestSupport

/// One that Unicode never assigns, which Swift refuses to spell as a literal.
let nonCharacter = Unicode.Scalar(UInt16(0xFDD0)) ?? "?"

/// Texts that people or machines might send to break a screen.
enum EvilText {
    private static let bits: [String] = [
        "a", "word", " ", "  ", "\n", "\r\n", "\t", "é", "e\u{301}", "\u{301}", "日本", "語、", "ﾊﾝ", "한국", "ᄀ",
        "ᅡ",
        "😀", "👩‍👩‍👧", "🇩🇪", "🇩", "1️⃣", "❤️", "❤", "👍🏽", "🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{200D}", "\u{FE0F}", "\u{200B}", "\u{202E}",
        "\u{2066}",
        "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{1B}", "\u{9B}2J", "\u{7F}", "\u{0}", "\u{FEFF}", "\u{AD}",
        "स्त्री", "क्ष", "का", "ก็", String(nonCharacter), "\u{10FFFF}", "\u{E000}", "\u{0600}", "…", "—", "─", "#",
        "\u{20E3}",
        "\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}\u{300}", "\u{2028}", "\u{115F}",
    ]

    /// Up to `count` bits, put together by chance.
    static func any(upTo count: Int, using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...count, using: &generator))
            .map { _ in bits.randomElement(using: &generator) ?? "" }
            .joined()
    }
}
