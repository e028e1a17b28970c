import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// A room's record of a session that several share.
@Suite struct SharedRecordTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: 0..<12)
    func `the record of a room makes what its host had, wherever that was killed`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        var stream = SpelledStream()
        var rooms: [RecordedRoom] = []
        for name in ["Leeds", "Cardiff"] {
            rooms.append(try await RecordedRoom(name, at: scratch.path + name))
        }
        try await rooms[0].wish(.start)
        for _ in 0..<4 {
            for index in rooms.indices { try await rooms[index].pass(&stream, using: &generator) }
        }
        try await rooms[0].wish(nil)
        for _ in 0..<250 {
            let index = Int.random(in: 0..<2, using: &generator)
            try await rooms[index].step(using: &generator)
            if Int.random(in: 0..<3, using: &generator) == 0 {
                try await rooms[index].pass(&stream, using: &generator)
            }
            if Int.random(in: 0..<12, using: &generator) == 0 { try await rooms[index].kill() }
        }
        for _ in 0..<60 {
            for index in rooms.indices { try await rooms[index].pass(&stream, using: &generator) }
        }
        #expect(
            rooms[0].courier.shared.state.forgettingOwnSeats
                == rooms[1].courier.shared.state.forgettingOwnSeats)
        try await rooms[0].wish(.finish)
        for _ in 0..<240 {
            for index in rooms.indices { try await rooms[index].pass(&stream, using: &generator) }
        }
        var printed: [[Event]] = []
        for index in rooms.indices {
            #expect(rooms[index].courier.shared.state.finished != nil)
            let events = try await rooms[index].record.events(of: .sample, reading: Scenario.stored)
            printed.append(events.filter { if case .seatTaken = $0 { false } else { true } })
            #expect(await rooms[index].record.isFinished)
            await rooms[index].record.close()
        }
        #expect(printed[0] == printed[1])
    }

    @Test func `everything that an entry says is read as it was written, a scenario that was edited too`() {
        let room = RoomTag(of: "Leeds", in: "s")
        let round = PollRound("role", 1)
        let results = Results(answers: 3, skips: 1, picture: .texts)
        let table = RevealedTable(
            results: results, answered: 4, given: 3,
            writings: [[.text("one")], [.text("two"), .text("three")]])
        let items: [Entry.Item] =
            [
                .opened(
                    .init(
                        text: "# Tea", file: "tea.md", record: "r", zone: "Europe/London", isRehearsal: true)),
                .entered(name: "Leeds", address: "ssh join@leeds"), .led, .seated(7),
                .counted(round.poll, round: 1, upTo: [room: 2]),
                .delivered(round.poll, round: 1, upTo: 2, ballots: 5),
            ]
            + [
                Event.started(.at(1)), .moved(Place(slide: 1, step: 2), .at(2)),
                .pollOpened("role", round: 1, .at(3), isRead: true), .pollClosed("role", .at(4)),
                .pollRevealed("role", .at(5)), .pictureShown("role", false), .blanked(true),
                .edited(Edition(text: "# Coffee", scenario: .sample), .at(6)), .linkBegan("cards"),
                .linkEnded("cards"), .extended(section: 1, minutes: 5), .dropped(section: 1),
                .restored(section: 1), .breakBegan(until: .at(90), .at(6)), .breakEnded(.at(7)),
                .shownLive("role", round: 1, results),
                .handsCounted("role", round: 1, [1, 2]),
                .reviewed("role", round: 1, ReviewedText(number: 2, text: "b", review: .merged(into: "a"))),
                .tabled("role", round: 1, table), .totalled(9, away: 1), .finished(.at(7)),
            ].map(Entry.Item.happened)
        for item in items {
            let entry = Entry(room: room, number: 3, previous: [1, 2], decided: .at(8), items: [item])
            let read = StreamedMessage(entry).reading { $0 == "# Coffee" ? .sample : nil }
            #expect(read == .message(.entry(entry)), "\(item)")
        }
    }

    @Test func `what another version spells is foreign, and what nobody can read says nothing`() {
        func reading(_ text: String, _ subject: String = "timeline") -> StreamedMessage.Reading {
            StreamedMessage(subject: subject, bytes: Array(text.utf8)).reading { _ in nil }
        }
        #expect(reading(#"{"format":2,"items":[]}"#) == .foreign)
        #expect(reading("not JSON") == .message(.nothing))
        #expect(reading(#"{"format":1}"#) == .message(.nothing))
        #expect(reading(#"{"format":1}"#, "ballots.x.y.1") == .message(.nothing))
        #expect(reading("", "gap") == .message(.nothing))
    }

    @Test func `names that differ in capitals, and in how many spaces there are, are one room`() {
        let room = RoomTag(of: "Caf\u{e9} Leeds", in: "s")
        for name in ["caf\u{e9} leeds", " CAF\u{c9}   LEEDS ", "Cafe\u{301} Leeds"] {
            #expect(RoomTag(of: name, in: "s") == room, "\(name)")
        }
        #expect(
            RoomTag(of: "Caf\u{e9}Leeds", in: "s") != room && RoomTag(of: "caf\u{e9} leeds", in: "t") != room)
    }

    @Test
    func `a reveal of more words than a message holds leaves them out, and rooms have them all the same`() {
        let room = RoomTag(of: "Leeds", in: "s")
        let poll = Scenario.sample.polls.first { $0.kind == .text } ?? .thoughts
        var shared = Shared(of: .sample, in: RoomTag(of: "Hull", in: "s"))
        var messages: [StreamedMessage] = []
        func take(_ message: StreamedMessage) {
            var message = message
            message.sequence = UInt64(messages.count + 1)
            messages.append(message)
            guard let delivery = message.delivery(after: shared, scenarios: { _ in nil }) else { return }
            _ = shared.take(delivery)
        }
        func say(_ number: Int, _ items: [Entry.Item]) -> StreamedMessage {
            StreamedMessage(
                Entry(room: room, number: number, previous: shared.digest, decided: .at(0), items: items))
        }
        take(say(1, [.happened(.started(.at(0))), .happened(.pollOpened(poll.id, round: 1, .at(0)))]))
        let words = String(repeating: "word ", count: 200)
        let all = (0..<2400).map { Answer.text(String("\($0) \(words)".prefix(Poll.longestText))) }
        for (number, part) in stride(from: 0, to: 2400, by: 120).enumerated() {
            let ballots = (part..<part + 120).map { seat in
                let hash =
                    withUnsafeBytes(of: seat.bigEndian, Array.init) + Array(repeating: UInt8(0), count: 24)
                return CastBallot(Token(hash).of(room), all[seat])
            }
            take(
                StreamedMessage(
                    BallotBatch(
                        room: room, round: PollRound(poll.id, 1), number: number + 1, ballots: ballots)))
        }
        take(
            say(
                2,
                [
                    .happened(.pollClosed(poll.id, .at(1))),
                    .delivered(poll.id, round: 1, upTo: 20, ballots: 2400),
                ]))
        #expect(shared.state.standing(of: poll.id).answered == 2400)
        let table = RevealedTable(
            results: Results(answers: 2400, skips: 0, picture: .texts), answered: 2400, given: 2400,
            writings: [all])
        let reveal = say(
            3, [.happened(.pollRevealed(poll.id, .at(2))), .happened(.tabled(poll.id, round: 1, table))])
        #expect(reveal.bytes.count < 10_000)
        take(reveal)
        #expect(
            Set(shared.state.standing(of: poll.id).tables[1]?.writings.joined().map(\.self) ?? []) == Set(all)
        )
    }

    @Test func `what is written again is taken as what was stored first, with its moment`() {
        let first = StreamedMessage(
            sequence: 7, milliseconds: 1234, subject: "timeline", bytes: Array(#"{"format":1}"#.utf8))
        #expect(StreamedMessage(sequence: 7, stored: 99, subject: "timeline", bytes: first.again) == first)
        #expect(StreamedMessage(sequence: 7, stored: 1234, subject: "timeline", bytes: first.bytes) == first)
        for odd in ["", "@", "@ ", "@x {}", "@12"] {
            let message = StreamedMessage(sequence: 1, stored: 5, subject: "timeline", bytes: Array(odd.utf8))
            #expect(message.milliseconds == 5 && message.bytes == Array(odd.utf8))
        }
    }

    @Test func `a batch is read only where its room and round put it`() {
        let (leeds, hull) = (RoomTag(of: "Leeds", in: "s"), RoomTag(of: "Hull", in: "s"))
        let ballot = CastBallot(Token(Array(repeating: 7, count: 32)).of(leeds), .option(1))
        let batch = BallotBatch(room: leeds, round: PollRound("role", 1), number: 1, ballots: [ballot])
        var message = StreamedMessage(batch)
        #expect(message.reading { _ in nil } == .message(.batch(batch)))
        message.subject = StreamedMessage.subject(of: batch.round, in: hull)
        #expect(message.reading { _ in nil } == .message(.nothing))
    }
}

/// The stream, with messages as they are spelled.
private struct SpelledStream {
    var messages: [StreamedMessage] = []
    var lastEntry: UInt64 = 0

    mutating func publish(_ publication: Publication) {
        var message: StreamedMessage
        switch publication {
        case .entry(let entry, let last, let isExpected):
            guard last == lastEntry || !isExpected else { return }
            lastEntry = UInt64(messages.count + 1)
            message = StreamedMessage(entry)
        case .batch(let batch): message = StreamedMessage(batch)
        }
        message.sequence = UInt64(messages.count + 1)
        message.milliseconds = Moment.at(messages.count).milliseconds
        messages.append(message)
    }
}

/// A room with a real record.
private struct RecordedRoom {
    private(set) var record: Record
    private(set) var courier: Courier
    private let name: String
    private var clock: Int64 = 0
    private var wishes = 0

    init(_ name: String, at path: String) async throws {
        self.name = name
        let sharing = Sharing(session: "s", room: name, servers: [], record: "bcdfghjk")
        record = try await Record.create(
            at: path, scenario: "text", name: "sample.md", details: RecordDetails(sharing: sharing))
        courier = Courier(Shared(of: .sample, in: sharing.tag), name: name, address: "")
    }

    mutating func wish(_ command: Command?) async throws {
        wishes += 1
        courier.wish(command, number: wishes, isWaiving: true)
    }

    /// Somebody does something.
    mutating func step(using generator: inout SeededGenerator) async throws {
        var doing = Record.OwnDoing()
        let words = SeatWords("seat \(Int.random(in: 0..<6, using: &generator))")
        let seat = await record.presence(for: words)
        if !courier.shared.state.seats.contains(seat) {
            courier.shared.seat(seat)
            doing.seats.append(seat)
        }
        if let poll = courier.shared.state.openPoll, Int.random(in: 0..<3, using: &generator) > 0 {
            let round = courier.shared.state.standing(of: poll.id).round
            let link = courier.shared.state.bond(of: poll)
            let token = try await record.token(for: words, poll: poll.id, round: round, link: link)
            if let ballot = try? courier.shared.ballot(
                to: poll.id, round: round, token, .any(to: poll, using: &generator), .before)
            {
                courier.shared.post(ballot, to: PollRound(poll.id, round))
                doing.ballots.append((PollRound(poll.id, round), ballot))
            }
        } else {
            switch Command.any(in: courier.shared.state, using: &generator) {
            case .takeSeat, .answer, .finish, .start, .togglePause: break
            case let command: try await wish(command)
            }
        }
        try await record.keep(doing)
    }

    /// Reads what the stream has, and sends what is due.
    mutating func pass(_ stream: inout SpelledStream, using generator: inout SeededGenerator) async throws {
        clock += 400
        guard courier.shared.state.finished == nil else { return }
        for message in stream.messages.dropFirst(Int(courier.shared.sequence)) {
            guard let delivery = message.delivery(after: courier.shared, scenarios: Scenario.stored) else {
                continue
            }
            let (taken, _) = courier.take(delivery)
            try await record.adopt([(message, taken)])
            if courier.shared.state.finished != nil { return }
        }
        for batch in courier.shared.due(using: &generator) {
            try await record.seal(batch)
            courier.shared.seal(batch)
        }
        let due = courier.due(at: .at(Int(clock / 1000)), clock: clock, here: [])
        for publication in due.publications { stream.publish(publication) }
    }

    /// The host is killed; another goes on.
    mutating func kill() async throws {
        let live = courier.shared
        let resumed = try await record.shared(of: .sample, reading: Scenario.stored)
        #expect(resumed == live)
        let events = try await record.events(of: .sample, reading: Scenario.stored)
        let replayed = State(of: .sample, replaying: events)
        #expect(replayed == live.state)
        let path = record.path
        await record.close()
        record = try await Record.open(at: path)
        guard let again = try await record.shared(of: .sample, reading: Scenario.stored) else { return }
        #expect(again == live)
        courier = Courier(again, name: name, address: "")
    }
}
