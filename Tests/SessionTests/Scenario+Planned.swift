import TestSupport
import Workshop

extension Scenario {
    /// Five sections of two slides: 10 minutes that must be held, 5 could, 10 should, 6 could, and 5 must.
    static let planned = Scenario(
        title: "Planned",
        sections: [
            section("Welcome", 10, .must), section("Quiz", 5, .could), section("Cases", 10, .should),
            section("Extras", 6, .could), section("Close", 5, .must),
        ])

    private static func section(_ title: String, _ minutes: Int, _ priority: Section.Priority) -> Section {
        Section(
            title: title, minutes: minutes, priority: priority,
            slides: [Slide(title: "\(title) 1"), Slide(title: "\(title) 2")])
    }

    /// Up to eight sections with plans and priorities by chance, and sometimes a plan for the whole.
    static func anyPlanned(using generator: inout SeededGenerator) -> Scenario {
        let sections = (0..<Int.random(in: 1...8, using: &generator)).map { number in
            Section(
                title: "\(number)",
                minutes: Int.random(in: 0..<4, using: &generator) == 0
                    ? nil : Int.random(in: 0...20, using: &generator),
                priority: Section.Priority.allCases.randomElement(using: &generator) ?? .must,
                slides: Array(repeating: Slide(title: "\(number)"), count: 2))
        }
        let whole = Int.random(in: 0..<90, using: &generator)
        return Scenario(title: "Any", minutes: whole > 60 ? nil : whole, sections: sections)
    }
}
