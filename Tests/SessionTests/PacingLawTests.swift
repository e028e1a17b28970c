import Session
import TestSupport
import Testing
import Workshop

@Suite struct PacingLawTests {
    @Test(arguments: 0..<60)
    func `cuts are in order, help, are enough or all there is, and none is needless`(seed: UInt64) {
        walk(seed) { state, second in
            let pacing = state.pacing(at: .at(second))
            guard let end = pacing.projectedEnd, let planned = pacing.plannedEnd else {
                #expect(pacing.cuts.isEmpty)
                return
            }
            let cuts = pacing.cuts
            let latest = planned.adding(seconds: Pacing.grace).milliseconds
            #expect(Set(cuts).count == cuts.count)
            #expect(end.milliseconds > latest || cuts.isEmpty)
            var before = end.milliseconds
            for count in cuts.indices {
                let after = pacing.end(dropping: Array(cuts[...count]))?.milliseconds ?? .max
                #expect(after < before)
                before = after
            }
            let droppable = pacing.entries.filter {
                !$0.isOver && !$0.isCurrent && !$0.isDropped && $0.left > 0 && $0.priority != .must
            }
            let coulds = Set(droppable.filter { $0.priority == .could }.map(\.section))
            #expect(Set(cuts).isSubset(of: droppable.map(\.section)))
            #expect(coulds.isSuperset(of: cuts) || coulds.isSubset(of: cuts))
            #expect(before <= latest || cuts.count == droppable.count)
            for cut in cuts where before <= latest && coulds.isSuperset(of: cuts) {
                let without = pacing.end(dropping: cuts.filter { $0 != cut })?.milliseconds ?? .min
                #expect(without > latest)
            }
        }
    }

    @Test(arguments: 0..<40)
    func `dropping what pacing names leads to the end that it tells, and never to a later one`(seed: UInt64) {
        walk(seed) { state, second in
            let pacing = state.pacing(at: .at(second))
            for section in state.scenario.sections.indices {
                guard let events = try? state.decide(.drop(section: section), at: .at(second)) else {
                    continue
                }
                var without = state
                for event in events { without.apply(event) }
                let after = without.pacing(at: .at(second))
                #expect(after.projectedEnd == pacing.end(dropping: [section]))
                #expect(after.projectedEnd?.milliseconds ?? 0 <= pacing.projectedEnd?.milliseconds ?? 0)
                #expect(after.drift == pacing.drift)
            }
        }
    }

    @Test(arguments: 0..<40)
    func `a pause changes no drift, and puts the end off by what it lasts`(seed: UInt64) {
        walk(seed) { state, second in
            var paused = state
            guard !state.isPaused, state.isRunning, state.breakUntil == nil else { return }
            paused.apply(.paused(.at(second)))
            let (before, during) = (state.pacing(at: .at(second)), paused.pacing(at: .at(second + 500)))
            #expect(during.drift == before.drift)
            #expect(during.entries.map(\.actual) == before.entries.map(\.actual))
            #expect(during.projectedEnd == before.projectedEnd?.adding(seconds: 500))
            #expect(during.plannedEnd == before.plannedEnd)
        }
    }

    /// Shows every state of a walk by chance.
    private func walk(_ seed: UInt64, _ check: (State, _ second: Int) -> Void) {
        var generator = SeededGenerator(seed: seed)
        var walk = Walk(through: .anyPlanned(using: &generator))
        var second = 0
        for _ in 0..<80 {
            second += Int.random(in: 0...120, using: &generator)
            try? walk.run(.anyOfPlan(using: &generator), at: second)
            check(walk.state, second)
        }
    }
}

extension Command {
    fileprivate static func anyOfPlan(using generator: inout SeededGenerator) -> Command {
        let section = Int.random(in: 0..<8, using: &generator)
        let minutes = Int.random(in: -3...8, using: &generator)
        return switch Int.random(in: 0..<16, using: &generator) {
        case 0, 1: .start
        case 2, 3: .next
        case 4: .nextSlide
        case 5: .back
        case 6: .go(slide: section * 2)
        case 7: .togglePause
        case 8, 9: .drop(section: section)
        case 10: .restore
        case 11, 12: .extend(section: section, minutes: minutes)
        case 13: .startBreak(minutes: minutes)
        case 14: .endBreak
        default: .toggleBlank
        }
    }
}
