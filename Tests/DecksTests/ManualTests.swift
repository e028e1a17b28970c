import Foundation
import ScenarioFiles
import Testing
import Workshop

/// Decks that somebody wrote from the tools' manuals, who knew none of the loaders; README.txt says what was counted.
@Suite struct ManualTests {
    struct Row: Sendable, CustomStringConvertible {
        let file: String
        let slides: Int
        let steps: Int
        let secret: String
        var description: String { file }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Decks24")

    static let rows: [Row] = {
        let table = (try? String(contentsOf: folder.appending(path: "expected.csv"), encoding: .utf8)) ?? ""
        return table.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Row(
                file: fields[0], slides: Int(fields[2]) ?? 0, steps: Int(fields[3]) ?? 0, secret: fields[4])
        }
    }()

    /// What is known to be read otherwise: four clicks that show nothing, and a ruler `* * *` that slides, unlike lookatme,
    /// takes for a line.
    private static let others = ["lighthouses.md": (9, 19), "weaving.md": (7, 7)]

    @Test func `there are 24`() { #expect(Self.rows.count == 24) }

    @Test(arguments: rows) func `slides and steps are those of its tool`(row: Row) throws {
        let text = try String(contentsOf: Self.folder.appending(path: row.file), encoding: .utf8)
        let loaded = presentable(from: text, path: row.file)
        let scenario = try #require(loaded.value)
        let (slides, steps) = Self.others[row.file] ?? (row.slides, row.steps)
        #expect(scenario.slides.count == slides)
        #expect(scenario.slides.reduce(0) { $0 + $1.steps.count } == steps)
        let written = try #require(loaded.deck?.text)
        #expect(presentable(from: written, path: "a.md").value == scenario)
    }

    @Test(arguments: rows) func `the room never sees what is for the speaker`(row: Row) throws {
        guard !row.secret.isEmpty else { return }
        let text = try String(contentsOf: Self.folder.appending(path: row.file), encoding: .utf8)
        let scenario = try #require(presentable(from: text, path: row.file).value)
        #expect(text.contains(row.secret))
        #expect(try !everythingShown(of: scenario).contains(row.secret))
    }
}
