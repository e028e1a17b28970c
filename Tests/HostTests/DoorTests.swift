import Testing

@testable import Host

@Suite struct DoorTests {
    @Test func `a door is replaced at once three times in a minute, then after four seconds at most`() {
        var door = Door()
        let start = SuspendingClock.now
        let waits = (0..<8).map { door.countEnd(at: start + .seconds($0)) }
        #expect(
            waits == [.zero, .zero, .zero, .seconds(2), .seconds(4), .seconds(4), .seconds(4), .seconds(4)])
        #expect(door.isTroubled)
        let muchLater = door.countEnd(at: start + .seconds(120))
        #expect(muchLater == .zero)
        #expect(!door.isTroubled)
    }
}
