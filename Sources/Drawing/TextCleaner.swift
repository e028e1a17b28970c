/// Decides scalar by scalar what stays of a text.
struct TextCleaner {
    /// What stays so far.
    private(set) var kept = String.UnicodeScalarView()
    private var marks = 0
    private var joiners = 0

    /// Marks on one letter beyond which more are noise that covers the lines around.
    private let mostMarks = 8
    /// Joiners in one picture; the longest that are in use have three.
    private let mostJoiners = 4

    /// Takes the text's next scalar.
    ///
    /// - Parameters:
    ///   - scalar: What comes.
    ///   - next: What follows it in the text; nil at the end.
    mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        if (0x20...0x7E).contains(scalar.value) {
            keepBase(scalar)
        } else if scalar == emojiVariation || scalar == joiner || isTag(scalar) {
            takeEmojiPart(scalar, before: next)
        } else if scalar == "\r" && next == "\n" {
            return
        } else if scalar.properties.isEmojiModifier, let last = kept.last, isPicture(last) {
            keepMark(scalar)
        } else if scalar.properties.isNoncharacterCodePoint {
            return
        } else if scalar.properties.isDefaultIgnorableCodePoint {
            return
        } else {
            takeByCategory(scalar)
        }
    }

    private mutating func takeByCategory(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .control:
            if scalar.properties.isWhitespace { keepBase(" ") }
        case .lineSeparator, .paragraphSeparator:
            keepBase(" ")
        case .format, .surrogate:
            return
        case .nonspacingMark, .enclosingMark:
            keepMark(scalar)
        case .unassigned:
            keepBase("\u{FFFD}")
        default:
            keepBase(scalar)
        }
    }

    private mutating func takeEmojiPart(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        guard let last = kept.last else { return }
        if scalar == emojiVariation {
            let isKeycap = last.isASCII && last.properties.isEmoji && next == "\u{20E3}"
            if isKeycap || isPicture(last) { keepMark(scalar) }
        } else if scalar == joiner {
            guard let next, isPicture(next), isPicture(last) || last == emojiVariation, joiners < mostJoiners
            else {
                return
            }
            kept.append(scalar)
            joiners += 1
        } else if last == "\u{1F3F4}" || isTag(last) {
            keepMark(scalar)
        }
    }

    private mutating func keepMark(_ scalar: Unicode.Scalar) {
        guard !kept.isEmpty, marks < mostMarks else { return }
        kept.append(scalar)
        marks += 1
    }

    private mutating func keepBase(_ scalar: Unicode.Scalar) {
        if kept.last != joiner { joiners = 0 }
        marks = 0
        kept.append(scalar)
    }

    /// Whether `scalar` can be a part of a joined picture.
    private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.isEmoji && !isRegionalIndicator(scalar)
    }

    /// Whether `scalar` spells a region after the black flag.
    private func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }
}

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
