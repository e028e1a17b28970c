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

    /// The modules that the Swift files of `target` import, with the file of each.
    static func imports(of target: String) throws -> [(file: String, module: String)] {
        let folder = root.appending(path: "Sources/\(target)")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
            try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                .split(separator: "\n")
                .compactMap { line -> (String, String)? in
                    let words = line.split(separator: " ").filter {
                        $0 != "package" && $0 != "internal" && $0 != "@preconcurrency"
                    }
                    guard words.count == 2, words[0] == "import" else { return nil }
                    return (path, String(words[1]))
                }
        }
    }

    private static func names(in column: String) -> [String] {
        column.split(separator: "`").map(String.init).filter { $0.first?.isLetter == true }
    }
}
