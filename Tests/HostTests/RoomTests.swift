import Lines
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct RoomTests {
    private let start = SuspendingClock.now
    private let one = LineAddress(link: LinkID(number: 1), line: LineID(0))
    private let two = LineAddress(link: LinkID(number: 2), line: LineID(0))

    @Test func `the first console takes the clicker from the stage, and the second does not`() {
        var clicker = Clicker()
        clicker.attach(one)
        clicker.attach(two)
        #expect(clicker.view(from: one) == .here)
        #expect(clicker.view(from: two) == .console(1))
    }

    @Test func `whoever takes the clicker has it, and the other is told by whom`() {
        var clicker = Clicker()
        clicker.attach(one)
        clicker.attach(two)
        clicker.take(two)
        #expect(clicker.isHeld(by: two) && !clicker.isHeld(by: one))
        #expect(clicker.view(from: one) == .console(2))
    }

    @Test func `the clicker is free when its line drops, and the stage's when no console is left`() {
        var clicker = Clicker()
        clicker.attach(one)
        clicker.attach(two)
        clicker.detach(one)
        #expect(clicker.view(from: two) == .free)
        clicker.detach(two)
        #expect(clicker.view(from: two) == .stage)
        clicker.attach(two)
        #expect(clicker.view(from: two) == .here)
    }

    @Test func `a console that is not attached cannot take the clicker`() {
        var clicker = Clicker()
        clicker.attach(one)
        clicker.take(two)
        #expect(clicker.isHeld(by: one))
    }

    @Test func `somebody who leaves counts for another minute, and once when they come back in it`() {
        var attendance = Attendance()
        _ = attendance.arrive("a")
        _ = attendance.arrive("b")
        attendance.depart("a", at: start)
        #expect(attendance.here(at: start + .seconds(59)) == 2)
        #expect(attendance.here(at: start + .seconds(60)) == 1)
        _ = attendance.arrive("a")
        #expect(attendance.here(at: start + .seconds(1)) == 2)
    }

    @Test
    func
        `those who came are the most that were here at one time, whoever leaves, and ten who come anew are ten`()
    {
        var attendance = Attendance(most: 2)
        let people = (0..<10).map { SeatWords("seat \($0) here") }
        let risen = people.map { attendance.arrive($0) }
        #expect(risen.count(where: \.self) == 8 && attendance.most == 10)
        for seat in people { attendance.depart(seat, at: start) }
        #expect(attendance.most == 10)
        let anew = (0..<10).map { attendance.arrive(SeatWords("new \($0) here")) }
        #expect(!anew.contains(true) && attendance.most == 10)
        let isMore = attendance.arrive("one more here")
        #expect(isMore && attendance.most == 11)
    }

    @Test func `leaving twice does not make the minute longer`() {
        var attendance = Attendance()
        _ = attendance.arrive("a")
        attendance.depart("a", at: start)
        attendance.depart("a", at: start + .seconds(50))
        #expect(attendance.here(at: start + .seconds(61)) == 0)
    }

    @Test func `a check-in is told to its seat alone when it is read, and once`() {
        var checkIns = CheckIns()
        checkIns.ask("a", message: "by the door")
        checkIns.ask("b", message: "")
        #expect(checkIns.all.map(\.message) == ["by the door", ""])
        let told = [checkIns.read(1), checkIns.read(1)]
        #expect(told == ["a", nil])
        #expect(checkIns.news(for: "a") == .read)
        #expect(checkIns.news(for: "b") == .sent)
        let answered = checkIns.reply(2, "coming")
        #expect(answered == "b")
        #expect(checkIns.news(for: "b") == .reply("coming"))
    }

    @Test func `who asks again has one check-in, which is unread`() {
        var checkIns = CheckIns()
        checkIns.ask("a", message: "one")
        _ = checkIns.read(1)
        checkIns.ask("a", message: "two")
        #expect(checkIns.all == [CheckIn(id: 2, message: "two")])
    }

    @Test(arguments: [([9, 0, 1], RoomReadiness.most), ([5, 5, 0], .aboutHalf), ([1, 8, 1], .few)])
    func `the room sees the share of those who are ready in words`(counts: [Int], view: RoomReadiness) {
        var check = ReadinessCheck()
        for (kind, count) in zip(Readiness.allCases, counts) {
            for number in 0..<count { check.answer("\(kind) \(number)", kind) }
        }
        #expect(check.roomView(minimum: 5) == view)
        #expect(check.counts(minimum: 5)?[.ready] == counts[0])
    }

    @Test func `below the minimum neither room nor console learns how many are ready`() {
        var check = ReadinessCheck()
        for number in 0..<4 { check.answer("\(number)", .ready) }
        check.answer("0", .lost)
        #expect(check.count == 4)
        #expect(check.roomView(minimum: 5) == .asked)
        #expect(check.counts(minimum: 5) == nil)
    }

    @Test func `a check-in rings where a console asked for it, and without a console its seat hears that`() {
        var room = Room.sample
        #expect(room.take(.checkIn("here"), from: "a") == [.tell("a", .checkIn(.nobodyThere))])
        #expect(room.seat(.facilitator(.console), at: one) == [.everyone(.now)])
        #expect(room.take(.toggleBell, from: one) == [])
        #expect(
            room.take(.checkIn("here"), from: "a")
                == [.tell("a", .checkIn(.sent)), .ring([one]), .facilitators])
        #expect(room.backstage(for: one).checkIns.map(\.message) == ["here"])
        #expect(room.take(.reply(1, "coming"), from: one) == [.tell("a", .checkIn(.reply("coming")))])
        #expect(room.leave(one, words: nil) == [.everyone(.now)])
        #expect(room.take(.checkIn("again"), from: "a") == [.tell("a", .checkIn(.nobodyThere))])
    }

    @Test func `a support person has check-ins alone, lets nobody in, and seats may ask for them`() {
        var room = Room.sample
        #expect(room.seat(.facilitator(.support), at: one) == [.everyone(.now)])
        #expect(!room.hasConsole && room.stageRole(isRemote: false) == .presenting)
        #expect(!room.allows(.next, from: one) && room.backstage(for: one).clicker == .stage)
        #expect(room.take(.toggleBell, from: one) == [])
        #expect(
            room.take(.checkIn("here"), from: "a")
                == [.tell("a", .checkIn(.sent)), .ring([one]), .facilitators])
        #expect(room.seat(.waiting(.console), at: two) == [.ring([]), .facilitators])
        let seen = room.backstage(for: one)
        #expect(seen.checkIns.map(\.message) == ["here"])
        #expect(seen.requests.isEmpty && seen.passphrase == nil && seen.heldTexts.isEmpty && seen.here == 0)
        #expect(room.take(.reply(1, "coming"), from: one) == [.tell("a", .checkIn(.reply("coming")))])
        #expect(room.leave(one, words: nil) == [.everyone(.now)])
        #expect(room.take(.checkIn("again"), from: "a") == [.tell("a", .checkIn(.nobodyThere))])
    }

    @Test func `whoever was not answered is told so at the end, and nobody else`() throws {
        var room = Room.sample
        var chance = SeededGenerator(seed: 1)
        _ = room.seat(.facilitator(.console), at: one)
        for (seat, message) in [("a", "one"), ("b", "two"), ("c", "three")] {
            _ = room.take(.checkIn(message), from: SeatWords(seat))
        }
        _ = room.take(.reply(1, "coming"), from: one)
        _ = room.take(.markRead(2), from: one)
        _ = room.take(.close(3), from: one)
        var draft = room.state
        let now = Moment(milliseconds: 1_795_500_000_000)
        var events: [Event] = []
        for command in [Command.start, .finish] {
            let decided = try draft.decide(command, at: now)
            for event in decided { draft.apply(event) }
            events += decided
        }
        #expect(
            room.adopt(draft, after: events, using: &chance)
                == [.everyone(.now), .tell("b", .checkIn(.unanswered))])
    }

    @Test func `a console without the clicker pauses the room and does not move it`() {
        var room = Room.sample
        _ = room.seat(.facilitator(.console), at: one)
        _ = room.seat(.facilitator(.console), at: two)
        #expect(room.allows(.next, from: one) && room.allows(.togglePause, from: one))
        #expect(!room.allows(.next, from: two) && room.allows(.togglePause, from: two))
        let told = room.take(.takeClicker, from: two)
        guard case .say(let sentence, to: [one]) = told.first else {
            Issue.record("nobody is told")
            return
        }
        #expect(sentence.contains("2"))
        #expect(!room.allows(.next, from: one) && room.allows(.next, from: two))
    }

    @Test func `who waits gets a console's place by a console's word, and not once they are gone`() {
        var room = Room.sample
        _ = room.seat(.facilitator(.console), at: one)
        #expect(room.seat(.waiting(.console), at: two) == [.ring([]), .facilitators])
        #expect(room.backstage(for: one).requests == [SeatRequest(id: 1, seat: .console)])
        #expect(room.requests[1]?.line == two)
        #expect(
            room.take(.decide(1, isWelcome: true), from: one)
                == [.welcome(two, .console), .everyone(.now)])
        #expect(room.backstage(for: two).consoles == 2)
        #expect(room.take(.decide(1, isWelcome: true), from: one) == [])
        _ = room.seat(.waiting(.stage), at: two)
        #expect(room.leave(two, words: nil) == [.facilitators])
        #expect(room.take(.decide(2, isWelcome: true), from: one) == [])
    }

    @Test func `a number alone is a count for later, and a step is for everyone at once`() throws {
        var room = Room.sample
        var chance = SeededGenerator(seed: 1)
        var draft = room.state
        let now = Moment(milliseconds: 1_795_500_000_000)
        func happen(_ command: Command) throws -> [Event] {
            let events = try draft.decide(command, at: now)
            for event in events { draft.apply(event) }
            return events
        }
        let start = try happen(.start)
        #expect(room.adopt(draft, after: start, using: &chance) == [.everyone(.now)])
        let seat = try happen(.takeSeat(Token([1])))
        #expect(room.adopt(draft, after: seat, using: &chance) == [.count(isSeen: false)])
    }

    @Test func `seats are painted when more are said to have answered, and for no number between`() throws {
        var room = Room.of(.kinds)
        var chance = SeededGenerator(seed: 1)
        let now = Moment(milliseconds: 1_795_500_000_000)
        var draft = room.state
        let place = try #require(
            Scenario.kinds.slides.firstIndex { $0.polls.contains { $0.id == Poll.confident.id } })
        let step = try #require(
            Scenario.kinds.slides[place].steps.firstIndex { $0.poll?.id == Poll.confident.id })
        for event in [
            Event.started(now), .moved(Place(slide: place, step: step), now),
            .pollOpened(Poll.confident.id, round: 1, now),
        ] { draft.apply(event) }
        _ = room.adopt(draft, after: [.started(now)], using: &chance)
        var seen: [Int] = []
        for answered in 1...11 {
            let event = Event.answered(Poll.confident.id, round: 1, Token([UInt8(answered)]), .option(0))
            draft.apply(event)
            switch room.adopt(draft, after: [event], using: &chance) {
            case [.count(isSeen: true)]: seen.append(answered)
            case [.count(isSeen: false)]: break
            case let effects: Issue.record("\(effects)")
            }
        }
        #expect(seen == [4, 7, 10])
    }

    @Test func `a text that cannot be presented is told to consoles and asks for nothing`() {
        var room = Room.sample
        let (asks, effects) = room.edit(.finding("line 1: no title"))
        #expect(asks.isEmpty && effects == [.facilitators])
        #expect(room.backstage(for: one).editNotice == "line 1: no title")
        #expect(room.take(.dismissEditNotice, from: one) == [])
        #expect(room.backstage(for: one).editNotice == nil)
    }

    @Test(arguments: [Refusal.unreached, .withdrawn])
    func `a text that servers do not take is told to be saved again, for nobody pressed a key`(
        refusal: Refusal
    ) {
        var room = Room.sample
        #expect(room.refuseEdit(refusal) == [.facilitators])
        let told = room.backstage(for: one).editNotice ?? ""
        #expect(told.contains("save it again") && !told.contains("Press"))
    }

    @Test func `a live picture of numbers waits for its tick, and one of questions goes to open forms`() {
        for (poll, effect) in [(Poll.asking, Room.Effect.everyone(.now)), (.clarity, .count(isSeen: false))] {
            var room = Room.of(.kinds)
            var chance = SeededGenerator(seed: 1)
            let frame = Results(answers: 3, skips: 0, picture: .texts)
            let effects = room.adopt(
                room.state, after: [.shownLive(poll.id, round: 1, frame)], using: &chance)
            #expect(effects == [effect])
        }
    }
}
