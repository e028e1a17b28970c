import Lines
import Session
import TestSupport
import Testing

@testable import Host

/// What guessers and honest people get while somebody is guessing.
@Suite struct GuessingTests {
    @Test func `a few wrong answers are typing errors: nobody waits, and no long code is shown`() throws {
        var desk = try Desk()
        for line in 1..<Guessing.freeWrongAnswers { desk.type("000000", at: line) }
        #expect(!desk.reception.isGuessing(at: desk.now))
        #expect(desk.reception.longCode(at: desk.now) == nil)
        desk.type(Desk.code, at: 50)
        #expect(desk.admitted == [50])
    }

    @Test func `guesses at the short code are judged four in a second, until a minute has been quiet`() throws
    {
        var desk = try Desk()
        desk.beGuessing()
        for line in 0..<100 { desk.type("000000", at: line) }
        desk.pass(.seconds(11))
        #expect((38...42).contains(desk.refused.count))
        for line in 0..<100 { desk.leave(line) }
        desk.pass(.seconds(61))
        #expect(!desk.reception.isGuessing(at: desk.now))
        desk.type(Desk.code, at: 200)
        #expect(desk.admitted == [200])
    }

    @Test func `whoever comes from elsewhere is in before two of 200 guessers of one source hear anything`()
        throws
    {
        var desk = try Desk()
        for line in 0..<200 { desk.type("000000", at: line, by: Desk.source(1)) }
        desk.pass(.seconds(5))
        let before = desk.refused.count
        desk.type(Desk.code, at: 500, by: Desk.source(2))
        while desk.admitted.isEmpty, desk.refused.count < before + 10 { desk.pass(.milliseconds(50)) }
        #expect(desk.admitted == [500])
        #expect(desk.refused.count - before < 2)
    }

    @Test func `nine digits let in at once also from the source of 200 guessers`() throws {
        var desk = try Desk()
        for line in 0..<200 { desk.type("000000", at: line) }
        #expect(desk.reception.longCode(at: desk.now) == desk.long)
        desk.take(.none, of: 500)
        #expect(desk.reply(to: 500) == .ask(.code(long: true), isAgain: false))
        desk.type(desk.long.prefix(3) + " " + desk.long.dropFirst(3), at: 500)
        #expect(desk.admitted == [500])
        #expect(desk.refused.isEmpty)
    }

    @Test func `a passphrase is judged at once`() throws {
        var desk = try Desk()
        for line in 0..<200 { desk.type("000000", at: line) }
        desk.type(Desk.passphrase, at: 500, as: "console")
        #expect(desk.admitted == [500])
    }

