import Markdown

/// Collects a slide's steps; only the first may add nothing, where a title stands above it.
struct StepCollector {
    private let hasTitle: Bool
    private var steps: [[MarkdownNode]] = []
    private var current: [MarkdownNode] = []
    private var isPauseDue = false

    init(hasTitle: Bool = false) { self.hasTitle = hasTitle }

    mutating func add(_ nodes: [MarkdownNode]) {
        guard !nodes.isEmpty else { return }
        if isPauseDue { pause() }
        current += nodes
    }

    mutating func pause() {
        isPauseDue = false
        guard !current.isEmpty || steps.isEmpty && hasTitle else { return }
        steps.append(current)
        current = []
    }

    /// Pauses before what comes next.
    mutating func pauseLater() { isPauseDue = true }

    var finished: [[MarkdownNode]] { current.isEmpty && !steps.isEmpty ? steps : steps + [current] }
}

/// Where in which list something stands.
struct ListPlace {
    /// Which of the lists of the deck.
    let list: Int
    let kind: MarkdownNode.Kind
    let index: Int
    let line: Int
}

/// A piece of a list's item, and where it stands from the outermost list on.
struct ListLeaf {
    let path: [ListPlace]
    let node: MarkdownNode
    var pausesBefore: Bool

    /// The lists that leaves of one step make.
    static func lists(of leaves: [ListLeaf], depth: Int) -> [MarkdownNode] {
        var made: [MarkdownNode] = []
        var open: (list: Int, index: Int)?
        var group: [ListLeaf] = []
        func close() {
            guard let place = group.first?.path[depth], !made.isEmpty else { return }
            made[made.count - 1].children.append(
                MarkdownNode(
                    kind: .item, line: place.line, byte: 1, endLine: place.line,
                    children: children(of: group, depth: depth)))
            group = []
        }
        for leaf in leaves {
            let place = leaf.path[depth]
            if open?.list != place.list || open?.index != place.index {
                close()
                if open?.list != place.list {
                    made.append(
                        MarkdownNode(
                            kind: place.kind.list(from: place.index), line: place.line, byte: 1,
                            endLine: place.line, children: []))
                }
                open = (place.list, place.index)
            }
            group.append(leaf)
        }
        close()
        return made
    }

    private static func children(of leaves: [ListLeaf], depth: Int) -> [MarkdownNode] {
        var made: [MarkdownNode] = []
        var deeper: [ListLeaf] = []
        for leaf in leaves {
            if leaf.path.count > depth + 1 {
                deeper.append(leaf)
            } else {
                made += lists(of: deeper, depth: depth + 1) + [leaf.node]
                deeper = []
            }
        }
        return made + lists(of: deeper, depth: depth + 1)
    }
}

extension MarkdownNode.Kind {
    /// A list that begins with the item at `index` of this one.
    fileprivate func list(from index: Int) -> Self {
        if case .list(let start?) = self { .list(start: start + index) } else { self }
    }
}
