import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct HeldTextsTests {
    private static let now = Moment(milliseconds: 0)
    private var chance = SeededGenerator(seed: 7)
    private var held = HeldTexts()
    private var state: State

    init() {
        let poll = Poll(id: "why", ask: "Why?", kind: .text)
        let slide = Slide(title: "Why", layout: .poll, steps: [Slide.Step(poll: poll)])
        state = State(of: Scenario(title: "T", sections: [Section(title: "S", slides: [slide])]))
        state.apply(.started(Self.now))
        state.apply(.pollOpened("why", round: 1, Self.now))
    }

    private mutating func write(_ numbers: Range<UInt8>) {
        for number in numbers {
            state.apply(.answered("why", round: 1, Token([number]), .text("text \(number)")))
            held.follow(state, using: &chance)
        }
    }

    @Test mutating func `texts come to the consoles from the minimum on, and then five at a time`() {
        var seen: [Int] = []
        for number in 0..<16 as Range<UInt8> {
            write(number..<number + 1)
            seen.append(held.all.count)
        }
        #expect(seen == Array(repeating: 0, count: 9) + Array(repeating: 10, count: 5) + [15, 15])
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        #expect(held.all.count == 16)
    }

    @Test mutating func `one straggler after the poll was opened again is read by no console`() throws {
        write(0..<10)
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        let before = held.all
        #expect(before.count == 10)
        for event in try state.decide(.toggleOpen, at: Self.now) { state.apply(event) }
        let answer = Command.answer("why", round: 1, Token([99]), .text("alone"))
        for event in try state.decide(answer, at: Self.now) { state.apply(event) }
        for event in try state.decide(.toggleOpen, at: Self.now) { state.apply(event) }
        held.follow(state, using: &chance)
        #expect(held.all == before)
    }

    @Test mutating func `a poll that closes with too few texts gives none to the consoles`() {
        write(0..<9)
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        #expect(held.all.isEmpty)
    }

    @Test
    mutating func `a poll that closed with too few texts is unread, unless some came to consoles before`() {
        write(0..<9)
        #expect(held.unread(in: state) == [])
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        #expect(held.unread(in: state) == ["why"])
        var resumed = HeldTexts()
        resumed.begin(with: state, using: &chance)
        #expect(resumed.unread(in: state) == [])

        state.apply(.pollOpened("why", round: 1, Self.now))
        write(0..<10)
        state.apply(.answered("why", round: 1, Token([3]), .skip))
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        #expect(held.unread(in: state) == [])
    }

    @Test mutating func `a text that its writer changes comes with the next batch, as a new one`() {
        write(0..<10)
        let before = held.all
        state.apply(.answered("why", round: 1, Token([3]), .text("another")))
        held.follow(state, using: &chance)
        #expect(held.all == before)
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        #expect(Set(held.all).symmetricDifference(before).map(\.text).sorted() == ["another", "text 3"])
    }

    @Test mutating func `a text that is taken back goes from the consoles`() {
        write(0..<12)
        state.apply(.answered("why", round: 1, Token([3]), .skip))
        held.follow(state, using: &chance)
        #expect(!held.all.map(\.text).contains("text 3"))
    }

    @Test mutating func `the order of the texts is not the order in which they came`() {
        write(0..<40)
        let texts = held.all.map(\.text)
        #expect(texts.count == 40 && texts != (0..<40).map { "text \($0)" })
    }

    @Test mutating func `a muted text goes, and names the ballot behind it to the host alone`() throws {
        write(0..<10)
        let victim = try #require(held.all.first)
        let muted = held.mute(victim.id)
        let source = try #require(muted)
        #expect(state.standings["why"]?.ballots[source.token] == .text(victim.text))
        held.follow(state, using: &chance)
        #expect(held.all.count == 9 && !held.all.contains(victim))
    }

    @Test mutating func `after the reveal consoles have the same texts, and a muted one stays away`() throws {
        write(0..<10)
        state.apply(.answered("why", round: 1, Token([9]), .text("text 8")))
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        let victim = try #require(held.all.first { $0.text == "text 8" })
        _ = held.mute(victim.id)
        let before = held.all
        #expect(before.count == 9 && before.count { $0.text == "text 8" } == 1)
        let poll = try #require(state.scenario.poll("why"))
        let writings = before.map(\.text).sorted().map(Answer.text) + [.text("text 8")]
        let table = RevealedTable(
            results: state.results(of: poll), answered: 10, given: 10, writings: [writings])
        for event in [Event.pollRevealed("why", Self.now), .tabled("why", round: 1, table)] {
            state.apply(event)
            if event.concernsHeldTexts(in: state) { held.follow(state, using: &chance) }
        }
        #expect(held.all == before)
        let other = try #require(before.first)
        #expect(held.mute(other.id) != nil)
        held.follow(state, using: &chance)
        #expect(held.all == Array(before.dropFirst()))
    }

    @Test
    mutating func
        `a text that is muted in another room goes here too, and after the reveal it is the same one`()
        throws
    {
        write(0..<10)
        for seat in [8, 9] as [UInt8] {
            state.apply(.answered("why", round: 1, Token([seat]), .text("text 7")))
        }
        state.apply(.pollClosed("why", Self.now))
        held.follow(state, using: &chance)
        var away = held
        let victim = try #require(held.all.first { $0.text == "text 7" })
        _ = held.mute(victim.id)
        let isNews = away.mute(held.mutes)
        #expect(isNews && away.all == held.all && held.all.count == 9)
        let isNewsAgain = away.mute(
            held.mutes.union([HeldTexts.Source(poll: "why", round: 1, token: Token([99]), index: 0)]))
        #expect(!isNewsAgain && away.mutes == held.mutes)
        let poll = try #require(state.scenario.poll("why"))
        let table = RevealedTable(
            results: state.results(of: poll), answered: 10, given: 10,
            writings: [(0..<10).map { .text("text \(min($0, 7))") }])
        for event in [Event.pollRevealed("why", Self.now), .tabled("why", round: 1, table)] {
            state.apply(event)
            held.follow(state, using: &chance)
            away.follow(state, using: &chance)
        }
        #expect(away.mutes == held.mutes && held.mutes.count == 1)
        #expect(away.all.count == 9 && held.all.count == 9)
    }

    @Test mutating func `a host that goes on with a closed poll has all its texts at once`() {
        write(0..<12)
        state.apply(.pollClosed("why", Self.now))
        var anew = HeldTexts()
        anew.begin(with: state, using: &chance)
        #expect(anew.all.count == 12)
    }

    @Test mutating func `a host that goes on with an open poll shows what was decided about, the rest later`()
        throws
    {
        write(0..<12)
        for event in try decided("text 3", .cleared("text 3")) + decided("text 4", .setAside) {
            state.apply(event)
        }
        held = HeldTexts()
        held.begin(with: state, using: &chance)
        #expect(held.all.map(\.text).sorted() == ["text 3", "text 4"])
        var seen: [Int] = []
        for number in 12..<17 as Range<UInt8> {
            write(number..<number + 1)
            seen.append(held.all.count)
        }
        #expect(seen == [2, 2, 2, 2, 17])
    }

    private func decided(_ text: String, _ review: Review) throws -> [Event] {
        try state.decide(.review("why", round: 1, text: text, review), at: Self.now)
    }
}
