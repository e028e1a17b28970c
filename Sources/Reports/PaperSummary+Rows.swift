import Session
import Showing
import Workshop

extension PaperSummary {
    /// What was answered, without what stands beside it.
    func picture(on sheet: Sheet) -> [String] {
        let hidden =
            "“Not shown” stands for fewer than \(sheet.minimum) answers, or for a number from which such a one"
            + " would follow."
        return sheet.rows.flatMap { lines(of: $0, on: sheet) }
            + (sheet.hidesOptions ? indented(hidden) : [])
    }

    private func lines(of row: Sheet.Row, on sheet: Sheet) -> [String] {
        switch row {
        case .options(let options):
            return OptionTable(options.map { (name(of: $0.name), $0.share) }).lines.map(setIn)
        case .bars(let bars): return BarTable(bars.enumerated().flatMap(rows)).lines
        case .stacked(let spread): return lines(of: spread, on: sheet)
        case .ranked(let items): return places(of: items)
        case .tallies(let tallies): return words(tallies)
        case .texts(let texts): return cleared(texts, on: sheet)
        case .legend(let labels): return inRows(labels.enumerated().map { "\($0 + 1) \($1)" })
        case .sentence(let sentence): return lines(of: sentence, on: sheet)
        case .hidden(.byAuthor): return indented("Its answers are shown to nobody.")
        case .hidden(.tooFew(let minimum)):
            return indented("Not shown: \(sheet.answers) answered, and results show from \(minimum).")
        }
    }

    /// What a row, a column or a stage is called.
    func name(of name: Sheet.Name) -> String {
        switch name {
        case .text(let text): text
        case .other: "Another answer"
        case .degree(let degree): ["not sure", "fairly sure", "very sure"][degree]
        case .round(let number): number == 1 ? "The first round" : "After the discussion"
        case .range(let range, let unit): range.named(in: unit)
        }
    }

    private func rows(number: Int, of bar: Sheet.Bar) -> [BarTable.Row] {
        let label = name(of: bar.name)
        switch bar.figure {
        case .share(let share, _):
            return [BarTable.Row(label: label, value: share.count, figures: figures(of: share))]
        case .mean(let mean, let half):
            let figures = ["\(mean)"] + (half.map { ["(\(range($0)))"] } ?? [])
            return [BarTable.Row(label: label, value: mean.number, figures: figures)]
        case .moved(let then, let now):
            return [
                BarTable.Row(
                    label: "\(number + 1) \(label)", value: then?.count ?? 0,
                    figures: ["before"] + figures(of: then), pattern: "░"),
                BarTable.Row(label: "", value: now?.count ?? 0, figures: ["now"] + figures(of: now)),
            ]
        }
    }

    private func figures(of share: Sheet.Share?) -> [String] {
        share.map { ["\($0.count)"] + ($0.percent.map { ["\($0) %"] } ?? []) } ?? ["", "not shown"]
    }

    /// What was said to a statement; to the question itself, label by label.
    private func lines(of spread: Sheet.Spread, on sheet: Sheet) -> [String] {
        let shown =
            spread.division.map { division in
                guard spread.statement == nil else {
                    let shares = zip(1..., division.shares).map { number, share in
                        "\(number): "
                            + (share.map { "\($0.count)" + ($0.percent.map { " (\($0) %)" } ?? "") }
                                ?? "not shown")
                    }
                    return (inRows(shares) + middle(of: division)).map { "  " + $0 }
                }
                let table = OptionTable(zip(spread.labels, division.shares).map { ($0, $1) })
                return table.lines.map(setIn) + middle(of: division)
            } ?? indented("Not shown: results show from \(sheet.minimum).").map { "  " + $0 }
        guard let statement = spread.statement else { return shown }
        return beside(statement, counted(spread.answers, "answer")) + shown
    }

    private func middle(of division: Sheet.Division) -> [String] {
        guard let middle = division.middle else { return [] }
        return inRows(
            ["Middle answer: \(said(middle))"] + (division.half.map { ["middle half: \(range($0))"] } ?? []))
    }

    /// `3 Often`, or `2 Rarely to 3 Often` where it lies between two.
    private func said(_ middle: Sheet.Middle) -> String {
        let (low, high) = (
            "\(middle.low.number) \(middle.low.text)", "\(middle.high.number) \(middle.high.text)"
        )
        return low == high ? low : "\(low) to \(high)"
    }

    /// `text`, wrapped, with `right` at the end of its first line.
    private func beside(_ text: String, _ right: String) -> [String] {
        let lines = wrapped(text, to: Paper.width - Paper.indent - columns(of: right) - 2).map(setIn)
        return [spread(lines[0], right)] + lines.dropFirst()
    }

