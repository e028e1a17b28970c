import Foundation
import ScenarioFiles
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct FirstWorkshopTests {
    @Test func `a seat takes part in the whole first workshop without a screen`() throws {
        var walk = LinearWalk(of: try .firstWorkshop(), hasTerminal: false)
        var generator = SeededGenerator(seed: 3)
        walk.begin()
        try walk.run(.start)
        var places: Set<Place> = []
        while places.insert(walk.state.place).inserted {
            if let poll = walk.state.pollHere {
                try walk.run(.toggleOpen)
                walk.wait()
                try walk.answer(poll, (0..<12).map { _ in .any(to: poll, using: &generator) })
                for line in poll.kind.typicalLines { walk.type(line) }
                try walk.run(.toggleOpen)
                let stages = walk.state.scenario.stages(ofDecisionOf: poll)
                let isShort = if case .short = walk.state.view(of: poll) { true } else { false }
                if !isShort, stages.isEmpty || stages.last?.id == poll.id { try walk.run(.toggleReveal) }
            }
            if (try? walk.state.decide(.next, at: walk.surroundings.now)) != nil { try walk.run(.next) }
        }
        try walk.run(.finish)
        #expect(walk.intents.count == walk.state.scenario.polls.count)
        try expectText(walk.text, named: "first-workshop", in: "__Lines__")
    }

    @Test func `whoever hides a part reads nothing of it, and answers nothing, until it is over`() throws {
        let scenario = try Scenario.firstWorkshop()
        let section = try #require(scenario.sections.firstIndex { $0.title == "Case study: Tim" })
        let first = scenario.firstSlide(ofSection: section)
        var walk = try LinearWalk(of: scenario, at: first)
        walk.type("hide")
        var said = ""
        for _ in 0..<3 { try walk.run(.next) }
        try walk.run(.next, .toggleOpen)
        walk.type("2")
        try walk.run(.toggleOpen)
        said = walk.text
        #expect(walk.intents.isEmpty)
        #expect(!said.contains("Instagram"))
        try walk.run(.go(slide: first + scenario.sections[section].slides.count))
        try expectText(walk.text, named: "hidden", in: "__Lines__")
    }
}

extension Scenario {
    /// The first workshop, as its file has it.
    static func firstWorkshop() throws -> Scenario {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Scenarios/online-exploitation.md")
        return try #require(
            ScenarioFiles.scenario(
                from: String(contentsOf: file, encoding: .utf8), path: "online-exploitation.md"
            ).value)
    }
}
