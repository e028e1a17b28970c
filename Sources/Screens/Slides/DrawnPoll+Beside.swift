import Drawing
import Figures
import Session
import Showing
import Wording
import Workshop

extension DrawnPoll {
    /// Hands that were counted, apart from the bars: in rows where they fill one, or stand under bars of the same options,
    /// or else as bars of their own.
    ///
    /// Those of one stage among several say which.
    func addHands(of sheet: Sheet, isStage: Bool = false, to flow: inout Flow, height: Int) {
        guard let hands = sheet.hands else { return }
        let head = isStage ? say(.pollHandsAt, sheet.name.words(in: language)) : say(.pollHands)
        let named = hands.map { "\($0.name.words(in: language)) \($0.count)" }
        let rows = inRows([head] + named, width: flow.width)
        let standsUnderBars = !sheet.options.isEmpty && !isStage
        flow.addSection(step: step, height: height) { flow in
            if rows.count == 1 || standsUnderBars { return addLines(rows, to: &flow) }
            flow.add(StyledText(head, .strong), step: step)
            let bars = hands.map { hand in
                LabelledBars.Row(
                    label: hand.name.words(in: language),
                    bars: [.init(value: hand.count, figures: ["\(hand.count)"])])
            }
            add(to: &flow) { LabelledBars(rows: bars).pictures(width: $0, areTall: $1) }
        }
    }

    /// That a few answers are not in the picture, which would show them by themselves, or are read by nobody.
    func addLate(of sheet: Sheet, to flow: inout Flow) {
        for said in sheet.saidBelow(in: language) {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(said, .quiet), step: step)
        }
    }

    /// The cleared ones of people's own options, under the picture that counts them together.
    func addOthers(of sheet: Sheet, to flow: inout Flow, height: Int) {
        guard !sheet.others.isEmpty else { return }
        flow.addSection(step: step, height: height) { flow in
            flow.add(StyledText(say(.pollOthers), .quiet), step: step)
            for (index, text) in sheet.others.enumerated() {
                // The first stays with its heading.
                if index > 0 { flow.beginGroup() }
                let known = text.known(in: poll.traits.shown, language).map { " · " + $0 }.joined()
                flow.add(
                    StyledText([.init(text.text, .plain), .init(known, .quiet)]),
                    mark: StyledText("· ", .quiet), indent: 2, step: step)
            }
        }
    }
}

extension DrawnPoll {
    /// How the answers divide by those to another poll, in a table.
    func add(_ comparison: Sheet.Comparison, of sheet: Sheet, to flow: inout Flow) {
        flow.add(StyledText(say(.pollBrokenDown, comparison.other.ask), .strong), step: step)
        guard let lines = comparison.lines else {
            return flow.add(StyledText(say(.pollNoBreakdown)), step: step)
        }
        flow.addGap(step: step)
        let heads = comparison.heads.map { $0.words(in: language) }
        let letters = heads.indices.map(Self.letter)
        let rows = lines.map { line in
            CountTable.Row(
                label: line.name.words(in: language), cells: line.cells.map { $0.map(String.init) ?? "·" })
        }
        let named = CountTable(heads: heads, rows: rows)
        let isShort = heads.allSatisfy { columns(of: $0) <= Self.mostHead }
        let isNamed = isShort && named.isAligned(width: flow.width)
        if !isNamed {
            addLines(zip(letters, heads).map { "\($0) \($1)" }, .quiet, to: &flow)
            flow.addGap(step: step)
        }
        let table = isNamed ? named : CountTable(heads: letters, rows: rows)
        let isAligned = table.isAligned(width: flow.width)
        flow.want(table.wantedWidth(over: flow.width))
        flow.beginGroup()
        for (index, picture) in table.pictures(width: flow.width).enumerated() {
            // The heads stay with the first row.
            if index > (isAligned ? 1 : 0) { flow.beginGroup() }
            flow.add(picture, step: step)
        }
        guard comparison.hidesSome else { return }
        addNote(.pollHiddenPairs, "\(sheet.smallest)", mark: "·  ", to: &flow)
    }

    /// `A` for the first, and numbers after the last letter.
    private static func letter(_ index: Int) -> String {
        index < 26 ? String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index))) : "\(index + 1)"
    }

    /// The longest head that stands over a column of counts itself.
    private static let mostHead = 10
}
