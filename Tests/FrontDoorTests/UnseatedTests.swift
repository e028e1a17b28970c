import Lines
import TestSupport
import Testing

@testable import FrontDoor

/// Who goes where too many have no seat, without a connection: sources are numbers, and time is told.
@Suite struct UnseatedTests {
    private let limits = DoorLimits()
    private var chance = SeededGenerator(seed: 1)

    private func source(_ number: UInt8) -> Source { Source([10, 0, 0, number], key: SourceKey(7, 11)) }

    /// So many from one source, one in each millisecond from `start` on.
    private func add(
        _ lines: Range<UInt32>, from source: UInt8, at start: Int64, _ standing: Unseated.Standing,
        to unseated: inout Unseated
    ) {
        for line in lines {
            unseated.enter(
                LineID(line), from: self.source(source), at: start + Int64(line - lines.lowerBound))
            unseated.note(LineID(line), standing)
        }
    }

    @Test mutating func `a crowd that has just come loses nobody`() {
        var unseated = Unseated()
        add(0..<500, from: 1, at: 0, .silent, to: &unseated)
        #expect(unseated.whoGoes(at: 4999, limits: limits, using: &chance) == nil)
    }

    @Test mutating func `of too many that say nothing the oldest goes for certain`() {
        var unseated = Unseated()
        add(0..<31, from: 1, at: 0, .silent, to: &unseated)
        #expect(unseated.whoGoes(at: 19_000, limits: limits, using: &chance) == nil)
        add(31..<64, from: 2, at: 100, .silent, to: &unseated)
        #expect(unseated.whoGoes(at: 19_000, limits: limits, using: &chance) == LineID(0))
    }

    @Test mutating func `whoever has said what they are is no part of a silent crowd`() {
        var unseated = Unseated()
        add(0..<1400, from: 1, at: 0, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 170_000, limits: limits, using: &chance) == nil)
    }

    @Test mutating func `from three quarters on the oldest of the source that holds most makes room`() {
        var unseated = Unseated()
        add(0..<50, from: 1, at: 0, .onTheWay, to: &unseated)
        add(50..<1499, from: 2, at: 1000, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 60_000, limits: limits, using: &chance) == nil)
        add(1499..<1500, from: 1, at: 59_000, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 60_000, limits: limits, using: &chance) == LineID(50))
        unseated.note(LineID(50), nil)
        add(1500..<1501, from: 1, at: 60_000, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 60_000, limits: limits, using: &chance) == LineID(51))
    }

    @Test mutating func `whoever was asked for something goes last`() {
        var unseated = Unseated()
        add(0..<1490, from: 1, at: 0, .prompted, to: &unseated)
        add(1490..<1500, from: 1, at: 2000, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 60_000, limits: limits, using: &chance) == LineID(1490))
        for line in 1490..<UInt32(1500) { unseated.note(LineID(line), .prompted) }
        #expect(unseated.whoGoes(at: 60_000, limits: limits, using: &chance) == LineID(0))
    }

    @Test mutating func `nobody goes who has just come, unless there is no place at all`() {
        var unseated = Unseated()
        add(0..<1999, from: 1, at: 0, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 20_000, limits: limits, using: &chance) == nil)
        add(1999..<2000, from: 2, at: 20_000, .onTheWay, to: &unseated)
        #expect(unseated.whoGoes(at: 20_000, limits: limits, using: &chance) == LineID(0))
    }

    @Test func `whoever is seated or gone is counted no more`() {
        var unseated = Unseated()
        for round in UInt32(0)..<300 {
            unseated.enter(LineID(round), from: source(1), at: Int64(round))
            if round > 0 { unseated.note(LineID(round - 1), nil) }
        }
        #expect(unseated.count == 1)
        #expect(unseated.oldest == LineID(299))
    }
}
