import Session
import Showing
import TestSupport
import Testing
import Workshop

/// What holds of the sheet of any results of any poll.
@Suite struct SheetLawTests {
    /// The sheets of all polls, each with the results that it is of.
    private func sheets(_ seed: UInt64, upTo most: Int = 60) -> [(results: Results, sheet: Sheet)] {
        var chance = SeededGenerator(seed: seed)
        let state = AnySession.revealed(upTo: most, using: &chance)
        return AnySession.polls.map { (state.results(of: $0), state.sheet(of: $0)) }
    }

    @Test(arguments: 0..<UInt64(40)) func `what results hide no row holds`(seed: UInt64) {
        for (results, sheet) in sheets(seed, upTo: 20) {
            if let withheld = results.picture.withheld {
                #expect(sheet.rows == [.hidden(withheld)])
                #expect(sheet.sureness == .notAsked && sheet.others.isEmpty)
            }
            if sheet.rows == [.sentence(.noneShown)] {
                #expect(all(Results.Cell.self, in: results.picture).allSatisfy { $0 == .hidden })
                continue
            }
            if case .options(let cells) = results.picture {
                #expect(sheet.options.map { $0.share == nil } == cells.map { $0 == .hidden })
                let shown = all(Sheet.Share.self, in: sheet.rows).map(\.count)
                #expect(!sheet.poll.isSensitive || shown.allSatisfy { $0 >= sheet.minimum })
                for option in sheet.options where option.share == nil {
                    #expect(option.sureness.allSatisfy { $0 == nil })
                }
            }
            if case .scale(let spreads) = results.picture {
                let divisions = sheet.rows.compactMap { row -> Bool? in
                    if case .stacked(let spread) = row { spread.division != nil } else { nil }
                }
                #expect(divisions == spreads.map { $0.counts != nil })
            }
        }
    }

    @Test(arguments: 0..<UInt64(10)) func `every number of people in a sheet is one of its results`(
        seed: UInt64
    ) {
        for (results, sheet) in sheets(seed, upTo: 900) where !sheet.rows.isEmpty {
            let known = Set(all(Int.self, in: results))
            for share in all(Sheet.Share.self, in: sheet) {
                #expect(known.contains(share.count) && known.contains(share.whole))
            }
            for tally in all(Sheet.Tally.self, in: sheet) { #expect(known.contains(tally.count)) }
            for item in all(Sheet.Ranked.self, in: sheet) {
                #expect(item.firsts.map(known.contains) != false)
            }
            for option in sheet.options {
                #expect(option.sureness.compactMap(\.self).allSatisfy(known.contains))
            }
            for line in sheet.comparisons.flatMap({ $0.lines ?? [] }) {
                #expect(line.cells.compactMap(\.self).allSatisfy(known.contains))
            }
        }
    }

    @Test(arguments: 0..<UInt64(20)) func `every text in a sheet is an author's or a person's own`(
        seed: UInt64
    ) {
        for (results, sheet) in sheets(seed) {
            let polls = AnySession.polls.filter { sheet.poll.compared.contains($0.id) } + [sheet.poll]
            let own = Set(all(String.self, in: polls) + all(String.self, in: results))
            let parts: [Any] = [sheet.rows, sheet.hands as Any, sheet.others, sheet.comparisons]
            #expect(Set(all(String.self, in: parts)).subtracting(own).isEmpty)
        }
    }

    @Test(arguments: 0..<UInt64(40)) func `shares add up to all who answered`(seed: UInt64) {
        for (results, sheet) in sheets(seed) where !sheet.hidesOptions {
            let shares = sheet.options.compactMap(\.share)
            if case .choice = sheet.poll.kind, !sheet.options.isEmpty {
                expectWhole(shares, of: results.answers)
            }
            for row in sheet.rows {
                switch row {
                case .stacked(let spread):
                    spread.division.map { expectWhole($0.shares.compactMap(\.self), of: spread.answers) }
                case .bars(let bars):
                    // Of numbers in per cent no share is told in per cent too.
                    if case .number(let measure) = sheet.poll.kind, measure.unit.isPercent {
                        for case .share(let share, _) in bars.map(\.figure) { #expect(share.percent == nil) }
                    } else {
                        expectWhole(bars, of: results.answers)
                    }
                case .options, .ranked, .tallies, .texts, .legend, .sentence, .hidden: break
                }
            }
        }
    }

    private func expectWhole(_ bars: [Sheet.Bar], of answers: Int) {
        var single: [Sheet.Share] = []
        var pairs: [(then: Sheet.Share, now: Sheet.Share)] = []
        for bar in bars {
            switch bar.figure {
            case .share(let share, _): single.append(share)
            case .moved(let then?, let now?): pairs.append((then, now))
            case .moved, .mean: break
            }
        }
        for shares in [single, pairs.map(\.then), pairs.map(\.now)] where !shares.isEmpty {
            expectWhole(shares, of: answers)
        }
    }

    private func expectWhole(_ shares: [Sheet.Share], of answers: Int) {
        #expect(shares.allSatisfy { $0.whole == answers })
        #expect(shares.map(\.count).reduce(0, +) == answers)
        let hundredths = shares.compactMap(\.percent).reduce(0, +)
        guard answers >= 20 else { return #expect(shares.allSatisfy { $0.percent == nil }) }
        #expect(abs(hundredths - 100) <= shares.count / 2)
    }

    @Test(arguments: 0..<UInt64(60)) func `items stand by their place, and ties are of one place`(
        seed: UInt64
    ) {
        for (_, sheet) in sheets(seed, upTo: 7) {
            guard case .ranked(let items)? = sheet.rows.first else { continue }
            #expect(items.first?.place == 1)
            for (item, next) in zip(items, items.dropFirst()) {
                #expect(item.place <= next.place)
                guard let mean = item.meanPlace, let following = next.meanPlace else { continue }
                #expect(mean.number <= following.number)
                #expect((mean == following) == (item.place == next.place))
            }
            for item in items {
                #expect(item.isTied == (items.count { $0.place == item.place } > 1))
                #expect(Set(items.filter { $0.place == item.place }.map(\.meanPlace)).count == 1)
            }
        }
    }

    @Test(arguments: 0..<UInt64(20)) func `the middle lies within the middle half`(seed: UInt64) {
        for (_, sheet) in sheets(seed) {
            for row in sheet.rows {
                if case .stacked(let spread) = row, let half = spread.division?.half,
                    let middle = spread.division?.middle
                {
                    #expect(half.contains(middle.low.number) && half.contains(middle.high.number))
                }
                if case .sentence(.numbers(let median?, let half?, _, _)) = row {
                    #expect(half.contains(median))
                }
            }
        }
    }
}
