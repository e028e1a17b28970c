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
