import Drawing
import Figures
import Workshop

extension SlidePages {
    /// Items that begin with a ratio as pictures, everything else as it is.
    static func figuresFlow(of slide: Slide, width: Int) -> Flow {
        var flow = Flow(width: width)
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            for block in step.content {
                guard case .list(let isOrdered, let items) = block,
                    items.contains(where: { ratio(of: $0) != nil })
                else {
                    flow.add([block], step: number)
                    continue
                }
                for item in items {
                    flow.addGap(step: number)
                    flow.beginGroup()
                    if let ratio = ratio(of: item) {
                        flow.add(ratio.picture(width: flow.width), step: number)
                        flow.add(Array(item.dropFirst()), step: number, indent: 2)
                    } else {
                        flow.add([.list(ordered: isOrdered, items: [item])], step: number)
                    }
                }
            }
        }
        return flow
    }

    private static func ratio(of item: [Block]) -> Ratio? {
        if case .paragraph(let prose)? = item.first { Ratio(prose.text) } else { nil }
    }
}
