import Drawing
package import Keyboard
import Redaction

/// Text that is being typed, of one line or with line ends that were pasted, and where its cursor stands.
package struct LineEditor: Equatable, Sendable {
    /// The text's characters; never more than ``limit``.
    package private(set) var characters: [Character] = []
    /// Before which character the cursor stands; the number of characters where it stands behind the last.
    package private(set) var cursor = 0
    /// The most characters that fit.
    package let limit: Int
    /// Whether line ends stay; in an editor of one line they are spaces.
    let keepsLines: Bool
    /// Whether the last key had more than there was room for.
    private var isCut = false
    /// How many characters fit, where the last key had more; nil where it had not.
    package var cutAt: Int? { isCut ? limit : nil }

    /// Makes an editor with its cursor behind `text`, which is cleaned and cut to `limit` characters.
    package init(_ text: String = "", limit: Int, keepsLines: Bool = false) {
        self.limit = limit
        self.keepsLines = keepsLines
        insert(text)
        isCut = false
    }

    /// What is typed.
    package var text: String { String(characters) }

    /// What is typed, without the spaces at its ends.
    var trimmed: String { Screens.trimmed(text) }

    /// Types or pastes `text` at the cursor, cleaned, as far as it fits.
    package mutating func insert(_ text: String) {
        let before = characters[..<cursor]
        let after = characters[cursor...]
        // A mark by itself is cleaned away; behind the letter that it belongs to it stays.
        let clean = cleaned(text)
        let all = clean.isEmpty ? text : clean
        var added = all.prefix(max(0, limit - characters.count + 1))
        while true {
            // A mark may join the character before it, so only the whole tells how many characters there are.
            let start = cleaned(String(before) + added)
            let whole = Array(start + String(after))
            if whole.count <= limit {
                isCut = added.endIndex < all.endIndex
                characters = whole
                cursor = min(start.count, whole.count)
                return
            }
            guard !added.isEmpty else {
                isCut = true
                return
            }
            added.removeLast()
        }
    }

    /// `text` as it can stand here; of empty lines in a row, one stays.
    private func cleaned(_ text: String) -> String {
        guard keepsLines, text.contains(where: \.isNewline) else { return Drawing.cleaned(text) }
        return cleanedLines(text).joined(separator: "\n").replacing(/\n{3,}/, with: "\n\n")
    }

    /// Puts the cursor before the character at `index`, or as near to it as there are characters.
    package mutating func move(to index: Int) { cursor = min(max(0, index), characters.count) }

    /// Does what `key` means to a line of text.
    ///
    /// - Returns: Whether the key means anything here.
    package mutating func press(_ key: Key) -> Bool {
        isCut = false
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .left: move(to: cursor - 1)
        case .right: move(to: cursor + 1)
        case .home, .control("a"): move(to: 0)
        case .end, .control("e"): move(to: characters.count)
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete: remove(from: cursor, to: cursor + 1)
        case .control("u"): remove(from: 0, to: cursor)
        case .control("k"): remove(from: cursor, to: characters.count)
        case .control("w"): remove(from: startOfWord, to: cursor)
        case .enter, .tab, .backTab, .insert, .escape, .up, .down, .pageUp, .pageDown, .function, .control,
            .alt:
            return false
        }
        return true
    }

    /// Where the word before the cursor begins, spaces between them included.
    private var startOfWord: Int {
        var index = cursor
        while index > 0, characters[index - 1].isWhitespace { index -= 1 }
        while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
        return index
    }

    private mutating func remove(from start: Int, to end: Int) {
        let start = max(0, start)
        let end = min(end, characters.count)
        guard start < end else { return }
        let before = String(characters[..<start])
        characters = Array(before + String(characters[end...]))
        cursor = min(before.count, characters.count)
    }
}

/// How typed text breaks into the rows of a field; nothing is left out, so that every cursor has a place.
struct FieldRows: Equatable, Sendable {
    /// Indices of the characters in each row, from the top; at least one row.
    private(set) var rows: [Range<Int>] = []
    private let characters: [Character]

    /// Breaks `characters` into rows of at most `width` columns, between words where it can.
    init(_ characters: [Character], width: Int) {
        self.characters = characters
        var start = 0
        var used = 0
        var wordStart = 0
        for (index, character) in characters.enumerated() {
            if character.isNewline {
                rows.append(start..<index)
                (start, used, wordStart) = (index + 1, 0, index + 1)
                continue
            }
            let extent = columns(of: character)
            if used + extent > width, index > start {
                let end = wordStart > start ? wordStart : index
                rows.append(start..<end)
                start = end
                used = characters[end..<index].reduce(0) { $0 + columns(of: $1) }
            }
            used += extent
            if character == " " { wordStart = index + 1 }
        }
        rows.append(start..<characters.count)
        if used >= width { rows.append(characters.count..<characters.count) }
    }

    /// The text of each row.
    var texts: [String] { rows.map { String(characters[$0]) } }

    /// The text of each row, in which what could identify somebody but the `people` is marked.
    func lines(knowing people: KnownPeople) -> [[StyledText.Run]] {
        let text = String(characters)
        var marked = Array(repeating: false, count: characters.count)
        for mention in mentions(in: text, knowing: people) {
            let start = text.distance(from: text.startIndex, to: mention.range.lowerBound)
            let length = text.distance(from: mention.range.lowerBound, to: mention.range.upperBound)
            for index in start..<min(start + length, marked.count) { marked[index] = true }
        }
        return rows.map { row in
            var runs: [StyledText.Run] = []
            var start = row.lowerBound
            while start < row.upperBound {
                let end = row[start...].first { marked[$0] != marked[start] } ?? row.upperBound
                runs.append(.init(String(characters[start..<end]), marked[start] ? .alert : .plain))
                start = end
            }
            return runs
        }
    }

    /// Where a cursor before the character at `index` stands.
    func position(of index: Int) -> Position {
        let row = rows.lastIndex { $0.lowerBound <= index } ?? 0
        let before = characters[
            rows[row].lowerBound..<max(rows[row].lowerBound, min(index, characters.count))]
        return Position(row: row, column: before.reduce(0) { $0 + columns(of: $1) })
    }

    /// The index that stands nearest to `column` in `row`, or in the nearest row there is.
    func index(at position: Position) -> Int {
        let row = min(max(0, position.row), rows.count - 1)
        let isEnded = row == rows.count - 1 || rows[row + 1].lowerBound > rows[row].upperBound
        var column = 0
        for index in rows[row] {
            if column >= position.column { return index }
            column += columns(of: characters[index])
        }
        return isEnded ? rows[row].upperBound : max(rows[row].lowerBound, rows[row].upperBound - 1)
    }
}
