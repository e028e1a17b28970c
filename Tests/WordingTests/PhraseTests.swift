import Testing
import Wording
import Workshop

@Suite struct PhraseTests {
    @Test func `an entry speaks each language that it has`() {
        #expect(Phrase.keyBack.text(in: .english) == "back")
        #expect(Phrase.keyBack.text(in: .welsh) == "yn ôl")
    }

    @Test func `what concerns safety is said in English in every language`() {
        for language in Language.allCases {
            #expect(Phrase.keySupport.text(in: language) == "support for you")
        }
    }
}
