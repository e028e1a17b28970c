import Session
import Showing
import TestSupport
import Testing
import Workshop

@Suite struct SheetTests {
    private func sheet(_ poll: Poll, _ picture: Results.Picture, answers: Int) -> Sheet {
        Sheet(
            of: Results(answers: answers, skips: 0, picture: picture), to: poll, in: .kinds)
    }

    @Test(
        "a share is rounded to a whole number of hundredths, halves up, and is told of twenty or more",
        arguments: [
            (7, 21, 33), (14, 21, 67), (3, 24, 13), (0, 25, 0), (20, 20, 100), (19, 19, nil), (0, 0, nil),
        ])
    func shares(count: Int, whole: Int, expected: Int?) {
        #expect(Sheet.Share(count, of: whole).percent == expected)
    }

    @Test func `where each number is hidden one sentence stands in their place`() {
        let cells = Array(repeating: Results.Cell.hidden, count: Poll.role.options.count)
        #expect(sheet(.role, .options(cells), answers: 8).rows == [.sentence(.noneShown)])
        #expect(
            sheet(.role, .options([.count(5)] + cells.dropFirst()), answers: 9).options.count == cells.count)
    }

    @Test func `items that tie keep the author's order`() {
        let ranks = [(23, 2), (11, 1), (23, 2), (40, 4)].map {
            Results.Ranked(meanPlaceTenths: $0.0, firsts: 1, place: $0.1)
        }
        guard case .ranked(let items)? = sheet(.priorities, .ranking(ranks), answers: 9).rows.first else {
            Issue.record("no items")
            return
        }
        #expect(items.map(\.item) == ["Time", "Training", "Data", "Law"])
        #expect(items.map(\.isTied) == [false, true, true, false])
        #expect(items.map(\.meanPlace?.description) == ["1.1", "2.3", "2.3", "4.0"])
    }

    @Test(arguments: [(19, false), (20, true)]) func `the middles of a change are said of twenty answers`(
        answers: Int, isSaid: Bool
    ) {
        let then: [Results.Cell] = [.count(answers), 0, 0, 0]
        let rows = sheet(.sureness, .movement(then: then, now: then.reversed()), answers: answers).rows
        let middles = rows.compactMap { row in
            if case .sentence(.middles(let then, let now)) = row {
                [then.low, then.high, now.low, now.high]
            } else {
                nil
            }
        }
        let labels = [Sheet.Label(number: 1, text: "Not at all"), Sheet.Label(number: 4, text: "Very")]
        #expect(middles == (isSaid ? [[labels[0], labels[0], labels[1], labels[1]]] : []))
    }

    @Test func `a picture of another kind's shape has no rows`() {
        #expect(sheet(.priorities, .texts, answers: 9).rows.isEmpty)
        #expect(sheet(.role, .ranking([]), answers: 9).rows.isEmpty)
    }

    @Test func `a poll that nobody is shown is one row`() {
        #expect(sheet(.quiet, .notShown, answers: 9).rows == [.hidden(.byAuthor)])
    }

    @Test func `the longest results fit their poll`() {
        for poll in AnySession.polls {
            #expect(poll.fits(Results.longest(of: poll)))
            let sheet = Sheet(of: .longest(of: poll, in: .kinds), to: poll, in: .kinds)
            #expect(!sheet.rows.isEmpty)
        }
    }

    @Test func `the last of several rounds is what is shown of the poll, and one alone has none beside it`() {
        var state = State(of: .kinds, replaying: [.started(.at(0))])
        for round in 1...2 {
            state.apply(.pollOpened(Poll.confident.id, round: round, .at(round)))
            for seat in 0..<20 {
                let answer = Answer.option(round == 1 ? 0 : seat % 3)
                state.apply(.answered(Poll.confident.id, round: round, Token([UInt8(seat)]), answer))
            }
            state.apply(.pollRevealed(Poll.confident.id, .at(round)))
            let rounds = state.stageSheets(until: .confident)
            #expect(rounds.map(\.name) == (round == 1 ? [] : [.round(1), .round(2)]))
            #expect(round == 1 || rounds.last == state.sheet(of: .confident))
        }
        #expect(state.stageSheets(until: .confident).map { $0.share(of: 0)?.percent } == [100, 35])
    }

    @Test(arguments: [("£", "£20–£29"), ("cups", "20–29"), (nil, "20–29")])
    func `bins are named by their ends, a currency's sign before both`(unit: String?, name: String) {
        let measure = Poll.Measure(unit: .init(unit), bounds: 0...40)
        let poll = Poll(id: "pay", ask: "?", kind: .number(measure))
        let rows = sheet(
            poll, .number(.init(starts: [0, 20, 30], last: 40, counts: [5, 6, 7])), answers: 18
        ).rows
        guard case .bars(let bars)? = rows.first, case .range(let range, let unit) = bars[1].name else {
            Issue.record("no bars")
            return
        }
        #expect(range.named(in: unit) == name)
    }

    @Test func `numbers in one bin are one sentence, with the bounds and never with what was answered`() {
        let measure = Poll.Measure(unit: "£", bounds: 0...40, truth: 12)
        let poll = Poll(id: "pay", ask: "?", kind: .number(measure))
        let rows = sheet(poll, .number(.init(starts: [0], last: 40, counts: [15])), answers: 15).rows
        #expect(
            rows == [
                .sentence(.undivided(15, in: 0...40, unit: "£", minimum: 3)),
                .sentence(.numbers(median: nil, half: nil, unit: "£", truth: 12)),
            ])
    }

    @Test func `rounds are named by their number, and stages by what their poll says`() {
        #expect(sheet(.confident, .texts, answers: 9).name == .round(1))
        #expect(sheet(.timFirst, .texts, answers: 9).name == .text("Would you call now?"))
    }
}
