/// `text` on one line, without anything that could steer a terminal, a printer or the eye.
///
/// Control characters, bidirectional overrides and zero-width characters go; line breaks and runs of spaces
/// become one space.
func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .format, .surrogate, .privateUse, .unassigned: continue
        case .control where !scalar.properties.isWhitespace: continue
        case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: scalars.append(" ")
        default: scalars.append(scalar)
        }
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
}

/// `text`, cleaned, in lines of at most `width` columns; a word that is longer is cut.
///
/// - Returns: At least one line.
func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in cleaned(text).split(separator: " ") {
        if !line.isEmpty, columns(of: line) + 1 + columns(of: String(word)) <= width {
            line += " " + word
            continue
        }
        if !line.isEmpty { lines.append(line) }
        line = ""
        for character in word {
            if !line.isEmpty, columns(of: line + String(character)) > width {
                lines.append(line)
                line = ""
            }
            line.append(character)
        }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
}

/// `text` in at most `width` columns, with `…` where something is left out.
func shortened(_ text: String, to width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var result = ""
    for character in text {
        guard columns(of: result + String(character)) < width else { break }
        result.append(character)
    }
    return result + "…"
}

/// `left` and `right` at the two ends of a line.
func spread(_ left: String, _ right: String, over width: Int = Paper.width) -> String {
    filled(left, to: width - columns(of: right)) + right
}

/// `text` with spaces behind it up to `width` columns.
func filled(_ text: String, to width: Int) -> String {
    text + spaces(width - columns(of: text))
}

/// `text` with spaces before it up to `width` columns.
func rightAligned(_ text: String, to width: Int) -> String {
    spaces(width - columns(of: text)) + text
}

/// `line` behind the paper's indent.
func setIn(_ line: String) -> String { spaces(Paper.indent) + line }

/// `line` without the spaces at its end.
func withoutTrailingSpaces(_ line: String) -> String {
    line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
}

/// So many spaces, none where `count` is below zero.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
