import Drawing
import Figures
import Session
import Workshop

extension SlidePages {
    /// Under the question: what introduces it, and what may be seen of its answers now.
    static func pollFlow(_ poll: Poll, in state: State, size: Size) -> Flow {
        var flow = Flow(width: size.width)
        let step = state.place.step
        let view = state.view(of: poll)
        switch view {
        case .waiting:
            flow.add(state.slide.steps[step].content, step: step)
            flow.addGap(step: step)
            flow.add(StyledText("The question opens in a moment.", .quiet), step: step)
        case .open(let answered):
            flow.add(state.slide.steps[step].content, step: step)
            addCount(sentence(answered), to: &flow, size: size, step: step)
        case .closed(let answered), .putAway(let answered):
            addCount("Closed. \(sentence(answered)).", to: &flow, size: size, step: step)
        case .revealed(let results): add(results, of: poll, to: &flow, step: step)
        }
        return flow
    }

    private static func sentence(_ answered: Int) -> String {
        answered == 1 ? "1 has answered" : "\(answered) have answered"
    }

    private static func addCount(_ text: String, to flow: inout Flow, size: Size, step: Int) {
        let height = size.height >= 10 ? 3 : 1
        var picture = Canvas(size: Size(width: size.width, height: height))
        let column = max(0, (size.width - columns(of: text)) / 2)
        picture.write(text, at: Position(row: height / 2, column: column), style: .strong)
        flow.add(picture, step: step)
    }

    private static func add(_ results: Results, of poll: Poll, to flow: inout Flow, step: Int) {
        let answers = results.answers == 1 ? "1 answer" : "\(results.answers) answers"
        switch results.picture {
        case .tooFew(let minimum):
            let skipped = results.skips > 0 ? " and \(results.skips) skipped" : ""
            flow.add(
                StyledText(
                    "\(answers)\(skipped). Results show from \(minimum), so that nobody can be picked out."),
                step: step)
        case .texts:
            flow.add(StyledText("\(answers) · \(results.skips) skipped", .quiet), step: step)
            flow.addGap(step: step)
            flow.add(StyledText("The texts are recorded. They are counted only."), step: step)
        case .options(let cells):
            flow.add(StyledText("\(answers) · \(results.skips) skipped", .quiet), step: step)
            flow.addGap(step: step)
            let rows = zip(poll.options, cells).map { label, cell in
                switch cell {
                case .count(let count): BarChart.Row(label: label, count: count)
                case .hidden: BarChart.Row(label: label, count: nil)
                }
            }
            for picture in BarChart(rows: rows, total: results.answers).pictures(width: flow.width) {
                flow.add(picture, step: step)
            }
            if cells.contains(.hidden) {
                flow.addGap(step: step)
                let reason = "Not shown: few answers, or a number from which few answers would follow."
                flow.add(StyledText(reason, .quiet), step: step)
            }
        }
    }
}
