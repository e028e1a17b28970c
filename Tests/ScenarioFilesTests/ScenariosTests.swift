import Foundation
import ScenarioFiles
import Testing
import Workshop

/// The workshops that come with the project.
@Suite struct ScenariosTests {
    @Test(arguments: ["online-exploitation", "retrospective"])
    func `have nothing to find, and sections that make the whole`(name: String) throws {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        let file = folder.appending(path: "Scenarios/\(name).md")
        let loaded = scenario(from: try String(contentsOf: file, encoding: .utf8), path: file.path)
        #expect(loaded.diagnostics == [])
        let value = try #require(loaded.value)
        #expect(value.sections.compactMap(\.minutes).reduce(0, +) == value.minutes)
    }
}
