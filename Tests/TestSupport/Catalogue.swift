import Foundation

/// The entries of the catalogue, as its files spell them.
package struct Catalogue {
    /// One entry.
    package struct Entry {
        package var name: String
        package var file: String
        package var english: String
        package var welsh: String
        package var isSafety: Bool
    }

    /// Those that could be read.
    package let entries: [Entry]
    /// How often the files make an entry, read or not.
    package let made: Int

    /// Reads the files.
    package init() throws {
        var entries: [Entry] = []
        var made = 0
        for (file, source) in try SwiftSource.files(in: "Sources/Wording/Phrases") {
            made += source.code.ranges(of: "Phrase(").count
            let parts = source.code.split(separator: "static let ").dropFirst()
            for part in parts {
                let name = String(part.prefix { $0.isLetter || $0.isNumber })
                for match in part.matches(
                    of: /Phrase\(\s*(safety:)?([^,:()]+),\s*cy:([^,:()]+),?\s*\)/)
                {
                    entries.append(
                        Entry(
                            name: name, file: file, english: source.text(of: match.output.2),
                            welsh: source.text(of: match.output.3), isSafety: match.output.1 != nil))
                }
            }
        }
        self.entries = entries
        self.made = made
    }
}

extension SwiftSource {
    /// The literals of `expression`, one behind the other.
    fileprivate func text(of expression: Substring) -> String {
        expression.matches(of: /§([0-9]+)§/).compactMap { Int($0.output.1) }
            .map { literals[$0].text.replacing("\\\"", with: "\"") }.joined()
    }
}
