/// `text` without anything that could steer a terminal or the eye: control characters, escape sequences,
/// bidirectional overrides, zero-width tricks.
///
/// Line feeds and tabs become spaces.
///
/// The joiner and variation selector 16 stay inside emoji; of more than eight marks on one letter, the first eight
/// stay; what Unicode has not assigned becomes U+FFFD. Cleaning twice is cleaning once.
package func cleaned(_ text: String) -> String {
    if isPrintableASCII(text) { return text }
    var cleaner = TextCleaner()
    let scalars = Array(withoutEscapes(text))
    for (index, scalar) in scalars.enumerated() {
        cleaner.take(scalar, before: index + 1 < scalars.count ? scalars[index + 1] : nil)
    }
    return String(cleaner.kept)
}

/// Whether each byte of `text` is a character of one column that steers nothing.
func isPrintableASCII(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }

/// `text` as it was typed, line by line: every kind of line end divides, and each line is cleaned.
package func cleanedLines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { cleaned(String($0)) }
}

/// The scalars of `text` without terminal escape sequences, also those that nobody ended.
private func withoutEscapes(_ text: String) -> String.UnicodeScalarView {
    var rest = text.unicodeScalars[...]
    var kept = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
        switch scalar.value {
        case 0x1B: skipEscape(in: &rest)
        case 0x9B: skipControlSequence(in: &rest)
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipControlString(in: &rest)
        default: kept.append(scalar)
        }
    }
    return kept
}

/// Skips what follows an ESC.
private func skipEscape(in rest: inout String.UnicodeScalarView.SubSequence) {
    guard let next = rest.first else { return }
    switch next {
    case "[":
        rest.removeFirst()
        skipControlSequence(in: &rest)
    case "]", "P", "X", "^", "_":
        rest.removeFirst()
        skipControlString(in: &rest)
    default:
        while let scalar = rest.first, (0x20...0x2F).contains(scalar.value) { rest.removeFirst() }
        if let scalar = rest.first, (0x30...0x7E).contains(scalar.value) { rest.removeFirst() }
    }
}

/// Skips parameters and the letter that ends them.
private func skipControlSequence(in rest: inout String.UnicodeScalarView.SubSequence) {
    while let scalar = rest.first, (0x20...0x3F).contains(scalar.value) { rest.removeFirst() }
    if let scalar = rest.first, (0x40...0x7E).contains(scalar.value) { rest.removeFirst() }
}

/// Skips to the end of a title, a clipboard or another string: BEL, ST, or the end of the text.
private func skipControlString(in rest: inout String.UnicodeScalarView.SubSequence) {
    while let scalar = rest.popFirst() {
        if scalar.value == 0x07 || scalar.value == 0x9C { return }
        if scalar.value == 0x1B {
            if rest.first == "\\" { rest.removeFirst() }
            return
        }
    }
}
