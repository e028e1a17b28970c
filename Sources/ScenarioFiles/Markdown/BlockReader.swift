import Foundation
import Markdown
import Workshop

/// Makes a slide's blocks of Markdown's.
struct BlockReader {
    /// What comments said to the facilitator, in their order.
    private(set) var notes: [String] = []

    /// The blocks that `node` becomes: one, or none where it says nothing that is shown.
    mutating func blocks(_ node: MarkdownNode, findings: inout Findings) -> [Block] {
        switch node.kind {
        case .paragraph:
            if let pictures = pictures(in: node, findings: &findings) { return pictures }
            let prose = prose(node.children, findings: &findings)
            return prose.spans.isEmpty ? [] : [.paragraph(prose)]
        case .heading(let level):
            if level < 3 {
                findings.warning("a heading inside a list or a quote begins no slide", at: node)
            }
            return [.heading(prose(node.children, findings: &findings))]
        case .list(let start): return [list(node, start: start, findings: &findings)]
        case .quote: return quote(node, findings: &findings)
        case .code(let info, let text, let isFenced):
            checkCode(node, info, isFenced, &findings)
            return [.code(withoutTabs(text.hasSuffix("\n") ? String(text.dropLast()) : text))]
        case .table(let signs): return [table(node, signs, findings: &findings)]
        case .html(let html):
            for sentence in read(html, of: node, findings: &findings).compactMap(\.misplaced) {
                findings.error(sentence, at: node)
            }
            return []
        case .thematicBreak:
            findings.warning("this line is not shown; a slide begins with ##", at: node)
            return []
        case .tooDeep:
            findings.error("this is nested too deep to be read", at: node)
            return []
        case .document, .item, .tableRow, .tableCell:
            return blocks(of: node.children, findings: &findings)
        case .text, .softBreak, .hardBreak, .codeSpan, .inlineHTML, .emphasis, .strong, .link, .image,
            .unknown:
            let prose = prose([node], findings: &findings)
            return prose.spans.isEmpty ? [] : [.paragraph(prose)]
        }
    }

    /// The blocks of all of `nodes`.
    mutating func blocks(of nodes: [MarkdownNode], findings: inout Findings) -> [Block] {
        nodes.flatMap { blocks($0, findings: &findings) }
    }

    /// Takes the notes out of an HTML block, and reports what is no comment.
    ///
    /// - Returns: What it says of steps and columns.
    mutating func read(_ html: String, of node: MarkdownNode, findings: inout Findings) -> [Comment] {
        var orders: [Comment] = []
        for piece in Comment.pieces(of: html) {
            switch piece {
            case .comment(.notes(let text), _): notes.append(text)
            case .comment(.nearly(let spelled), let line):
                findings.warning(
                    Comment.remark(on: spelled), at: place(line, below: node, findings.source))
            case .comment(.other, _): break
            case .comment(let order, _): orders.append(order)
            case .unclosed(let line):
                findings.error(
                    "this comment is not closed with -->", at: place(line, below: node, findings.source))
            case .markup(let line):
                findings.error(
                    "HTML cannot be shown; write Markdown, or \\< for the sign itself",
                    at: place(line, below: node, findings.source))
            }
        }
        return orders
    }

    /// The prose of a heading, a paragraph, a cell.
    mutating func prose(_ nodes: [MarkdownNode], findings: inout Findings) -> Prose {
        var reader = ProseReader()
        let prose = reader.prose(nodes, findings: &findings)
        notes += reader.notes
        return prose
    }

    /// The pictures that a paragraph is made of; nil where anything else stands in it.
    private mutating func pictures(in node: MarkdownNode, findings: inout Findings) -> [Block]? {
        let images = node.children.filter { !$0.isAir }
        guard !images.isEmpty, images.allSatisfy({ $0.pictureFile != nil }) else { return nil }
        return images.map { image in
            let file = image.pictureFile ?? ""
            let text = prose(image.children, findings: &findings).text.onOneLine
            if text.isEmpty {
                findings.warning(
                    "this picture has no text: say what it shows, for whoever does not see it", at: image)
            }
            findings.name(picture: file, hasText: !text.isEmpty, at: image)
            return .picture(file: file, text: text.isEmpty ? file : text)
        }
    }

    private func place(_ line: Int, below node: MarkdownNode, _ source: SourceText) -> Location {
        guard line > 0 else { return node.location(in: source) }
        let indentation = source.line(node.line + line).prefix { $0.isWhitespace }.count
        return source.location(line: node.line + line, column: indentation + 1)
    }

    private mutating func list(_ node: MarkdownNode, start: Int?, findings: inout Findings) -> Block {
        let items = node.children.map { blocks(of: $0.children, findings: &findings) }
        return .list(ordered: start != nil, items: items.filter { !$0.isEmpty }, start: start ?? 1)
    }

    private func checkCode(
        _ node: MarkdownNode, _ info: String, _ isFenced: Bool, _ findings: inout Findings
    ) {
        let word = info.split(separator: " ").first.map(String.init) ?? ""
        if word == "poll" {
            findings.error("a poll stands outside of lists and quotes", at: node)
        } else if nearest(to: word, among: ["poll"]) != nil, !word.isEmpty {
            findings.warning("this is shown as code; did you mean “poll”?", at: node)
        }
        if isFenced { reportUnclosedFence(node, findings: &findings) }
    }

