import Session
import TestSupport
import Testing
import Workshop

@Suite struct AnswerTests {
    @Test(arguments: [
        (Poll.role, [Answer.skip, .option(0), .option(2)]),
        (.signs, [.skip, .options([0]), .options([0, 2])]),
        (.thoughts, [.skip, .text("a"), .text(String(repeating: "ü", count: 500))]),
        (.agreement, [.skip, .ratings([0, 3, nil]), .ratings([nil, nil, 2])]),
        (.clarity, [.skip, .ratings([0]), .ratings([1])]),
        (.priorities, [.skip, .order([0, 1, 2, 3]), .order([3, 1, 0, 2])]),
        (.budget, [.skip, .points([10, 0, 0]), .points([3, 3, 4])]),
        (.guess, [.skip, .number(0), .number(100)]),
        (.oneWord, [.skip, .phrases(["a"]), .phrases(["a", "a", String(repeating: "ü", count: 40)])]),
        (.sureness, [.skip, .movement(then: 0, now: 3), .movement(then: 2, now: 2)]),
    ])
    func `a poll takes what fits its kind`(poll: Poll, answers: [Answer]) {
        for answer in answers { #expect(poll.takes(answer), "\(answer)") }
    }

    @Test(arguments: [
        (Poll.role, [Answer.option(-1), .option(3), .options([0]), .text("a")]),
        (
            .signs,
            [
                .options([]), .options([0, 1, 2]), .options([1, 0]), .options([1, 1]), .options([2, 3]),
                .options([-1]),
                .option(0), .text("a"),
            ]
        ),
        (.thoughts, [.text(""), .text(String(repeating: "a", count: 501)), .option(0), .options([0])]),
        (
            .agreement,
            [
                .ratings([nil, nil, nil]), .ratings([0, 1]), .ratings([0, 1, 4]), .ratings([-1, 0, 0]),
                .option(0),
            ]
        ),
        (.clarity, [.ratings([]), .ratings([nil]), .ratings([0, 0]), .ratings([2])]),
        (
            .priorities,
            [.order([]), .order([0, 1, 2]), .order([0, 1, 2, 2]), .order([0, 1, 2, 4]), .points([4, 0])]
        ),
        (
            .budget,
            [.points([]), .points([10, 0]), .points([3, 3, 3]), .points([11, -1, 0]), .order([0, 1, 2])]
        ),
        (.guess, [.number(-1), .number(101), .option(0)]),
        (
            .oneWord,
            [
                .phrases([]), .phrases(["a", "b", "c", "d"]), .phrases(["a", ""]),
                .phrases([String(repeating: "a", count: 41)]), .text("a"),
            ]
        ),
        (
            .sureness,
            [.movement(then: -1, now: 0), .movement(then: 0, now: 4), .ratings([0, 1]), .option(0)]
        ),
    ])
    func `a poll takes nothing else`(poll: Poll, answers: [Answer]) {
        for answer in answers { #expect(!poll.takes(answer), "\(answer)") }
    }
}
