import Session
import Workshop

extension PaperSummary {
    /// The sections with their planned and their actual minutes, the sums of both, and the breaks.
    var agenda: [Passage] {
        let sections = state.scenario.sections
        guard !sections.isEmpty else { return [] }
        let spent = sections.indices.map(seconds(inSection:)).reduce(0, +)
        var lines = [agendaLine("AGENDA", "planned", "actual")]
        for (index, section) in sections.enumerated() { lines += rows(of: section, at: index) }
        lines.append(agendaLine(setIn("In all"), minutes(state.scenario.minutes), length(ofSeconds: spent)))
        return [Passage(lines + state.breaks.map(row))]
    }

    private func rows(of section: Section, at index: Int) -> [String] {
        let title = wrapped(section.title, to: Paper.width - Paper.indent - 2 - numbers)
        let number = rightAligned("\(index + 1)", to: 2) + "  "
        return [agendaLine(number + title[0], planned(index), actual(index))] + title.dropFirst().map(setIn)
    }

    private func actual(_ section: Int) -> String {
        if wasHeld(section) { return length(ofSeconds: seconds(inSection: section)) }
        return state.dropped.contains(section) ? "dropped" : "not held"
    }

    private func row(of pause: Break) -> String {
        guard let ended = pause.ended else { return setIn("Break from \(pause.began.clock)") }
        let length = length(ofSeconds: ended.seconds(since: pause.began))
        return agendaLine(setIn("Break from \(pause.began.clock) to \(ended.clock)"), "", length)
    }

    /// Minutes as planned, with those that a section was given later: `10+5 min`.
    private func minutes(_ planned: Int?, extra: Int = 0) -> String {
        guard extra != 0 else { return planned.map { "\($0) min" } ?? "-" }
        return "\(planned ?? 0)\(extra < 0 ? "−" : "+")\(abs(extra)) min"
    }

    private func planned(_ section: Int) -> String {
        minutes(state.scenario.sections[section].minutes, extra: state.extraMinutes[section] ?? 0)
    }

    /// Columns of the planned and the actual minutes together.
    private var numbers: Int {
        10 + max(10, 2 + (state.scenario.sections.indices.map { columns(of: planned($0)) }.max() ?? 0))
    }

    private func agendaLine(_ title: String, _ planned: String, _ actual: String) -> String {
        spread(title, rightAligned(planned, to: numbers - 10) + rightAligned(actual, to: 10))
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
