import Workshop

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

/// A fence that nothing closes takes in everything behind it.
func reportUnclosedFence(_ node: MarkdownNode, findings: inout Findings) {
    let close = findings.source.line(node.endLine).drop { $0.isWhitespace || $0 == ">" }.trimmed
    let isClosed =
        node.endLine > node.line && close.count >= 3 && Set(close).count == 1
        && "`~".contains(close.first ?? " ")
    if !isClosed { findings.error("this fence is not closed", at: node) }
}
