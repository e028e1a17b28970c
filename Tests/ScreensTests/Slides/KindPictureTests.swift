import Drawing
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

@Suite struct KindPictureTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    /// Every page of the state's slide, one under another.
    private func look(_ state: State, _ name: String, _ size: Size) throws {
        let body = StageScreen.bodySize(of: size)
        let drawn = SlidePages(of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: body)
        let rule = String(repeating: "=", count: size.width)
        let text = drawn.pages.map(\.text).joined(separator: "\n\(rule)\n") + "\n"
        try expectText(text, named: "\(name)-\(size.width)", in: "__Screens__")
    }

    @Test(arguments: sizes) func `a scale shows the shares of each statement`(size: Size) throws {
        let poll = KindExamples.statements
        try look(KindExamples.waiting(poll), "scale-waiting", size)
        try look(
            KindExamples.revealed(poll, KindExamples.spreads, answers: 23, skips: 2), "scale-revealed", size)
    }

    @Test(arguments: sizes) func `a scale without statements has a bar for each label`(size: Size) throws {
        try look(
            KindExamples.revealed(KindExamples.confident, KindExamples.confidence, answers: 21),
            "scale-one-revealed", size)
    }
}
