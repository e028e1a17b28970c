import Markdown

/// Markdown whose slides are apart by rulers.
func loadRulers(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: source.pages(between: source.rulers(in: source.tree)))
    loading.manner.hasNoteLines = true
    loading.manner.tellsNoteLines = true
    loading.manner.comment = plainMeaning
    return loading
}

/// Markdown whose slides begin with headings: those of the highest level that has content right below.
func loadHeadings(_ source: Source) -> Loading {
    let tree = source.tree
    let headings = tree.children.filter { $0.headingLevel != nil }
    // A lone first heading is the title of the whole.
    let top = headings.compactMap(\.headingLevel).min()
    let isTitled =
        headings.count > 1 && headings.first?.headingLevel == top
        && headings.count { $0.headingLevel == top } == 1
    var rest = tree
    if isTitled, let first = headings.first, let place = rest.children.firstIndex(of: first) {
        rest.children.removeFirst(place + 1)
    }
    let level = slideLevel(of: rest)
    let starts = headings.filter { ($0.headingLevel ?? 7) <= level }.map { $0.line - 1 }
    var pages = source.pages(from: starts)
    for index in pages.indices { pages[index].isKept = false }
    var loading = Loading(title: nil, pages: pages)
    loading.manner.hasNoteLines = true
    loading.manner.tellsNoteLines = true
    loading.manner.comment = plainMeaning
    return loading
}
