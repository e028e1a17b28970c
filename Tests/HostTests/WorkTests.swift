import Lines
import Screens
import Session
import TestSupport
import Testing
import Wording
import Workshop

@testable import Host

@Suite struct WorkTests {
    private let one = LineAddress(link: LinkID(number: 1), line: LineID(0))
    private let two = LineAddress(link: LinkID(number: 2), line: LineID(0))
    private let start = Moment(milliseconds: 1_795_500_000_000)

    @Test func `only the console that has the clicker gives time for a task`() {
        var room = Room.sample
        _ = room.seat(.facilitator(.console), at: one)
        _ = room.seat(.facilitator(.console), at: two)
        let begin = ConsoleIntent.work(.startTask(minutes: 5, words: "In threes"))
        #expect(room.take(begin, from: two) == [] && room.surroundings.work.task == nil)
        #expect(room.take(begin, from: one) == [.everyone(.now)])
        #expect(room.surroundings.work.task?.words == "In threes")
        #expect(room.take(.work(.endTask), from: two) == [] && room.surroundings.work.task != nil)
        #expect(room.take(.work(.endTask), from: one) == [.everyone(.now)])
        #expect(room.surroundings.work.task == nil)
    }

    @Test func `seats are painted once a minute until it goes by itself`() throws {
        let state = State(of: .sample)
        var work = Work()
        var chance = SeededGenerator(seed: 1)
        _ = work.take(.startTask(minutes: 3, words: ""), in: state, here: [], at: start, using: &chance)
        let painted = (0...200).map { second in
            work.pass(
                in: state, at: start.adding(seconds: Double(second)), isHere: { _ in true }, using: &chance)
        }
        #expect(painted.filter { $0 == [.everyone(.soon)] }.count == 3)
        #expect(painted.firstIndex(of: [.everyone(.now)]) == 180)
        #expect(painted.filter { $0 == [.everyone(.now)] }.count == 1 && work.shown.task == nil)
    }

    @Test func `in a pause it does not go, and nobody is painted because of it`() {
        var state = State(of: .sample)
        state.apply(.started(start))
        var work = Work()
        var chance = SeededGenerator(seed: 1)
        _ = work.take(
            .startTask(minutes: 1, words: ""), in: state, here: [], at: start, using: &chance)
        state.apply(.paused(start))
        for second in 0...300 {
            let effects = work.pass(
                in: state, at: start.adding(seconds: Double(second)), isHere: { _ in true }, using: &chance)
            #expect(effects == [])
        }
        let paused = state
        state.apply(.resumed(start.adding(seconds: 300)))
        work.follow(from: paused, to: state, at: start.adding(seconds: 300))
        #expect(work.shown.task?.end == start.adding(seconds: 360))
    }

    /// What seats are told of their groups.
    private func places(in effects: [Room.Effect]) -> [SeatWords: Groups.Place] {
        var places: [SeatWords: Groups.Place] = [:]
        for case .tell(let seat, .group(let place)) in effects { places[seat] = place }
        return places
    }

    @Test func `each seat is told where it stands, and the consoles how many have chosen, and not what`() {
        var room = Room.sample
        _ = room.seat(.facilitator(.console), at: one)
        _ = room.seat(.facilitator(.console), at: two)
        let seats = (0..<6).map { SeatWords("seat \($0)") }
        for seat in seats { _ = room.arrive(seat) }
        #expect(room.take(.group(.choose(.alone)), from: seats[0]) == [])
        #expect(room.take(.work(.askGroups(size: 3)), from: two) == [])
        #expect(room.take(.work(.askGroups(size: 3)), from: one) == [.everyone(.now)])
        let short = room.take(.work(.dealGroups), from: one)
        #expect(short.contains(.say(room.say(.consoleGroupsShort), to: [one])))
        #expect(room.surroundings.work.groups == .asking(size: 3, isShort: true))
        var looks: Set<String> = []
        for alone in [true, false] {
            let effects = room.take(.group(.choose(alone ? .alone : .withOthers)), from: seats[0])
            #expect(places(in: effects) == (alone ? [seats[0]: .noted] : [:]))
            looks.insert("\(room.backstage(for: one))")
        }
        #expect(looks.count == 1 && room.backstage(for: one).groupAnswers == 1)
        for seat in seats[1...4] { _ = room.take(.group(.choose(.withOthers)), from: seat) }
        _ = room.take(.group(.choose(.alone)), from: seats[5])
        let told = places(in: room.take(.work(.dealGroups), from: one))
        #expect(told.count == 6 && told[seats[5]] == .alone)
        #expect(told.values.count { $0 == .alone } == 1)
        #expect(room.backstage(for: one).groupAnswers == nil)
        #expect(room.work.place(of: seats[5]) == .alone)
        #expect(room.take(.work(.endGroups), from: one) == [.everyone(.now)])
        #expect(room.surroundings.work.groups == nil && room.work.place(of: seats[0]) == nil)
    }

    @Test func `whoever does not count as here any more is in no group, and whoever comes back is`() throws {
        let state = State(of: .sample)
        var work = Work()
        var chance = SeededGenerator(seed: 1)
        let seats = (0..<7).map { SeatWords("seat \($0)") }
        _ = work.take(.askGroups(size: 3), in: state, here: [], at: start, using: &chance)
        for seat in seats { _ = work.take(.choose(.withOthers), of: seat, in: state, using: &chance) }
        let dealt = places(
            in: work.take(.dealGroups, in: state, here: Set(seats), at: start, using: &chance))
        func pass(gone: Set<SeatWords>) -> [Room.Effect] {
            work.pass(in: state, at: start, isHere: { !gone.contains($0) }, using: &chance)
        }
        #expect(pass(gone: []) == [])
        let left = places(in: pass(gone: [seats[0], seats[1]]))
        #expect(left[seats[0]] == .asked && left[seats[1]] == .asked)
        #expect(pass(gone: [seats[0], seats[1]]) == [])
        let back = places(in: work.comeBack(seats[0]))
        if case .group = back[seats[0]] {} else { Issue.record("\(back)") }
        #expect(dealt.count == 7 && work.comeBack(seats[0]) == [])
    }

    @Test func `a linear seat that comes back hears its group, and is not asked again`() {
        var room = Room.sample
        _ = room.seat(.facilitator(.console), at: one)
        let seats = (0..<3).map { SeatWords("seat \($0)") }
        for seat in seats { _ = room.arrive(seat) }
        _ = room.take(.work(.askGroups(size: 3)), from: one)
        for seat in seats { _ = room.take(.group(.choose(.withOthers)), from: seat) }
        _ = room.take(.work(.dealGroups), from: one)
        let person = Participant(words: seats[0], isReturning: true)
        var seat = ParticipantSeat.linear(
            LinearSeat(LinearScreen(person, canBeCleared: false), hasTerminal: false))
        let said = String(decoding: seat.begin(in: room), as: UTF8.self)
        #expect(said.contains("Your group: red.") && !said.contains("with others"))
    }
}
