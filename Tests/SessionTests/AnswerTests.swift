import Session
import TestSupport
import Testing
import Workshop

@Suite struct AnswerTests {
    @Test(arguments: [
        (Poll.role, [Answer.skip, .option(0), .option(2)]),
        (.signs, [.skip, .options([0]), .options([0, 2])]),
        (.thoughts, [.skip, .text("a"), .text(String(repeating: "ü", count: 500))]),
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
    ])
    func `a poll takes nothing else`(poll: Poll, answers: [Answer]) {
        for answer in answers { #expect(!poll.takes(answer), "\(answer)") }
    }
}
