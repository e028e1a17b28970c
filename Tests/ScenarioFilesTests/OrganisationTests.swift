import ScenarioFiles
import Testing
import Workshop

/// What a configuration says for all scenarios.
@Suite struct OrganisationTests {
    private static func text(_ lines: String) -> String { "---\ntitle: A\n\(lines)---\n# S\n## P\nText\n" }

    @Test(arguments: [
        "", "controller:\n", "controller: Us (change this line before use)\n",
        "controller: >\n  Our team\n\n  (change this line)\nminutes: 5\n", "# controller\nsubtitle: B\n",
        "controller:\n  'Change this line'\n# end\n", "controller: \"change\n this line\"\n",
    ])
    func `who answers for the data is named where a scenario names nobody`(lines: String) throws {
        let text = Self.text(lines)
        let named = Organisation(controller: "Ada's: \"Trust\" #1").named(in: text)
        var expected = try #require(scenario(from: text, path: "a.md").value)
        #expect(expected.namedController == nil)
        expected.controller = "Ada's: \"Trust\" #1"
        #expect(scenario(from: named, path: "a.md").value == expected)
        #expect(expected.namedController == "Ada's: \"Trust\" #1")
    }

    @Test(arguments: [
        "", "support:\n  - name: Nobody is named (change this line before use)\n",
        "support:\n- name: Change this line\n  when: at once\ncontroller: The Trust\n",
        "controller: Us (change this line)\nsupport:\n  # Whom?\n  - name: \"change this line\"\nminutes: 5\n",
    ])
    func `who supports people is named where a scenario names nobody`(lines: String) throws {
        let text = Self.text(lines)
        let organisation = Organisation(controller: "Trust", support: "Ada's: \"desk\" #1")
        let found = try #require(scenario(from: text, path: "a.md").value)
        #expect(found.support.isEmpty && found.awaitsSupport == !lines.isEmpty)
        let named = try #require(scenario(from: organisation.named(in: text), path: "a.md").value)
        #expect(named == organisation.named(found))
        #expect(named.support == [Service(name: "Ada's: \"desk\" #1")] && !named.awaitsSupport)
        #expect(named.namedController == (lines.contains("The Trust") ? "The Trust" : "Trust"))
    }

    @Test func `a scenario keeps the support that it names, and a hard one needs its own`() {
        let own = Self.text("controller: The Trust\nsupport:\n  - name: Grace\n")
        #expect(Organisation(controller: "Another", support: "Ada").named(in: own) == own)
        let hard = Self.text("").replacing("## P", with: "## P {intensity=2 note=\"Calm.\"}")
        let named = Organisation(support: "Ada").named(in: hard)
        #expect(named.contains("- name: 'Ada'"))
        #expect(scenario(from: hard, path: "a.md").value == nil)
    }

    @Test func `of a deck it is told in one sentence who is not named, and what to do`() {
        let loaded = presentable(from: "# A\n\nwords\n\n---\n\n# B\n", path: "a.md")
        func told(_ organisation: Organisation) -> [String] {
            findingsBeforeUse(of: loaded, on: CalendarDate(daysSinceEpoch: 0), in: organisation).map(
                \.message)
        }
        let end = "in the configuration"
        #expect(
            told(Organisation()) == [
                "nobody is named who answers for the data, nor who supports the people in the room: "
                    + "set “controller” and “support” " + end
            ])
        #expect(
            told(Organisation(support: "Ada")) == [
                "nobody is named who answers for the data: set “controller” " + end
            ])
        #expect(
            told(Organisation(controller: "Trust")) == [
                "nobody is named who supports the people in the room: set “support” " + end
            ])
        #expect(told(Organisation(controller: "Trust", support: "Ada")) == [])
    }

    @Test(arguments: ["controller: The Trust\n", "colour: red\n"])
    func `a scenario that names somebody, or cannot be read, stays as it is`(lines: String) {
        let text = Self.text(lines)
        #expect(Organisation(controller: "Another").named(in: text) == text)
        let braces = "---\n{title: A}\n---\n# S\n## P\nText\n"
        #expect(Organisation(controller: "Another").named(in: braces) == braces)
    }

    @Test func `a region is one of the list, and without a list any is taken with a warning`() throws {
        let loaded = scenario(from: Self.text("region: Nort\n"), path: "a.md")
        let known = Organisation(regions: ["North", "South"]).findings(in: loaded)
        #expect(known.map(\.severity) == [.error] && known[0].location.line == 3)
        #expect(known[0].message == "there is no region “Nort”; did you mean “North”?")
        #expect(Organisation(regions: ["Nort"]).findings(in: loaded).isEmpty)
        #expect(Organisation().findings(in: loaded).map(\.severity) == [.warning])
        #expect(
            Organisation(regions: ["North"]).findings(in: scenario(from: Self.text(""), path: "a.md")).isEmpty
        )
    }

    @Test func `a placeholder is no finding where the configuration names somebody`() {
        let loaded = scenario(from: Self.text("controller: Us (change this line)\n"), path: "a.md")
        let today = CalendarDate(daysSinceEpoch: 0)
        #expect(findingsBeforeUse(of: loaded, on: today).count == 1)
        #expect(findingsBeforeUse(of: loaded, on: today, in: Organisation(controller: "The Trust")).isEmpty)
    }
}
