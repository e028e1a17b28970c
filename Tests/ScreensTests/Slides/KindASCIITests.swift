import Drawing
import Screens
import Session
import Testing
import Workshop

@Suite struct KindASCIITests {
    @Test func `a scale can be read without its patterns`() {
        let state = KindExamples.revealed(KindExamples.statements, KindExamples.spreads, answers: 23)
        let drawn = SlidePages(
            of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: Size(width: 80, height: 30))
        let text = drawn.pages.map { $0.inASCII().text }.joined(separator: "\n")
        #expect(text.contains("1--2=====3***************4%"))
        #expect(text.contains("1: 1 (4 %)   2: 2 (9 %)   3: 5 (22 %)   4: 11 (48 %)   5: 4 (17 %)"))
    }
}
