import Drawing
import Screens
import Session
import Testing
import Workshop

/// The new pictures on a terminal that has ASCII only, and no colour.
@Suite struct PictureASCIITests {
    private func text(_ state: State) -> String {
        SlidePages(
            of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: Size(width: 80, height: 30)
        ).pages.map { $0.inASCII().text }.joined(separator: "\n")
    }

    @Test func `a wall keeps its edges`() {
        let text = text(TextExamples.wall([("It was late.", 5)], answers: 12))
        #expect(text.contains("| It was late."))
        #expect(text.contains("| 5 wrote this"))
    }

    @Test func `rounds are told apart by their columns`() {
        let state = StageExamples.rounds(
            of: StageExamples.role, StageExamples.three[0], StageExamples.three[2])
        let lines = text(state).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("Ask him how he is 26 % 13 %"))
        #expect(lines.contains("Ring the police none 17 %"))
    }

    @Test func `degrees of sureness are told by their numbers`() {
        let text = text(KindExamples.revealed(StageExamples.sure, StageExamples.sureness))
        #expect(text.firstMatch(of: /1-+3#+ +6\/0\/5/) != nil)
    }

    @Test func `what is hidden in a table can be seen`() {
        let hidden = StageExamples.results([nil, 9, 6, nil, 0], answers: 20)
        let text = text(StageExamples.decision(StageExamples.three + [hidden, hidden]))
        #expect(text.contains(".  Not shown: few answers"))
    }
}