    @Test func `seat words are taken behind the nine digits, also at a prompt from before`() throws {
        var desk = try Desk()
        desk.seats = ["apple lemon garden"]
        desk.take(.none, of: 1, as: "back")
        desk.beGuessing()
        desk.type("apple lemon garden", at: 1, as: "back")
        #expect(desk.reply(to: 1) == .ask(.codeFirst, isAgain: false))
        desk.type("000000000", at: 1, as: "back")
        desk.pass(.seconds(1))
        #expect(desk.reply(to: 1) == .ask(.codeFirst, isAgain: true))
        // The short code is what is being guessed.
        desk.type(Desk.code, at: 1, as: "back")
        desk.pass(.seconds(1))
        #expect(desk.reply(to: 1) == .ask(.codeFirst, isAgain: true))
        desk.type(desk.long + " plain", at: 1, as: "back")
        #expect(desk.reply(to: 1) == .ask(.seatWords, isAgain: false))
        #expect(desk.lookedUp.isEmpty)
        desk.type("apple lemon garden", at: 1, as: "back")
        #expect(
            desk.open(1) == .participant(words: "apple lemon garden", isReturning: true, isPlain: true))
    }

    @Test func `other codes are asked for anew before seat words`() throws {
        var desk = try Desk()
        desk.seats = ["apple lemon garden"]
        desk.beGuessing()
        desk.type(desk.long, at: 1, as: "back")
        #expect(desk.reply(to: 1) == .ask(.seatWords, isAgain: false))
        desk.changeCodes()
        desk.type("apple lemon garden", at: 1, as: "back")
        #expect(desk.reply(to: 1) == .ask(.codeFirst, isAgain: false))
    }

    @Test func `this user's own socket and a session without a code ask no nine digits`() throws {
        var desk = try Desk()
        desk.seats = ["apple lemon garden"]
        desk.beGuessing()
        desk.type("apple lemon garden", at: 1, as: "back", by: .own)
        var open = try Desk(code: nil)
        open.seats = ["apple lemon garden moss"]
        for line in 0..<Guessing.freeWrongAnswers { open.type("no such words", at: 10 + line, as: "back") }
        #expect(open.reception.isGuessing(at: open.now))
        #expect(open.reception.longCode(at: open.now) == nil)
        open.type("apple lemon garden moss", at: 1, as: "back")
        #expect(desk.admitted == [1])
        #expect(open.admitted == [1])
    }

    @Test func `turns of lines that are gone are given back`() throws {
        var desk = try Desk()
        desk.beGuessing()
        for line in 0..<350 { desk.type("000000", at: line) }
        for line in 0..<350 { desk.leave(line) }
        desk.type(Desk.code, at: 500)
        desk.pass(Guessing.shortInterval + .milliseconds(50))
        #expect(desk.admitted == [500])
        #expect(desk.refused.isEmpty)
    }

    @Test func `turns go with a link that is gone`() throws {
        var desk = try Desk()
        desk.beGuessing()
        for line in 0..<350 { desk.type("000000", at: line) }
        desk.reception.leave(LinkID(number: 1))
        desk.pass(.seconds(30))
        #expect(desk.told.isEmpty)
    }

    @Test(arguments: ["nine digits", "seat words", "passphrase"])
    func `at most 200 answers that are wrong are judged in a second`(_ sort: String) throws {
        var desk = try Desk()
        desk.beGuessing()
        let (user, answer) =
            switch sort {
            case "nine digits": ("join", desk.long == "000000001" ? "000000002" : "000000001")
            case "seat words": ("back", "apple lemon garden")
            case _: ("console", "harbour candle river meadow")
            }
        for typed in user == "back" ? [desk.long, answer] : [answer] {
            for line in 0..<1000 {
                desk.type(typed, at: line, as: user, by: Desk.source(UInt64(line % 3)))
            }
        }
        desk.pass(.milliseconds(1000))
        #expect(desk.refused.count == 200)
        desk.pass(.milliseconds(3000))
        #expect((700...800).contains(desk.refused.count))
    }

    @Test func `without the nine digits no more seat words are looked up than people mistype`() throws {
        var desk = try Desk()
        for line in 0..<1000 {
            desk.type("apple lemon garden", at: line, as: "back", by: Desk.source(UInt64(line)))
        }
        desk.pass(.seconds(10))
        #expect(desk.lookedUp.count == Guessing.freeWrongAnswers)
    }

    @Test func `the short code is withdrawn until another is made`() throws {
        var desk = try Desk()
        let long = desk.long
        desk.reception.withdrawShortCode()
        #expect(desk.reception.codes?.short == nil)
        #expect(desk.reception.longCode(at: desk.now) == long)
        desk.take(.none, of: 1)
        #expect(desk.reply(to: 1) == .ask(.code(long: true), isAgain: false))
        desk.type(Desk.code, at: 1)
        desk.pass(.seconds(1))
        #expect(desk.reply(to: 1) == .ask(.code(long: true), isAgain: true))
        desk.type(long, at: 1)
        #expect(desk.admitted == [1])
        desk.changeCodes()
        #expect(desk.reception.longCode(at: desk.now) == nil)
        desk.type(long, at: 2)
        desk.type(desk.reception.codes?.short ?? "", at: 3)
        desk.pass(.seconds(1))
        #expect(desk.admitted == [1, 3])
    }

    @Test("a code that was given stays good, however many digits it has", arguments: 4...12)
    func given(digits: Int) throws {
        let code = String("314159265358".prefix(digits))
        var desk = try Desk(code: code)
        desk.type(code, at: 1)
        desk.beGuessing()
        for line in 1000..<1100 { desk.type(String(code.dropLast() + "0"), at: line) }
        desk.type(desk.long, at: 2)
        desk.type(code, at: 3, by: Desk.source(2))
        #expect(desk.admitted == [2])
        desk.pass(.milliseconds(500))
        #expect(desk.admitted == [2, 3])
        #expect(desk.refused.count <= 3)
    }

    @Test("a code by chance has six digits, and nine", arguments: 0..<50)
    func chance(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let short = JoinCodes.drawShort(using: &chance)
        let codes = JoinCodes(short: short, using: &chance)
        #expect([short.count, codes.long.count] == [6, 9])
        #expect((short + codes.long).allSatisfy { $0.isASCII && $0.isNumber })
    }
}
