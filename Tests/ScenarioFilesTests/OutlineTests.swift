import ScenarioFiles
import Testing

@Suite struct OutlineTests {
    @Test func `names sections, slides, steps, polls and minutes`() throws {
        let tea = try #require(scenario(from: goodScenario, path: "tea.md").value)
        #expect(outline(of: tea) == "")
    }
}
