import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

/// Options of people's own and questions on their way to the consoles.
@Suite struct HeldSortsTests {
    private static let polls: [Poll] = [.helpers, .asking, .wall]
    private var chance = SeededGenerator(seed: 7)
    private var held = HeldTexts()
    private var state = State(of: Scenario(asking: polls))

    init() { state.apply(.started(.at(0))) }

    private var texts: [String] { held.all.map(\.text).sorted() }

    private mutating func happen(_ events: Event...) {
        for event in events { state.apply(event) }
        held.follow(state, using: &chance)
    }

    private mutating func open(_ poll: Poll) { happen(.pollOpened(poll.id, round: 1, .at(1))) }

    private mutating func close(_ poll: Poll) { happen(.pollClosed(poll.id, .at(2))) }

    private mutating func answer(_ poll: Poll, by seat: Int, _ answer: Answer) {
        happen(.answered(poll.id, round: 1, .seat(seat), answer))
    }

    private mutating func ask(_ questions: String..., by seat: Int) {
        answer(.asking, by: seat, .questions(asked: questions, meToo: []))
    }

    @Test mutating func `options of people's own come when their poll has closed, however few`() {
        open(.helpers)
        answer(.helpers, by: 0, .other("aunt", beside: [0]))
        for seat in 1..<9 { answer(.helpers, by: seat, .options([1])) }
        #expect(texts.isEmpty)
        close(.helpers)
        #expect(texts == ["aunt"])
    }

    @Test mutating func `options of people's own do not come where too few answered their poll`() {
        open(.helpers)
        for seat in 0..<3 { answer(.helpers, by: seat, .other("aunt", beside: [])) }
        answer(.helpers, by: 3, .skip)
        close(.helpers)
        #expect(texts.isEmpty)
    }

    @Test mutating func `an option that its writer unticks goes from the consoles, and a changed one waits`()
    {
        open(.helpers)
        for seat in 0..<5 { answer(.helpers, by: seat, .other("aunt \(seat)", beside: [])) }
        close(.helpers)
        open(.helpers)
        answer(.helpers, by: 0, .options([1]))
        answer(.helpers, by: 1, .other("uncle", beside: []))
        #expect(texts == ["aunt 1", "aunt 2", "aunt 3", "aunt 4"])
        close(.helpers)
        #expect(texts == ["aunt 2", "aunt 3", "aunt 4", "uncle"])
    }

    @Test mutating func `questions come once enough seats are taken, three at a time, the last at the close`()
    {
        open(.asking)
        var seen: [Int] = []
        for seat in 0..<8 {
            happen(.seatTaken(.seat(seat)))
            ask("question \(seat)", by: seat)
            seen.append(texts.count)
        }
        #expect(seen == [0, 0, 0, 3, 3, 6, 6, 6])
        close(.asking)
        #expect(texts.count == 8)
    }

    @Test mutating func `questions that a seat adds are new ones, and leave those before as they are`() {
        for seat in 0..<4 { happen(.seatTaken(.seat(seat))) }
        open(.asking)
        for seat in 0..<3 { ask("question \(seat)", by: seat) }
        let before = held.all
        for seat in 0..<3 { ask("question \(seat)", "another \(seat)", by: seat) }
        #expect(held.all.count == 6 && Set(before).isSubset(of: held.all))
        answer(.asking, by: 0, .skip)
        #expect(texts == ["another 1", "another 2", "question 1", "question 2"])
    }

    @Test mutating func `a batch is of seats, and one person's questions are none by themselves`() {
        for seat in 0..<4 { happen(.seatTaken(.seat(seat))) }
        open(.asking)
        ask("one", "two", "three", by: 0)
        #expect(texts.isEmpty)
        ask("four", by: 1)
        #expect(texts.isEmpty)
        ask("five", by: 2)
        #expect(texts.count == 5)
    }

    @Test mutating func `"me too" makes no text`() {
        for seat in 0..<9 { happen(.seatTaken(.seat(seat))) }
        open(.asking)
        for seat in 0..<3 { ask("question \(seat)", by: seat) }
        for seat in 3..<9 { answer(.asking, by: seat, .questions(asked: [], meToo: [1])) }
        #expect(texts.count == 3)
    }

    @Test mutating func `a mute takes one text away for good, and leaves its seat's others`() throws {
        for seat in 0..<4 { happen(.seatTaken(.seat(seat))) }
        open(.asking)
        ask("rude", "kind", by: 0)
        ask("plain", by: 1)
        ask("third", by: 2)
        let rude = try #require(held.all.first { $0.text == "rude" })
        let source = held.mute(rude.id)
        #expect(source == HeldTexts.Source(poll: "asking", round: 1, token: .seat(0), index: 0))
        #expect(texts == ["kind", "plain", "third"])
        for seat in 3..<5 { ask("later \(seat)", by: seat) }
        close(.asking)
        #expect(texts == ["kind", "later 3", "later 4", "plain", "third"])
        let again = held.mute(rude.id)
        #expect(again == source && texts.count == 5)
    }

    @Test mutating func `two who wrote the same are two texts, of which one can be muted`() throws {
        open(.helpers)
        for seat in 0..<4 { answer(.helpers, by: seat, .other("aunt", beside: [])) }
        close(.helpers)
        #expect(texts == Array(repeating: "aunt", count: 4))
        let victim = try #require(held.all.first)
        _ = held.mute(victim.id)
        #expect(texts.count == 3)
    }

    @Test mutating func `what changed while a poll was open for a moment comes too`() {
        open(.wall)
        for seat in 0..<5 { answer(.wall, by: seat, .text("text \(seat)")) }
        close(.wall)
        happen(
            .pollOpened("wall", round: 1, .at(3)), .answered("wall", round: 1, .seat(0), .text("changed")),
            .pollClosed("wall", .at(3)))
        #expect(texts == ["changed", "text 1", "text 2", "text 3", "text 4"])
    }

    @Test mutating func `texts of a poll that is never shown do not come`() {
        var poll = Poll.wall
        poll.show = .never
        state = State(of: Scenario(asking: [poll]))
        open(poll)
        for seat in 0..<20 { answer(poll, by: seat, .text("text \(seat)")) }
        close(poll)
        #expect(texts.isEmpty)
    }

    @Test mutating func `what has come stays while another poll is open, and goes at the end`() {
        open(.wall)
        for seat in 0..<5 { answer(.wall, by: seat, .text("text \(seat)")) }
        close(.wall)
        let before = held.all
        open(.helpers)
        for seat in 0..<5 { answer(.helpers, by: seat, .other("aunt \(seat)", beside: [])) }
        #expect(held.all == before && before.count == 5)
        close(.helpers)
        #expect(held.all.count == 10)
        happen(.finished(.at(9)))
        #expect(held.all.isEmpty)
    }
}
