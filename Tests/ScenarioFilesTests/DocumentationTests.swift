import Foundation
import ScenarioFiles
import Testing
import Workshop

/// docs/scenario-format.md says what is so.
@Suite struct DocumentationTests {
    private let text: String

    init() throws {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        text = try String(contentsOf: folder.appending(path: "docs/scenario-format.md"), encoding: .utf8)
    }

    @Test func `has an example in which there is nothing to find`() throws {
        let fences = text.components(separatedBy: "````")
        let example = try #require(fences.count > 2 ? fences[1] : nil).dropFirst("markdown\n".count)
        let loaded = scenario(from: String(example), path: "example.md")
        #expect(loaded.diagnostics == [])
        #expect(loaded.value?.polls.map(\.id) == ["role", "pot-now"])
    }

    @Test func `has an example of every kind of poll, in which nothing but the live one is worth a warning`()
        throws
    {
        let fences = text.components(separatedBy: "````")
        let example = try #require(fences.count > 4 ? fences[3] : nil).dropFirst("markdown\n".count)
        let loaded = scenario(from: String(example), path: "example.md")
        #expect(loaded.diagnostics.map(\.severity) == [.warning])
        #expect(loaded.diagnostics.first?.message.contains("a vote should be “on-reveal”") == true)
        let polls = try #require(loaded.value).polls
        let kinds = Set(polls.map { poll in String(describing: poll.kind).prefix { $0.isLetter } })
        #expect(
            kinds == [
                "choice", "choices", "scale", "thenNow", "ranking", "points", "number", "words", "text",
                "questions",
            ])
        #expect(polls.contains { $0.show == .live })
        #expect(polls.contains(where: \.hasOther) && polls.contains(where: \.asksSureness))
        #expect(polls.count { $0.decision != nil } == 2 && polls.contains { !$0.compared.isEmpty })
    }

    @Test("names every ready set with its labels", arguments: ReadyLabels.allCases)
    func readyLabels(set: ReadyLabels) {
        #expect(text.contains("| `\(set.rawValue)` | \(set.labels().joined(separator: " · ")) |"))
    }

    @Test("names every layout", arguments: Slide.Layout.allCases)
    func layouts(layout: Slide.Layout) {
        #expect(text.contains("\n| `\(layout.rawValue)` | "))
    }

    @Test("names every language", arguments: Language.allCases)
    func languages(language: Language) {
        #expect(text.contains("`\(language.rawValue)` ("))
    }

    @Test("names every priority", arguments: Section.Priority.allCases)
    func priorities(priority: Section.Priority) {
        #expect(text.contains("`\(priority.rawValue)`"))
    }
}
