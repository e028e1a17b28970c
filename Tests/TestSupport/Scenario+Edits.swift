package import Workshop

extension Scenario {
    /// What an author may make of this scenario in one go: a few changes of any kind, sane or not.
    package func edited(using generator: inout SeededGenerator) -> Scenario {
        var edited = self
        for _ in 0..<Int.random(in: 1...3, using: &generator) { edited.change(using: &generator) }
        return edited
    }

    private mutating func change(using generator: inout SeededGenerator) {
        let name = "New \(Int.random(in: 0..<1000, using: &generator))"
        let section = Int.random(in: 0..<max(1, sections.count), using: &generator)
        guard sections.indices.contains(section) else { return sections.append(Section(title: name)) }
        let slides = sections[section].slides.indices
        let place = Int.random(in: 0...slides.count, using: &generator)
        switch Int.random(in: 0..<16, using: &generator) {
        case 0: sections[section].title = name
        case 1: sections[section].minutes = Int.random(in: 0...30, using: &generator)
        case 2: sections.insert(Section(title: name, slides: [Slide(title: name)]), at: section)
        case 3: sections.remove(at: section)
        case 4: sections.swapAt(0, section)
        case 5, 6, 7: sections[section].slides.insert(Slide(title: name), at: place)
        case 8 where slides.contains(place): sections[section].slides.remove(at: place)
        case 9 where slides.contains(place): sections[section].slides.swapAt(0, place)
        case 10: minimumGroup = Int.random(in: 2...4, using: &generator)
        case let kind where slides.contains(place):
            sections[section].slides[place].change(kind, to: name, using: &generator)
        default: title = name
        }
    }
}

extension Slide {
    fileprivate mutating func change(_ kind: Int, to name: String, using generator: inout SeededGenerator) {
        let step = Int.random(in: steps.indices, using: &generator)
        switch kind {
        case 11: title = name
        case 12:
            contentNote = Bool.random(using: &generator) ? name : nil
            intensity = Int.random(in: 0...3, using: &generator)
        case 13: steps.insert(Step([.paragraph(Prose(stringLiteral: name))]), at: step)
        case 14 where steps.count > 1: steps.remove(at: step)
        default:
            steps[step].poll?.ask = name
            steps[step].poll?.kind = Bool.random(using: &generator) ? .text : .choice(options: ["a", "b"])
            steps[step].poll?.isSensitive = false
        }
    }
}
