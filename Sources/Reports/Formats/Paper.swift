import Drawing

/// The measures of a page, in columns and lines: the least that printers, CUPS, LibreOffice, a2ps and enscript have on A4
/// and Letter.
enum Paper {
    /// Columns of a line.
    static let width = 72
    /// Lines of a page, its footer among them.
    static let height = 58
    /// Lines of a page above the empty line that sets the footer apart.
    static let body = height - 2
    /// Columns that everything under a heading is set in by.
    static let indent = 4
    /// A line from margin to margin.
    static let rule = String(repeating: "─", count: width)
}

/// Lines that stay together on one page where they fit one.
struct Passage: Equatable {
    /// The lines, each within the paper's width.
    var lines: [String]
    /// Whether it begins a page.
    var startsPage = false

    /// Makes a passage.
    init(_ lines: [String], startsPage: Bool = false) { (self.lines, self.startsPage) = (lines, startsPage) }
}

/// Pages of `passages`, an empty line between two on the same page, each page with its number at its foot.
///
/// - Parameters:
///   - passages: What stays together; one that is longer than a page is cut where the page ends.
///   - name: What stands at the left of every foot, so that loose pages find their way back.
///   - number: What stands at the right, made of the page's number and how many there are.
/// - Returns: Pages of ``Paper/height`` lines, a form feed between two of them.
func paged(_ passages: [Passage], footedBy name: String, numbered number: (Int, Int) -> String) -> String {
    let pages = pages(of: passages)
    let texts = pages.enumerated().map { index, lines in
        let filling = Array(repeating: "", count: Paper.height - 1 - lines.count)
        let number = number(index + 1, pages.count)
        let foot = spread(truncated(oneLine(name), to: Paper.width - columns(of: number) - 2), number)
        return (lines + filling + [foot]).map { withoutTrailingSpaces($0) + "\n" }.joined()
    }
    return texts.joined(separator: "\u{0C}")
}

private func pages(of passages: [Passage]) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    for passage in passages {
        let lines = (page.isEmpty ? [] : [""]) + passage.lines
        if page.count + lines.count <= Paper.body, !passage.startsPage || page.isEmpty {
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

/// `text` on one line, without anything that could steer a terminal, a printer or the eye: line breaks and runs of spaces
/// become one space.
func oneLine(_ text: String) -> String { cleaned(text).split(separator: " ").joined(separator: " ") }

/// `text`, cleaned, in lines of at most `width` columns; at least one.
func set(_ text: String, to width: Int) -> [String] {
    let lines = wrapped(oneLine(text), to: width)
    return lines.isEmpty ? [""] : lines
}

/// `left` and `right` at the two ends of a line.
func spread(_ left: String, _ right: String, over width: Int = Paper.width) -> String {
    filled(left, to: width - columns(of: right)) + right
}

/// `text` with spaces behind it up to `width` columns.
func filled(_ text: String, to width: Int) -> String { text + spaces(width - columns(of: text)) }

/// `text` with spaces before it up to `width` columns.
func rightAligned(_ text: String, to width: Int) -> String { spaces(width - columns(of: text)) + text }

/// `line` behind the paper's indent.
func setIn(_ line: String) -> String { spaces(Paper.indent) + line }

/// `line` without the spaces at its end.
func withoutTrailingSpaces(_ line: String) -> String {
    line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
}

/// So many spaces, none where `count` is below zero.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

/// A bar of `count` out of `whole`, to the nearest eighth of a cell.
///
/// Source: Unicode 15.1, Block Elements, U+2588 to U+258F.
///
/// - Parameters:
///   - count: What is counted, from 0 to `whole`.
///   - whole: What fills the bar.
///   - width: The full bar's length, in cells.
///   - isASCII: Whether a printer has no blocks: then `#`, one for each half of a cell or more.
/// - Returns: As many cells as are wholly or partly filled.
func bar(_ count: Int, of whole: Int, width: Int, isASCII: Bool = false) -> String {
    guard whole > 0 else { return "" }
    let eighths = (min(max(count, 0), whole) * width * 16 + whole) / (whole * 2)
    guard !isASCII else { return String(repeating: "#", count: count > 0 ? max(1, (eighths + 4) / 8) : 0) }
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
}
