import Drawing
import Redaction

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
        let isLast = row == rows.count - 1
        var column = 0
        for index in rows[row] {
            if column >= position.column { return index }
            column += columns(of: characters[index])
        }
        return isLast ? rows[row].upperBound : max(rows[row].lowerBound, rows[row].upperBound - 1)
    }
}
