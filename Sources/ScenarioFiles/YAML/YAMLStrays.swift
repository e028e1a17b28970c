/// What YAML reads otherwise than it is meant, and says nothing of.
extension YAMLText {
    /// Texts that end before a `#`, and no-break spaces in the place of spaces.
    ///
    /// A comment stands apart by two spaces or more; behind one space, `#` is taken for a part of the text.
    func reportStrays(_ findings: inout Findings) {
        var scanner = YAMLScanner()
        for (index, line) in lines.enumerated() {
            for stray in scanner.strays(in: line) {
                switch stray {
                case .cut(let place):
                    findings.warning(
                        "this and what follows is left out, for # begins a comment; put the text in quotes",
                        at: location(line: index + 1, scalar: place, findings.source))
                case .hardSpace(let place):
                    findings.warning(
                        "a no-break space stands where a space belongs",
                        at: location(line: index + 1, scalar: place, findings.source))
                }
            }
        }
    }
}

/// Follows YAML line by line as far as it takes to know what is quoted.
private struct YAMLScanner {
    /// Something at a scalar of a line, from 1.
    enum Stray {
        case cut(Int)
        case hardSpace(Int)
    }

    private var quote: Unicode.Scalar?
    /// The indentation of the key whose text is written in the lines below it.
    private var blockIndent: Int?

    mutating func strays(in line: String) -> [Stray] {
        let scalars = Array(line.unicodeScalars)
        let indent = scalars.prefix { $0 == " " }.count
        if let blockIndent {
            if indent == scalars.count || indent > blockIndent { return [] }
            self.blockIndent = nil
        }
        var strays: [Stray] = []
        /// What stood before, without spaces; nil at the beginning of the line.
        var before: Unicode.Scalar?
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            let startsValue =
                switch before {
                case nil, ":": true
                case "-": scalars[..<place].allSatisfy { $0 == " " || $0 == "-" }
                case "[", "{", ",": scalars.contains { $0 == "[" || $0 == "{" }
                case _: false
                }
            if let open = quote {
                if open == "\"", scalar == "\\" { place += 1 } else if scalar == open { quote = nil }
            } else if scalar == "'" || scalar == "\"", startsValue {
                quote = scalar
            } else if scalar == "#", place == 0 || " \t".unicodeScalars.contains(scalars[place - 1]) {
                let isApart = place < 2 || " \t".unicodeScalars.contains(scalars[place - 2])
                if !isApart, !startsValue, !endsInNumber(scalars[..<place]) { strays.append(.cut(place + 1)) }
                break
            } else if ["\u{A0}", "\u{202F}", "\u{2007}"].contains(scalar), startsValue {
                strays.append(.hardSpace(place + 1))
            }
            if scalar != " ", scalar != "\t" { before = scalar }
            place += 1
        }
        let tail = scalars.prefix(place).reversed().drop { " \t+-0123456789".unicodeScalars.contains($0) }
        if quote == nil, let last = tail.first, last == "|" || last == ">" { blockIndent = indent }
        return strays
    }

    /// Whether the value before a `#` is a number, behind which nobody means more.
    private func endsInNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let value = scalars.reversed().drop { $0 == " " }.prefix { $0 != " " }
        return value.allSatisfy { ("0"..."9").contains($0) }
            && scalars.reversed().drop { $0 == " " }.dropFirst(value.count).drop { $0 == " " }.first == ":"
    }
}
