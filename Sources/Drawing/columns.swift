/// How many columns a terminal gives to `character`: 0 where it only changes its neighbours, 1 or 2; more only for
/// clusters of several letters, such as conjuncts of Indic scripts, which ``pieces(of:)`` takes apart.
///
/// Widths follow Unicode 17.0 and not the system's library, so that screens are the same everywhere.
package func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return (0x20...0x7E).contains(ascii) ? 1 : 0 }
    if isEmojiSequence(character) { return 2 }
    return character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

/// How many columns a terminal gives to `text`.
package func columns(of text: String) -> Int {
    if isPrintableASCII(text) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
}

/// The columns of one scalar by itself, 0 to 2.
func columns(of scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    // Vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator, .surrogate:
        return 0
    default:
        return scalar.properties.isDefaultIgnorableCodePoint ? 0 : isWide(scalar) ? 2 : 1
    }
}

/// Whether `character` is one picture made of several scalars: a flag, a keycap, a skin tone, a family.
func isEmojiSequence(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains { scalar in
        scalar == emojiVariation || scalar == joiner
            || (scalar.properties.isEmojiModifier && !first.isASCII)
            || (isRegionalIndicator(first) && isRegionalIndicator(scalar))
    }
}

/// Variation selector 16, which asks for a character's picture.
let emojiVariation: Unicode.Scalar = "\u{FE0F}"

/// The zero-width joiner, which makes one picture of several.
let joiner: Unicode.Scalar = "\u{200D}"

/// Whether `scalar` is one of the letters that make flags in pairs.
func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
}

/// What the cells of `text` hold, from left to right: characters of one or two columns, each with its marks.
///
/// A cluster that a terminal gives several letters' room is taken apart in front of each letter, so that no cell is
/// wider than two columns; what takes no column by itself and follows no letter is left out. `text` should be
/// cleaned.
package func pieces(of text: String) -> [Character] {
    var pieces: [Character] = []
    pieces.reserveCapacity(text.utf8.count)
    for character in text {
        if character.isASCII || isEmojiSequence(character) {
            if columns(of: character) > 0 { pieces.append(character) }
            continue
        }
        var piece = String.UnicodeScalarView()
        for scalar in character.unicodeScalars {
            if columns(of: scalar) > 0 {
                if !piece.isEmpty { pieces.append(Character(String(piece))) }
                piece = String.UnicodeScalarView([scalar])
            } else if !piece.isEmpty {
                piece.append(scalar)
            }
        }
        if !piece.isEmpty { pieces.append(Character(String(piece))) }
    }
    return pieces
}

