/// How many columns a fixed-width font gives to `text`.
func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
}

/// Two for what East Asian fonts and emoji set wide, one for everything else.
///
/// Source: Unicode 15.1, EastAsianWidth, the blocks that are wide throughout.
private func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    return wide.contains { $0.contains(first.value) } ? 2 : 1
}

private let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
]
