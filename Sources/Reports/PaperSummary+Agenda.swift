import Session
import Workshop

extension PaperSummary {
    /// The sections with their planned and their actual minutes, and the sums of both.
    var agenda: [Passage] {
        let sections = state.scenario.sections
        guard !sections.isEmpty else { return [] }
        let spent = sections.indices.map(seconds(inSection:)).reduce(0, +)
        var lines = [agendaLine("AGENDA", "planned", "actual")]
        for (index, section) in sections.enumerated() { lines += rows(of: section, at: index) }
        lines.append(agendaLine(setIn("In all"), minutes(state.scenario.minutes), length(ofSeconds: spent)))
        return [Passage(lines)]
    }

    private func rows(of section: Section, at index: Int) -> [String] {
        let title = wrapped(section.title, to: Paper.width - Paper.indent - 22)
        let number = rightAligned("\(index + 1)", to: 2) + "  "
        let actual = wasHeld(index) ? length(ofSeconds: seconds(inSection: index)) : "not held"
        return [agendaLine(number + title[0], minutes(section.minutes), actual)]
            + title.dropFirst().map(setIn)
    }

    private func minutes(_ planned: Int?) -> String { planned.map { "\($0) min" } ?? "-" }

    private func agendaLine(_ title: String, _ planned: String, _ actual: String) -> String {
        spread(title, rightAligned(planned, to: 10) + rightAligned(actual, to: 10))
    }

    /// Whether the room reached a slide of that section.
    private func wasHeld(_ section: Int) -> Bool {
        let first = state.scenario.firstSlide(ofSection: section)
        let slides = first..<first + state.scenario.sections[section].slides.count
        return state.visited.contains(where: slides.contains)
    }

    /// Seconds spent in that section, up to the last moment that the state knows.
    private func seconds(inSection section: Int) -> Double {
        guard let last = state.finished ?? state.clockStarted ?? state.pausedSince ?? state.started else {
            return 0
        }
        return state.seconds(inSection: section, at: last)
    }
}
