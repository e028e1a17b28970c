import Markdown

/// Reads a page's Markdown: its title, its steps, its notes; and what of it cannot be shown.
struct PageReader {
    let manner: Manner
    let limits: DeckLimits
    var findings: [DeckFinding] = []
    /// The pictures that are not drawn.
    var pictures = (asText: 0, leftOut: 0)
    var tags = Tags()
    var told: Set<String> = []
    private var lists = 0
    // Of the page that is being read.
    var lines: [Line] = []
    var notes: [String] = []
    private var items: Items?
    /// How many of these came.
    private var counted = 0
    private var fragments: Set<String> = []
    var steps = StepCollector()
    /// Made for the first line that needs them, and once for a deck.
    lazy var attributePatterns = AttributePatterns()

    init(manner: Manner, limits: DeckLimits) {
        self.manner = manner
        self.limits = limits
    }

    /// The slide that a page is; nil where it shows nothing and need not stand.
    mutating func slide(_ page: Page) -> DeckSlide? {
        lines = page.lines
        notes = page.notes
        fragments = []
        takeNotes()
        if !manner.hasMarkedColumns { lines.markColumns() }
        dropAttributes()
        items = page.isIncremental ? Items() : nil
        counted = 0
        let nodes = MarkdownNode(parsing: lines.joined).children
        tellOpenFence()
        let place = titlePlace(of: nodes)
        let (title, titleMarks) = place.map { inline(nodes[$0].children) } ?? ([], [])
        if let place, titleMarks.contains(.fragment) {
            tellOnce("a heading comes with its slide, and not later", at: nodes[place])
        }
        steps = StepCollector(hasTitle: !title.plainText.isEmpty)
        for (index, node) in nodes.enumerated() where index != place { read(node, depth: 0) }
        if steps.isOutOfOrder { tellOnce("what comes out of its order stands where it comes", at: page.line) }
        if steps.count > limits.steps {
            tellOnce(
                "a slide has at most \(limits.steps) steps; what follows comes with the last", at: page.line)
        }
        if let presses = page.presses, presses != steps.count - 1 {
            tellOnce(
                "“clicks” of a slide's head changes nothing: a step is a press that shows something",
                at: page.line)
        }
        let made = DeckSlide(
            line: place.map { number(of: nodes[$0]) } ?? page.line,
            title: title, steps: steps.steps(atMost: limits.steps), notes: notes.filter { !$0.isEmpty })
        let isEmpty = made.title.plainText.isEmpty && made.steps == [[]]
        guard isEmpty, !page.isKept || page.lines.isBlank && made.notes.isEmpty else { return made }
        if page.isKept, page.isBetween { tellOnce("a slide that shows nothing is left out", at: page.line) }
        return nil
    }

    /// Tells what is told once for the whole deck.
    mutating func tellSums() {
        guard tags.count > 0 else { return }
        let sentence =
            tags.count == 1 ? "a tag of HTML is left out" : "\(tags.count) tags of HTML are left out"
        findings.append(DeckFinding(line: tags.line, sentence: sentence + "; the words between them stay"))
    }

    /// The first heading, where no words stand before it.
    private func titlePlace(of nodes: [MarkdownNode]) -> Int? {
        guard let place = nodes.firstIndex(where: { $0.headingLevel != nil }) else { return nil }
        let isFirst = nodes[..<place].allSatisfy { node in
            switch node.kind {
            case .html, .thematicBreak: true
            case .paragraph: node.children.allSatisfy(\.isPictureOrAir)
            default: false
            }
        }
        return isFirst ? place : nil
    }

    private mutating func read(_ node: MarkdownNode, depth: Int) {
        switch node.kind {
        case .html(let html): readHTML(html, of: node, depth: depth)
        case .thematicBreak:
            if depth == 0 { tellOnce("a line across is not shown", at: node) }
        case .paragraph where manner.dots && node.isDots: steps.pause()
        case .list:
            read(list: node, isStepwise: isStepwise(node))
        case .quote:
            if manner.quotedListsSwitch, node.children.count == 1, node.children[0].isList {
                read(list: node.children[0], isStepwise: items == nil)
            } else {
                add(content(of: node))
            }
        case .code(let info, let text, _):
            let stages = CodeStages.stages(of: Folded.code(text), info: info)
            let start = stages.count > 1 ? CodeStages.start(in: info) : nil
            if let start { steps.go(to: Click(.at, start - 1)) }
            for (index, stage) in stages.enumerated() {
                if let start, index > 0 {
                    steps.go(to: Click(.at, start - 1 + index))
                } else if index > 0 {
                    steps.pause()
                }
                var code = node
                code.kind = .code(
                    info: String(info.prefix { $0.isLetter || $0.isNumber }), text: stage, isFenced: true)
                steps.add([numbered(code)])
            }
            if stages.count > 1 {
                tellOnce(
                    "code that is highlighted in stages is shown whole, and each stage's lines below it",
                    at: node)
            }
        default:
            if let items, items.areBlocks {
                if counted % items.every == 0 { steps.pause() }
                counted += 1
            }
            add(content(of: node))
        }
    }

    private func isStepwise(_ list: MarkdownNode) -> Bool {
        guard items == nil, !manner.stepSigns.isEmpty else { return items != nil }
        let line = lines.indices.contains(list.line - 1) ? lines[list.line - 1].text : ""
        let mark = line.utf8.dropFirst(max(0, list.byte - 1)).drop { (0x30...0x39).contains($0) }.first
        return mark.map { manner.stepSigns.contains(Character(Unicode.Scalar($0))) } ?? false
    }

