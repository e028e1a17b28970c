import Drawing
import Figures
import Workshop

extension SlidePages {
    /// Items that begin with a ratio as pictures, everything else as it is.
    static func figuresFlow(of slide: Slide, width: Int) -> Flow {
        var flow = Flow(width: width)
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            for block in step.content {
                guard case .list(_, let items) = block else {
                    flow.add([block], step: number)
                    continue
                }
                for item in items {
                    flow.addGap(step: number)
                    if case .paragraph(let prose)? = item.first, let ratio = Ratio(prose.text) {
                        flow.add(ratio.picture(width: width), step: number)
                    } else {
                        flow.add([.list(ordered: false, items: [item])], step: number)
                    }
                }
            }
        }
        return flow
    }

    /// Stages side by side, or one under another where it is narrow; one at a time comes forward.
    static func stagesFlow(of slide: Slide, at newest: Int, width: Int) -> Flow {
        let stages = slide.steps.filter { $0.poll == nil }.map(stage)
        let diagram = StageDiagram(stages)
        var flow = Flow(width: width)
        guard !diagram.isSideBySide(width: width) else {
            flow.add(diagram.picture(width: width, newest: newest), step: 0)
            return flow
        }
        for (number, stage) in stages.enumerated() {
            flow.addGap(step: number)
            let arrow = number > 0 ? "→ " : ""
            let style: Style = number == newest ? .heading : .quiet
            flow.add(StyledText(stage.title, style), mark: StyledText(arrow, .accent), step: number)
            for item in stage.items {
                flow.add(StyledText(item, number == newest ? .plain : .quiet), indent: 2, step: number)
            }
        }
        return flow
    }

    /// A step's list item: its first paragraph is the stage's name, the list below holds what belongs to it.
    private static func stage(_ step: Slide.Step) -> StageDiagram.Stage {
        var title = ""
        var items: [String] = []
        for block in step.content {
            guard case .list(_, let outer) = block else { continue }
            for inner in outer.joined() {
                switch inner {
                case .paragraph(let prose): title = prose.text
                case .list(_, let list): items += list.compactMap(Self.text)
                case .heading, .quote, .code, .table: break
                }
            }
        }
        return StageDiagram.Stage(title: title, items: items)
    }

    private static func text(_ item: [Block]) -> String? {
        if case .paragraph(let prose)? = item.first { prose.text } else { nil }
    }
}
