import Lines
import TestSupport
import Testing

@testable import Host

@Suite struct AdmissionTests {
    private let start = SuspendingClock.now
    private let line = LineAddress(link: LinkID(number: 1), line: LineID(1))

    @Test("the code is read as people type it", arguments: ["482177", " 482 177", "482-177", "482 177 "])
    func typed(code: String) { #expect(Admission(code: "482177").isCode(code)) }

    @Test("anything else is not the code", arguments: ["", "48217", "4821777", "482178", "code"])
    func wrong(code: String) { #expect(!Admission(code: "482177").isCode(code)) }

    @Test func `a connection may be wrong four times and try again, and not a fifth time`() {
        var admission = Admission(code: "482177")
        let mayTryAgain = (1...Admission.mostAttempts).map { _ in
            admission.countWrongAnswer(of: line, at: start)
        }
        #expect(mayTryAgain == [true, true, true, true, false])
    }

    @Test func `a few wrong answers are typing errors, and nobody waits`() {
        var admission = Admission(code: "482177")
        for number in 1..<Admission.freeWrongAnswers {
            _ = admission.countWrongAnswer(
                of: LineAddress(link: LinkID(number: 1), line: LineID(UInt32(number))), at: start)
        }
        #expect(!admission.isGuessing(at: start))
        let turn = admission.turn(at: start)
        #expect(turn == start)
    }

    @Test
    func `once somebody is guessing, answers are judged four in a second, until a minute has been quiet`() {
        var admission = Admission(code: "482177")
        for number in 0..<Admission.freeWrongAnswers {
            _ = admission.countWrongAnswer(
                of: LineAddress(link: LinkID(number: 1), line: LineID(UInt32(number))), at: start)
        }
        #expect(admission.isGuessing(at: start))
        let turns = (0..<100).map { _ in admission.turn(at: start) }
        #expect(turns[0] == start)
        #expect(start.duration(to: turns[99]) == Admission.guessingInterval * 99)
        let later = start + .seconds(61)
        #expect(!admission.isGuessing(at: later))
        let turn = admission.turn(at: later)
        #expect(turn == later)
    }

    @Test("a code by chance has six digits", arguments: 0..<50)
    func chance(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let code = JoinCode.draw(using: &chance)
        #expect(code.count == 6)
        #expect(code.allSatisfy { $0.isASCII && $0.isNumber })
    }
}
