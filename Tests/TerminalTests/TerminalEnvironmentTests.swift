import Terminal
import Testing

struct TerminalEnvironmentTests {
    @Test func `has no colours where NO_COLOR says something`() {
        func isMonochrome(_ value: String?) -> Bool {
            TerminalEnvironment(term: "xterm", noColour: value, isUTF8: true).look.theme == .mono
        }
        #expect(isMonochrome("1"))
        #expect(!isMonochrome(""))
        #expect(!isMonochrome(nil))
    }

    @Test("is dumb where TERM says nothing", arguments: [nil, ""])
    func dumb(term: String?) {
        #expect(TerminalEnvironment(term: term, noColour: nil, isUTF8: true).type == "dumb")
    }

    @Test func `is held to ASCII without UTF-8`() {
        #expect(TerminalEnvironment(term: "xterm", noColour: nil, isUTF8: false).look.isASCII)
        #expect(!TerminalEnvironment(term: "xterm", noColour: nil, isUTF8: true).look.isASCII)
    }
}