/// Where wide characters begin and end, in turn: each first one, and the one after each last one, ascending.
///
/// Source: Unicode 17.0, EastAsianWidth.txt, W and F; marks among them are told apart before this table is asked.
private let wideBounds: [UInt32] = [
    0x1100, 0x1160, 0x231A, 0x231C, 0x2329, 0x232B, 0x23E9, 0x23ED, 0x23F0, 0x23F1, 0x23F3, 0x23F4, 0x25FD,
    0x25FF, 0x2614, 0x2616, 0x2630, 0x2638, 0x2648, 0x2654, 0x267F, 0x2680, 0x268A, 0x2690, 0x2693, 0x2694,
    0x26A1, 0x26A2, 0x26AA, 0x26AC, 0x26BD, 0x26BF, 0x26C4, 0x26C6, 0x26CE, 0x26CF, 0x26D4, 0x26D5, 0x26EA,
    0x26EB, 0x26F2, 0x26F4, 0x26F5, 0x26F6, 0x26FA, 0x26FB, 0x26FD, 0x26FE, 0x2705, 0x2706, 0x270A, 0x270C,
    0x2728, 0x2729, 0x274C, 0x274D, 0x274E, 0x274F, 0x2753, 0x2756, 0x2757, 0x2758, 0x2795, 0x2798, 0x27B0,
    0x27B1, 0x27BF, 0x27C0, 0x2B1B, 0x2B1D, 0x2B50, 0x2B51, 0x2B55, 0x2B56, 0x2E80, 0x2E9A, 0x2E9B, 0x2EF4,
    0x2F00, 0x2FD6, 0x2FF0, 0x302A, 0x3030, 0x303F, 0x3041, 0x3097, 0x309B, 0x3100, 0x3105, 0x3130, 0x3131,
    0x318F, 0x3190, 0x31E6, 0x31EF, 0x321F, 0x3220, 0x3248, 0x3250, 0xA48D, 0xA490, 0xA4C7, 0xA960, 0xA97D,
    0xAC00, 0xD7A4, 0xF900, 0xFB00, 0xFE10, 0xFE1A, 0xFE30, 0xFE53, 0xFE54, 0xFE67, 0xFE68, 0xFE6C, 0xFF01,
    0xFF61, 0xFFE0, 0xFFE7, 0x0001_6FE0, 0x0001_6FE4, 0x0001_6FF2, 0x0001_6FF7, 0x0001_7000, 0x0001_8CD6,
    0x0001_8CFF, 0x0001_8D1F, 0x0001_8D80, 0x0001_8DF3, 0x0001_AFF0, 0x0001_AFF4, 0x0001_AFF5, 0x0001_AFFC,
    0x0001_AFFD, 0x0001_AFFF, 0x0001_B000, 0x0001_B123, 0x0001_B132, 0x0001_B133, 0x0001_B150, 0x0001_B153,
    0x0001_B155, 0x0001_B156, 0x0001_B164, 0x0001_B168, 0x0001_B170, 0x0001_B2FC, 0x0001_D300, 0x0001_D357,
    0x0001_D360, 0x0001_D377, 0x0001_F004, 0x0001_F005, 0x0001_F0CF, 0x0001_F0D0, 0x0001_F18E, 0x0001_F18F,
    0x0001_F191, 0x0001_F19B, 0x0001_F200, 0x0001_F203, 0x0001_F210, 0x0001_F23C, 0x0001_F240, 0x0001_F249,
    0x0001_F250, 0x0001_F252, 0x0001_F260, 0x0001_F266, 0x0001_F300, 0x0001_F321, 0x0001_F32D, 0x0001_F336,
    0x0001_F337, 0x0001_F37D, 0x0001_F37E, 0x0001_F394, 0x0001_F3A0, 0x0001_F3CB, 0x0001_F3CF, 0x0001_F3D4,
    0x0001_F3E0, 0x0001_F3F1, 0x0001_F3F4, 0x0001_F3F5, 0x0001_F3F8, 0x0001_F43F, 0x0001_F440, 0x0001_F441,
    0x0001_F442, 0x0001_F4FD, 0x0001_F4FF, 0x0001_F53E, 0x0001_F54B, 0x0001_F54F, 0x0001_F550, 0x0001_F568,
    0x0001_F57A, 0x0001_F57B, 0x0001_F595, 0x0001_F597, 0x0001_F5A4, 0x0001_F5A5, 0x0001_F5FB, 0x0001_F650,
    0x0001_F680, 0x0001_F6C6, 0x0001_F6CC, 0x0001_F6CD, 0x0001_F6D0, 0x0001_F6D3, 0x0001_F6D5, 0x0001_F6D9,
    0x0001_F6DC, 0x0001_F6E0, 0x0001_F6EB, 0x0001_F6ED, 0x0001_F6F4, 0x0001_F6FD, 0x0001_F7E0, 0x0001_F7EC,
    0x0001_F7F0, 0x0001_F7F1, 0x0001_F90C, 0x0001_F93B, 0x0001_F93C, 0x0001_F946, 0x0001_F947, 0x0001_FA00,
    0x0001_FA70, 0x0001_FA7D, 0x0001_FA80, 0x0001_FA8B, 0x0001_FA8E, 0x0001_FAC7, 0x0001_FAC8, 0x0001_FAC9,
    0x0001_FACD, 0x0001_FADD, 0x0001_FADF, 0x0001_FAEB, 0x0001_FAEF, 0x0001_FAF9, 0x0002_0000, 0x0002_FFFE,
    0x0003_0000, 0x0003_FFFE,
]

/// Whether terminals give two columns to `scalar` when it stands alone.
func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    var low = 0
    var high = wideBounds.count
    while low < high {
        let middle = (low + high) / 2
        if wideBounds[middle] <= scalar.value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
}
