/// A phrase without what does not make it another: case, accents, spaces at its ends and doubled, and the signs of a
/// sentence.
///
/// Signs that part words stay: C, C++ and C# are three phrases, A and A- two, and 👍 is one. Where nothing but signs of a
/// sentence is left, as of "?", they are the phrase.
func folded(_ phrase: String) -> String {
    let plain = plainLetters(of: phrase)
    let words = plain.filter { $0 != "'" && $0 != "’" }
        .split { $0.isWhitespace || sentenceSigns.contains($0) }
        .map(withoutHyphens).filter { !$0.isEmpty }
    return (words.isEmpty ? plain.split(whereSeparator: \.isWhitespace).map(String.init) : words)
        .joined(separator: " ")
}

/// What ends, parts and holds together words without being part of one.
private let sentenceSigns: Set<Character> = Set(".,;:!?…\"“”„«»‘()[]{}–—_/¡¿·•")

/// A word whose hyphens hold parts together or stand before it, with spaces in their place; those that make it
/// another, as of `A-` and `-5`, stay.
private func withoutHyphens(_ word: Substring) -> String {
    let parts = word.split(separator: "-")
    guard let first = parts.first?.first, let last = word.lastIndex(where: { $0 != "-" }) else { return "" }
    let sign = word.first == "-" && first.isNumber ? "-" : ""
    return sign + parts.joined(separator: " ") + word[word.index(after: last)...]
}

/// `text` in small letters without accents, and signs without what only changes their look, such as the colour of a
/// hand.
func plainLetters(of text: String) -> String {
    text.lowercased().reduce(into: "") { plain, character in
        guard !character.isASCII, let first = character.unicodeScalars.first else {
            return plain.append(character)
        }
        let letters = latinLetters(of: first)
        plain += letters ?? String(first)
        for scalar in character.unicodeScalars.dropFirst() {
            switch scalar.value {
            case 0x0300...0x036F where letters != nil: continue
            case 0xFE0E, 0xFE0F, 0x1F3FB...0x1F3FF: continue
            default: plain.unicodeScalars.append(scalar)
            }
        }
    }
}

/// The one or two small Latin letters of which `scalar` is one with marks or a ligature; nil where it is none.
///
/// Source: the names of the Unicode Character Database, such as "LATIN SMALL LETTER W WITH CIRCUMFLEX".
private func latinLetters(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ß": return "ss"
    case "ı": return "i"
    default: break
    }
    guard let name = scalar.properties.name else { return nil }
    for prefix in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.hasPrefix(prefix) {
        let letters = name.dropFirst(prefix.count).prefix { $0 != " " }
        return letters.count <= 2 ? letters.lowercased() : nil
    }
    return nil
}

/// Where a text stands among others: by its letters without accents and case, and where these are alike by its code
/// points.
///
/// Digraphs, as of Welsh, are two letters.
struct AlphabeticPlace: Comparable {
    private let letters: String
    private let text: String

    /// Makes the place of `text`.
    init(of text: String) {
        letters = plainLetters(of: text)
        self.text = text
    }

    static func < (one: Self, other: Self) -> Bool {
        (one.letters, one.text) < (other.letters, other.text)
    }
}
