import ScenarioFiles
import Testing
import Workshop

/// Each kind of poll, as its fence says it.
@Suite struct KindTests {
    @Test(arguments: [
        ("kind: scale\nlabels: [No, Yes]", Poll.Kind.scale(statements: [], labels: ["No", "Yes"])),
        (
            "kind: scale\nstatements:\n  - I know.\n  - I can.\nlabels: ease",
            .scale(statements: ["I know.", "I can."], labels: ReadyLabels.ease.labels())
        ),
        (
            "kind: scale\nlabels: agreement\nneutral: false",
            .scale(
                statements: [], labels: ["Strongly disagree", "Disagree", "Agree", "Strongly agree"])
        ),
        (
            "kind: scale\nlabels: quality\nneutral: true",
            .scale(statements: [], labels: ReadyLabels.quality.labels())
        ),
        ("kind: then-now\nlabels: confidence", .thenNow(labels: ReadyLabels.confidence.labels())),
        ("kind: then-now\nlabels: [1, 2, 3]", .thenNow(labels: ["1", "2", "3"])),
        ("kind: ranking\nitems: [A, B]", .ranking(items: ["A", "B"])),
        ("kind: points\nitems: [A, B]", .points(items: ["A", "B"], total: 10)),
        ("kind: points\nitems: [A, B]\ntotal: 100", .points(items: ["A", "B"], total: 100)),
        ("kind: number\nlowest: 0\nhighest: 9", .number(Poll.Measure(bounds: 0...9))),
        (
            "kind: number\nunit: £\ndecimals: 2\nlowest: -0.5\nhighest: 99.50\ntruth: 7",
            .number(Poll.Measure(unit: .init("£", decimals: 2), bounds: -50...9950, truth: 700))
        ),
        (
            "kind: number\nunit: \"%\"\nlowest: -5\nhighest: 100\ntruth: 3",
            .number(Poll.Measure(unit: "%", bounds: -5...100, truth: 3))
        ),
        ("kind: words", .words(most: 3)), ("kind: words\nmost: 1", .words(most: 1)),
        ("kind: text", .text), ("kind: questions", .questions),
    ])
    func `is read with all its keys`(keys: String, kind: Poll.Kind) {
        let loaded = scenario(from: fence(keys), path: "a.md")
        #expect(loaded.diagnostics == [])
        #expect(loaded.value?.polls == [Poll(id: "a", ask: "B?", kind: kind)])
    }

    @Test(arguments: [
        "options: [X, Y]", "kind: choices\noptions: [X, Y]", "kind: scale\nlabels: ease",
        "kind: ranking\nitems: [A, B, C]", "kind: points\nitems: [A, B]",
        "kind: number\nlowest: 0\nhighest: 9",
        "kind: then-now\nlabels: ease",
    ])
    func `every kind that counts may be sensitive, and is then not shown live`(keys: String) {
        let loaded = scenario(from: fence(keys + "\nsensitive: true"), path: "a.md")
        #expect(loaded.diagnostics == [] && loaded.value?.polls.map(\.isSensitive) == [true])
        let live = scenario(from: fence(keys + "\nsensitive: true\nshow: live"), path: "a.md")
        #expect(
            live.diagnostics.map(\.message) == ["a sensitive poll is shown once it is revealed, not live"])
    }

    @Test(arguments: ["text", "words", "questions"]) func `what people write has no sensitive polls`(
        kind: String
    ) {
        let loaded = scenario(from: fence("kind: \(kind)\nsensitive: true"), path: "a.md")
        #expect(loaded.diagnostics.count == 1)
        #expect(loaded.diagnostics.first?.message.hasPrefix("kind: \(kind) has no “sensitive”") == true)
    }

    @Test func `a poll says how it is shown, and what it has to do with others`() {
        let text =
            fence("options: [X, Y]\nlink: l")
            + "```poll\nid: b\nask: C?\noptions: [X, Y]\nlink: l\ncompare: [a]\n```\n"
            + "```poll\nid: c\nask: D?\noptions: [X, Y]\nshow: live\n```\n"
            + "```poll\nid: d\nask: E?\noptions: [X, Y]\ndecision: e\nhead: by then\n```\n"
            + "```poll\nid: e\nask: F?\noptions: [X, Y]\nshow: never\n```\n"
            + "```poll\nid: f\nask: G?\noptions: [X, Y]\nother: true\nconfidence: true\n```\n"
        let loaded = scenario(from: text, path: "a.md")
        let kind = Poll.Kind.choice(options: ["X", "Y"])
        #expect(loaded.diagnostics.map(\.severity) == [.warning])
        #expect(
            loaded.value?.polls == [
                Poll(id: "a", ask: "B?", kind: kind, link: "l"),
                Poll(id: "b", ask: "C?", kind: kind, link: "l", compared: ["a"]),
                Poll(id: "c", ask: "D?", kind: kind, show: .live),
                Poll(id: "d", ask: "E?", kind: kind, decision: "e", head: "by then"),
                Poll(id: "e", ask: "F?", kind: kind, show: .never),
                Poll(id: "f", ask: "G?", kind: kind, hasOther: true, asksSureness: true),
            ])
    }

    @Test(arguments: ["head: then", "decision: a\nhead: a head that is far too long for a column"])
    func `a head is short, and of a stage alone`(keys: String) {
        let loaded = scenario(from: fence("options: [X, Y]\n\(keys)"), path: "a.md")
        #expect(loaded.diagnostics.map(\.severity) == [.error])
        #expect(loaded.diagnostics.first?.message.contains("head") == true)
    }

    @Test func `addresses are taken where the scenario says so`() {
        #expect(
            scenario(from: "---\ntitle: A\naddresses: true\n---\n# S\n## P\n", path: "a.md").value?
                .takesAddresses == true)
        #expect(
            scenario(from: "---\ntitle: A\n---\n# S\n## P\n", path: "a.md").value?.takesAddresses == false)
    }

    @Test func `the people of the cases are read`() {
        let text = "---\ntitle: A\npeople: [Tim, Tina]\n---\n# S\n## P\n"
        #expect(scenario(from: text, path: "a.md").value?.people == ["Tim", "Tina"])
    }

    @Test func `a writing note stands in the place of the usual words`() {
        let text = "---\ntitle: A\nwriting-note: Name nobody.\n---\n# S\n## P\n"
        #expect(scenario(from: text, path: "a.md").value?.writingNote == "Name nobody.")
    }

    @Test(arguments: ReadyLabels.allCases)
    func `takes every ready set by its name`(set: ReadyLabels) {
        let loaded = scenario(from: fence("kind: scale\nlabels: \(set.rawValue)"), path: "a.md")
        #expect(loaded.value?.polls.map(\.kind) == [.scale(statements: [], labels: set.labels())])
    }

    private func fence(_ keys: String) -> String {
        "---\ntitle: A\n---\n# S\n## P\n```poll\nid: a\nask: B?\n\(keys)\n```\n"
    }
}
