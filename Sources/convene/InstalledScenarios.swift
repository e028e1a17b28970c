import Foundation

/// The scenarios that stand with the program, which commands take as `convene:NAME`.
enum InstalledScenarios {
    static let prefix = "convene:"

    /// Where they are looked for, the first that has a name first.
    private static var folders: [String] {
        let own = ProcessInfo.processInfo.environment["CONVENE_SCENARIOS"].flatMap { $0.isEmpty ? nil : $0 }
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = program.deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "share/convene")
        let all = [own.map(absolute), beside.path(percentEncoded: false), "/usr/share/convene"].compactMap {
            $0
        }
        return all.enumerated().filter { all.firstIndex(of: $1) == $0 }.map(\.element)
    }

    /// The file that `written` names; nil where it is no `convene:NAME`.
    ///
    /// - Throws: ``Sentence`` with those there are, where there is none of that name.
    static func path(of written: String) throws(Sentence) -> String? {
        guard written.hasPrefix(prefix) else { return nil }
        let folders = folders
        var found: [String: String] = [:]
        for folder in folders {
            // What stands in the folder is compared with, so that no name leads out of it.
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for file in files where file.hasSuffix(".md") {
                let name = prefix + file.dropLast(3)
                found[name] = found[name] ?? folder + "/" + file
            }
        }
        if let path = found[written] { return path }
        let places = folders.joined(separator: ", ")
        throw Sentence(
            found.isEmpty
                ? "No scenario is installed; looked in \(places)."
                : "No installed scenario is called \(written): there are \(found.keys.sorted().joined(separator: ", ")), in \(places)."
        )
    }
}
