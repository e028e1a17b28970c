import TestSupport
import Testing

@testable import Host

@Suite struct PassphraseTests {
    @Test(arguments: 0..<50)
    func `five words by chance match themselves, however they are typed`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let passphrase = Passphrase.draw(using: &chance)
        #expect(Set(passphrase.text.split(separator: " ")).count == 5)
        for typed in [
            passphrase.text, passphrase.text.uppercased(), passphrase.text.replacing(" ", with: "-"),
            passphrase.text.replacing(" ", with: " – "), passphrase.text.replacing(" ", with: ""),
            "  \(passphrase.text)\t",
        ] {
            #expect(passphrase.matches(typed))
        }
    }

    @Test(arguments: 0..<50)
    func `one letter more, less or else does not match`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let passphrase = Passphrase.draw(using: &chance)
        let letters = Array(passphrase.text.replacing(" ", with: ""))
        let place = Int.random(in: letters.indices, using: &chance)
        #expect(!passphrase.matches(String(letters[..<place] + letters[(place + 1)...])))
        #expect(!passphrase.matches(String(letters[..<place] + ["x", "x"] + letters[(place + 1)...])))
        #expect(!passphrase.matches(String(letters[..<place] + ["0"] + letters[(place + 1)...])))
    }

    @Test func `neither nothing nor itself twice is the passphrase`() {
        var chance = SeededGenerator(seed: 7)
        let passphrase = Passphrase.draw(using: &chance)
        #expect(!passphrase.matches(""))
        #expect(!passphrase.matches(" - "))
        #expect(!passphrase.matches(passphrase.text + passphrase.text))
    }

    @Test(arguments: ["sixteen letters!!", "  Caffè e latte, subito\r\n", "\nälso a line of its own\n\n"])
    func `a chosen one is the only line of its file`(_ text: String) throws {
        let passphrase = try Passphrase(chosen: text)
        #expect(passphrase.matches(text))
        #expect(passphrase.text.split(whereSeparator: \.isNewline) == [passphrase.text[...]])
    }

    @Test func `a letter with its mark apart is the same letter`() throws {
        let passphrase = try Passphrase(chosen: "caff\u{E8} e latte, subito")
        #expect(passphrase.matches("CAFFE\u{300} e latte, subito"))
    }

    @Test func `marks other than dashes count`() throws {
        let passphrase = try Passphrase(chosen: "sixteen letters!!")
        #expect(!passphrase.matches("sixteen letters"))
    }

    @Test(
        arguments: [
            ("", .empty), (" \n\r\n", .empty), ("fifteen letters", .short), ("- - - - - - - - - - -", .short),
            ("the first line is long\nthe second one as well", .severalLines),
            (String(repeating: "a", count: 257), .long),
        ] as [(String, PassphraseError)])
    func `what would not keep anybody out is refused`(_ text: String, _ error: PassphraseError) {
        #expect(throws: error) { _ = try Passphrase(chosen: text) }
        #expect(error.description.hasSuffix("."))
    }
}
