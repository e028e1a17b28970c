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
