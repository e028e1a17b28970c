/// A node of Markdown as a value: what cmark-gfm made of the text, without its pointers.
struct MarkdownNode {
    /// What a node is.
    enum Kind: Equatable {
        case document, paragraph, item, quote, thematicBreak
        case heading(level: Int)
        case list(start: Int?)
        case code(info: String, text: String, isFenced: Bool)
        case html(String)
        case table, tableRow, tableCell
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

    var kind: Kind
    /// Where it begins: line and byte, both from 1.
    var line: Int
    var byte: Int
    /// The line it ends on; an HTML block may end before it begins.
    var endLine: Int
    var children: [MarkdownNode]

    /// How many levels are read; few people write more than five, and a machine could fill a stack.
    static let deepest = 48

    /// A heading's level, from 1 to 6.
    var headingLevel: Int? {
        if case .heading(let level) = kind { level } else { nil }
    }

    /// What an HTML block holds.
    var html: String? {
        if case .html(let html) = kind { html } else { nil }
    }

    /// The content of a fence of `poll`, and all that stands behind its backquotes.
    var pollFence: (info: String, text: String)? {
        guard case .code(let info, let text, true) = kind, info.split(separator: " ").first == "poll" else {
            return nil
        }
        return (info, text)
    }

    var isList: Bool {
        if case .list = kind { true } else { false }
    }

    /// Whether its lines stand as they are, so that nothing in them is Markdown.
    var isVerbatim: Bool {
        if case .code = kind { true } else { html != nil }
    }

    func location(in source: SourceText) -> Location { source.location(line: line, byte: byte) }
}
