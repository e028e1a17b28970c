import Drawing
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

@Suite struct KindPictureTests {
    static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    /// Every page of the state's slide, one under another.
    func look(_ state: State, _ name: String, _ size: Size, in language: Language = .english) throws {
        let body = StageScreen.bodySize(of: size)
        var surroundings = Surroundings(now: Moment(milliseconds: 0))
        surroundings.language = language
        let drawn = SlidePages(of: state, in: surroundings, fitting: body)
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

extension KindPictureTests {
    @Test(arguments: sizes) func `then and now stand beside one another`(size: Size) throws {
        let poll = KindExamples.moved
        try look(KindExamples.waiting(poll), "then-now-waiting", size)
        try look(KindExamples.revealed(poll, KindExamples.movement, answers: 22), "then-now-revealed", size)
    }

    @Test func `of a few who moved no sentence is said`() {
        for (answers, isSaid) in [(19, false), (20, true)] {
            let picture = Results.Picture.movement(then: [answers, 0, 0, 0], now: [0, 0, answers, 0])
            let state = KindExamples.revealed(KindExamples.moved, picture, answers: answers)
            let body = Size(width: 80, height: 19)
            let pages = SlidePages(
                of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: body
            ).pages
            #expect(pages.map(\.text).joined().contains("Middle answer") == isSaid)
        }
    }

    @Test(arguments: sizes) func `numbers lie in bins, and the true one is marked`(size: Size) throws {
        let state = KindExamples.revealed(KindExamples.guessed, KindExamples.guesses, answers: 19, skips: 1)
        try look(state, "number-revealed", size)
    }
}

extension KindPictureTests {
    @Test(arguments: sizes) func `a ranking goes by place, and says who shares one`(size: Size) throws {
        let poll = KindExamples.ranked
        try look(KindExamples.waiting(poll), "ranking-waiting", size)
        try look(KindExamples.revealed(poll, KindExamples.ranks, answers: 22), "ranking-revealed", size)
    }

    @Test(arguments: sizes) func `points show their mean, and where the middle half lies`(size: Size) throws {
        let state = KindExamples.revealed(KindExamples.shared, KindExamples.points, answers: 22, skips: 3)
        try look(state, "points-revealed", size)
    }

    @Test(arguments: sizes) func `words stand in columns, and turn where they are many`(size: Size) throws {
        for count in [0, 7, 40] {
            let state = KindExamples.revealed(KindExamples.said, KindExamples.phrases(count), answers: 30)
            try look(state, "words-\(count)-revealed", size)
        }
    }

    @Test func `every phrase that may be shown is on a page`() {
        let state = KindExamples.revealed(KindExamples.said, KindExamples.phrases(40), answers: 30)
        let pages = SlidePages(
            of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: Size(width: 40, height: 9)
        ).pages
        let text = pages.map(\.text).joined()
        for number in 7..<40 { #expect(text.contains(" \(number) ") || text.contains("\(number)\n")) }
    }

    @Test func `the pictures speak Welsh`() throws {
        let size = Size(width: 80, height: 24)
        let states = [
            ("scale", KindExamples.revealed(KindExamples.statements, KindExamples.spreads, answers: 23)),
            ("then-now", KindExamples.revealed(KindExamples.moved, KindExamples.movement, answers: 22)),
            ("number", KindExamples.revealed(KindExamples.guessed, KindExamples.guesses, answers: 19)),
            ("ranking", KindExamples.revealed(KindExamples.ranked, KindExamples.ranks, answers: 22)),
            ("points", KindExamples.revealed(KindExamples.shared, KindExamples.points, answers: 22)),
            ("words", KindExamples.revealed(KindExamples.said, KindExamples.phrases(7), answers: 30)),
        ]
        for (name, state) in states { try look(state, "welsh-\(name)-revealed", size, in: .welsh) }
    }
}
