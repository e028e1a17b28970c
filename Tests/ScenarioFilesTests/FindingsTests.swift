import Testing

@Suite struct FindingsTests {
    @Test(
        "say what is wrong, and where",
        arguments: [
            "front-matter", "agenda", "attributes", "slides", "polls", "kinds", "bonds", "safety", "markdown",
        ])
    func sayWhatIsWrong(file: String) throws {
        try FindingsFile(named: file).check()
    }
}
