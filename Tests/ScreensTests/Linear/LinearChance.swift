import Screens
import Session
import TestSupport
import Workshop

/// A workshop in which every text says where it stands, and which draws wherever it can.
enum LinearChance {
    static let scenario = Scenario(
        title: "Marked \u{2588}\u{2591} \u{1B}[2J", subtitle: "\u{2502}", credit: "\u{28FF}\u{2713}",
        minimumGroup: 3, minimumTextGroup: 3, controller: "\u{2192} Trust", feedback: "https://f.example",
        contact: "\u{250C}c@example.org\u{2510}", takesAddresses: true,
        support: [Service(name: "\u{25CF} Line", detail: "\u{2190}116 123", when: "day\nnight")],
        reporting: [Service(name: "\u{1FB00}Desk\u{202E}", detail: "\u{2794}")],
        sections: (0..<4).map { section in
            Section(
                title: "Part \(section) \u{25B8}", minutes: 10,
                slides: (0..<3).map { slide(section * 3 + $0, layouts[section * 3 + $0]) })
        })

    /// What marks a step; no slide has it in its title, notes or polls.
    static func mark(_ place: Place) -> String { "at\(place.slide)x\(place.step)." }

    /// What marks a slide's title.
    static func title(_ slide: Int) -> String { "title\(slide)." }

    static let secret = "for the facilitator alone"

    private static let layouts = Slide.Layout.allCases

    private static func slide(_ index: Int, _ layout: Slide.Layout) -> Slide {
        let steps = (0..<3).map { step in
            let text = Prose([
                .init("\u{2192} \(mark(Place(slide: index, step: step))) \u{2596}\u{2801}\u{7}")
            ])
            let block: Block =
                switch layout {
                case .quote: .quote([.paragraph(text)], attribution: "\u{2014} \u{2611}")
                case .facts: .table(header: ["\u{2500}", "\u{2501}"], rows: [["\u{2503}", text]])
                case .stages, .figures:
                    .list(ordered: false, items: [[.paragraph(text)], [.code("\u{2580}\n\t")]])
                case .title, .agenda, .notice, .case, .points, .resources, .poll, .closing: .paragraph(text)
                }
            return Slide.Step([block], poll: step == 2 ? poll(index) : nil)
        }
        return Slide(
            title: title(index), layout: layout, intensity: index % 3, contentNote: "note \u{25CB}",
            steps: steps,
            notes: secret)
    }

    private static func poll(_ index: Int) -> Poll {
        let options = (0..<4).map { "option \($0) \u{2610}" }
        let kind: Poll.Kind =
            switch index % 9 {
            case 0: .choice(options: options)
            case 1: .choices(options: options, most: 2)
            case 2: .text
            case 3: .scale(statements: ["One \u{2502}", "Two"], labels: options)
            case 4: .thenNow(labels: options)
            case 5: .words(most: 2)
            case 6: .ranking(items: ["One", "Two \u{2588}", "Three"])
            case 7: .points(items: ["One", "Two"], total: 10)
            default: .number(Poll.Measure(unit: "\u{28FF}", bounds: 0...9, truth: 3))
            }
        return Poll(
            id: Poll.ID("poll\(index)"), ask: "asked\(index). \u{21D2}", hint: "\u{2714}", kind: kind,
            isSensitive: index % 2 == 0, hasOther: index % 2 > 0 && index % 9 < 2,
            asksSureness: index % 2 > 0 && index % 9 < 2)
    }

    /// Something that a facilitator does; what is refused does nothing.
    static func command(using generator: inout SeededGenerator) -> Command {
        switch Int.random(in: 0..<22, using: &generator) {
        case 0..<7: .next
        case 7: .back
        case 8: .nextSlide
        case 9: .go(slide: Int.random(in: 0..<12, using: &generator))
        case 10..<15: .toggleOpen
        case 15, 16: .toggleReveal
        case 17: .togglePause
        case 18: .askAgain
        case 19: .countHands("poll1", (0..<5).map { _ in Int.random(in: 0..<4, using: &generator) })
        case 20: .startBreak(minutes: 5)
        default: .extend(section: 0, minutes: 1)
        }
    }

    /// Something that a person types.
    static func line(using generator: inout SeededGenerator) -> String {
        let lines = [
            "1", "2", "0", "1 3", "4,2", "9", "", "send", "/send", "/skip", "skip",
            "A thought \u{2192} \u{2713}",
            "again", "/again", "hide", "/hide", "show", "/show", "quiet", "/quiet", "go", "/go", "help",
            "/help",
            "support", "words", "stored", "away", "/back", "check-in", "/check-in", "leave", "y", "n",
            "language",
            "ready", "/lost", "cancel", "/nonsense", "\u{1B}[2J", "+1", "１", "1 1", "-2", "4 -", "b2",
            "3 1 2", "4 6", "rest, time", "7", "b",
            "5", "2 5", "me too 1", "email", "/email", "ada@example.org",
        ]
        return lines.randomElement(using: &generator) ?? ""
    }
}
