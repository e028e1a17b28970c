import Foundation

/// The table of targets in docs/architecture.md: who may import whom.
struct ImportTable {
    /// What each target may import, by its name.
    let allowed: [String: Set<String>]

    /// The repository's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Reads the rows `| `Target`, … | holds | imports |` of the page.
    init() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        var allowed: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let columns = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard columns.count == 3 else { continue }
            let imports = Set(
                columns[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
            for name in Self.names(in: columns[0]) { allowed[name] = imports.subtracting(["none"]) }
        }
        self.allowed = allowed
    }

    /// The Swift files of `target`, with what is written in each.
    static func files(of target: String) throws -> [(file: String, text: String)] {
        let folder = root.appending(path: "Sources/\(target)")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            (path, try String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
    }

    /// The modules that the Swift files of `target` import, with the file of each.
    static func imports(of target: String) throws -> [(file: String, module: String)] {
        try files(of: target).flatMap { file, text in
            text.split(separator: "\n").compactMap { line in
                module(importedBy: String(line)).map { (file, $0) }
            }
        }
    }

    /// The module that a line imports, however it is seen from outside and whatever of it is wanted; nil for any other
    /// line.
    static func module(importedBy line: String) -> String? {
        let levels = ["public", "package", "internal", "fileprivate", "private"]
        var words = line.split(separator: " ")[...]
        while let word = words.first, word.hasPrefix("@") || levels.contains(String(word)) {
            words.removeFirst()
        }
        guard words.popFirst() == "import" else { return nil }
        let sorts = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        if let word = words.first, sorts.contains(String(word)) { words.removeFirst() }
        return words.first?.split(separator: ".").first.map(String.init)
    }

    private static func names(in column: String) -> [String] {
        column.split(separator: "`").map(String.init).filter { $0.first?.isLetter == true }
    }
}
