/// How loaders tell the reader of a page what the tool's own words mean: comments that no author can write.
enum Mark: Equatable {
    case pause, whole, fragment
    /// Nothing but the end of a block.
    case end
    case incremental(Items)
    case click(Click)
    /// Columns of these shares begin.
    case columns([Int])
    /// What follows stands in the column of that index.
    case column(Int)
    case endColumns
    /// What a tool keeps from the room.
    case note(String)
    /// What follows is kept from the room to the slide's end.
    case open

    /// A character that is taken out of every deck.
    static let sign: Character = "\u{1}"
    static let byte: UInt8 = 1

    /// The comment.
    var comment: String {
        let words: [String] =
            switch self {
            case .pause: ["pause"]
            case .whole: ["whole"]
            case .fragment: ["fragment"]
            case .end: ["end"]
            case .incremental(let items):
                ["incremental", "\(items.every)", "\(items.depth)", "\(items.areBlocks ? 1 : 0)"]
            case .click(let click): ["click", click.kind.rawValue, "\(click.number)"]
            case .columns(let shares): ["columns"] + shares.map { "\($0)" }
            case .column(let index): ["column", "\(index)"]
            case .endColumns: ["endColumns"]
            case .note(let note): ["note", Folded.folded(Folded.note(note))]
            case .open: ["open"]
            }
        return "<!--\(Self.sign)\(words.joined(separator: " "))-->"
    }

    /// The mark that a comment's inside is.
    init?(inside comment: String) {
        guard comment.first == Self.sign else { return nil }
        let words = comment.dropFirst().split(separator: " ").map(String.init)
        let numbers = words.compactMap { Int($0) }
        switch words.first {
        case "pause": self = .pause
        case "whole": self = .whole
        case "fragment": self = .fragment
        case "incremental":
            self = .incremental(Items(every: numbers[0], depth: numbers[1], areBlocks: numbers[2] == 1))
        case "click": self = .click(Click(Click.Kind(rawValue: words[1]) ?? .later, numbers[0]))
        case "columns": self = .columns(numbers)
        case "column": self = .column(numbers[0])
        case "endColumns": self = .endColumns
        case "open": self = .open
        case "note": self = .note(Folded.unfolded(String(comment.dropFirst("note ".count + 1))))
        case _: self = .end
        }
    }
}

/// How the items of lists come.
struct Items: Equatable {
    /// So many with each press.
    var every = 1
    /// Of lists within lists only so many levels come item by item.
    var depth = 48
    /// Whether other blocks come one by one as well.
    var areBlocks = false
}

/// With which press something comes.
struct Click: Equatable {
    enum Kind: String {
        /// At that press of the slide, whatever came before.
        case at
        /// At that press, and each further pause at the next one.
        case from
        /// So many presses after the last one that was not told by its number.
        case later
        /// So many presses after the last that stood before the switch.
        case within
        /// Nothing yet: a switch begins.
        case begins
    }

    var kind: Kind
    var number: Int

    init(_ kind: Kind, _ number: Int) { (self.kind, self.number) = (kind, min(999, max(0, number))) }
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
    /// Whether slides stand before it and behind it.
    var isBetween = false
    /// How many presses it has as its head says; nil where it says nothing.
    var presses: Int?
}

extension Page {
    /// Puts marks in the place of the tags that `mark` knows, which are given without `<` and `>`.
    mutating func mark(tags mark: (Substring) -> [Mark]?) {
        lines = zip(lines, lines.code()).flatMap { line, isCode -> [Line] in
            guard !isCode, line.text.contains("<") else { return [line] }
            return line.text.replacingTags { tag in
                mark(tag).map { "\n\n" + $0.map { $0.comment + "\n\n" }.joined() }
            }
            .split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0), line.number) }
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
    /// Whether each line of a paragraph stays a line.
    var keepsLines = false
    /// Whether a line `Note:` begins notes.
    var hasNoteLines = false
    /// Whether the author is told of such a line, which may be no note.
    var tellsNoteLines = false
    /// Whether blocks that HTML puts side by side are marked already.
    var hasMarkedColumns = false
}

/// What a loader makes of a deck.
struct Loading {
    var title: String?
    var pages: [Page]
    var manner = Manner()
    var findings: [DeckFinding] = []
}
