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
    /// The line it ends on. HTML blocks may end before they begin.
    var endLine: Int
    var children: [MarkdownNode]

    /// How many levels are read. Few people write more than five; a machine can write enough to fill a stack.
    static let deepest = 48

    func location(in source: SourceText) -> Location { source.location(line: line, byte: byte) }
}
