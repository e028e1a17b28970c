import Session
import Wording
import Workshop

/// A slide in sentences, for seats that only add lines.
///
/// Nothing of a poll is here, and nothing that only a facilitator reads.
struct SlideText {
    /// Where the slide stands, and what is said of the session around it.
    let state: State
    let language: Language

    /// Makes the sentences of the slide at the state's place.
    init(of state: State, in language: Language) {
        self.state = state
        self.language = language
    }

    /// What the slide brings at `step`, under its title.
    func lines(ofStep step: Int) -> [String] {
        guard state.slide.steps.indices.contains(step) else { return [] }
        let content = BlockText(
            layout: state.slide.layout, language: language, stagesBefore: stages(before: step)
        )
        .lines(of: state.slide.steps[step].content)
        let text = content.map { ringable($0, known: state.scenario.ringing) }
        guard step == 0 else { return text }
        return opening + text + ending
    }

    /// What the slide has brought up to `step`.
    func lines(upTo step: Int) -> [String] {
        guard step >= 0 else { return [] }
        return (0...step).flatMap(lines(ofStep:))
    }

    private func stages(before step: Int) -> Int {
        state.slide.steps.prefix(step).flatMap(\.content).reduce(0) { count, block in
            if case .list(_, let items, _) = block { count + items.count } else { count }
        }
    }

    /// What a layout says before its first step.
    private var opening: [String] {
        switch state.slide.layout {
        case .title: isOpening ? [state.scenario.subtitle].compactMap { $0 } : []
        case .agenda: agenda
        case .resources: state.slide.steps.allSatisfy(\.content.isEmpty) ? services : []
        case .notice, .facts, .quote, .case, .stages, .figures, .points, .poll, .closing: []
        }
    }

    /// What a layout says behind its first step.
    private var ending: [String] {
        switch state.slide.layout {
        case .title: isOpening ? [state.scenario.credit].compactMap { $0 } : []
        case .closing: contact
        case .agenda, .resources, .notice, .facts, .quote, .case, .stages, .figures, .points, .poll: []
        }
    }

    private var isOpening: Bool { state.place.slide == 0 || state.slide.title == state.scenario.title }

    private var agenda: [String] {
        let here = state.scenario.section(ofSlide: state.place.slide)
        return state.scenario.sections.enumerated().map { number, section in
            var facts = [section.title]
            if let minutes = section.minutes {
                let all = minutes + state.extraMinutes[number, default: 0]
                facts.append(Phrase.linearMinutes.text(in: language, "\(all)"))
            }
            if state.dropped.contains(number) { facts.append(Phrase.linearLeftOut.text(in: language)) }
            if number == here { facts.append(Phrase.linearWeAreHere.text(in: language)) }
            return "\(number + 1). " + facts.joined(separator: ", ")
        }
    }

    private var services: [String] { state.scenario.reporting.map { "- " + $0.sentence } }

    private var contact: [String] {
        [
            state.scenario.contact.map { Phrase.slideContact.text(in: language) + ": " + $0 },
            state.scenario.feedback.map { Phrase.slideFeedback.text(in: language) + ": " + $0 },
        ].compactMap { $0 }
    }
}

/// A slide as it was read to a seat.
struct ReadSlide: Equatable, Sendable {
    let slide: Slide
    /// The furthest step that was read.
    let step: Int
}

/// A slide's blocks in sentences.
struct BlockText {
    let layout: Slide.Layout
    let language: Language
    /// How many stages earlier steps have brought.
    let stagesBefore: Int

    /// A line for each paragraph, item and row.
    func lines(of blocks: [Block]) -> [String] {
        var stages = stagesBefore
        return blocks.flatMap { block -> [String] in
            guard layout == .stages, case .list(_, let items, _) = block else { return lines(of: block) }
            return items.flatMap { item -> [String] in
                stages += 1
                return stage(item, number: stages)
            }
        }
    }

    private func lines(of block: Block) -> [String] {
        switch block {
        case .paragraph(let prose), .heading(let prose): [prose.text]
        case .list(let isOrdered, let items, let start):
            items.enumerated().flatMap { number, item in
                self.item(item, mark: isOrdered ? "\(start + number). " : "- ")
            }
        case .quote(let words, let attribution):
            quote(words, attribution)
        case .code(let code): code.split(separator: "\n").map(String.init)
        case .table(let header, let rows, _): rows.map { row($0, under: header) }
        case .picture(_, let text): [Phrase.linearPicture.text(in: language, text)]
        case .column(_, let blocks): blocks.flatMap { self.lines(of: $0) }
        }
    }

    /// An item in one line with the lists in it, so that whoever hears one of theirs has just heard whose it is.
    private func item(_ blocks: [Block], mark: String) -> [String] {
        var lines: [String] = []
        for block in blocks {
            guard case .list(_, let items, _) = block, let parent = lines.popLast() else {
                lines += self.lines(of: block)
                continue
            }
            lines.append(under(parent, items))
        }
        guard let first = lines.first else { return [] }
        lines[0] = mark + (layout == .figures ? figure(first) : first)
        return lines
    }

    /// `Fruit: apples (red; green); pears`.
    private func under(_ parent: String, _ items: [[Block]]) -> String {
        var head = parent
        if head.last == ":" { head.removeLast() }
        let isSentence = head.last.map { ".!?".contains($0) } ?? false
        return head + (isSentence ? " " : ": ") + items.map(within).joined(separator: "; ")
    }

    /// An item of a list that stands in another, the lists in it in brackets.
    private func within(_ blocks: [Block]) -> String {
        blocks.reduce(into: "") { said, block in
            if case .list(_, let items, _) = block {
                said += " (" + items.map(within).joined(separator: "; ") + ")"
            } else {
                said += (said.isEmpty ? "" : " ") + lines(of: block).joined(separator: " ")
            }
        }
    }

    /// `1 in 4: send one`, where an item begins with such a figure.
    private func figure(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 3).map(String.init)
        guard words.count == 4, words[0] == "1", words[1] == "in", Int(words[2]) != nil else { return text }
        return "1 in \(words[2]): \(words[3])"
    }

    private func stage(_ blocks: [Block], number: Int) -> [String] {
        var lines = blocks.flatMap(lines(of:))
        guard let first = lines.first else { return [] }
        lines[0] = Phrase.linearStage.text(in: language, "\(number)", first)
        return lines
    }

    private func quote(_ words: [Block], _ attribution: Prose?) -> [String] {
        var lines = words.flatMap(lines(of:))
        if let first = lines.first { lines[0] = Phrase.linearQuote.text(in: language, first) }
        if let attribution { lines.append(Phrase.linearSaidBy.text(in: language, attribution.text)) }
        return lines
    }

    /// `label: value`, or each cell behind its column's name.
    private func row(_ cells: [Prose], under header: [Prose]) -> String {
        let texts = cells.map(\.text)
        let rest = texts.enumerated().dropFirst().compactMap { column, text -> String? in
            guard !text.isEmpty else { return nil }
            let name = header.indices.contains(column) ? header[column].text : ""
            return name.isEmpty ? text : "\(name) \(text)"
        }
        guard let first = texts.first, !first.isEmpty else { return rest.joined(separator: ", ") }
        return rest.isEmpty ? first : first + ": " + rest.joined(separator: ", ")
    }
}
