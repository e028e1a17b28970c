import TestSupport
import Testing

@Suite struct SwiftSourceTests {
    @Test(
        "literals are told from comments and code",
        arguments: [
            (#"say("a word") // "no word""#, ["a word"]),
            (#"/* "none" */ say("")"#, [""]),
            (#"say("you said \(word ?? "nothing") now")"#, ["nothing", "you said {} now"]),
            (#"say("a \"quoted\" word")"#, [#"a \"quoted\" word"#]),
            ("say(\"\"\"\n  two\n  \"rows\"\n  \"\"\")", ["\n  two\n  \"rows\"\n  "]),
            (##"say(#"as it \(is)"#)"##, [#"as it \(is)"#]),
        ])
    func literals(text: String, literals: [String]) {
        #expect(SwiftSource(text).literals.map(\.text) == literals)
    }
}
