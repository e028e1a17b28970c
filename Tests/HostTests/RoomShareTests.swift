import CSystem
import Foundation
import Lines
import Records
import Screens
import Session
import TestSupport
import Testing
import Wording
import Workshop

@testable import Host

/// What a room shows of what the other rooms of its session say.
@Suite struct RoomShareTests {
    private let own = RoomTag(of: "Leeds", in: "s")
    private let other = RoomTag(of: "Hull", in: "s")

    @Test func `what a room says of its answers is shown as soon as it is heard`() async throws {
        let (share, record, folder) = try await RoomShare.withRecord(of: Shared.withAnswers(in: own))
        defer { try? FileManager.default.removeItem(at: folder) }
        var standing = RecordStanding(path: record.path)
        #expect(share.shown.answered("role") == 3)
        var hull = Roster(own: other, at: 0)
        let words = hull.words(of: Courier(Shared.withAnswers(in: other), name: "Hull", address: ""), at: 0)
        share.take(.heard(room: other.description, words))
        let taken = await share.take([], at: .at(1), &standing)
        #expect(taken.isNews && taken.state.answered("role") == 6)
        let again = await share.take([], at: .at(1), &standing)
        #expect(!again.isNews)
        await record.close()
    }

    @Test func `a key goes to the stream though what came with it is not written`()
        async throws
    {
        var shared = Shared.withAnswers(in: own)
        shared.take([.led, .seated(3)], of: own)
        let facts = StreamFacts(made: 1, first: 1, last: shared.sequence, replicas: 3)
        var sent = 0
        let (share, record, folder) = try await RoomShare.withRecord(of: shared) { frame in
            if case .publish(_, "timeline", _, _) = frame { sent += 1 }
        }
        var standing = RecordStanding(path: record.path)
        share.take(.connected(facts))
        try FileManager.default.removeItem(at: folder)
        let newcomer = Token(Array(repeating: 9, count: 32)).of(own)
        let asked: [(command: Command, ask: Ask)] = [Command.takeSeat(newcomer), .toggleBlank].map {
            ($0, Ask($0, by: .nobody))
        }
        let taken = await share.take(asked, at: .at(1), &standing)
        #expect(taken.outcomes.map(\.outcome) == [.notWritten] && share.courier.hasWishes)
        let end = system_milliseconds() + 10_000
        while sent < 2, system_milliseconds() < end {
            _ = await share.take([], at: .at(2), &standing)
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(sent == 2)
        await record.close()
    }

    @Test func `nothing is wrong with the disk of a room that was away and reads the end`() async throws {
        var shared = Shared.withAnswers(in: own)
        shared.take([.happened(.pollClosed("role", .at(1)))], of: other)
        let (share, record, folder) = try await RoomShare.withRecord(of: shared)
        defer { try? FileManager.default.removeItem(at: folder) }
        var standing = RecordStanding(path: record.path)
        share.take(.connected(StreamFacts(made: 1, first: 1, last: shared.sequence + 1, replicas: 3)))
        let message = StreamedMessage(
            Entry(
                room: other, number: Int(shared.sequence) + 1, previous: shared.digest, decided: .at(2),
                items: [.happened(.finished(.at(2)))]))
        share.take(
            .message(
                StreamMessage(
                    sequence: shared.sequence + 1, subject: message.subject, time: 0, bytes: message.bytes)))
        _ = await share.take([], at: .at(2), &standing)
        #expect(share.shown.finished != nil && standing.trouble == nil)
        await record.close()
    }

    /// Servers whose files are damaged may answer every question about a stream, and store nothing in it.
    @Test
    func `whoever presses a key is told in time that nothing comes back, and that others have read more`()
        async throws
    {
        var leading = Shared.withAnswers(in: own)
        leading.take([.led, .seated(3)], of: own)
        let facts = StreamFacts(made: 1, first: 1, last: leading.sequence, replicas: 3)
        let (pressed, record, folder) = try await RoomShare.withRecord(of: leading)
        let (behind, other, otherFolder) = try await RoomShare.withRecord(of: leading)
        defer { for folder in [folder, otherFolder] { try? FileManager.default.removeItem(at: folder) } }
        var standing = RecordStanding(path: record.path)
        for share in [pressed, behind] { share.take(.connected(facts)) }
        var ahead = leading
        ahead.take([.seated(4)], of: self.other)
        var hull = Roster(own: self.other, at: 0)
        let words = hull.words(of: Courier(ahead, name: "Hull", address: ""), at: 0)
        behind.take(.heard(room: self.other.description, words))
        let key: [(command: Command, ask: Ask)] = [(.toggleBlank, Ask(.toggleBlank, by: .nobody))]
        _ = await pressed.take(key, at: .at(1), &standing)
        _ = await behind.take([], at: .at(1), &standing)
        let start = system_milliseconds()
        #expect(pressed.view.trouble == nil && behind.view.trouble == nil)
        while pressed.view.trouble == nil || behind.view.trouble == nil, system_milliseconds() < start + 4900
        {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(pressed.view.trouble == .unreached)
        #expect(behind.view.trouble == .short)
        for record in [record, other] { await record.close() }
    }

    @Test func `a room says its own door, whatever the others know of it`() async throws {
        let (share, record, folder) = try await RoomShare.withRecord(
            of: Shared.withAnswers(in: own), at: "ssh -p 2222 join@here")
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(share.view.rooms.map(\.address) == ["ssh -p 2222 join@here", ""])
        await record.close()
    }

    @Test func `a line of another room is its own at consoles, beside whatever is wrong, until Esc`() throws {
        let console = LineAddress(link: LinkID(number: 1), line: LineID(0))
        var chance = SystemRandomNumberGenerator()
        let options = HostOptions(socketPath: "", door: nil, feedbackPicture: [])
        let reception = try Reception(code: nil, facilitators: Facilitators(options), using: &chance)
        var room = Room(
            Shared.withAnswers(in: own).shown, recordPath: "/tmp/s.convene",
            options: options, at: .at(0))
        _ = room.seat(.facilitator(.console), at: console)
        let lines = [false, true].map {
            RoomsView.Line(from: "Hull", at: 1, "Lunch.", isForConsoles: $0)
        }
        let rooms = RoomsView(rooms: [], lines: lines, trouble: .short)
        let standing = RecordStanding(path: "/tmp/s.convene")
        func follow() { _ = room.follow(reception, standing, rooms, doorTrouble: nil, at: .now) }
        follow()
        #expect(room.surroundings.broadcast == "Lunch." && room.surroundings.warning == nil)
        #expect(room.backstage(for: console).broadcastRoom == "Hull")
        #expect(room.backstage(for: console).consoleLine == ConsoleLine(by: .room("Hull"), text: "Lunch."))
        _ = room.take(.line("", to: LineAudience(isForConsoles: true)), from: console)
        follow()
        #expect(room.backstage(for: console).consoleLine == nil)
        _ = room.take(.line("Tea.", to: LineAudience()), from: console)
        #expect(room.backstage(for: console).broadcastRoom == nil)
    }

    @Test func `a room that goes on has as many who came as it has seats, and not those of other rooms`() {
        let state = Shared.withAnswers(in: own).shown
        let room = Room(
            state, recordPath: "/tmp/s.convene",
            options: HostOptions(socketPath: "", door: nil, feedbackPicture: []), at: .at(0))
        #expect(state.joined == 7 && room.surroundings.came == 3)
    }

    @Test func `a console that asks for its room to lead while servers are away is told that nothing moved`()
        async throws
    {
        let (share, record, folder) = try await RoomShare.withRecord(of: Shared.withAnswers(in: own))
        defer { try? FileManager.default.removeItem(at: folder) }
        let console = LineAddress(link: LinkID(number: 1), line: LineID(1))
        var standing = RecordStanding(path: record.path)
        share.take(.takeClicker, of: console)
        var told: [(console: LineAddress, Batch.Outcome)] = []
        for _ in 0..<300 where told.isEmpty {
            _ = await share.take([], at: .at(1), &standing)
            told = share.takeLed()
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(told.map(\.console) == [console])
        #expect(
            told.first?.1 == .refused(.unreached) && !share.courier.hasWishes)
        await record.close()
    }

    @Test(arguments: [false, true])
    func `who asked for what was withdrawn is told when it happened after all`(asksToLead: Bool) async throws
    {
        var shared = Shared.withAnswers(in: own)
        shared.take(asksToLead ? [.seated(3)] : [.led, .seated(3)], of: own)
        var published: StreamMessage?
        let (share, record, folder) = try await RoomShare.withRecord(of: shared) { frame in
            // On a busy machine it is withdrawn, and sent again without anything in it, within one pass.
            guard case .publish(_, "timeline", _, let bytes) = frame, published == nil else { return }
            published = StreamMessage(
                sequence: shared.sequence + 1, subject: "timeline", time: 0, bytes: bytes)
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let console = LineAddress(link: LinkID(number: 1), line: LineID(1))
        var standing = RecordStanding(path: record.path)
        share.take(
            .connected(StreamFacts(made: 1, first: 1, last: shared.sequence, replicas: 3)))
        var asked: [(command: Command, ask: Ask)] = []
        if asksToLead {
            share.take(.takeClicker, of: console)
        } else {
            asked = [(.toggleBlank, Ask(.toggleBlank, by: .console(console)))]
        }
        var told: [Batch.Outcome] = []
        func pass() async throws {
            let taken = await share.take(asked, at: .at(1), &standing)
            asked = []
            told += taken.outcomes.map(\.outcome) + share.takeLed().map(\.1)
            try await Task.sleep(for: .milliseconds(50))
        }
        for _ in 0..<300 where told.isEmpty { try await pass() }
        #expect(told == [.refused(.withdrawn)])
        share.take(.message(try #require(published)))
        for _ in 0..<20 where told.count < 2 { try await pass() }
        #expect(told == [.refused(.withdrawn), .accepted])
        await record.close()
    }

    @Test(arguments: [0, 3])
    func `every seat is told when all rooms have said how many have answered, or too few`(answers: Int) {
        let rooms = [(tag: own, name: "Leeds"), (tag: other, name: "Hull")]
        var shared = Shared.withRooms(rooms)
        shared.heard = [other: [:]]
        shared.take(
            [
                .happened(.started(.at(0))), .happened(.moved(Place(slide: 1, step: 0), .at(0))),
                .happened(.pollOpened("role", round: 1, .at(0))),
            ], of: own)
        for seat in 0..<answers {
            let token = Token(Array(repeating: UInt8(seat), count: 32)).of(own)
            shared.seat(token)
            shared.post(CastBallot(token, .option(0)), to: PollRound("role", 1))
        }
        shared.take([.happened(.pollClosed("role", .at(1)))], of: own)
        var room = Room(
            shared.shown, recordPath: "/tmp/s.convene",
            options: HostOptions(socketPath: "", door: nil, feedbackPicture: []), at: .at(0))
        var chance = SeededGenerator(seed: 1)
        let effects = [own, other].map { tag in
            shared.take([.delivered("role", round: 1, upTo: 0, ballots: 0)], of: tag)
            return room.adopt(shared.shown, after: [], using: &chance)
        }
        #expect(effects == [[.count(isSeen: false)], [.everyone(.now)]])
    }
}

extension RoomShare {
    /// A share of Leeds with a record of its own, what it sends, and the folder to be removed.
    static func withRecord(
        of shared: Shared, at address: String = "", sending send: @escaping (FrameToStream) -> Void = { _ in }
    ) async throws -> (RoomShare, Record, URL) {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "share-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let record = try await Record.create(
            at: folder.appending(path: "s.convene").path(), scenario: "", name: "s.md",
            details: RecordDetails(sharing: Sharing(session: "s", room: "Leeds", servers: [])))
        let order = StreamOrder(
            servers: [], session: "s", room: RoomTag(of: "Leeds", in: "s").description, replicas: 1,
            makes: false)
        let options = HostOptions.Share(
            order: order, name: "Leeds", address: address, shared: shared, read: { _ in nil })
        return (RoomShare(options, record: record, send: send), record, folder)
    }
}
