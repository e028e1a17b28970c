package import Foundation

/// A Swift file taken apart: its string literals, and its code without them and without comments.
package struct SwiftSource {
    /// One string literal, escapes left as they are, `{}` in the place of what is filled in.
    package struct Literal {
        package var line: Int
        package var text: String
    }

    /// The code with `§n§` in the place of literal `n`, and no comments.
    package private(set) var code = ""
    /// In their order.
    package private(set) var literals: [Literal] = []
    private let characters: [Character]
    private var next = 0
    private var line = 1

    /// Takes `text` apart.
    package init(_ text: String) {
        characters = Array(text)
        read(until: nil)
    }

    /// Reads code to the end, or past the parenthesis that closes an interpolation.
    private mutating func read(until end: Character?) {
        var depth = 0
        while let character = peek() {
            if starts("//") {
                while let character = peek(), !character.isNewline { advance(past: character) }
            } else if starts("/*") {
                while peek() != nil, !starts("*/") { skip(1) }
                skip(2)
            } else if character == "\"" || character == "#" && characters.dropFirst(next + 1).first == "\"" {
                readLiteral()
            } else if end != nil, depth == 0, character == end {
                skip(1)
                return
            } else {
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                code.append(character)
                advance(past: character)
            }
        }
    }

    private mutating func readLiteral() {
        var hashes = 0
        while peek() == "#" {
            hashes += 1
            skip(1)
        }
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        let closing = quote + String(repeating: "#", count: hashes)
        let escape = "\\" + String(repeating: "#", count: hashes)
        skip(quote.count)
        let begin = line
        var text = ""
        while let character = peek(), !starts(closing) {
            guard starts(escape) else {
                text.append(character)
                skip(1)
                continue
            }
            skip(escape.count)
            if peek() == "(" {
                skip(1)
                text += "{}"
                code.append("\\(")
                read(until: ")")
                code.append(")")
            } else {
                text += "\\" + (peek().map(String.init) ?? "")
                skip(1)
            }
        }
        skip(closing.count)
        code += "§\(literals.count)§"
        literals.append(Literal(line: begin, text: text))
    }

    private func peek() -> Character? { next < characters.count ? characters[next] : nil }

    private func starts(_ text: String) -> Bool { characters.dropFirst(next).starts(with: text) }

    private mutating func skip(_ count: Int) {
        for _ in 0..<count { peek().map { advance(past: $0) } }
    }

    private mutating func advance(past character: Character) {
        if character.isNewline { line += 1 }
        next += 1
    }
}

extension SwiftSource {
    /// The repository's folder.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Swift files below `folder`, by their paths from there.
    package static func files(in folder: String) throws -> [(path: String, source: SwiftSource)] {
        let folder = root.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            (path, SwiftSource(try String(contentsOf: folder.appending(path: path), encoding: .utf8)))
        }
    }
}
