import Markdown

/// The findings so far, and the text they are about.
struct Findings {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []
    /// The pictures that slides name, and where.
    private(set) var pictures: [NamedPicture] = []

    init(in source: SourceText) { self.source = source }

    mutating func error(_ message: String, at location: Location) {
        add(.error, message, at: location)
    }

    mutating func warning(_ message: String, at location: Location) {
        add(.warning, message, at: location)
    }

    mutating func error(_ message: String, at node: MarkdownNode) {
        error(message, at: node.location(in: source))
    }

    mutating func warning(_ message: String, at node: MarkdownNode) {
        warning(message, at: node.location(in: source))
    }

    /// Takes note of a picture that a slide names.
    mutating func name(picture file: String, hasText: Bool, at node: MarkdownNode) {
        pictures.append(NamedPicture(file: file, hasText: hasText, location: node.location(in: source)))
    }

    /// Each finding once, in the order of the text; findings of one place in the order they were made.
    var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }.enumerated()
            .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
            .map(\.element)
    }

    /// Messages quote the text, which may hold what moves a terminal's cursor.
    private mutating func add(_ severity: Diagnostic.Severity, _ message: String, at location: Location) {
        diagnostics.append(Diagnostic(severity, String(message.map(printable)), at: location))
    }
}

/// A picture's file as a slide names it, and where it does.
package struct NamedPicture: Hashable, Sendable {
    package let file: String
    /// Whether it says in words what it shows.
    package let hasText: Bool
    package let location: Location
}

/// `path` as a shell takes it for one word.
package func inShell(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
        byte >= 0x80 || "/._-+,:@%=".utf8.contains(byte) || Character(Unicode.Scalar(byte)).isLetter
            || Character(Unicode.Scalar(byte)).isNumber
    }
    let name = path.hasPrefix("-") ? "./" + path : path
    return isPlain && !path.isEmpty ? name : "'" + name.replacing("'", with: "'\\''") + "'"
}

/// A sentence's end that names the known word which `word` was perhaps meant to be, or all of them.
package func suggestion(for word: String, among known: [String]) -> String {
    guard let nearest = nearest(to: word, among: known) else {
        return "known are \(known.joined(separator: ", "))"
    }
    return "did you mean “\(nearest)”?"
}

/// The known word that is nearest to `word`, unless all are far from it.
func nearest(to word: String, among known: [String]) -> String? {
    let plain = spelled(word.prefix(40))
    let ranked = known.map { (word: $0, distance: distance(plain, spelled($0.prefix(40)))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, min(plain.count, best.word.count) / 3) ? best.word : nil
}

private func spelled(_ word: Substring) -> [Character] {
    word.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
}

/// The fewest insertions, deletions, changes and swaps of neighbours between two words; product of their lengths.
private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, character) in left.enumerated() {
        var row = [i + 1]
        for (j, other) in right.enumerated() {
            var cost = min(rows[i][j] + (character == other ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, character == right[j - 1], left[i - 1] == other {
                cost = min(cost, rows[i - 1][j - 1] + 1)
            }
            row.append(cost)
        }
        rows.append(row)
    }
    return rows[left.count][right.count]
}

extension MarkdownNode {
    /// Where it begins in the text that it was read from.
    func location(in source: SourceText) -> Location { source.location(line: line, byte: byte) }
}
