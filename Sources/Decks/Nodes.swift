import Markdown

extension MarkdownNode {
    var isPicture: Bool { pictureAddress != nil }

    var pictureAddress: String? {
        if case .image(let address) = kind { address } else { nil }
    }

    /// Whether it is nothing but white space.
    var isAir: Bool {
        switch kind {
        case .softBreak, .hardBreak: true
        case .text(let text): text.isBlank
        case _: false
        }
    }

    var isPictureOrAir: Bool {
        if case .inlineHTML = kind { return true }
        return isPicture || isAir
    }

    /// Whether it says something without children.
    var isLeaf: Bool {
        switch kind {
        case .text, .softBreak, .hardBreak, .codeSpan: true
        default: false
        }
    }

    /// Whether it is patat's sign of a pause.
    var isDots: Bool { kind == .paragraph && children.map(\.plainText).joined().trimmed == ". . ." }

    /// Puts it and all that it holds on `line`.
    mutating func place(at line: Int) {
        self.line = line
        endLine = line
        for index in children.indices { children[index].place(at: line) }
    }
}

extension [MarkdownNode] {
    /// A picture's text without the words by which Marp places it.
    var withoutLayout: [MarkdownNode] {
        let text = plainText
        let words = text.split(separator: " ").filter { word in
            let isPlace = ["bg", "left", "right", "fit", "cover", "contain", "auto", "vertical"].contains(
                word)
            let isSize = [
                "w:", "h:", "width:", "height:", "left:", "right:", "blur", "opacity", "drop-shadow",
            ]
            .contains { word.hasPrefix($0) }
            return !isPlace && !isSize && word.last != "%"
        }
        let isPlaced = text.hasPrefix("bg") || text.contains(":")
        guard isPlaced, words.count < text.split(separator: " ").count, let first else { return self }
        return words.isEmpty
            ? []
            : [
                MarkdownNode(
                    kind: .text(words.joined(separator: " ")), line: first.line, byte: first.byte,
                    endLine: first.endLine, children: [])
            ]
    }
}
