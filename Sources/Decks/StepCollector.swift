import Markdown

/// Collects a slide's steps; only the first may add nothing, where a title stands above it.
struct StepCollector {
    private let hasTitle: Bool
    private var pieces: [Piece] = []
    /// The press with which comes what is added.
    private var click = 0
    /// The last press that was not told by its number.
    private var relative = 0
    /// The last press of those that count from a number of their own.
    private var own: Int?
    private var switched = 0
    private var isPauseDue = false
    private var column: Column?
    private var sets = 0
    /// Whether something comes before what stands above it.
    private(set) var isOutOfOrder = false

    private struct Piece {
        let node: MarkdownNode
        let click: Int
        let column: Column?
    }

    private struct Column: Equatable {
        let set: Int
        let shares: [Int]
        var index: Int
    }

    init(hasTitle: Bool = false) { self.hasTitle = hasTitle }

    mutating func add(_ nodes: [MarkdownNode]) {
        guard !nodes.isEmpty else { return }
        if isPauseDue { pause() }
        let last = pieces.last { $0.column == column }
        isOutOfOrder = isOutOfOrder || last.map { $0.click > click } ?? false
        pieces += nodes.map { Piece(node: $0, click: click, column: column) }
    }

    mutating func pause() {
        isPauseDue = false
        if let own {
            self.own = own + 1
        } else {
            relative += 1
        }
        click = own ?? relative
    }

    /// Pauses before what comes next.
    mutating func pauseLater() { isPauseDue = true }

    /// Goes on at another press.
    mutating func go(to click: Click) {
        isPauseDue = false
        switch click.kind {
        case .at: self.click = click.number
        case .from: own = click.number - 1
        case .later:
            relative += click.number
            self.click = relative
        case .begins: switched = relative
        case .within:
            self.click = switched + click.number
            relative = max(relative, self.click)
        }
    }

    /// Ends what counts from a number of its own.
    mutating func countOn() { own = nil }

    mutating func beginColumns(_ shares: [Int]) {
        column = Column(set: sets, shares: shares, index: 0)
        sets += 1
    }

    /// Goes on in another column, where there is such a one.
    mutating func go(toColumn index: Int) {
        if column?.shares.indices.contains(index) == true { column?.index = index }
    }

    mutating func endColumns() { column = nil }

    /// The steps, at most `most`: what would come later comes with the last.
    ///
    /// What begins and ends columns stands among the nodes, as comments of our own dialect.
    func steps(atMost most: Int) -> [[MarkdownNode]] {
        let byClick = Dictionary(grouping: pieces, by: \.click)
        let clicks = byClick.keys.sorted()
        var groups = clicks.map { byClick[$0] ?? [] }
        if hasTitle, clicks.first.map({ $0 > 0 }) ?? false { groups.insert([], at: 0) }
        if groups.count > most { groups = groups.prefix(most - 1) + [Array(groups[(most - 1)...].joined())] }
        var open: Column?
        let steps = groups.map { group in
            group.flatMap { piece -> [MarkdownNode] in
                defer { open = piece.column }
                return Self.order(from: open, to: piece.column).map { $0.comment(at: piece.node.line) } + [
                    piece.node
                ]
            }
        }
        return steps.isEmpty ? [[]] : steps
    }

    /// How many steps there are.
    var count: Int {
        Set(pieces.map(\.click)).count + (hasTitle && !pieces.contains { $0.click == 0 } ? 1 : 0)
    }

    private static func order(from open: Column?, to column: Column?) -> [String] {
        if open == column { return [] }
        guard let column else { return ["end columns"] }
        let begins =
            open?.set == column.set
            ? [] : ["columns: " + column.shares.map { "\($0)" }.joined(separator: " ")]
        return begins + (begins.isEmpty || column.index > 0 ? ["column: \(column.index + 1)"] : [])
    }
}

extension String {
    fileprivate func comment(at line: Int) -> MarkdownNode {
        MarkdownNode(kind: .html("<!-- \(self) -->"), line: line, byte: 1, endLine: line, children: [])
    }
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
    /// Whether it goes on with an item of which something came before.
    var goesOn = false

    /// The lists that leaves of one step make.
    static func lists(of leaves: [ListLeaf], depth: Int) -> [MarkdownNode] {
        var made: [MarkdownNode] = []
        var open: (list: Int, index: Int)?
        var group: [ListLeaf] = []
        func close() {
            guard let place = group.first?.path[depth], !made.isEmpty else { return }
            if depth == 0, group[0].goesOn {
                // What comes of an item later is no item of its own.
                made.removeLast()
                made += group.map(\.node)
                open = nil
                group = []
                return
            }
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
