import Markdown

extension PageReader {
    /// A block without HTML, and the marks that stood in it.
    mutating func content(of node: MarkdownNode) -> (nodes: [MarkdownNode], marks: [Mark]) {
        var made = node
        var marks: [Mark] = []
        switch node.kind {
        case .paragraph, .heading:
            let inner = inline(node.children)
            made.children = inner.nodes
            marks = inner.marks
            countPictures(in: made)
            if case .heading(let level) = node.kind { made.kind = .heading(level: max(3, level)) }
            if made.children.allSatisfy(\.isAir) { return ([], marks) }
        case .html(let html):
            var nodes: [MarkdownNode] = []
            for piece in HTMLPiece.pieces(of: html) {
                switch piece {
                case .comment(let comment): if let mark = mark(of: comment, at: node) { marks.append(mark) }
                case .words(let words, let count):
                    tags.add(count, at: number(of: node))
                    if !words.isBlank { nodes.append(.words(HTMLPiece.plain(words), at: node.line)) }
                }
            }
            return (nodes, marks)
        case .table:
            tellRaggedRows(of: node)
            for row in made.children.indices {
                for cell in made.children[row].children.indices {
                    let inner = inline(made.children[row].children[cell].children)
                    made.children[row].children[cell].children = inner.nodes
                    count(inner.nodes.filter(\.isPicture))
                }
            }
        case .code(let info, let text, let isFenced):
            made.kind = .code(info: info, text: Folded.code(text), isFenced: isFenced)
        case .thematicBreak: return ([], [])
        case .tooDeep:
            tellOnce("this is nested too deep to be shown", at: node)
            return ([], [])
        default:
            made.children = node.children.flatMap { child in
                let inner = content(of: child)
                marks += inner.marks
                return inner.nodes
            }
            if made.children.isEmpty, !node.children.isEmpty { return ([], marks) }
        }
        return ([made], marks)
    }

    /// Inline nodes without tags and comments.
    mutating func inline(_ nodes: [MarkdownNode]) -> (nodes: [MarkdownNode], marks: [Mark]) {
        var made: [MarkdownNode] = []
        var marks: [Mark] = []
        for var node in nodes {
            switch node.kind {
            case .inlineHTML(let html):
                if html.hasPrefix("<!--") {
                    let inner = html.dropFirst(4).dropLast(3)
                    if let mark = mark(of: String(inner), at: node) { marks.append(mark) }
                } else if HTMLPiece.name(ofTag: html.dropFirst()) == "br" {
                    node.kind = .hardBreak
                    made.append(node)
                } else {
                    tags.add(1, at: number(of: node))
                }
            case .link(let address, let title):
                if !title.isEmpty { tellOnce("a link's title is not shown", at: node) }
                node.kind = .link(address: address, title: "")
                let inner = inline(node.children)
                node.children = inner.nodes
                marks += inner.marks
                made.append(node)
            case .codeSpan(let text):
                node.kind = .codeSpan(Folded.code(text))
                made.append(node)
            case .image:
                node.children = node.children.withoutLayout
                made.append(node)
            case .softBreak where manner.keepsLines:
                node.kind = .hardBreak
                made.append(node)
            case .unknown, .tooDeep:
                made += inline(node.children).nodes
            default:
                let inner = inline(node.children)
                node.children = inner.nodes
                marks += inner.marks
                if !inner.nodes.isEmpty || node.isLeaf { made.append(node) }
            }
        }
        return (made, marks)
    }

    mutating func countPictures(in node: MarkdownNode) {
        let pictures = node.children.filter(\.isPicture)
        let isAlone =
            node.kind == .paragraph && node.children.allSatisfy(\.isPictureOrAir)
            && pictures.allSatisfy { $0.pictureAddress?.contains("://") == false }
        if !isAlone { count(pictures) }
    }

    private mutating func count(_ undrawn: [MarkdownNode]) {
        let leftOut = undrawn.count { $0.children.plainText.isEmpty }
        pictures.leftOut += leftOut
        pictures.asText += undrawn.count - leftOut
    }

    mutating func tellRaggedRows(of table: MarkdownNode) {
        let width = table.children.first?.children.count ?? 0
        for row in table.children where lines.indices.contains(row.line - 1) {
            var text = lines[row.line - 1].text.replacing("\\|", with: "").trimmed
            if text.hasPrefix("|") { text.removeFirst() }
            if text.hasSuffix("|") { text.removeLast() }
            let cells = text.count { $0 == "|" } + 1
            if cells != width {
                tellOnce(
                    "a row with \(cells < width ? "fewer" : "more") cells than its table's head is "
                        + (cells < width ? "filled" : "cut"), at: row)
            }
        }
    }

    mutating func tellOpenFence() {
        var follower = FenceFollower()
        var start = 0
        for line in lines {
            let wasOpen = follower.open != nil
            _ = follower.isCode(line.text)
            if !wasOpen, follower.open != nil { start = line.number }
        }
        if follower.open != nil {
            findings.append(
                DeckFinding(line: start, sentence: "this fence is not closed; it ends with the slide"))
        }
    }

    mutating func tellOnce(_ sentence: String, at node: MarkdownNode) {
        tellOnce(sentence, at: number(of: node))
    }

    mutating func tellOnce(_ sentence: String, at line: Int) {
        if told.insert(sentence).inserted { findings.append(DeckFinding(line: line, sentence: sentence)) }
    }

    /// The file's line that a node of the page begins on.
    func number(of node: MarkdownNode) -> Int {
        lines.indices.contains(node.line - 1) ? lines[node.line - 1].number : lines.first?.number ?? 1
    }

    func numbered(_ node: MarkdownNode) -> MarkdownNode {
        var made = node
        made.place(at: number(of: node))
        return made
    }
}
