/// The measures of a page, in columns and lines.
enum Paper {
    /// Columns of a line.
    static let width = 80
    /// Lines of a page, its footer among them.
    static let height = 60
    /// Lines of a page above the empty line that sets the footer apart.
    static let body = height - 2
    /// Columns that everything under a heading is set in by.
    static let indent = 4
    /// A line from margin to margin.
    static let rule = String(repeating: "─", count: width)
}

/// Pages of `passages`, an empty line between two on the same page, each page with its number at its foot.
///
/// - Parameters:
///   - passages: What stays together; one that is longer than a page is cut where the page ends.
///   - name: What stands at the left of every foot, so that loose pages find their way back.
/// - Returns: Pages of ``Paper/height`` lines, a form feed between two of them.
func paged(_ passages: [Passage], footedBy name: String) -> String {
    let pages = pages(of: passages)
    let texts = pages.enumerated().map { index, lines in
        let filling = Array(repeating: "", count: Paper.height - 1 - lines.count)
        let number = "page \(index + 1) of \(pages.count)"
        let foot = spread(shortened(name, to: Paper.width - number.count - 2), number)
        return (lines + filling + [foot]).map { withoutTrailingSpaces($0) + "\n" }.joined()
    }
    return texts.joined(separator: "\u{0C}")
}

private func pages(of passages: [Passage]) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    for passage in passages {
        let lines = (page.isEmpty ? [] : [""]) + passage.lines
        if page.count + lines.count <= Paper.body {
            page += lines
            continue
        }
        if !page.isEmpty { pages.append(page) }
        var rest = passage.lines[...]
        while rest.count > Paper.body {
            pages.append(Array(rest.prefix(Paper.body)))
            rest = rest.dropFirst(Paper.body)
        }
        page = Array(rest)
    }
    return page.isEmpty ? pages : pages + [page]
}

/// Lines that stay together on one page where they fit one.
struct Passage: Equatable {
    /// The lines, each within the paper's width.
    var lines: [String]

    /// Makes a passage.
    init(_ lines: [String]) { self.lines = lines }

    /// Passages of which the first begins with `title`, so that a heading never ends a page.
    static func section(_ title: String, _ passages: [Passage]) -> [Passage] {
        guard let first = passages.first else { return [] }
        return [Passage([title] + first.lines)] + passages.dropFirst()
    }
}

/// How many columns a fixed-width font gives to `text`.
func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
}

/// Two for what East Asian fonts and emoji set wide, one for everything else.
///
/// Source: Unicode 15.1, EastAsianWidth, the blocks that are wide throughout.
private func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    return wide.contains { $0.contains(first.value) } ? 2 : 1
}

private let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
]
