import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// A picture is shared by whoever has the same face: so equal faces may never show different things.
@Suite struct SeatFaceTests {
    private static let keys: [Key] =
        "1234567890!acehjklmnoswx? PLy".map { .character($0) } + [
            .enter, .escape, .up, .down, .left, .right, .pageUp, .pageDown, .tab, .backspace,
        ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `seats with equal faces show the same, whatever each has done before`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let scenario = seed % 3 == 0 ? Scenario.sample : .someKinds(using: &chance)
        var state = State(of: scenario)
        let surroundings = Surroundings(
            now: Moment(milliseconds: 0), takesCheckIns: Bool.random(using: &chance))
        let size = Size(width: [40, 80].randomElement(using: &chance) ?? 80, height: 24)
        var seats = ["amber otter quill", "brisk maple stone", "calm river seven"].map {
            ParticipantScreen(Participant(words: $0, isReturning: false))
        }
        for index in seats.indices {
            _ = seats[index].press(.enter, in: state, surroundings: surroundings, size: size)
        }
        var shared = 0
        for _ in 0..<120 {
            if Bool.random(using: &chance) {
                let command = Command.any(in: state, using: &chance)
                for event in (try? state.decide(command, at: Moment(milliseconds: 0))) ?? [] {
                    state.apply(event)
                }
            }
            let index = seats.indices.randomElement(using: &chance) ?? 0
            let key = Self.keys.randomElement(using: &chance) ?? .enter
            for case .answer(let poll, _, let answer) in seats[index].press(
                key, in: state, surroundings: surroundings, size: size)
            {
                seats[index].take(.recorded(poll, answer))
            }
            for index in seats.indices { seats[index].follow(state) }
            let faces = seats.map { $0.face(in: state) }
            let canvases = seats.map { $0.canvas(of: state, surroundings: surroundings, size: size) }
            for (one, other) in [(0, 1), (1, 2), (0, 2)] where faces[one] != nil && faces[one] == faces[other]
            {
                shared += 1
                #expect(canvases[one] == canvases[other])
            }
        }
        #expect(shared > 0)
    }
    @Test func `others' answers and others who come change no picture but one that shows counts`() {
        #expect((0..<16).reduce(0) { $0 + picturesKept(seed: $1) } > 40)
    }

    /// A walk on which such a picture may not change; says how often it could have.
    private func picturesKept(seed: UInt64) -> Int {
        var chance = SeededGenerator(seed: seed)
        let scenario = seed % 3 == 0 ? Scenario.sample : .someKinds(using: &chance)
        var state = State(of: scenario)
        let surroundings = Surroundings(now: Moment(milliseconds: 0))
        let size = Size(width: 80, height: 24)
        var seat = ParticipantScreen(Participant(words: "amber otter quill", isReturning: false))
        var kept = 0
        for _ in 0..<120 {
            let command = Command.any(in: state, using: &chance)
            let events = (try? state.decide(command, at: Moment(milliseconds: 0))) ?? []
            let isCounting = events.allSatisfy {
                switch $0 {
                case .answered, .seatTaken, .shownLive: true
                default: false
                }
            }
            let before =
                isCounting && !events.isEmpty
                ? seat.canvas(of: state, surroundings: surroundings, size: size) : nil
            for event in events { state.apply(event) }
            if let before, let face = seat.face(in: state), !face.showsCounts {
                kept += 1
                #expect(seat.canvas(of: state, surroundings: surroundings, size: size) == before)
            }
            seat.follow(state)
            let key = Self.keys.randomElement(using: &chance) ?? .enter
            for case .answer(let poll, _, let answer) in seat.press(
                key, in: state, surroundings: surroundings, size: size)
            {
                seat.take(.recorded(poll, answer))
            }
        }
        return kept
    }
}
