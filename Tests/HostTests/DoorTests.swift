import Testing

@testable import Host

@Suite struct DoorTests {
    @Test func `a door is replaced at once three times in a minute, then after four seconds at most`() {
        var restarts = Restarts()
        let start = SuspendingClock.now
        let waits = (0..<8).map { restarts.count(at: start + .seconds($0)) }
        #expect(
            waits == [.zero, .zero, .zero, .seconds(2), .seconds(4), .seconds(4), .seconds(4), .seconds(4)])
        #expect(restarts.ends.count == 8)
        let muchLater = restarts.count(at: start + .seconds(120))
        #expect(muchLater == .zero)
        #expect(restarts.ends.count == 1)
    }
}
