import Testing

/// What was answered takes its shape in `Session`, and becomes rows in `Showing`; nobody else reads it.
@Suite struct PictureTests {
    private static let readers: Set<String> = ["Session", "Showing"]

    /// How a picture of results, or what it is made of, is named or read.
    private static var reading: Regex<Substring> {
        /\bResults\.(?:Picture|Cell|Spread|Ranked|Given|Distribution|WordCount)\b|(?i:results|frame)(?:\([^()]*\))?[?!]?\.picture\b/
            .wordBoundaryKind(.simple)
    }

    /// A member of that name that is not called, whatever it is read from.
    private static var member: Regex<Substring> { /\.picture\b(?!\()/.wordBoundaryKind(.simple) }

    @Test func `nobody but the session and its sheets reads pictures of results`() throws {
        for target in try ImportTable().allowed.keys.sorted() where !Self.readers.contains(target) {
            try expectNone(Self.reading, in: ImportTable.files(of: target), of: target)
        }
    }

    @Test func `what screens, paper and record know of a poll has no picture`() throws {
        for target in ["Records", "Reports", "Screens"] {
            let files = try ImportTable.files(of: target).filter { $0.text.contains("import Session") }
            #expect(!files.isEmpty)
            expectNone(Self.member, in: files, of: target)
        }
    }

    private func expectNone(
        _ reading: Regex<Substring>, in files: [(file: String, text: String)], of target: String
    ) {
        for (file, text) in files {
            for line in text.split(separator: "\n") where line.contains("icture") || line.contains("Results.")
            {
                #expect(line.firstMatch(of: reading) == nil, "\(target)/\(file): \(line)")
            }
        }
    }

    @Test(
        "a reading is found however it is written",
        arguments: [
            "switch results.picture.withheld {", "guard case .options(let cells) = stage.results.picture",
            "let cells: [Results.Cell] = []", "state.live(of: poll).map { frame.picture }",
            "state.results(of: poll).picture", "func longestPicture(of poll: Poll) -> Results.Picture {",
        ])
    func found(line: String) {
        #expect(line.firstMatch(of: Self.reading) != nil)
    }
}
