package import Drawing
package import Workshop

/// The steps that alone are longer than a stage's body on a terminal of `size`, by slide and step.
///
/// A slide whose steps together are longer pages by itself; a step that is longer by itself would be torn apart.
package func stepsThatDoNotFit(in scenario: Scenario, size: Size) -> [(slide: Int, step: Int)] {
    let body = Size(width: size.width, height: size.height - StageScreen.furniture(of: size))
    let width = min(SlidePages.measure, body.width - 6)
    var found: [(slide: Int, step: Int)] = []
    for (number, slide) in scenario.slides.enumerated() {
        let heading = StyledText(slide.title).wrapped(to: width).count + 2
        for (index, step) in slide.steps.enumerated() {
            var flow = Flow(width: width)
            if let poll = step.poll {
                flow.add(StyledText(poll.ask), step: 0)
                flow.add(step.content, step: 0)
                for option in poll.options { flow.add(StyledText(option), indent: 3, step: 0) }
                if flow.height + 4 > body.height { found.append((number, index)) }
            } else {
                let whole =
                    slide.layout == .stages ? SlidePages.stagesFlow(of: slide, at: index, width: width) : flow
                flow.add(step.content, step: 0)
                let height = slide.layout == .stages ? whole.height : flow.height
                if heading + height > body.height { found.append((number, index)) }
            }
        }
    }
    return found
}
