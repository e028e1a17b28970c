import Lines
import Screens
import Session
import TestSupport
import Testing

@testable import Host

@Suite struct ReceptionTests {
    @Test(
        "the code is read as people type it", arguments: ["482177", " 482 177", "482-177", "482 177 plain"])
    func typed(code: String) throws {
        var desk = try Desk()
        desk.type(code, at: 1)
        #expect(desk.admitted == [1])
    }

    @Test("anything else is not the code", arguments: ["", "48217", "4821777", "482178", "code", "plain"])
    func wrong(code: String) throws {
        var desk = try Desk()
        desk.type(code, at: 1)
        desk.pass(.seconds(2))
        #expect(desk.told.map(\.reply) == [.ask(.code(long: false), isAgain: true)])
    }

    @Test func `a wrong answer is told after a second, and nothing is judged meanwhile`() throws {
        var desk = try Desk()
        desk.type("000000", at: 1)
        desk.pass(.milliseconds(950))
        #expect(desk.told.isEmpty)
        desk.type(Desk.code, at: 1)
        #expect(desk.told.isEmpty)
        desk.pass(.milliseconds(50))
        #expect(desk.refused == [1])
        desk.type(Desk.code, at: 1)
        #expect(desk.admitted == [1])
    }

    @Test func `a connection may be wrong four times and try again, and not a fifth time`() throws {
        var desk = try Desk()
        for _ in 0..<Reception.mostAttempts {
            desk.type("000000", at: 1)
            desk.pass(.seconds(1))
        }
        let again = Reception.Reply.ask(.code(long: false), isAgain: true)
        #expect(desk.told.map(\.reply) == [again, again, again, again, .refuse])
        desk.type(Desk.code, at: 1)
        #expect(desk.admitted.isEmpty)
    }

    @Test func `seat words are drawn that no seat has and nobody was promised`() throws {
        var first = try Desk()
        for line in 0..<40 { first.take(.none, of: line, by: .own) }
        #expect(Set(first.lookedUp).count == 40)
        var second = try Desk()
        second.seats = Set(first.lookedUp.prefix(3))
        second.take(.none, of: 1, by: .own)
        let fourth = first.lookedUp[3]
        #expect(second.lookedUp == Array(first.lookedUp.prefix(4)))
        #expect(second.open(1) == .participant(words: fourth, isReturning: false, isPlain: false))
        #expect(second.open(1) == nil)
    }

    @Test func `a seat has three words where a code is asked, and four where none is`() throws {
        var asked = try Desk()
        asked.type(Desk.code, at: 1)
        var open = try Desk(code: nil)
        open.take(.none, of: 1)
        open.take(.none, of: 2, as: "plain")
        #expect(open.admitted == [1, 2])
        #expect((asked.lookedUp + open.lookedUp).map { $0.text.split(separator: " ").count } == [3, 4, 4])
    }

    @Test func `seat words bring back, in any spelling, and others are told so`() throws {
        var desk = try Desk()
        desk.seats = ["apple lemon garden"]
        desk.take(.none, of: 1, as: "back")
        #expect(desk.reply(to: 1) == .ask(.seatWords, isAgain: false))
        desk.type("apple garden lemon", at: 1, as: "back")
        desk.pass(.seconds(1))
        #expect(desk.reply(to: 1) == .ask(.seatWords, isAgain: true))
        desk.type("Apple-lemon, garden plain", at: 1, as: "back")
        #expect(
            desk.open(1) == .participant(words: "apple lemon garden", isReturning: true, isPlain: true))
    }

    @Test func `a locked room takes nobody new, and brings back who was there`() throws {
        var desk = try Desk()
        desk.seats = ["apple lemon garden"]
        desk.reception.isLocked = true
        desk.type(Desk.code, at: 1)
        #expect(desk.reply(to: 1) == .say(.locked))
        desk.type("", at: 1)
        #expect(desk.reply(to: 1) == .refuse)
        desk.type("apple lemon garden", at: 2, as: "back")
        #expect(desk.admitted == [2])
    }

    @Test func `a console is had over the door alone, by its passphrase`() throws {
        var desk = try Desk()
        for (line, way) in [Visitor.Way.own, .participants].enumerated() {
            desk.type(Desk.passphrase, at: line, as: "console", by: way)
            #expect(desk.reply(to: line) == .refuse)
        }
        desk.take(.none, of: 3, as: "console")
        #expect(desk.reply(to: 3) == .ask(.passphrase, isAgain: false))
        desk.type(Desk.passphrase, at: 3, as: "console")
        #expect(desk.open(3) == .facilitator(.console))
        desk.type(Desk.passphrase, at: 4, as: "stage")
        #expect(desk.open(4) == .facilitator(.stage))
    }

    @Test func `a line that says it is somebody else is refused`() throws {
        var desk = try Desk()
        desk.take(.none, of: 1, as: "join")
        desk.type(Desk.passphrase, at: 1, as: "console")
        #expect(desk.reply(to: 1) == .refuse)
    }
}