    /// Items by their place, with their mean place and how many put them first where that is told.
    private func places(of items: [Sheet.Ranked]) -> [String] {
        let isAlone = items.allSatisfy { $0.meanPlace == nil }
        let figures = isAlone ? 0 : 24
        let head = rightAligned("mean place", to: 12) + rightAligned("put first", to: 12)
        return (isAlone ? [] : [spread("", head)])
            + items.flatMap { item in
                let ordinal = [1: "1st", 2: "2nd", 3: "3rd"][item.place] ?? "\(item.place)th"
                let place = filled((item.isTied ? "joint " : "") + ordinal, to: 11)
                let lines = wrapped(item.item, to: Paper.width - Paper.indent - 11 - figures)
                let told = [item.meanPlace.map { "\($0)" }, item.firsts.map { "\($0)" }].compactMap(\.self)
                let said = told.map { rightAligned($0, to: 12) }.joined()
                return [withoutTrailingSpaces(spread(setIn(place + lines[0]), said))]
                    + lines.dropFirst().map { setIn(spaces(11) + $0) }
            }
    }

    /// What was said most, row by row.
    private func words(_ tallies: [Sheet.Tally]) -> [String] {
        let entries = tallies.map { (text: cleaned(name(of: $0.name)), count: "\($0.count)") }
        let column = (entries.map { columns(of: $0.text) + $0.count.count }.max() ?? 0) + 2
        let many = max(1, (Paper.width - Paper.indent + 4) / (column + 4))
        return stride(from: 0, to: entries.count, by: many).map { start in
            let cells = entries[start..<min(start + many, entries.count)].map { entry in
                spread(entry.text, entry.count, over: column)
            }
            return setIn(cells.joined(separator: spaces(4)))
        }
    }

    private func lines(of sentence: Sheet.Sentence, on sheet: Sheet) -> [String] {
        switch sentence {
        case .middles(let then, let now):
            return indented("Middle answer before: \(said(then)). Now: \(said(now)).")
        case .numbers(let median, let half, let unit, let truth):
            func with(_ numbers: ClosedRange<Int>) -> String {
                unit.said(numbers) { "\($0) to \($1)" }
            }
            let said = [
                median.map { "Middle answer: \(with($0))" }, half.map { "middle half: \(with($0))" },
                truth.map { "\(median == nil ? "True" : "true") value: \(with($0...$0))" },
            ]
            return inRows(said.compactMap(\.self))
        case .undivided(let answers, let range, let unit, let minimum):
            let said = unit.said(range) { "\($0) to \($1)" }
            let why = minimum > 1 && !range.isSingle
            return indented(
                "\(answers) answered, from \(said)."
                    + (why ? " Smaller ranges show where each holds \(minimum) answers or more." : ""))
        case .means(let total, let tellsHalf):
            return indented(
                "The mean of \(total) points for each"
                    + (tellsHalf ? ", and where the middle half of the answers lies." : "."))
        case .moved(let more, let fewer, let by):
            let names = [("More chose", more), ("Fewer chose", fewer)].filter { !$0.1.isEmpty }.map {
                "\($0.0): " + $0.1.map(name).joined(separator: "; ") + "."
            }
            return indented("A few may not have answered again, so only what moved by \(by) or more is told.")
                + (names.isEmpty ? indented("Nothing did.") : names.flatMap(indented))
        case .noneShown:
            return indented("No number is shown, for it could say what a few people chose.")
        case .fewMissing:
            return indented("A few may not have answered again, so this round is not shown.")
        case .upTo(let most):
            let rest = sheet.options.contains { $0.share?.percent != nil }
            return indented(
                "Up to \(most) could be chosen" + (rest ? "; shares are of those who answered." : "."))
        case .firsts: return indented("How many put each first.")
        case .orderAlone(let fewest):
            return indented(
                "Only the order shows" + (fewest.map { "; mean places show from \($0) answers on." } ?? "."))
        case .talliesFrom(let minimum, let more):
            let rule = minimum > 1 ? "Phrases show from \(minimum) seats on." : ""
            let rest = more > 0 ? "And \(more) more." : ""
            return indented(
                rule.isEmpty && rest.isEmpty
                    ? "Every phrase shows." : [rest, rule].filter { !$0.isEmpty }.joined(separator: " "))
        case .texts(let answers, let shown):
            let isQuestion = sheet.poll.traits.shown == .questions
            let counted =
                isQuestion
                ? "\(counted(answers, "seat")) asked or joined in a question."
                : "\(counted(answers, "text was", "texts were")) recorded."
            let read = shown == 0 ? "None was cleared." : "Shown is what a facilitator cleared."
            return indented("\(counted) \(read)" + (state.finished == nil ? "" : " The rest is erased."))
        }
    }

    /// The texts that were cleared, each with a dash.
    func cleared(_ texts: [Results.ClearedText], on sheet: Sheet) -> [String] {
        let said = sheet.poll.traits.shown == .questions ? "asked this" : "wrote this"
        return texts.flatMap { text in
            let known = [text.count.map { "\($0) \(said)" }, text.isAnswered ? "answered" : nil]
                .compactMap(\.self).joined(separator: ", ")
            let remark = known.isEmpty ? "" : " (\(known))"
            let lines = wrapped(text.text + remark, to: Paper.width - Paper.indent - 2)
            return lines.enumerated().map { setIn(($0 == 0 ? "– " : "  ") + $1) }
        }
    }

    /// `3 to 4`, or `3` where both are the same.
    private func range(_ range: ClosedRange<Int>) -> String {
        range.isSingle ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
}
