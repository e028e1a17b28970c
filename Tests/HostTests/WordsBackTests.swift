import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct WordsBackTests {
    private let source = HeldTexts.Source(poll: "why", round: 1, token: Token([1]), index: 0)

    @Test func `a word waits for every screen to change, and goes once`() {
        var words = WordsBack()
        words.keep("Thank you.", for: "a")
        let due = words.release()
        #expect(due.map(\.words) == ["a"] && due.map(\.text) == ["Thank you."])
        #expect(words.release().isEmpty)
    }

    @Test func `two words to one seat are read together, and another seat has none`() {
        var words = WordsBack()
        words.keep("One.", for: "a")
        words.keep("Two.", for: "a")
        #expect(words.release().map(\.text) == ["One.\nTwo."])
        #expect(words.letter(to: "b") == nil)
        #expect(words.letter(to: "a") == "One.\nTwo.")
    }

    @Test func `a seat that has not been here has its word when it comes, and others wait on`() {
        var words = WordsBack()
        let other = HeldTexts.Source(poll: "why", round: 1, token: Token([2]), index: 0)
        words.keep("One.", for: source)
        words.keep("Two.", for: other)
        #expect(words.release().isEmpty)
        words.found("a", behind: source)
        #expect(words.letter(to: "a") == "One." && words.sources == [other])
        #expect(words.release().isEmpty)
    }
}
