/// Puts each comment on one line, and makes such a comment of whatever else a tool keeps from the room.
///
/// Done before slides are cut, so that nothing within is taken for a break, a fence or words.
struct Folding {
    /// The text, its lines apart by line feeds.
    private let bytes: [UInt8]
    /// Where each line begins, and where the text ends.
    private let starts: [Int]
    private let lines: [Line]
    private(set) var made: [Line] = []
    private(set) var findings: [DeckFinding] = []
    /// How often an end was looked for in vain; whoever writes many of these is answered at once.
    private var failures = 0
    private static let mostFailures = 40

    init(_ lines: [Line]) {
        self.lines = lines
        var bytes: [UInt8] = []
        var starts: [Int] = []
        for line in lines {
            starts.append(bytes.count)
            bytes += Array(line.text.utf8) + [0x0A]
        }
        self.bytes = bytes
        self.starts = starts + [bytes.count]
        fold()
    }

    private mutating func fold() {
        var follower = FenceFollower()
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if follower.isCode(line.text) || !line.text.utf8.contains(0x3C) && !line.text.holds(":::") {
                made.append(line)
                index += 1
            } else if FencedDiv.isNotes(line.text) {
                let indent = String(line.text.prefix { $0 == " " })
                let end = failures < Self.mostFailures ? FencedDiv.end(of: index, in: lines) : nil
                if let end {
                    let inner = lines[(index + 1)..<end].map(\.text).joined(separator: "\n")
                    made.append(Line(indent + Mark.note(inner).comment, line.number))
                    index = end + 1
                } else {
                    failures += 1
                    made.append(Line(indent + open(at: line.number), line.number))
                    index += 1
                }
            } else {
                index = foldLine(index)
            }
        }
    }

    /// Folds what begins on the line at `index`; the line to go on with.
    private mutating func foldLine(_ index: Int) -> Int {
        var index = index
        let number = lines[index].number
        var out: [UInt8] = []
        var at = starts[index]
        var lonely: Set<Int> = []
        func add(_ text: String) { out += Array(text.utf8) }
        while at < starts[index + 1] - 1 {
            let byte = bytes[at]
            var end = at + 1
            if byte == 0x5C, end < starts[index + 1] - 1 {
                end += 1
            } else if byte == 0x60 {
                end = codeEnd(from: at, before: starts[index + 1] - 1, without: &lonely)
            } else if byte == 0x3C, let found = hidden(at: at, isFirst: out.allSatisfy { $0 == 0x20 }) {
                if let comment = found.comment {
                    add(comment)
                } else {
                    add(open(at: number))
                    // What is hidden to the slide's end goes on below, where slides are cut.
                    made.append(Line(String(decoding: out, as: UTF8.self), number))
                    out = []
                }
                at = found.end
                while starts[index + 1] <= at { index += 1 }
                continue
            }
            out += bytes[at..<end]
            at = end
        }
        made.append(Line(String(decoding: out, as: UTF8.self), number))
        return index + 1
    }

    /// What begins at `start` and is kept from the room, as a comment: nil of what is never closed.
    private mutating func hidden(at start: Int, isFirst: Bool) -> (comment: String?, end: Int)? {
        if isHere("<!--", start) {
            if isHere("<!-->", start) { return ("", start + 5) }
            if isHere("<!--->", start) { return ("", start + 6) }
            guard let end = place(of: "-->", from: start + 4) else { return (nil, start + 4) }
            let inner = text(start + 4, end)
            if inner.holds("<!--"), inner.holds("\n") {
                findings.append(
                    DeckFinding(
                        line: number(of: start), sentence: "this comment is closed on line \(number(of: end))"
                    ))
            }
            return ("<!--" + Folded.folded(inner) + "-->", end + 3)
        }
        if isHere("<?", start) {
            if let end = place(of: "?>", from: start + 2) { return ("", end + 2) }
            return isFirst ? (nil, start + 2) : nil
        }
        if isHere("<![CDATA[", start), let end = place(of: "]]>", from: start) { return ("", end + 3) }
        if isHere("<!", start), start + 2 < bytes.count, bytes[start + 2].isLetter,
            let end = place(of: ">", from: start)
        {
            return ("", end + 1)
        }
        guard start + 1 < bytes.count, bytes[start + 1].isLetter, let tagEnd = tagEnd(from: start) else {
            return nil
        }
        let tag = HTMLTag(text(start + 1, tagEnd))
        guard tag.isHidden else { return nil }
        if tag.isEmpty { return ("", tagEnd + 1) }
        guard let close = close(of: tag.name, from: tagEnd + 1) else { return (nil, tagEnd + 1) }
        return (Mark.note(text(tagEnd + 1, close.start)).comment, close.end)
    }

    private mutating func open(at number: Int) -> String {
        findings.append(
            DeckFinding(
                line: number, sentence: "this is never closed; what follows is hidden to the slide's end"))
        return Mark.open.comment
    }
}

