import Drawing
import Keyboard
import Session
import Showing
import TestSupport
import Testing
import Workshop

@testable import Screens

/// What the stage shows of a poll's numbers stands on the console, at every size: on its main screen, or else that says
/// that `V` has the rest, and `V` turns through all.
@Suite struct ConsoleKindLawTests {
    private static let polls = Scenario.kinds.polls + [.own, .owns, .questions, .signs]

    @Test(arguments: ConsolePictureTests.sizes, 0..<6 as Range<UInt64>)
    func `what the stage shows stands on the console`(size: Size, seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var console = try ConsoleWalk(Scenario(asking: Self.polls), size: size, joined: 30)
        var looks = 0
        for (slide, poll) in Self.polls.enumerated() {
            try console.happen(.go(slide: slide))
            for round in 1...2 {
                if round == 2 { _ = try? console.happen(.askAgain) } else { console.type("o") }
                guard console.state.openPoll?.id == poll.id else { continue }
                for seat in 0..<UInt8.random(in: 0...30, using: &chance) {
                    let answer = Answer.any(to: poll, using: &chance)
                    _ = try? console.happen(.answer(poll.id, round: round, Token([seat]), answer))
                }
                expectAll(console)
                console.type("o")
                if Bool.random(using: &chance) {
                    let hands = (0..<poll.cells).map { _ in Int.random(in: 0...40, using: &chance) }
                    _ = try? console.happen(.countHands(poll.id, hands))
                }
                expectAll(console)
                console.type("r")
                expectAll(console)
                looks += console.state.standing(of: poll.id).isRevealed ? 1 : 0
            }
        }
        #expect(looks > 15)
    }

    private func expectAll(_ console: ConsoleWalk) {
        let pages = SlidePages(
            of: console.state, in: console.surroundings, fitting: StageScreen.bodySize(of: console.size)
        ).pages
        let stage = words(in: pages.map(\.text).joined(separator: "\n"))
        var walls = console
        walls.type("V")
        var all = ""
        for _ in 0..<40 where walls.screen.overlay != .none {
            all += walls.text + "\n"
            walls.press(.character(" "))
        }
        let missing = stage.subtracting(words(in: all))
        #expect(missing.isEmpty, "\(missing.sorted()) not behind V:\n\(all)")
        let text = console.text
        guard !text.contains("V the rest") else { return }
        let cut = numbers(stage, of: console).subtracting(words(in: text))
        #expect(cut.isEmpty, "\(cut.sorted()) not on\n\(text)")
    }

    /// The numbers among `words`, but for those by which the stage names labels and stages: in words they have names.
    private func numbers(_ words: Set<String>, of console: ConsoleWalk) -> Set<String> {
        guard let poll = console.state.pollHere else { return [] }
        let degrees = poll.asksSureness ? Poll.surenessDegrees : 0
        let marks = max(poll.asked.labels.count, degrees, console.state.stageSheets(until: poll).count, 1)
        return words.filter { word in Int(word).map { !(1...marks).contains($0) } ?? false }
    }

    /// Words and numbers.
    private func words(in text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `what six options were chosen stands on the main screen whole, over the notes`(size: Size) throws {
        let options = ["Police", "Social care", "Education", "Health", "Voluntary sector", "Industry"]
        let poll = Poll(id: "role", ask: "What is your role?", kind: .choice(options: options))
        let notes = (1...20).map { "note \($0)." }.joined(separator: "\n\n")
        let slide = Slide(title: "You", layout: .poll, steps: [Slide.Step(poll: poll)], notes: notes)
        let ahead = Slide(title: "Tim", contentNote: "A hard story follows.")
        var console = try ConsoleWalk(
            Scenario(title: "Tea", sections: [Section(title: "One", slides: [slide, ahead])]), size: size,
            joined: 24)
        console.type("o")
        try console.answer("role", (0..<24).map { .option($0 % 6) })
        console.type("or")
        for option in options {
            let line = try #require(console.text.split(separator: "\n").first { $0.contains(option) })
            #expect(line.contains("█") && line.contains("17 %"))
        }
        #expect(console.text.contains("note 1.") && console.text.contains("A hard story follows."))
        #expect(console.text.contains("Next  2  Tim"))
    }

    @Test func `below a result at the last step it says that nothing comes next`() throws {
        var console = try ConsoleWalk(Scenario(asking: [.pulse]))
        console.type("o")
        try console.answer(Poll.pulse.id, (0..<9).map { .option($0 % 3) })
        console.type("or")
        #expect(console.text.contains("Next  This is the last step."))
    }
}
