import Workshop

/// What an HTML comment means to a scenario.
enum Comment: Equatable {
    /// `<!-- pause -->`
    case pause
    /// `<!-- columns: 1 3 -->`, with the columns' shares.
    case columns([Int])
    /// `<!-- column: 2 -->`, counted from 0.
    case column(Int)
    /// `<!-- end columns -->`
    case endColumns
    /// `<!-- notes: … -->`, as paragraphs apart by an empty line.
    case notes(String)
    /// The author's own, which reads as if it were meant for one of the others.
    case nearly(spelled: String)
    /// The author's own.
    case other

    /// The meaning of what stands between `<!--` and `-->`.
    init(_ content: some StringProtocol) {
        let text = content.trimmed
        if text.lowercased() == "pause" {
            self = .pause
        } else if text.lowercased().hasPrefix("notes:") {
            self = .notes(Self.paragraphs(String(text.dropFirst("notes:".count))))
        } else if let order = Self.columnOrder(text.lowercased()) {
            self = order
        } else {
            self = Self.meant(by: text.lowercased()).map { .nearly(spelled: $0) } ?? .other
        }
    }

    /// What is said of columns; nil where nothing is.
    private static func columnOrder(_ text: String) -> Comment? {
        if text == "end columns" { return .endColumns }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let numbers = text[text.index(after: colon)...].split(separator: " ").map { Int($0) ?? 0 }
        switch text[..<colon] {
        case "columns" where Column.areShares(numbers): return .columns(numbers)
        case "column" where numbers.count == 1 && (1...6).contains(numbers[0]): return .column(numbers[0] - 1)
        case _: return nil
        }
    }

    /// How what an author may have meant is written; nil where a comment is like neither.
    private static func meant(by text: String) -> String? {
        let head = text.prefix { $0 != ":" && $0 != "\n" }.trimmed
        let words = head.map { $0 == "_" || $0 == "-" ? " " : $0 }
        if ["note", "speaker note", "speaker notes", "presenter note", "presenter notes"].contains(
            String(words))
            || nearest(to: head, among: ["notes"]) != nil
        {
            return "<!-- notes: … -->"
        }
        if ["end column", "reset layout"].contains(String(words)) { return "<!-- end columns -->" }
        if ["columns", "column layout"].contains(String(words)) { return "<!-- columns: 1 1 -->" }
        if String(words) == "column" { return "<!-- column: 2 -->" }
        let isPause = ["stop", "break", "wait", "step", "fragment", "end slide"].contains(String(words))
        let isWhole = head == text
        return isWhole && (isPause || nearest(to: head, among: ["pause"]) != nil) ? "<!-- pause -->" : nil
    }

    /// What is said of one that is nearly the one that is `spelled` so.
    static func remark(on spelled: String) -> String {
        "this comment does nothing; did you mean “\(spelled)”?"
    }

    /// Lines that belong together on one line; those that begin a list's item keep a line of their own.
    private static func paragraphs(_ text: String) -> String {
        var paragraphs: [[String]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed) {
            if line.isEmpty {
                paragraphs.append([])
            } else if let last = paragraphs[paragraphs.count - 1].last, !beginsItem(line) {
                paragraphs[paragraphs.count - 1].removeLast()
                paragraphs[paragraphs.count - 1].append(last + " " + line)
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func beginsItem(_ line: String) -> Bool {
        guard let space = line.firstIndex(of: " ") else { return false }
        let mark = line[..<space]
        let isNumber =
            mark.count > 1 && mark.dropLast().allSatisfy(\.isNumber) && ".)".contains(mark.last ?? " ")
        return ["-", "*", "+"].contains(mark) || isNumber
    }
}

extension Comment {
    /// A piece of an HTML block, and how many lines below its beginning the piece begins.
    enum Piece: Equatable {
        case comment(Comment, line: Int)
        /// A comment that nothing closes.
        case unclosed(line: Int)
        /// Anything else that is not white space; said once for a block.
        case markup(line: Int)
    }

    /// What is said of one that stands in a line, a list or a quote, where it divides nothing; nil where it may.
    var misplaced: String? {
        switch self {
        case .pause: "a pause stands on a line of its own, outside of lists and quotes"
        case .columns, .column, .endColumns:
            "columns begin and end on a line of their own, outside of lists and quotes"
        case .notes, .nearly, .other: nil
        }
    }

    /// Takes an HTML block apart.
    static func pieces(of html: String) -> [Piece] {
        var pieces: [Piece] = []
        let bytes = Array(html.utf8)
        var hasMarkup = false
        var line = 0
        var position = 0
        while position < bytes.count {
            if matches(bytes, "<!--", at: position) {
                var end = position + 4
                while end < bytes.count && !matches(bytes, "-->", at: end) { end += 1 }
                guard end < bytes.count else { return pieces + [.unclosed(line: line)] }
                let content = String(decoding: bytes[(position + 4)..<end], as: UTF8.self)
                pieces.append(.comment(Comment(content), line: line))
                line += bytes[position..<end].count { $0 == 0x0A }
                position = end + 3
            } else {
                let isSpace = bytes[position] == 0x20 || (0x09...0x0D).contains(bytes[position])
                if !isSpace, !hasMarkup { pieces.append(.markup(line: line)) }
                hasMarkup = hasMarkup || !isSpace
                line += bytes[position] == 0x0A ? 1 : 0
                position += 1
            }
        }
        return pieces
    }

    private static func matches(_ bytes: [UInt8], _ text: String, at position: Int) -> Bool {
        bytes[position...].starts(with: text.utf8)
    }
}
