import Decks
import ScenarioFiles
import Testing
import Workshop

/// Questions that were written for another tool.
@Suite struct QuestionTests {
    @Test func `Aiken, a plain list and LimeSurvey's survey become polls, and what does not fit is told`()
        throws
    {
        let aiken = "Which are hot?\nMore words\nA. tea\nB) ice\nC. soup\nANSWER: A, C\n"
        let asked = try #require(Conversion(of: aiken, path: "a.txt"))
        let polls = try #require(scenario(from: asked.text, path: "a.md").value).polls
        #expect(polls.map(\.ask) == ["Which are hot? More words"])
        #expect(polls[0].kind == .choices(options: ["tea", "ice", "soup"], most: 3))
        #expect(asked.findings.map(\.location.line).sorted() == [1, 1, 6])
        #expect(!asked.text.contains("ANSWER"))

        let list = try #require(Conversion(of: "Who's here?\n- me\n- you\n- me\n\n2. Why?\n", path: "l.txt"))
        let listed = try #require(scenario(from: list.text, path: "a.md").value).polls
        #expect(listed.map(\.kind) == [.choice(options: ["me", "you"]), .text])
        #expect(list.findings.count == 1)

        let survey = """
            "class"\t"type/scale"\tname\ttext\tlanguage\tother
            Q\tL\tq1\t<p>Which ""way""?</p>\ten\tY
            A\t0\tA1\tNorth\ten
            A\t0\tA2\tSouth\ten
            Q\tL\tq1\tWelche?\tde\tY
            Q\tF\tq2\tAgree?\ten
            SQ\t0\tS1\tIt is good\ten
            A\t0\t1\tno\ten
            A\t0\t2\tyes\ten
            Q\t|\tq3\tUpload\ten
            """
        let made = try #require(Conversion(of: survey, path: "s.txt"))
        let kinds = try #require(scenario(from: made.text, path: "a.md").value).polls.map(\.traits)
        #expect(kinds.count == 2)
        #expect(made.summary == "read as a LimeSurvey survey: 2 questions")
        #expect(made.findings.map(\.location.line) == [5, 10])
    }

    @Test func `which answer is right never reaches a scenario, of which all that is shown is made`() throws {
        func aiken(_ answer: String) throws -> String {
            let text = "Which is hot?\nA. tea\nB. ice\nC. soup\nANSWER: \(answer)\n"
            return try #require(Conversion(of: text, path: "a.txt")).text
        }
        #expect(try aiken("A") == aiken("C") && aiken("A, B") == aiken("B, C"))
        func survey(_ right: [String]) throws -> String {
            let answers = zip(right, ["tea", "ice"]).enumerated().map { index, answer in
                "A\t0\tA\(index)\t\(answer.1)\ten\t\t\(answer.0)\t\(answer.0)"
            }
            let text =
                "class\ttype/scale\tname\ttext\tlanguage\tother\tassessment_value\tdefault\n"
                + "Q\tL\tq1\tWhich is hot?\ten\tN\t\t\(right[0])\n" + answers.joined(separator: "\n")
            return try #require(Conversion(of: text, path: "s.txt")).text
        }
        #expect(try survey(["1", "0"]) == survey(["0", "1"]))
        #expect(try !(aiken("A") + survey(["1", "0"])).lowercased().contains("answer"))
    }

    @Test(arguments: [
        ("a.md", "Which is hot?\nA. tea\nB. ice\nANSWER: B\n"),
        ("a b.txt", "Which is hot?\n- tea\n- ice\n\nWhy?\n"),
        ("a.tsv", "class\ttype/scale\tname\ttext\nQ\tL\tq1\tWhich?\n"),
    ])
    func `questions are no deck, and one sentence says how polls are made of them`(file: String, text: String)
    {
        let loaded = presentable(from: text, path: file)
        #expect(loaded.value == nil && loaded.areQuestions)
        let name = file.contains(" ") ? "'\(file)'" : file
        #expect(
            loaded.diagnostics.map { $0.message.hasSuffix("convene convert \(name) --output FILE") } == [true]
        )
        #expect(presentable(from: text, path: file, as: .headings).value != nil)
    }

    @Test func `a survey's title, help and words stay, and what it has more is told`() throws {
        let survey = """
            class\ttype/scale\tname\ttext\thelp\tlanguage\trelevance
            SL\t\tsurveyls_title\tTea &amp; caf&eacute;\t\ten\t
            G\t0\tg1\tFirst\t\ten\t1
            Q\tL\tq1\tWhich way?\t<p>Choose &quot;one&quot;</p>\ten\t1
            A\t0\tA1\t"North
            or ""up""\"\t\ten\t
            A\t0\tA2\tSouth\t\ten\t
            Q\tL\tq1\tWelche?\t\tde\t1
            Q\tL\tq2\tWhy?\t\ten\tq1.NAOK == "A1"
            Q\tT\tq3\tWho said "so"?\t\ten\t1
            """
        let made = try #require(Conversion(of: survey, path: "s.txt"))
        let scenario = try #require(scenario(from: made.text, path: "a.md").value)
        #expect(scenario.title == "Tea & café")
        #expect(scenario.polls.map(\.ask) == ["Which way?", "Why?", "Who said \"so\"?"])
        #expect(scenario.polls.map(\.hint) == ["Choose \"one\"", nil, nil])
        #expect(scenario.polls[0].kind == .choice(options: ["North or \"up\"", "South"]))
        #expect(
            made.findings.map { "\($0.location.line): \($0.message)" } == [
                "8: what is in the language “de” is left out",
                "9: a condition on who is asked is left out; everybody is asked",
                "9: a list without options is no choice; this is asked for words",
            ])
    }
}
