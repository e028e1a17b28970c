import Markdown
import Workshop

/// Makes prose of Markdown's inline nodes.
struct ProseReader {
    /// What comments in the prose said to the facilitator.
    private(set) var notes: [String] = []
    private var spans: [Prose.Span] = []

    /// The prose of `nodes`, without white space at its ends.
    mutating func prose(_ nodes: [MarkdownNode], findings: inout Findings) -> Prose {
        spans = []
        for node in nodes { append(node, Prose.Span(""), &findings) }
        trim()
        return Prose(spans)
    }

    private mutating func append(_ node: MarkdownNode, _ style: Prose.Span, _ findings: inout Findings) {
        switch node.kind {
        case .text(let text): append(text, style)
        case .softBreak: append(" ", style)
        case .hardBreak: append("\n", style)
        case .codeSpan(let text):
            var code = style
            code.isCode = true
            append(text, code)
        case .emphasis:
            var emphasized = style
            emphasized.isEmphasized = true
            appendChildren(of: node, emphasized, &findings)
        case .strong:
            var strong = style
            strong.isStrong = true
            appendChildren(of: node, strong, &findings)
        case .link(let address, let title): appendLink(node, address, title, style, &findings)
        case .image:
            findings.warning(
                node.pictureFile == nil
                    ? "a picture is a file beside the scenario; of this one its text is shown"
                    : "a picture stands in a paragraph of its own; of this one its text is shown", at: node)
            appendChildren(of: node, style, &findings)
        case .inlineHTML(let html): appendHTML(html, node, &findings)
        case .tooDeep: findings.error("this is nested too deep to be read", at: node)
        case .unknown(let name):
            findings.warning("“\(name)” is shown as its text alone", at: node)
            appendChildren(of: node, style, &findings)
        case .document, .paragraph, .item, .quote, .thematicBreak, .heading, .list, .code, .html, .table,
            .tableRow, .tableCell:
            appendChildren(of: node, style, &findings)
        }
    }

    private mutating func appendChildren(
        of node: MarkdownNode, _ style: Prose.Span, _ findings: inout Findings
    ) {
        for child in node.children { append(child, style, &findings) }
    }

    /// The link's text, and its address behind it where the text does not say it.
    private mutating func appendLink(
        _ node: MarkdownNode, _ address: String, _ title: String, _ style: Prose.Span,
        _ findings: inout Findings
    ) {
        let spoken = ["mailto:", "tel:"].first { address.hasPrefix($0) }
        let plain = String(address.dropFirst(spoken?.count ?? 0))
        var link = ProseReader()
        link.appendChildren(of: node, style, &findings)
        notes += link.notes
        for span in link.spans { append(span.text, span) }
        let text = Prose(link.spans).text.trimmed
        if text.isEmpty {
            append(plain, style)
        } else if !plain.isEmpty && text != plain && text != address {
            append(" (\(plain))", style)
        }
        if !title.isEmpty { findings.warning("a link's title cannot be shown", at: node) }
    }

    private mutating func appendHTML(_ html: String, _ node: MarkdownNode, _ findings: inout Findings) {
        guard case .comment(let comment, _) = Comment.pieces(of: html).first else {
            findings.error("HTML cannot be shown; write Markdown, or \\< for the sign itself", at: node)
            return
        }
        switch comment {
        case .pause, .columns, .column, .endColumns:
            findings.error(comment.misplaced ?? "", at: node)
        case .notes(let text): notes.append(text)
        case .nearly(let spelled): findings.warning(Comment.remark(on: spelled), at: node)
        case .other: break
        }
    }

    private mutating func append(_ text: String, _ style: Prose.Span) {
        guard !text.isEmpty else { return }
        var span = style
        span.text = text
        // Nothing else holds the last span, or each addition would copy its text.
        if spans.last?.hasStyle(of: span) == true {
            spans[spans.count - 1].text += text
        } else {
            spans.append(span)
        }
    }

    private mutating func trim() {
        while let first = spans.first {
            spans[0].text = String(first.text.drop { $0.isWhitespace })
            guard spans[0].text.isEmpty else { break }
            spans.removeFirst()
        }
        while var last = spans.popLast() {
            while last.text.last?.isWhitespace == true { last.text.removeLast() }
            guard last.text.isEmpty else {
                spans.append(last)
                break
            }
        }
    }
}

extension Prose.Span {
    fileprivate func hasStyle(of other: Self) -> Bool {
        isEmphasized == other.isEmphasized && isStrong == other.isStrong && isCode == other.isCode
    }
}
