import Keyboard
import Testing

@Suite("A paste")
struct PasteTests {
    private func keys(of pasted: String) -> [Key] {
        var reader = KeyReader()
        return reader.keys(from: "\u{1B}[200~\(pasted)\u{1B}[201~".utf8)
    }

    @Test(
        "is one key with what was pasted",
        arguments: [
            ("one two", "one two"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"), ("日本 😀", "日本 😀"),
            ("a\u{1B}[31mb", "a[31mb"), ("\u{1B}[20", "[20"), ("\u{1B}\u{1B}", ""), ("q\u{0}\u{7}", "q"),
            ("", ""),
        ])
    func isOneKey(pasted: String, text: String) {
        #expect(keys(of: pasted) == [.paste(text)])
    }

    @Test func `keeps its first 64 KiB and drops the rest`() {
        let text = String(repeating: "é", count: 100_000)
        #expect(keys(of: "x" + text) == [.paste("x" + text.prefix((KeyReader.longestPaste - 1) / 2))])
    }

    @Test func `goes on over silence, and is not waited for`() {
        var reader = KeyReader()
        #expect(reader.keys(from: "\u{1B}[200~one".utf8).isEmpty)
        #expect(!reader.isWaiting)
        #expect(reader.flush().isEmpty)
        #expect(reader.keys(from: " two\u{1B}[201~".utf8) == [.paste("one two")])
    }

    @Test func `is broken off by Ctrl-C`() {
        var reader = KeyReader()
        #expect(reader.keys(from: "\u{1B}[200~lost\u{3}x".utf8) == [.control("c"), .character("x")])
    }
}
