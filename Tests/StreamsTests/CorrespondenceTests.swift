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
    private func show(last: Int, at now: Int64) {
        answer(
            post.last("STREAM.INFO"),
            """
            {"created":"2026-11-28T23:04:16Z","config":{"num_replicas":1},"state":{"first_seq":1,"last_seq":\(last)}}
            """, at: now)
    }

    @Test func `nothing is published before it is known that the session is the one which is meant`() {
        correspondence.take(.opened, at: 0)
        correspondence.take(.publish(id: 1, subject: "timeline", .nothing, name: "", []), at: 0)
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
    func `what was on its way when a connection ended is unknown, and what was not goes out over the next`() {
        connect()
        correspondence.take(.publish(id: 1, subject: "timeline", .nothing, name: "", []), at: 0)
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
