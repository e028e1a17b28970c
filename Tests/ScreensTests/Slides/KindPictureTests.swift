import Drawing
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

@Suite struct KindPictureTests {
    @Test(arguments: pictureSizes) func `a scale shows the shares of each statement`(size: Size) throws {
        let poll = KindExamples.statements
        try expectPages(of: KindExamples.waiting(poll), named: "scale-waiting", size)
        try expectPages(
            of: KindExamples.revealed(poll, KindExamples.spreads, answers: 23, skips: 7),
            named: "scale-revealed", size)
    }

    @Test(arguments: pictureSizes) func `a scale without statements has a bar for each label`(size: Size)
        throws
    {
        try expectPages(
            of: KindExamples.revealed(KindExamples.confident, KindExamples.confidence, answers: 21),
            named: "scale-one-revealed", size)
    }
}

extension KindPictureTests {
    @Test(arguments: pictureSizes) func `then and now stand beside one another`(size: Size) throws {
        let poll = KindExamples.moved
        try expectPages(of: KindExamples.waiting(poll), named: "then-now-waiting", size)
        try expectPages(
            of: KindExamples.revealed(poll, KindExamples.movement, answers: 22), named: "then-now-revealed",
            size)
    }

    @Test func `of a few who moved no sentence is said`() {
        for (answers, isSaid) in [(19, false), (20, true)] {
            let picture = Results.Picture.movement(
                then: [.count(answers), 0, 0, 0], now: [0, 0, .count(answers), 0])
            let state = KindExamples.revealed(KindExamples.moved, picture, answers: answers)
            let body = Size(width: 80, height: 19)
            let pages = SlidePages(
                of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: body
            ).pages
            #expect(pages.map(\.text).joined().contains("Middle answer") == isSaid)
        }
    }

    private static let long = "An option of sixty columns, which has one row where the screen has it"

    @Test(arguments: [
        (Poll.Kind.choice(options: [long, "B"]), Results.Picture.options([.count(20), .count(3)])),
        (.choices(options: [long, "B"], most: 1), .options([.count(20), .count(3)])),
        (.ranking(items: [long, "B"]), .options([.count(20), .count(3)])),
        (
            .ranking(items: [long, "B", "C", "D"]),
            .ranking([10, 20, 30, 40].map { .init(meanPlaceTenths: $0, firsts: 1, place: $0 / 10) })
        ),
        (
            .points(items: [long, "B"], total: 9),
            .points([.init(meanTenths: 30, middleHalf: 1...5), .init(meanTenths: 60, middleHalf: 2...9)])
        ),
        (
            .scale(statements: [], labels: [long, "B"]),
            .scale([.init(answers: 23, counts: [.count(20), .count(3)])])
        ),
        (
            .thenNow(labels: [long, "B"]),
            .movement(then: [.count(20), .count(3)], now: [.count(3), .count(20)])
        ),
    ]) func `no option is broken while the margin is free`(kind: Poll.Kind, picture: Results.Picture) {
        let poll = Poll(id: "wide", ask: "Which?", kind: kind)
        let now = Moment(milliseconds: 0)
        var open = KindExamples.waiting(poll)
        open.apply(.pollOpened(poll.id, round: 1, now))
        for (state, rest) in [(open, 2), (KindExamples.revealed(poll, picture, answers: 23), 20)] {
            let size = Size(width: Self.long.count + 6 + rest + 40, height: 40)
            let pages = SlidePages(of: state, in: Surroundings(now: now), fitting: size).pages
            #expect(pages.contains { $0.text.contains(Self.long) }, "\(kind)")
        }
    }

    @Test(arguments: pictureSizes) func `numbers lie in bins, and the true one is marked`(size: Size) throws {
        let state = KindExamples.revealed(KindExamples.guessed, KindExamples.guesses, answers: 22, skips: 1)
        try expectPages(of: state, named: "number-revealed", size)
    }
}

extension KindPictureTests {
    @Test(arguments: pictureSizes) func `of few orders of three items the order alone stands`(
        size: Size
    ) throws {
        let state = KindExamples.revealed(KindExamples.ordered, KindExamples.order, answers: 12)
        try expectPages(of: state, named: "ranking-order", size)
    }

    @Test(arguments: pictureSizes) func `a sensitive scale says which labels it does not show`(size: Size)
        throws
    {
        var poll = KindExamples.statements
        poll.isSensitive = true
        let spreads: Results.Picture = .scale([
            .init(answers: 23, counts: [.hidden, .hidden, 5, 11, .hidden]),
            .init(answers: 21, counts: [5, 0, 0, 0, 16]),
            .init(answers: 3, counts: nil),
        ])
        try expectPages(
            of: KindExamples.revealed(poll, spreads, answers: 23), named: "scale-sensitive", size)
        let moved: Results.Picture = .movement(then: [.hidden, 10, .hidden, 5], now: [5, 5, 5, 7])
        try expectPages(
            of: KindExamples.revealed(KindExamples.moved, moved, answers: 22), named: "then-now-sensitive",
            size)
    }

    @Test(arguments: pictureSizes) func `a ranking goes by place, and says who shares one`(size: Size) throws
    {
        let poll = KindExamples.ranked
        try expectPages(of: KindExamples.waiting(poll), named: "ranking-waiting", size)
        try expectPages(
            of: KindExamples.revealed(poll, KindExamples.ranks, answers: 22), named: "ranking-revealed", size)
    }

    @Test(arguments: pictureSizes) func `points show their mean, and where the middle half lies`(size: Size)
        throws
    {
        let state = KindExamples.revealed(KindExamples.shared, KindExamples.points, answers: 22, skips: 5)
        try expectPages(of: state, named: "points-revealed", size)
    }

    @Test(arguments: pictureSizes) func `words stand in columns, and turn where they are many`(size: Size)
        throws
    {
        for count in [0, 7, 40] {
            let state = KindExamples.revealed(KindExamples.said, KindExamples.phrases(count), answers: 30)
            try expectPages(of: state, named: "words-\(count)-revealed", size)
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
            ("number", KindExamples.revealed(KindExamples.guessed, KindExamples.guesses, answers: 22)),
            ("ranking", KindExamples.revealed(KindExamples.ranked, KindExamples.ranks, answers: 22)),
            ("ranking-order", KindExamples.revealed(KindExamples.ordered, KindExamples.order, answers: 9)),
            ("points", KindExamples.revealed(KindExamples.shared, KindExamples.points, answers: 22)),
            ("words", KindExamples.revealed(KindExamples.said, KindExamples.phrases(7), answers: 30)),
        ]
        for (name, state) in states {
            try expectPages(of: state, named: "welsh-\(name)-revealed", size, in: .welsh)
        }
    }
}