    private mutating func read(list: MarkdownNode, isStepwise: Bool) {
        var isPending = false
        let leaves = leaves(of: list, isStepwise: isStepwise, path: [], isPending: &isPending)
        var group: [ListLeaf] = []
        func whole(_ group: [ListLeaf]) -> [MarkdownNode] { ListLeaf.lists(of: group, depth: 0) }
        var last: ListLeaf?
        for var leaf in leaves {
            if leaf.pausesBefore {
                steps.add(whole(group).map(numbered))
                group = []
                steps.pause()
                leaf.goesOn = leaf.path.count == 1 && last?.path[0].index == leaf.path[0].index
            } else {
                leaf.goesOn =
                    leaf.path.count == 1 && last?.goesOn == true && last?.path[0].index == leaf.path[0].index
            }
            group.append(leaf)
            last = leaf
        }
        steps.add(whole(group).map(numbered))
        if isPending || isStepwise && manner.pausesBehindLists { steps.pauseLater() }
    }

    /// The pieces of a list's items; `isPending` says whether a pause stands before the next of them.
    private mutating func leaves(
        of list: MarkdownNode, isStepwise: Bool, path: [ListPlace], isPending: inout Bool
    ) -> [ListLeaf] {
        lists += 1
        let id = lists
        var leaves: [ListLeaf] = []
        let every = items?.every ?? 1
        for (index, item) in list.children.enumerated() {
            let here = path + [ListPlace(list: id, kind: list.kind, index: index, line: item.line)]
            if isStepwise {
                let place = items == nil ? index : counted
                isPending = isPending || place % every == 0
                counted += 1
            }
            for child in item.children {
                if child.isList {
                    let isInnerStepwise =
                        items.map { isStepwise && here.count < $0.depth } ?? self.isStepwise(child)
                    leaves += self.leaves(
                        of: child, isStepwise: isInnerStepwise, path: here, isPending: &isPending)
                } else if manner.dots && child.isDots {
                    isPending = true
                } else {
                    let (nodes, marks) = content(of: child)
                    isPending = isPending || marks.contains(.fragment)
                    for node in nodes {
                        leaves.append(ListLeaf(path: here, node: node, pausesBefore: isPending))
                        isPending = false
                    }
                    isPending = isPending || marks.contains(.pause)
                }
            }
        }
        return leaves
    }

    private mutating func add(_ made: (nodes: [MarkdownNode], marks: [Mark])) {
        if made.marks.contains(.fragment) { steps.pause() }
        steps.add(made.nodes.map(numbered))
        for mark in made.marks where mark != .fragment { obey(mark, at: made.nodes.first?.line ?? 1) }
    }

    private mutating func obey(_ mark: Mark, at line: Int) {
        switch mark {
        case .pause: steps.pause()
        case .incremental(let asked):
            items = asked
            counted = 0
        case .whole:
            items = nil
            steps.countOn()
        case .click(let click): steps.go(to: click)
        case .columns(let shares):
            if let shares = limits.shares(shares) {
                steps.beginColumns(shares)
            } else {
                steps.endColumns()
                if shares.count > 1 {
                    tellOnce(
                        "at most six columns stand side by side; these stand one below the other", at: line)
                }
            }
        case .column(let index): steps.go(toColumn: index)
        case .endColumns: steps.endColumns()
        case .fragment, .end, .note, .open: break
        }
    }

    private mutating func readHTML(_ html: String, of node: MarkdownNode, depth: Int) {
        for piece in HTMLPiece.pieces(of: html) {
            switch piece {
            case .comment(let comment):
                if let mark = mark(of: comment, at: node) { obey(mark, at: number(of: node)) }
            case .words(let words, let count):
                tags.add(count, at: number(of: node))
                guard !words.isBlank else { continue }
                for var inner in MarkdownNode(parsing: words).children {
                    inner.place(at: node.line)
                    if depth == 0, inner.html == nil {
                        read(inner, depth: 1)
                    } else {
                        steps.add([
                            numbered(
                                .words(inner.html.map(HTMLPiece.plain) ?? inner.plainText, at: node.line))
                        ])
                    }
                }
            }
        }
    }

    /// What a comment means; its notes are taken.
    mutating func mark(of comment: String, at node: MarkdownNode) -> Mark? {
        if let mark = Mark(inside: comment) {
            guard case .note(let note) = mark else { return mark }
            notes.append(note)
            return nil
        }
        let text = Folded.unfolded(comment).trimmed
        if text == "stop" || text == "pause" { return .pause }
        switch manner.comment(text) {
        case .mark(let mark):
            let index = text.firstPlace(of: "data-fragment-index=").map {
                text[$0.upperBound...].prefix { $0 != " " }
            }
            // Fragments of one index come together.
            if let index, !fragments.insert(String(index)).inserted { return nil }
            return mark
        case .note(let note): notes.append(note.trimmed)
        case .told(let sentence): tellOnce(sentence, at: node)
        case .nothing: break
        }
        return nil
    }
}

/// How many tags were left out, and where the first stood.
struct Tags {
    var count = 0
    var line = 1

    mutating func add(_ more: Int, at line: Int) {
        if count == 0, more > 0 { self.line = line }
        count += more
    }
}