// Places in the text.
extension Folding {
    private func text(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func isHere(_ pattern: StaticString, _ start: Int) -> Bool {
        let length = pattern.utf8CodeUnitCount
        return start + length <= bytes.count
            && (0..<length).allSatisfy { bytes[start + $0] == pattern.utf8Start[$0] }
    }

    private mutating func place(of pattern: StaticString, from start: Int) -> Int? {
        guard failures < Self.mostFailures else { return nil }
        let first = pattern.utf8Start[0]
        let found = (start..<max(start, bytes.count)).first { bytes[$0] == first && isHere(pattern, $0) }
        if found == nil { failures += 1 }
        return found
    }

    private func number(of place: Int) -> Int {
        var (low, high) = (0, lines.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return lines[low].number
    }

    /// Where the code ends that the backticks at `start` begin; behind them where it ends nowhere on the line.
    private func codeEnd(from start: Int, before end: Int, without lonely: inout Set<Int>) -> Int {
        func run(_ start: Int) -> Int {
            var place = start
            while place < end, bytes[place] == 0x60 { place += 1 }
            return place
        }
        let behind = run(start)
        guard !lonely.contains(behind - start) else { return behind }
        var place = behind
        while place < end {
            if bytes[place] == 0x60 {
                let next = run(place)
                if next - place == behind - start { return next }
                place = next
            } else {
                place += 1
            }
        }
        lonely.insert(behind - start)
        return behind
    }

    /// Where the `>` of the tag at `start` stands, which is no part of a value in quotes.
    private func tagEnd(from start: Int) -> Int? {
        var quote: UInt8?
        var wasEqual = false
        for place in (start + 1)..<min(bytes.count, start + 1000) {
            let byte = bytes[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if wasEqual, byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return place
            } else if byte == 0x0A, place + 1 < bytes.count, bytes[place + 1] == 0x0A {
                return nil
            }
            wasEqual = byte == 0x3D
        }
        return nil
    }

    /// Where the tag stands that closes `name`, with those between that open it again.
    private mutating func close(of name: String, from start: Int) -> (start: Int, end: Int)? {
        guard failures < Self.mostFailures else { return nil }
        let name = Array(name.utf8)
        var depth = 1
        var place = start
        func isName(_ start: Int) -> Bool {
            guard start + name.count < bytes.count else { return false }
            return name.indices.allSatisfy { bytes[start + $0].small == name[$0] }
                && !bytes[start + name.count].isLetter && bytes[start + name.count] != 0x2D
        }
        while place < bytes.count {
            guard bytes[place] == 0x3C else {
                place += 1
                continue
            }
            if isHere("<!--", place) {
                place = self.place(of: "-->", from: place) ?? place + 4
            } else if isHere("</", place), isName(place + 2) {
                depth -= 1
                if depth == 0 {
                    let end = bytes[place...].firstIndex(of: 0x3E) ?? bytes.count - 2
                    return (place, end + 1)
                }
                place += 2
            } else {
                if isName(place + 1) { depth += 1 }
                place += 1
            }
        }
        failures += 1
        return nil
    }
}

/// A comment's inside as one line that neither a table nor a comment's own end can divide.
enum Folded {
    /// What stands for a line's end, for nothing behind a dash, and for a bar.
    static let signs: Set<Character> = ["\u{2}", "\u{3}", "\u{4}"]

    static func folded(_ text: String) -> String {
        var made = text.utf8.contains(0x0A) ? text.replacing("\n", with: "\u{2}") : text
        if made.utf8.contains(0x7C) { made = made.replacing("|", with: "\u{4}") }
        let isPlain = !made.holds("--") && !made.hasSuffix("-") && made.first != ">" && !made.hasPrefix("->")
        return isPlain ? made : "\u{3}" + made.replacing("-", with: "-\u{3}")
    }

    static func unfolded(_ text: String) -> String {
        guard text.utf8.contains(where: { (2...4).contains($0) }) else { return text }
        return text.replacing("\u{2}", with: "\n").replacing("\u{3}", with: "").replacing("\u{4}", with: "|")
    }

    /// What code shows: comments as they were written, and nothing of what was made one.
    static func code(_ text: String) -> String {
        guard text.utf8.contains(where: { (1...4).contains($0) }) else { return text }
        var made = ""
        var rest = Substring(text)
        while let start = rest.firstPlace(of: "<!--\u{1}"),
            let end = rest[start.upperBound...].firstPlace(of: "-->")
        {
            made += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return unfolded(made + rest)
    }

    /// What notes say: the words of what is folded in them, without other marks.
    static func note(_ text: String) -> String {
        var made = ""
        var rest = Substring(text)
        while let start = rest.firstPlace(of: "<!--"),
            let end = rest[start.upperBound...].firstPlace(of: "-->")
        {
            let inner = String(rest[start.upperBound..<end.lowerBound])
            made += rest[..<start.lowerBound]
            if case .note(let note)? = Mark(inside: inner) {
                made += note
            } else if inner.first != Mark.sign {
                made += unfolded(inner).trimmed
            }
            rest = rest[end.upperBound...]
        }
        return (made + rest).trimmed
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(small) }
    fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}
