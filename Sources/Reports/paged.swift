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
