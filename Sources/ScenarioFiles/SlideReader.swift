import Markdown
import Workshop

/// Makes a slide of a heading and what stands under it.
struct SlideReader {
    /// The polls of this slide with the places of their ids.
    private(set) var polls: [PollFence] = []
    private var blocks = BlockReader()
    private var steps = StepBuilder()

    /// Reads the slide that `heading` begins.
    mutating func slide(
        _ heading: MarkdownNode, _ attributes: [Attribute], body: [MarkdownNode], findings: inout Findings
    ) -> Slide {
        let list = AttributeList(
            attributes, of: "a slide", known: ["layout", "intensity", "note"], findings: &findings)
        let title = blocks.prose(heading.children, findings: &findings).text.onOneLine
        if title.isEmpty {
            findings.warning("this slide has no title, by which it could be found", at: heading)
        }
        let given: Slide.Layout? = list.choice("layout", findings: &findings)
        let layout = given ?? (list["layout"] == nil ? Self.layout(for: body) : .points)
        for node in body { read(node, layout, &findings) }
        steps.pause()
        var slide = Slide(
            title: title, layout: layout,
            intensity: list.number("intensity", in: 0...3, findings: &findings) ?? 0,
            contentNote: list["note"].map { $0.value.onOneLine }.flatMap { $0.isEmpty ? nil : $0 },
            steps: steps.steps)
        slide.notes = blocks.notes.filter { !$0.isEmpty }.joined(separator: "\n\n")
        check(slide, of: heading, body, list, &findings)
        return slide
    }

    /// What a slide is drawn for whose author says nothing.
    private static func layout(for body: [MarkdownNode]) -> Slide.Layout {
        let content = body.filter { $0.html == nil }
        return content.count == 1 && content[0].pollFence != nil ? .poll : .points
    }

    private mutating func read(_ node: MarkdownNode, _ layout: Slide.Layout, _ findings: inout Findings) {
        if let html = node.html {
            for order in blocks.read(html, of: node, findings: &findings) {
                obey(order, layout, at: node, &findings)
            }
        } else if let (info, text) = node.pollFence {
            if info != "poll" { findings.error("nothing may stand behind the word poll", at: node) }
            guard reportUnclosedFence(node, findings: &findings) else { return }
            guard let fence = PollFence(text, of: node, findings: &findings) else { return }
            polls.append(fence)
            steps.addPoll(fence.poll, introduced: layout == .poll)
        } else if node.isList && (layout == .case || layout == .stages) {
            for item in node.children {
                let content = blocks.blocks(of: item.children, findings: &findings)
                guard !content.isEmpty else { continue }
                steps.addStep(layout == .case ? content : [.list(ordered: false, items: [content])])
            }
        } else {
            steps.add(blocks.blocks(node, findings: &findings))
        }
    }

    private mutating func obey(
        _ order: Comment, _ layout: Slide.Layout, at node: MarkdownNode, _ findings: inout Findings
    ) {
        let hasColumns = ![.case, .stages, .figures, .quote].contains(layout)
        switch order {
        case .pause: steps.pauseAsked()
        case .columns where !hasColumns:
            findings.warning(
                "layout=\(layout.rawValue) has no columns; these stand one below the other", at: node)
        case .columns(let shares): steps.beginColumns(shares)
        case .column where !hasColumns: break
        case .column(let index):
            guard !steps.goes(toColumn: index) else { break }
            findings.error("there is no column \(index + 1) here; <!-- columns: 1 1 --> begins two", at: node)
        case .endColumns: steps.endColumns()
        case .notes, .nearly, .other: break
        }
    }

    /// Findings about the slide as a whole.
    private func check(
        _ slide: Slide, of heading: MarkdownNode, _ body: [MarkdownNode], _ list: AttributeList,
        _ findings: inout Findings
    ) {
        let isHard = slide.layout == .case || slide.intensity >= 2
        if isHard && slide.contentNote == nil {
            let what = slide.layout == .case ? "a case" : "a slide of intensity \(slide.intensity)"
            findings.error("\(what) needs a content note: note=\"…\" says calmly what comes", at: heading)
        }
        if !isHard, slide.intensity == 0, let note = list["note"] {
            findings.warning(
                "a content note is shown before a case and from intensity 2 on; this one never is",
                at: note.nameLocation)
        }
        if slide.steps.count > ScenarioLimits.stepsOfSlide {
            findings.error("a slide has at most \(ScenarioLimits.stepsOfSlide) steps", at: heading)
        }
        switch slide.layout {
        case .poll:
            guard !body.contains(where: { $0.pollFence != nil }) else { break }
            findings.error("layout=poll shows a poll, and this slide has none", at: heading)
        case .stages:
            guard !body.contains(where: \.isList) else { break }
            findings.error("layout=stages shows the items of a list, and this slide has none", at: heading)
        case .points, .notice, .facts, .quote, .case, .figures:
            guard body.allSatisfy({ $0.html != nil }) else { break }
            findings.warning("this slide shows nothing but its title", at: heading)
        case .title, .agenda, .resources, .closing: break
        }
    }
}

/// Collects a slide's steps; none of them is empty but a first one, where a pause stands right below the heading.
struct StepBuilder {
    private(set) var steps: [Slide.Step] = []
    private var current: [Block] = []
    private var column: Column?
    private var sets = 0

    /// Adds blocks to the step that is being collected, and to the column that it stands in.
    mutating func add(_ blocks: [Block]) {
        guard let column, !blocks.isEmpty else {
            current += blocks
            return
        }
        let (place, held) = Self.place(of: column, in: current)
        current.replaceSubrange(
            place..<(place + (held == nil ? 0 : 1)), with: [.column(column, (held ?? []) + blocks)])
    }

    /// Where what a step brings to `column` stands among the columns of its set, and what stands there already.
    private static func place(of column: Column, in blocks: [Block]) -> (Int, [Block]?) {
        var place = blocks.endIndex
        while place > blocks.startIndex, case .column(let before, let held) = blocks[place - 1],
            before.set == column.set,
            before.index >= column.index
        {
            place -= 1
            if before == column { return (place, held) }
        }
        return (place, nil)
    }

    /// Begins columns, of which the first comes first.
    mutating func beginColumns(_ shares: [Int]) {
        column = Column(of: sets, shares: shares, index: 0)
        sets += 1
    }

    /// Goes on in another column of those that were begun, unless there is no such one.
    mutating func goes(toColumn index: Int) -> Bool {
        guard let shares = column?.shares, shares.indices.contains(index) else { return false }
        column?.index = index
        return true
    }

    /// Goes on in full width.
    mutating func endColumns() { column = nil }

    /// Ends the step that is being collected.
    mutating func pause() {
        guard !current.isEmpty else { return }
        steps.append(Slide.Step(current))
        current = []
    }

    /// Ends the step that is being collected, as an author asks: right below the heading, that stands alone first.
    mutating func pauseAsked() {
        if current.isEmpty, steps.isEmpty { steps.append(Slide.Step()) } else { pause() }
    }

    /// Adds a step that is complete.
    mutating func addStep(_ blocks: [Block]) {
        pause()
        add(blocks)
        pause()
    }

    /// Adds a poll, in a step of its own or under what `introduces` it: all that was collected since the last step.
    mutating func addPoll(_ poll: Poll, introduced: Bool) {
        if !introduced { pause() }
        steps.append(Slide.Step(current, poll: poll))
        current = []
    }
}
