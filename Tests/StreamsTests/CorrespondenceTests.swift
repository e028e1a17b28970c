import Lines
import Testing

@testable import Streams

/// What is asked and told, without a server.
@Suite struct CorrespondenceTests {
    private final class Post {
        var letters: [Letter] = []
        var frames: [FrameFromStream] = []
        func last(_ subject: String) -> UInt64 {
            letters.last { $0.subject.hasPrefix("$JS.API.\(subject)") }?.ticket ?? 0
        }
    }

    private let post = Post()
    private let correspondence: Correspondence

    init() throws {
        let order = StreamOrder(
            servers: [], session: "a", room: "0123456789abcdef", replicas: 1, makes: false)
        let names = try #require(StreamNames(session: order.session, room: order.room))
        correspondence = Correspondence(
            order, names,
            send: { [post] letter in
                post.letters.append(letter)
                return true
            }, say: { [post] in post.frames.append($0) })
    }

    private func answer(_ ticket: UInt64, _ text: String, at now: Int64) {
        correspondence.take(.answer(ticket: ticket, status: nil, description: "", Array(text.utf8)), at: now)
    }

    private func connect(at now: Int64 = 0) {
        correspondence.take(.opened, at: now)
        show(last: 9, at: now)
    }

    /// Answers the last look at the stream.
    private func show(last: Int, others: [Double] = [], at now: Int64) {
        let replicas = others.map { "{\"active\":\(Int64($0 * 1e9))}" }.joined(separator: ",")
        answer(
            post.last("STREAM.INFO"),
            """
            {"created":"2026-11-28T23:04:16Z","config":{"num_replicas":1},"state":{"first_seq":1,"last_seq":\(last)},
            "cluster":{"leader":"nats-1","replicas":[\(replicas)]}}
            """, at: now)
    }

    @Test func `nothing is published before it is known that the session is the one which is meant`() {
        correspondence.take(.opened, at: 0)
        correspondence.take(.publish(id: 1, subject: "timeline", .nothing, []), at: 0)
        #expect(post.letters.map(\.subject) == ["$JS.API.STREAM.INFO.convene-a"])
        connect()
        #expect(post.letters.last?.subject == "convene.a.timeline")
        correspondence.attend(at: 2000, isBehind: false)
        #expect(post.frames.last == .answered(1, .unknown))
    }

