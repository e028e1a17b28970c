/// How loaders tell the reader of a page what the tool's own words mean: comments that no author can write.
enum Mark: String {
    case pause, incremental, whole, fragment
    /// Nothing but the end of a block.
    case end

    /// A character that is taken out of every deck.
    static let sign: Character = "\u{1}"

    /// The comment.
    var comment: String { "<!--\(Self.sign)\(rawValue)-->" }

    /// The mark that a comment's inside is.
    init?(inside comment: String) {
        guard comment.first == Self.sign else { return nil }
        self.init(rawValue: String(comment.dropFirst()))
    }
}

/// What a comment means in a dialect.
enum Meaning: Equatable {
    case mark(Mark)
    /// What it says to the speaker.
    case note(String)
    /// Nothing that is shown or said.
    case nothing
    /// Nothing that can be shown, of which the author is told once.
    case told(String)
}

/// A slide before its Markdown is read.
struct Page {
    /// The line that it begins on.
    var line: Int
    var lines: [Line]
    /// Notes that its loader found.
    var notes: [String] = []
    /// Whether its lists come item by item.
    var isIncremental = false
    /// Whether it is kept where it shows nothing.
    var isKept = true
}

extension Page {
    /// Puts marks in the place of the tags that `mark` knows, which are given without `<` and `>`.
    mutating func mark(tags mark: (Substring) -> Mark?) {
        lines = zip(lines, lines.code()).flatMap { line, isCode -> [Line] in
            guard !isCode, line.text.contains("<") else { return [line] }
            var made = ""
            var rest = Substring(line.text)
            while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
                let tag = rest[rest.index(after: start)..<end]
                made += rest[..<start]
                rest = rest[rest.index(after: end)...]
                switch mark(tag) {
                case nil: made += "<\(tag)>"
                case .end?: made += "\n\n"
                case let mark?: made += "\n\n\(mark.comment)\n\n"
                }
            }
            return (made + rest).split(separator: "\n", omittingEmptySubsequences: false)
                .map { Line(String($0), line.number) }
        }
    }
}

/// How a dialect's pages are read.
struct Manner {
    var comment: (String) -> Meaning = { _ in .nothing }
    /// Whether a paragraph `. . .` is a pause.
    var dots = false
    /// The signs whose items come one by one.
    var stepSigns: Set<Character> = []
    /// Whether a list in a quote is a list that comes the other way than others do.
    var quotedListsSwitch = false
    /// Whether a pause follows a list that comes item by item.
    var pausesBehindLists = false
    /// Whether a line `Note:` begins notes.
    var hasNoteLines = false
}

/// What a loader makes of a deck.
struct Loading {
    var title: String?
    var pages: [Page]
    var manner = Manner()
    var findings: [DeckFinding] = []
}
