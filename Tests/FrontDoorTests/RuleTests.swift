import Lines
import Testing

@testable import FrontDoor

/// The door's rules that need no connection.
@Suite struct RuleTests {
    @Test(
        arguments: [
            (0, 0, 80, 24), (-1, -1, 80, 24), (1, 1, 20, 5), (132, 43, 132, 43), (.max, .max, 500, 200),
            (.min, .min, 80, 24),
        ] as [(Int32, Int32, UInt16, UInt16)])
    func `every size is brought into range`(
        _ width: Int32, _ height: Int32, _ columns: UInt16, _ rows: UInt16
    ) {
        #expect(clampedSize(width: width, height: height) == (columns, rows))
    }

    @Test func `sizes are told at most so often, the newest last`() {
        var sizing = Sizing()
        sizing.change(to: (80, 24))
        #expect(sizing.isDue(at: 0, every: 50))
        #expect(sizing.take(at: 0).map { $0.width } == 80)
        sizing.change(to: (81, 24))
        sizing.change(to: (82, 24))
        #expect(!sizing.isDue(at: 49, every: 50))
        #expect(sizing.isDue(at: 50, every: 50))
        #expect(sizing.take(at: 50).map { $0.width } == 82)
        #expect(!sizing.isWaiting)
    }

    @Test func `output is stalled only by what is pending without a break`() {
        var output = Output()
        output.note(isPending: true, at: 0)
        output.note(isPending: false, at: 10_000)
        output.note(isPending: true, at: 11_000)
        #expect(!output.isStalled(at: 25_999, after: 15_000))
        #expect(output.isStalled(at: 26_000, after: 15_000))
    }
}
