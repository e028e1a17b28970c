import Markdown

/// patat: rulers if there are any, else headings at the slide level; a higher heading is a slide.
func loadPatat(_ source: Source) -> Loading {
    var source = source
    source.keepTables()
    let settings = source.head?["patat"]
    let tree = source.tree
    let breaks = source.rulers(in: tree)
    var pages: [Page]
    if breaks.isEmpty {
        let level = settings?["slideLevel"]?.number ?? slideLevel(of: tree)
        var starts: [Int] = []
        var isBehindTitle = false
        for node in tree.children {
            if let own = node.headingLevel, own <= level {
                starts.append(node.line - 1)
                isBehindTitle = own < level
            } else if isBehindTitle, !node.isComment {
                // What stands below a higher heading is a slide of its own.
                starts.append(node.line - 1)
                isBehindTitle = false
            }
        }
        pages = source.pages(from: starts)
    } else {
        pages = source.pages(between: breaks)
    }
    let isIncremental = settings?["incrementalLists"]?.isTrue == true
    for index in pages.indices {
        pages[index].isKept = false
        pages[index].isIncremental = isIncremental
        for comment in commentsInside(pages[index].lines.joined) where comment.hasPrefix("config:") {
            let value = source.yaml(String(comment.dropFirst("config:".count)))
            if let own = value?["incrementalLists"] { pages[index].isIncremental = own.isTrue }
        }
    }
    var loading = Loading(title: nil, pages: pages)
    loading.manner.dots = true
    loading.manner.pausesBehindLists = true
    loading.manner.quotedListsSwitch = true
    loading.manner.comment = { $0.hasPrefix("config:") ? .nothing : .note($0) }
    return loading
}

/// The highest level whose headings have content right below them; comments do not count.
func slideLevel(of tree: MarkdownNode) -> Int {
    let nodes = tree.children.filter { !$0.isComment }
    let levels = zip(nodes, nodes.dropFirst()).compactMap { node, next in
        next.headingLevel == nil ? node.headingLevel : nil
    }
    return levels.min() ?? nodes.compactMap(\.headingLevel).min() ?? 1
}

extension Source {
    /// Makes code of pandoc's tables, whose lines of dashes Markdown takes for rulers.
    mutating func keepTables() {
        var kept: [Line] = []
        let code = lines.code()
        var index = 0
        while index < lines.count {
            guard !code[index], !lines[index].text.isBlank, index == 0 || lines[index - 1].text.isBlank else {
                kept.append(lines[index])
                index += 1
                continue
            }
            var end = index
            while end < lines.count, !lines[end].text.isBlank, !code[end] { end += 1 }
            let isFramed = isDashes(lines[index].text) && end - index > 2
            // One that is framed may have empty lines between its rows.
            if isFramed, lines[index..<end].contains(where: { isColumnRow($0.text) }) {
                while end < lines.count, !isDashes(lines[end - 1].text) || isColumnRow(lines[end - 1].text) {
                    end += 1
                }
            }
            let isTable = lines[index..<end].contains { isColumnRow($0.text) }
            if isTable { kept.append(Line("~~~~~~", lines[index].number)) }
            kept += lines[index..<end]
            if isTable { kept.append(Line("~~~~~~", lines[end - 1].number)) }
            index = end
        }
        lines = kept
    }
}

/// Dashes in several groups, each as wide as a column.
private func isColumnRow(_ line: String) -> Bool {
    let groups = line.split(separator: " ")
    return groups.count > 1 && groups.allSatisfy { $0.count > 1 && $0.allSatisfy { $0 == "-" } }
}

private func isDashes(_ line: String) -> Bool {
    let text = line.trimmed
    return text.count > 3 && text.allSatisfy { $0 == "-" }
}
