import Drawing
import Figures
package import Workshop

/// The figures of slides that begin with a number and are shown as text, since no picture is made of them.
package func figuresWithoutPictures(in scenario: Scenario) -> [(slide: Int, text: String)] {
    scenario.slides.enumerated().filter { $0.element.layout == .figures }.flatMap { number, slide in
        slide.steps.flatMap(\.content).flatMap { block -> [(slide: Int, text: String)] in
            guard case .list(_, let items, _) = block else { return [] }
            return items.compactMap { item in
                guard case .paragraph(let prose)? = item.first, prose.text.first?.isNumber == true,
                    SlidePages.ratio(of: item) == nil
                else { return nil }
                return (number, prose.text)
            }
        }
    }
}

extension SlidePages {
    /// Items that begin with a ratio as pictures, everything else as it is; figures that `areLarge` are read from the back
    /// of a room.
    static func figuresFlow(of slide: Slide, width: Int, areLarge: Bool = false) -> Flow {
        var flow = Flow(width: width)
        let largest = areLarge ? ratios(of: slide).compactMap(\.largeWidth).max() : nil
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            for block in step.content {
                guard case .list(let isOrdered, let items, _) = block,
                    items.contains(where: { ratio(of: $0) != nil })
                else {
                    flow.add([block], step: number)
                    continue
                }
                for item in items {
                    flow.addGap(step: number)
                    flow.beginGroup()
                    if let ratio = ratio(of: item) {
                        flow.add(ratio.picture(width: flow.width, largest: largest), step: number)
                        flow.add(Array(item.dropFirst()), step: number, indent: 2)
                    } else {
                        flow.add([.list(ordered: isOrdered, items: [item])], step: number)
                    }
                }
            }
        }
        return flow
    }

    private static func ratios(of slide: Slide) -> [Ratio] {
        slide.steps.flatMap(\.content).flatMap { block -> [Ratio] in
            if case .list(_, let items, _) = block { items.compactMap(ratio) } else { [] }
        }
    }

    static func ratio(of item: [Block]) -> Ratio? {
        if case .paragraph(let prose)? = item.first { Ratio(prose.text) } else { nil }
    }
}

extension SlidePages {
    /// A stage, and the step that brings it.
    private struct SteppedStage {
        var stage: StageDiagram.Stage
        var step: Int
    }

    /// Stages side by side, or one under another where it is narrow; one at a time comes forward.
    ///
    /// What is no list stands below them.
    static func stagesFlow(of slide: Slide, at newest: Int, width: Int) -> Flow {
        var flow = Flow(width: width)
        let stages = stages(of: slide)
        let diagram = StageDiagram(stages.map(\.stage))
        if diagram.isSideBySide(width: flow.width) {
            let forward = stages.lastIndex { $0.step <= newest } ?? -1
            flow.add(
                diagram.picture(width: flow.width, newest: forward), step: stages.map(\.step).min() ?? 0)
        } else {
            let forward = stages.last { $0.step <= newest }?.step
            for (number, stage) in stages.enumerated() {
                add(stage, isFirst: number == 0, isForward: stage.step == forward, to: &flow)
            }
        }
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            flow.add(step.content.filter { !isList($0) }, step: number)
        }
        return flow
    }

    private static func add(
        _ stepped: SteppedStage, isFirst: Bool, isForward: Bool, to flow: inout Flow
    ) {
        flow.addGap(step: stepped.step)
        flow.together { flow in
            flow.add(
                StyledText(stepped.stage.title, isForward ? .heading : .quiet),
                mark: StyledText(isFirst ? "" : "→ ", .accent), step: stepped.step)
            for item in stepped.stage.items {
                flow.add(StyledText(item, isForward ? .plain : .quiet), indent: 2, step: stepped.step)
            }
        }
    }

    /// A list item is a stage: its first paragraph is the name, what it holds besides are the items.
    private static func stages(of slide: Slide) -> [SteppedStage] {
        var stages: [SteppedStage] = []
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            for case .list(_, let items, _) in step.content {
                for item in items {
                    let texts = texts(of: item)
                    let stage = StageDiagram.Stage(title: texts.first ?? "", items: Array(texts.dropFirst()))
                    stages.append(SteppedStage(stage: stage, step: number))
                }
            }
        }
        return stages
    }

    private static func isList(_ block: Block) -> Bool {
        if case .list = block { true } else { false }
    }

    /// Every text of the blocks, in reading order.
    private static func texts(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let prose), .heading(let prose): [prose.text]
            case .list(_, let items, _): items.flatMap(texts)
            case .quote(let blocks, let attribution):
                texts(of: blocks) + (attribution.map { ["— " + $0.text] } ?? [])
            case .code(let code): code.split(separator: "\n").map(String.init)
            case .picture(_, let text): [text]
            case .column(_, let blocks): texts(of: blocks)
            case .table(let header, let rows, _):
                ([header] + rows).map { $0.map(\.text).joined(separator: " · ") }.filter { !$0.isEmpty }
            }
        }
    }
}