    private mutating func table(
        _ node: MarkdownNode, _ signs: [MarkdownNode.Alignment], findings: inout Findings
    ) -> Block {
        let width = node.children.first?.children.count ?? 0
        let rows = node.children.map { row in
            row.children.map { prose($0.children, findings: &findings) }
        }
        for row in node.children where cells(in: findings.source.line(row.line)) > width {
            findings.error("this row has more cells than its table's head", at: row)
        }
        let columns = signs.map { sign -> Block.Alignment in
            switch sign {
            case .left: .left
            case .middle: .middle
            case .right: .right
            }
        }
        // Said of no column, it is as if nothing were said.
        return .table(
            header: rows.first ?? [], rows: Array(rows.dropFirst()),
            columns: columns.allSatisfy { $0 == .left } ? [] : columns)
    }

    /// How many cells a row's line has; Markdown leaves out those that are too many.
    private func cells(in line: String) -> Int {
        var cells = 1
        var isEscaped = false
        var row = Substring(line.trimmed)
        if row.hasPrefix("|") { row.removeFirst() }
        if row.hasSuffix("|"), !row.hasSuffix("\\|") { row.removeLast() }
        for character in row {
            if character == "|", !isEscaped { cells += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return cells
    }
}

extension BlockReader {
    /// A block quote, with whom it is from: the last paragraph or the last line, where it begins with a dash.
    mutating func quote(_ node: MarkdownNode, findings: inout Findings) -> [Block] {
        var nodes = node.children
        var attribution: Prose?
        if let last = nodes.last {
            if case .list = last.kind, nodes.count > 1, let words = soleItem(of: last, findings.source) {
                nodes.removeLast()
                attribution = prose(words, findings: &findings)
            } else if last.kind == .paragraph {
                let (before, words) = lastLine(of: last.children)
                if let words, nodes.count > 1 || !before.isEmpty {
                    nodes[nodes.count - 1].children = before
                    attribution = prose(words, findings: &findings)
                }
            }
        }
        let content = blocks(of: nodes, findings: &findings)
        if let attribution, !attribution.spans.isEmpty { return [.quote(content, attribution: attribution)] }
        return content.isEmpty ? [] : [.quote(content, attribution: nil)]
    }

    /// The words behind `- ` on a quote's last line, which Markdown takes for a list.
    private func soleItem(of list: MarkdownNode, _ source: SourceText) -> [MarkdownNode]? {
        let line = source.line(list.line).utf8.dropFirst(max(0, list.byte - 1))
        guard line.first == 0x2D, list.children.count == 1, list.children[0].children.count == 1 else {
            return nil
        }
        let content = list.children[0].children[0]
        return content.kind == .paragraph ? content.children : nil
    }

    /// What stands before the paragraph's last line, and that line without its dash; nil where it has none.
    private func lastLine(of nodes: [MarkdownNode]) -> (before: [MarkdownNode], words: [MarkdownNode]?) {
        let ending = nodes.lastIndex { $0.kind == .softBreak || $0.kind == .hardBreak }
        let start = ending.map { $0 + 1 } ?? 0
        guard nodes.indices.contains(start), case .text(let text) = nodes[start].kind else {
            return (nodes, nil)
        }
        var words = Array(nodes[start...])
        for dash in ["———", "——", "—", "–", "--", "―"] where text.hasPrefix(dash) {
            words[0].kind = .text(String(text.dropFirst(dash.count)))
            return (Array(nodes[..<(ending ?? 0)]), words)
        }
        // Markdown may give the dashes a node of their own.
        if text == "-", nodes.indices.contains(start + 1), case .text(let next) = nodes[start + 1].kind,
            next.hasPrefix("-")
        {
            words.removeFirst()
            words[0].kind = .text(String(next.dropFirst()))
            return (Array(nodes[..<(ending ?? 0)]), words)
        }
        return (nodes, nil)
    }
}

/// `code` with spaces up to the next stop in place of each tab.
private func withoutTabs(_ code: String) -> String {
    guard code.contains("\t") else { return code }
    let distance = 4
    return code.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.reduce(into: (text: "", column: 0)) { made, character in
            let width = character == "\t" ? distance - made.column % distance : columns(of: character)
            made.text += character == "\t" ? String(repeating: " ", count: width) : String(character)
            made.column += width
        }.text
    }.joined(separator: "\n")
}

/// A fence that nothing closes takes in everything behind it; says whether it is closed.
@discardableResult
func reportUnclosedFence(_ node: MarkdownNode, findings: inout Findings) -> Bool {
    let close = findings.source.line(node.endLine).drop { $0.isWhitespace || $0 == ">" }.trimmed
    let isClosed =
        node.endLine > node.line && close.count >= 3 && Set(close).count == 1
        && "`~".contains(close.first ?? " ")
    // Another fence inside is closed in its place.
    let inner = (node.line + 1..<max(node.line + 1, node.endLine)).first { number in
        let line = findings.source.line(number).trimmed
        return node.pollFence != nil && (line.hasPrefix("```") || line.hasPrefix("~~~"))
    }
    if let inner {
        findings.error("this fence is not closed before line \(inner), where another begins", at: node)
    } else if !isClosed {
        findings.error("this fence is not closed", at: node)
    }
    return isClosed && inner == nil
}

extension MarkdownNode {
    /// Whether it is nothing but white space.
    fileprivate var isAir: Bool {
        switch kind {
        case .softBreak, .hardBreak: true
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case _: false
        }
    }

    /// The file that an image is in; nil for one from the web, and for everything that is no image.
    var pictureFile: String? {
        guard case .image(let address) = kind, !address.isEmpty, !address.contains("://") else { return nil }
        return address.removingPercentEncoding ?? address
    }
}
