package import Workshop

/// A scenario at a glance, for a terminal of 80 columns: sections, slides, steps, polls and planned minutes.
///
/// - Returns: Lines that each end in a line feed.
package func outline(of scenario: Scenario) -> String {
    var lines = [row(scenario.title, scenario.minutes.map { "\($0) min" } ?? "")]
    for (index, section) in scenario.sections.enumerated() {
        let minutes = section.minutes.map { "\($0) min" } ?? ""
        lines.append("")
        lines.append(
            row(
                "\(padded("\(index + 1)", to: 2))  \(section.title)",
                "\(section.priority.rawValue)  \(padded(minutes, to: 7))"))
        for slide in section.slides {
            lines.append(row("    \(slide.title)", facts(slide)))
        }
    }
    let slides = scenario.slides
    let counts = [
        counted(scenario.sections.count, "section"), counted(slides.count, "slide"),
        counted(slides.map(\.steps.count).reduce(0, +), "step"), counted(scenario.polls.count, "poll"),
        counted(scenario.sections.compactMap(\.minutes).reduce(0, +), "planned minute"),
    ]
    lines += ["", counts.joined(separator: ", ")]
    return lines.map { withoutSpaceAtEnd($0) + "\n" }.joined()
}

/// A slide's layout, intensity, steps and polls, each in a column of its own.
private func facts(_ slide: Slide) -> String {
    let intensity = slide.intensity > 0 ? "!\(slide.intensity)" : ""
    let steps = counted(slide.steps.count, "step")
    let polls = slide.polls.isEmpty ? "" : counted(slide.polls.count, "poll")
    let layout = slide.layout.rawValue + String(repeating: " ", count: 11 - slide.layout.rawValue.count)
    return layout + padded(intensity, to: 2) + padded(steps, to: 9) + padded(polls, to: 9)
}

/// `left` and `right` at the ends of a line; `left` is cut where it is too long.
private func row(_ left: String, _ right: String) -> String {
    let kept = fitted(left, width - columns(of: right) - 2)
    return kept + String(repeating: " ", count: max(0, width - columns(of: kept) - columns(of: right)))
        + right
}

/// As much of `text` as fits into `room` columns, with an ellipsis where that is not all.
private func fitted(_ text: String, _ room: Int) -> String {
    var kept = ""
    var taken = 0
    for character in text.map(printable) {
        taken += columns(of: character)
        if taken > room {
            while columns(of: kept) > room - 1, !kept.isEmpty { kept.removeLast() }
            return kept + "…"
        }
        kept.append(character)
    }
    return kept
}

private func padded(_ text: String, to count: Int) -> String {
    String(repeating: " ", count: max(0, count - columns(of: text))) + text
}

private func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

private func withoutSpaceAtEnd(_ line: String) -> Substring {
    line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""
}

private let width = 80
