/// How many columns a terminal gives to `character`; a control character counts as what stands for it.
///
/// Source: Unicode 15.1, EastAsianWidth.txt, the blocks that are wide as a whole.
func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let properties = first.properties
    if properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wideBlocks.contains { $0.contains(first.value) } ? 2 : 1
    }
}

/// How many columns a terminal gives to `text`.
func columns(of text: String) -> Int { text.map(columns(of:)).reduce(0, +) }

/// `character`, or U+FFFD where it would move a terminal's cursor or turn the direction of its text.
func printable(_ character: Character) -> Character {
    let moves = character.unicodeScalars.contains { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .lineSeparator, .paragraphSeparator: true
        case .format: directions.contains { $0.contains(scalar.value) }
        default: false
        }
    }
    return moves ? "\u{FFFD}" : character
}

private let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

private let directions: [ClosedRange<UInt32>] = [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069]
