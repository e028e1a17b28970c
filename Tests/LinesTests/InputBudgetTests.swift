import Lines
import Testing

@Suite struct InputBudgetTests {
    @Test func `input passes in a burst and then at its rate`() {
        var budget = InputBudget(rate: 4096, burst: 65_536, now: 0)
        #expect(budget.take(100_000, at: 0) == 65_536)
        #expect(budget.take(100_000, at: 0) == 0)
        #expect(budget.take(100_000, at: 1000) == 4096)
        #expect(budget.take(100_000, at: 100_000_000) == 65_536)
    }

    @Test func `what may pass is what is let through`() {
        var budget = InputBudget(rate: 4096, burst: 65_536, now: 0)
        #expect(budget.take(60_000, at: 0) == 60_000)
        #expect(budget.room(at: 500) == 5536 + 2048)
        #expect(budget.room(at: 500) == 5536 + 2048)
        #expect(budget.take(7000, at: 500) == 7000)
        #expect(budget.room(at: 500) == 584)
    }
}
