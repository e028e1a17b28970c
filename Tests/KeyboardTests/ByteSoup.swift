import TestSupport

/// Bytes as keyboards, terminals, broken links and malice send them.
enum ByteSoup {
    private static let bits: [[UInt8]] =
        [
            "a", "é", "日", "😀", "\r\n", "\t", " ", "\u{1B}", "\u{1B}[", "\u{1B}[A", "\u{1B}OH", "\u{1B}[3~",
            "\u{1B}[1;5C",
            "\u{1B}x", "\u{1B}]0;t\u{7}", "\u{1B}Pq\u{1B}\\", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[20", "1~",
            ";", "[", "\u{1B}[<0;1;1M", "\u{1B}[M !!", "\u{1B}[M #\u{C3}\u{84}", "\u{1B}[32;3;4M", "\u{1B}[M",
            "\u{1B}[99;5u", "\u{1B}[27;5;99~",
            "\u{1B}[97:65;2u",
            ":",
            "\u{7F}", "\u{1}", "\u{9B}", "\u{1B}[[A", "\u{1B}\u{7F}",
        ].map { (text: String) in Array(text.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x00]]

    /// Up to `count` bits, put together by chance.
    static func any(upTo count: Int, using generator: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 0...count, using: &generator)).flatMap { _ in
            bits.randomElement(using: &generator) ?? []
        }
    }
}
