import Foundation
import ScenarioFiles
import TestSupport
import Testing

/// Small decks with what authors of each tool are used to write, and what was found right of each when it was read.
@Suite struct HabitTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Habits")

    @Test(arguments: [
        "kettles.tpp", "lookatme.md", "marp.md", "mdp.md", "patat.md", "plain.md", "presenterm.md",
        "quarto.md",
        "remark.md", "reveal.md", "slidev.md", "slides.md",
    ])
    func `a deck is written as it was found right`(file: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        let loaded = presentable(from: text, path: file)
        let deck = try #require(loaded.deck)
        let told = loaded.diagnostics.map { "\($0.location.line): \($0.message)\n" }.joined()
        try expectText(deck.summary + "\n" + told + "\n" + deck.text, named: file, in: "Habits")
        #expect(try !everythingShown(of: #require(loaded.value)).contains("idden"))
        #expect(presentable(from: deck.text, path: "a.md").value == loaded.value)
    }
}
