import Lines
import Records
import Screens
import Session
import TestSupport
import Testing

@testable import Host

/// A stream that has lost messages, and gets them back.
@Suite struct RewritingTests {
    private func sent(_ frame: FrameToStream) -> (subject: String, expected: Expected, bytes: [UInt8])? {
        if case .publish(_, let subject, let expected, let bytes) = frame {
            (subject, expected, bytes)
        } else {
            nil
        }
    }

    @Test func `messages are written again in their places, with what keeps those of ballots that are gone`()
    {
        var rewriting = Rewriting(from: 4, to: 5, at: 0)
        let kept = StreamedMessage(sequence: 5, milliseconds: 77, subject: "timeline", bytes: [1])
        rewriting.kept = [5: kept]
        // What the stream has last may be of another session.
        #expect(!rewriting.isDue(at: 4000))
        rewriting.noteSame(2)
        #expect(!rewriting.isDue(at: 4000))
        rewriting.noteSame(3)
        #expect(!rewriting.isDue(at: 3999))
        #expect(rewriting.isDue(at: 4000))
        let first = sent(rewriting.publication(1))
        #expect(first?.subject == "gap" && first?.expected == .lastOfStream(3) && first?.bytes == [])
        #expect(!rewriting.isDue(at: 4001))
        rewriting.take(1, .stored(4), at: 4001)
        let second = sent(rewriting.publication(2))
        #expect(
            second?.subject == "timeline" && second?.expected == .lastOfStream(4)
                && second?.bytes == kept.again)
        rewriting.take(2, .unknown, at: 4002)
        #expect(!rewriting.isWhole && !rewriting.isDue(at: 4900) && rewriting.isDue(at: 5002))
        _ = rewriting.publication(3)
        rewriting.take(3, .stored(5), at: 5003)
        #expect(rewriting.isWhole)
    }

    @Test
    func
        `a stream that loses more meanwhile is written again from there, and nothing kept is taken for gone`()
    {
        var rewriting = Rewriting(from: 8, to: 9, at: 0)
        rewriting.kept = [:]
        rewriting.goOn(behind: 8)
        #expect(rewriting.next == 9 && rewriting.kept != nil)
        rewriting.noteSame(8)
        rewriting.goOn(behind: 3)
        #expect(rewriting.next == 4 && rewriting.kept == nil && !rewriting.isDue(at: 9000))
        _ = rewriting.publication(1)
        rewriting.goOn(behind: 7)
        #expect(rewriting.next == 4)
    }

    @Test func `what is to be removed is asked for again where it is not known what became of it`() {
        var removals = Removals()
        removals.waiting = [4, 7]
        #expect(removals.order(4, as: 1) == .remove(id: 1, number: 4))
        #expect(removals.order(7, as: 2) == .remove(id: 2, number: 7) && removals.waiting == [])
        removals.take(2, .unknown)
        removals.take(1, .removed)
        removals.take(9, .unknown)
        #expect(removals.waiting == [7] && removals.asked.isEmpty)
        _ = removals.order(7, as: 3)
        removals.take(3, .failed(.other))
        #expect(removals.waiting == [] && removals.asked.isEmpty)
    }
}
