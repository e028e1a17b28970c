import CMarkdown

/// A node of Markdown as a value: what cmark-gfm made of the text, without its pointers.
package struct MarkdownNode: Equatable, Sendable {
    /// What a node is.
    package enum Kind: Equatable, Sendable {
        case document, paragraph, item, quote, thematicBreak
        case heading(level: Int)
        case list(start: Int?)
        case code(info: String, text: String, isFenced: Bool)
        case html(String)
        case table([Alignment])
        case tableRow, tableCell
        case text(String)
        case softBreak, hardBreak
        case codeSpan(String)
        case inlineHTML(String)
        case emphasis, strong
        case link(address: String, title: String)
        case image(address: String)
        /// Nested deeper than ``deepest``; its children were left out.
        case tooDeep
        /// Something that this version of Markdown has and scenarios do not.
        case unknown(String)
    }

    /// How a table's column stands.
    package enum Alignment: Sendable {
        case left, middle, right
    }

    package var kind: Kind
    /// Where it begins: line and byte, both from 1.
    package var line: Int
    package var byte: Int
    /// The line it ends on.
    package var endLine: Int
    package var children: [MarkdownNode]

    /// Makes a node that no text says.
    package init(kind: Kind, line: Int, byte: Int, endLine: Int, children: [MarkdownNode]) {
        self.kind = kind
        self.line = line
        self.byte = byte
        self.endLine = endLine
        self.children = children
    }

    /// How many levels are read; few people write more than five, and a machine could fill a stack.
    package static let deepest = 48

    /// A heading's level, from 1 to 6.
    package var headingLevel: Int? {
        if case .heading(let level) = kind { level } else { nil }
    }

    /// What an HTML block holds.
    package var html: String? {
        if case .html(let html) = kind { html } else { nil }
    }

    /// Whether it is a list.
    package var isList: Bool {
        if case .list = kind { true } else { false }
    }

    /// Whether its lines stand as they are, so that nothing in them is Markdown.
    package var isVerbatim: Bool {
        if case .code = kind { true } else { html != nil }
    }
}

extension MarkdownNode {
    /// Told how many bytes the parser is given, each time, for whoever counts its work.
    @TaskLocal package static var watch: (@Sendable (Int) -> Void)?

    /// Reads Markdown as GitHub does, with tables, and without footnotes, bare links and ticked lists, which
    /// stay text.
    package init(parsing text: String) {
        guard tableExtensionIsRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
            self = .empty
            return
        }
        defer { cmark_parser_free(parser) }
        if let tables = cmark_find_syntax_extension("table") {
            cmark_parser_attach_syntax_extension(parser, tables)
        }
        Self.watch?(text.utf8.count)
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
        guard let root = cmark_parser_finish(parser) else {
            self = .empty
            return
        }
        defer { cmark_node_free(root) }
        self.init(copying: root, depth: 0)
    }

    private static let empty = MarkdownNode(kind: .document, line: 1, byte: 1, endLine: 1, children: [])

    private init(copying node: OpaquePointer, depth: Int) {
        kind = depth > Self.deepest ? .tooDeep : Kind(of: node)
        line = Int(cmark_node_get_start_line(node))
        byte = Int(cmark_node_get_start_column(node))
        endLine = max(line, Int(cmark_node_get_end_line(node)))
        // cmark leaves out the line that a comment is closed on.
        if case .html(let html) = kind { endLine = line + html.dropLast().count { $0 == "\n" } }
        children = []
        guard kind != .tooDeep else { return }
        var child = cmark_node_first_child(node)
        while let next = child {
            children.append(MarkdownNode(copying: next, depth: depth + 1))
            child = cmark_node_next(next)
        }
    }
}

extension MarkdownNode.Kind {
    fileprivate init(of node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: self = .document
        case CMARK_NODE_BLOCK_QUOTE: self = .quote
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            self = .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_CODE_BLOCK:
            var (length, offset, mark): (CInt, CInt, CChar) = (0, 0, 0)
            let isFenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0
            self = .code(
                info: words(cmark_node_get_fence_info(node)), text: words(cmark_node_get_literal(node)),
                isFenced: isFenced)
        case CMARK_NODE_HTML_BLOCK: self = .html(words(cmark_node_get_literal(node)))
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
        case CMARK_NODE_TEXT: self = .text(words(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .hardBreak
        case CMARK_NODE_CODE: self = .codeSpan(words(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: self = .inlineHTML(words(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK:
            self = .link(address: words(cmark_node_get_url(node)), title: words(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE: self = .image(address: words(cmark_node_get_url(node)))
        default:
            let name = words(cmark_node_get_type_string(node))
            switch name {
            case "table": self = .table(alignments(of: node))
            case "table_row", "table_header": self = .tableRow
            case "table_cell": self = .tableCell
            default: self = .unknown(name)
            }
        }
    }
}

private func words(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

// Registering is not safe from several threads; a global is made once.
private let tableExtensionIsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
}()

/// How each column of the table stands; at the left where nothing is said.
private func alignments(of table: OpaquePointer) -> [MarkdownNode.Alignment] {
    guard let signs = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
        switch signs[column] {
        case UInt8(ascii: "r"): .right
        case UInt8(ascii: "c"): .middle
        default: .left
        }
    }
}
