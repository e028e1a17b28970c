extension Comment {
    /// A piece of an HTML block, and how many lines below its beginning the piece begins.
    enum Piece: Equatable {
        case comment(Comment, line: Int)
        /// A comment that nothing closes.
        case unclosed(line: Int)
        /// Anything else that is not white space; said once for a block.
        case markup(line: Int)
    }

    /// Takes an HTML block apart.
    static func pieces(of html: String) -> [Piece] {
        var pieces: [Piece] = []
        let bytes = Array(html.utf8)
        var hasMarkup = false
        var line = 0
        var position = 0
        while position < bytes.count {
            if matches(bytes, "<!--", at: position) {
                var end = position + 4
                while end < bytes.count && !matches(bytes, "-->", at: end) { end += 1 }
                guard end < bytes.count else { return pieces + [.unclosed(line: line)] }
                let content = String(decoding: bytes[(position + 4)..<end], as: UTF8.self)
                pieces.append(.comment(Comment(content), line: line))
                line += bytes[position..<end].count { $0 == 0x0A }
                position = end + 3
            } else {
                let isSpace = bytes[position] == 0x20 || (0x09...0x0D).contains(bytes[position])
                if !isSpace, !hasMarkup { pieces.append(.markup(line: line)) }
                hasMarkup = hasMarkup || !isSpace
                line += bytes[position] == 0x0A ? 1 : 0
                position += 1
            }
        }
        return pieces
    }

    private static func matches(_ bytes: [UInt8], _ text: String, at position: Int) -> Bool {
        bytes[position...].starts(with: text.utf8)
    }
}
