import Foundation
import ScenarioFiles
import Testing
import Workshop

/// The workshop that comes with the program.
func exploitationWorkshop() throws -> Scenario {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Scenarios/online-exploitation.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try #require(scenario(from: text, path: "online-exploitation.md").value)
}