    @Test func `a reader that was made for an earlier wish is not read from`() {
        connect()
        correspondence.take(.follow(after: 4), at: 0)
        correspondence.attend(at: 0, isBehind: false)
        let first = post.last("CONSUMER.CREATE")
        correspondence.take(.follow(after: 0), at: 1)
        correspondence.attend(at: 1, isBehind: false)
        let second = post.last("CONSUMER.CREATE")
        #expect(first != second)
        answer(first, #"{"name":"First","num_pending":5}"#, at: 2)
        #expect(post.frames.count == 1)
        answer(second, #"{"name":"Second","num_pending":9}"#, at: 2)
        correspondence.attend(at: 2, isBehind: false)
        #expect(post.letters.last?.subject == "$JS.API.CONSUMER.MSG.NEXT.convene-a.Second")
    }

    @Test func `a stream that has become shorter is told`() {
        connect()
        for (number, last) in [10, 10, 7, 8].enumerated() {
            let now = Int64(number + 1) * 1000
            correspondence.attend(at: now, isBehind: false)
            show(last: last, at: now)
        }
        let lasts = post.frames.compactMap { if case .connected(let facts) = $0 { facts.last } else { nil } }
        #expect(lasts == [9, 7])
    }

    @Test
    func `a stream that has less than was followed is told each second, and once when it has all again`() {
        correspondence.take(.follow(after: 9), at: 0)
        connect()
        for (number, last) in [7, 8, 8, 9, 9, 10].enumerated() {
            let now = Int64(number + 1) * 1000
            correspondence.attend(at: now, isBehind: false)
            answer(post.last("CONSUMER.CREATE"), #"{"name":"R"}"#, at: now)
            show(last: last, at: now)
        }
        let lasts = post.frames.compactMap { if case .connected(let facts) = $0 { facts.last } else { nil } }
        #expect(lasts == [9, 7, 8, 8, 9])
    }

    @Test func `a stream that is gone is made anew only at the host's word, and another room may be first`() {
        func look(at now: Int64) {
            correspondence.attend(at: now, isBehind: false)
            answer(post.last("STREAM.INFO"), #"{"error":{"code":404,"err_code":10059}}"#, at: now)
        }
        connect()
        for now in [1000, 2000, 3000, 4000] as [Int64] { look(at: now) }
        #expect(post.frames.suffix(2) == [.disconnected, .failed(.noSession)])
        #expect(post.last("STREAM.CREATE") == 0)
        correspondence.take(.remake, at: 4500)
        look(at: 5000)
        answer(post.last("STREAM.CREATE"), #"{"error":{"code":400,"err_code":10058}}"#, at: 5000)
        correspondence.attend(at: 6000, isBehind: false)
        show(last: 0, at: 6000)
        let lasts = post.frames.compactMap { if case .connected(let facts) = $0 { facts.last } else { nil } }
        #expect(lasts == [9, 0])
    }

    @Test func `servers that let nobody read are as good as none, until they do`() {
        correspondence.take(.follow(after: 9), at: 0)
        connect()
        for now in stride(from: 500 as Int64, through: 6000, by: 500) {
            correspondence.attend(at: now, isBehind: false)
            if now % 1000 == 0 { show(last: 9, at: now) }
        }
        #expect(post.frames.suffix(2) == [.disconnected, .failed(.noMajority)])
        correspondence.attend(at: 6500, isBehind: false)
        answer(post.last("CONSUMER.CREATE"), #"{"name":"Late"}"#, at: 6600)
        correspondence.attend(at: 7000, isBehind: false)
        show(last: 9, at: 7000)
        #expect(
            post.frames.suffix(2).map { if case .connected = $0 { true } else { false } } == [false, true])
    }

    @Test func `a leader who hears too few of the other servers is as good as none, until they are back`() {
        connect()
        let heard: [[Double]] = [[0, 2], [1, 9], [3.1, 0.2], [3.1, 3], [30, 2], [], [0]]
        var isConnected: [Bool] = []
        for (number, others) in heard.enumerated() {
            let now = Int64(number + 1) * 1000
            correspondence.attend(at: now, isBehind: false)
            show(last: 9, others: others, at: now)
            let told = post.frames.last { if case .failed = $0 { false } else { true } }
            isConnected.append(told != .disconnected)
        }
        #expect(isConnected == [true, true, true, false, true, true, true])
        #expect(post.frames.count { $0 == .failed(.noMajority) } == 1)
    }

    @Test func `a reader that is there and brings nothing of what there is is followed by another`() {
        correspondence.take(.follow(after: 4), at: 0)
        connect()
        var readers: Set<UInt64> = []
        for now in stride(from: 0 as Int64, through: 6000, by: 500) {
            correspondence.attend(at: now, isBehind: false)
            let reader = post.last("CONSUMER.CREATE")
            if readers.insert(reader).inserted { answer(reader, "{\"name\":\"R\(reader)\"}", at: now) }
            correspondence.attend(at: now, isBehind: false)
            correspondence.take(
                .answer(ticket: post.last("CONSUMER.MSG.NEXT"), status: "100", description: "", []), at: now)
            if now % 1000 == 0 { show(last: 9, at: now) }
        }
        #expect(readers.count == 3)
    }

    @Test
    func `what was on its way when a connection ended is unknown, and what was not goes out over the next`() {
        connect()
        correspondence.take(.publish(id: 1, subject: "timeline", .nothing, []), at: 0)
        correspondence.take(.get(3), at: 0)
        correspondence.take(.closed, at: 100)
        #expect(post.frames.suffix(2) == [.answered(1, .unknown), .disconnected])
        let before = post.letters.count
        connect(at: 200)
        correspondence.attend(at: 200, isBehind: false)
        #expect(post.letters.dropFirst(before).map(\.subject).contains("$JS.API.STREAM.MSG.GET.convene-a"))
        #expect(!post.letters.dropFirst(before).map(\.subject).contains("convene.a.timeline"))
    }
}
