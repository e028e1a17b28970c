import TestSupport
import Testing

@Suite struct ScreenWordsTests {
    /// What no person reads on a screen, or reads as it is in every language.
    private static let allowed: Set<String> = [
        "ssh", "ssh -p {}", "convene join-session {} --stream … --room …", " join@{}", "join@", "back@",
        "ssh://join@",
        // Keys, which are called what stands on a keyboard.
        "Space", "Enter", "Esc", "Tab", "Backspace", "Up", "Down", "Left", "Right", "PageUp", "PageDown",
        // What a scenario's figures begin with.
        "in", "bob", "1 in {}", "1 in {}: {}",
    ]
    /// Where a linear seat reads what people type: small letters, a word or two.
    private static let typed: Set<String> = [
        "Linear/AnswerReader.swift", "Linear/LinearCommand.swift", "Linear/LinearScreen+Answers.swift",
        "Linear/LinearScreen+Own.swift", "Linear/LinearScreen+Questions.swift",
        "Linear/LinearScreen+Take.swift", "Linear/plainly.swift",
    ]
    /// Files that write a page of the docs, in English.
    private static let pages: Set<String> = ["Screens/keysPage.swift"]

    @Test("no screen says a word that the catalogue does not have", arguments: ["Screens", "Figures"])
    func words(target: String) throws {
        for (path, source) in try SwiftSource.files(in: "Sources/\(target)")
        where !Self.pages.contains("\(target)/\(path)") {
            for literal in source.literals where literal.text.contains(/\p{L}{2}/) {
                if Self.typed.contains(path), literal.text.contains(/^[a-z]+([- ][a-z]+)?$/) { continue }
                #expect(Self.allowed.contains(literal.text), "\(path):\(literal.line): “\(literal.text)”")
            }
        }
    }
}
