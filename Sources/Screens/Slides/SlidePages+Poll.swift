import Drawing
import Figures
import Session
import Workshop

extension SlidePages {
    /// The question and its hint; how many answered stands at the right of the question where there is room.
    static func question(_ poll: Poll, in state: State, width: Int) -> [StyledText] {
        var lines = StyledText(poll.ask, .heading).wrapped(to: width)
        if let count = standingBeside(poll, in: state, width: width), let first = lines.first {
            let air = String(repeating: " ", count: width - first.width - columns(of: count))
            lines[0] = first + StyledText(air + count, .quiet)
        }
        guard let hint = poll.hint else { return lines }
        return lines + StyledText(hint, .quiet).wrapped(to: width)
    }

    /// What may be seen of the poll's answers now, and before it what introduces it, where `isIntroduced`.
    static func pollFlow(_ poll: Poll, in state: State, isIntroduced: Bool, size: Size) -> Flow {
        var flow = Flow(width: size.width)
        let step = state.place.step
        let content = state.slide.steps[step].content
        if !content.isEmpty {
            if isIntroduced { flow.add(content, step: step) }
            flow.addGap(step: step)
            flow.beginGroup()
            for line in question(poll, in: state, width: size.width) { flow.add(line, step: step) }
        }
        flow.addGap(step: step)
        flow.beginGroup()
        switch state.view(of: poll) {
        case .waiting:
            flow.add(StyledText("The question opens in a moment.", .quiet), step: step)
            addCare(for: poll, to: &flow, step: step)
        case .open(let answered):
            addCount(answered == 1 ? "1 has answered" : "\(answered) have answered", to: &flow, size, step)
            addCare(for: poll, to: &flow, step: step)
        case .closed(let answered), .putAway(let answered):
            let count = answered == 1 ? "1 has answered" : "\(answered) have answered"
            addCount("Closed. \(count).", to: &flow, size, step)
        case .revealed(let results): add(results, of: poll, in: state, to: &flow, step: step)
        }
        return flow
    }

    /// A text can name somebody; its writer is reminded while there is time.
    private static func addCare(for poll: Poll, to flow: inout Flow, step: Int) {
        guard poll.kind == .text else { return }
        flow.addGap(step: step)
        flow.add(StyledText("Name no child, family or colleague.", .quiet), step: step)
    }

    private static func addCount(_ text: String, to flow: inout Flow, _ size: Size, _ step: Int) {
        let height = size.height >= 10 ? 3 : 1
        guard columns(of: text) <= size.width else { return flow.add(StyledText(text, .strong), step: step) }
        var picture = Canvas(size: Size(width: size.width, height: height))
        let column = (size.width - columns(of: text)) / 2
        picture.write(text, at: Position(row: height / 2, column: column), style: .strong)
        flow.add(picture, step: step)
    }

    private static func add(
        _ results: Results, of poll: Poll, in state: State, to flow: inout Flow, step: Int
    ) {
        let skipped = results.skips > 0 ? " \(results.skips) skipped." : ""
        switch results.picture {
        case .tooFew(let minimum):
            let answers = results.answers == 1 ? "1 answer" : "\(results.answers) answers"
            let reason = "Results show from \(minimum), so that nobody can be picked out."
            flow.add(StyledText("\(answers). \(reason)"), step: step)
            if !skipped.isEmpty {
                flow.addGap(step: step)
                flow.add(StyledText(String(skipped.dropFirst()), .quiet), step: step)
            }
        case .texts:
            let texts = results.answers == 1 ? "1 text" : "\(results.answers) texts"
            flow.add(StyledText("\(texts) recorded. They are counted only.\(skipped)"), step: step)
        case .options(let cells):
            if standingBeside(poll, in: state, width: flow.width) == nil {
                flow.add(StyledText(counts(of: results), .quiet), step: step)
                flow.addGap(step: step)
            }
            addBars(of: cells, answers: results.answers, poll, to: &flow, step: step)
        }
    }

    private static func addBars(
        of cells: [Results.Cell], answers: Int, _ poll: Poll, to flow: inout Flow, step: Int
    ) {
        let rows = zip(poll.options, cells).map { label, cell in
            switch cell {
            case .count(let count): BarChart.Row(label: label, count: count)
            case .hidden: BarChart.Row(label: label, count: nil)
            }
        }
        for picture in BarChart(rows: rows, total: answers).pictures(width: flow.width) {
            flow.beginGroup()
            flow.add(picture, step: step)
        }
        guard cells.contains(.hidden) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        let reason = "Not shown: few answers, or a number from which few answers would follow."
        flow.add(StyledText(reason, .quiet), step: step)
    }

    /// `23 answers · 1 skipped`, where it may be said and stands beside the question's first line.
    private static func standingBeside(_ poll: Poll, in state: State, width: Int) -> String? {
        guard case .revealed(let results) = state.view(of: poll), case .options = results.picture,
            let first = StyledText(poll.ask).wrapped(to: width).first
        else { return nil }
        let text = counts(of: results)
        return first.width + 3 + columns(of: text) <= width ? text : nil
    }

    private static func counts(of results: Results) -> String {
        let answers = results.answers == 1 ? "1 answer" : "\(results.answers) answers"
        return results.skips > 0 ? "\(answers) · \(results.skips) skipped" : answers
    }
}
