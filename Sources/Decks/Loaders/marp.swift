import Markdown

private let directives: Set<String> = [
    "theme", "style", "headingDivider", "size", "math", "title", "author", "description", "keywords", "url",
    "image",
    "marp", "paginate", "header", "footer", "class", "backgroundColor", "backgroundImage",
    "backgroundPosition",
    "backgroundRepeat", "backgroundSize", "color", "transition", "lang",
]
/// The ones whose names nobody writes in a remark.
private let telling: Set<String> = [
    "headingDivider", "paginate", "backgroundColor", "backgroundImage", "backgroundPosition",
    "backgroundRepeat",
    "backgroundSize",
]

/// Whether a comment is a directive that only Marp has.
func isMarpDirective(_ comment: String, _ yaml: (String) -> HeadValue?) -> Bool {
    guard comment.contains(":"), let value = yaml(comment), value.isMap else { return false }
    return value.keys.contains {
        telling.contains($0) || $0.first == "_" && directives.contains(String($0.dropFirst()))
    }
}

/// Marp: rulers, and headings up to `headingDivider`.
func loadMarp(_ source: Source) -> Loading {
    let yaml = source.yaml
    let tree = source.tree
    let own = commentsInside(source.lines.prose.map(\.text).joined(separator: "\n")).lazy
        .compactMap { yaml($0)?["headingDivider"] }.first
    let levels = dividers(own ?? source.head?["headingDivider"])
    var pages: [Page] = []
    var start = 0
    var isEmpty = true
    for node in tree.children {
        if node.kind == .thematicBreak {
            pages.append(source.page(start..<(node.line - 1)))
            start = node.line
            isEmpty = true
        } else if let level = node.headingLevel, levels.contains(level), !isEmpty {
            pages.append(source.page(start..<(node.line - 1)))
            start = node.line - 1
            isEmpty = false
        } else if !node.isComment {
            isEmpty = false
        }
    }
    pages.append(source.page(min(start, source.lines.count)..<source.lines.count))
    var loading = Loading(title: nil, pages: pages)
    loading.manner.keepsLines = true
    loading.manner.stepSigns = ["*", ")"]
    loading.manner.comment = { comment in
        if let value = yaml(comment), value.isMap,
            value.keys.contains(where: { directives.contains($0.first == "_" ? String($0.dropFirst()) : $0) })
        {
            return .nothing
        }
        let magic = ["fit", "prettier-ignore", "markdownlint-", "eslint-"]
        return magic.contains { comment.hasPrefix($0) } ? .nothing : .note(comment)
    }
    return loading
}

private func dividers(_ value: HeadValue?) -> Set<Int> {
    switch value {
    case .list(let values)?: Set(values.compactMap(\.number))
    case let value?: value.number.map { Set(1...max(1, min(6, $0))) } ?? []
    case nil: []
    }
}
