import ScenarioFiles
import Testing
import Workshop

/// A scenario at a glance.
@Suite struct OutlineTests {
    @Test func `names sections, slides, steps, polls and minutes`() throws {
        let tea = try #require(scenario(from: goodScenario, path: "tea.md").value)
        let expected = """
            Tea: a workshop                                                           25 min

             1  Welcome                                                        must   10 min
                Tea                                          title           1 step
                What it is                                   points         2 steps
                What was said                                quote           1 step
                Who are you?                                 poll            1 step   1 poll

             2  Work                                                         should   15 min
                A case                                       case       !2  4 steps   1 poll
                Stages                                       stages         2 steps
                Why?                                         poll            1 step   1 poll

            2 sections, 7 slides, 12 steps, 3 polls, 25 planned minutes

            """
        #expect(outline(of: tea) == expected)
    }

    @Test func `cuts what is too long, between characters and not within`() {
        let long = String(repeating: "日本", count: 40)
        let scenario = Scenario(
            title: long,
            sections: [Section(title: long, slides: [Slide(title: long, layout: .case, intensity: 3)])])
        let lines = outline(of: scenario).split(separator: "\n")
        #expect(lines[0].filter { $0 != "…" }.count == 38)
        #expect(lines[1].hasSuffix("…  must"))
        #expect(lines[2].contains("…  case"))
    }
}
