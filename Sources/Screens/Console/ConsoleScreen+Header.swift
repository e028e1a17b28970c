import Drawing
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Clock, section, time and plan at the left; how many are here and who drives at the right.
    func drawHeader(_ room: ConsoleRoom, on canvas: inout Canvas) {
        let width = max(1, room.size.width - 2)
        let pacing = room.state.pacing(at: room.surroundings.now)
        let clicker = room.clicker
        let here = Phrase.consoleHere.text(in: room.language, "\(room.backstage.here)")
        // In the order in which they matter; the section comes last, with what is left.
        var left: [StyledText] = [StyledText(room.surroundings.now.clock, .strong)]
        var right: [StyledText] = []
        var used = left[0].width
        for (text, isRight) in [
            (clicker, true), (StyledText(here), true), (room.sectionTime(in: pacing), false),
            (room.drift(in: pacing), false),
        ] {
            guard let text else { continue }
            guard used + text.width + 2 <= width else { break }
            used += text.width + 2
            if isRight { right.insert(text, at: 0) } else { left.append(text) }
        }
        let spare = width - used - 3
        let section = room.state.scenario.sections[room.section].title
        if spare >= min(14, 2 + columns(of: section)) {
            let title = shortened(section, to: spare - 2)
            left.insert(StyledText([.init("▸ ", .accent), .init(title, .plain)]), at: 1)
        }
        let gap = StyledText("  ")
        write(joined(left, by: gap), on: &canvas, column: 1)
        let end = joined(right, by: gap)
        write(end, on: &canvas, column: max(1, room.size.width - 1 - end.width))
    }

    private func write(_ line: StyledText, on canvas: inout Canvas, column: Int) {
        canvas.write(line, at: Position(row: 0, column: column))
    }
}

/// `parts` in one line, `gap` between them.
func joined(_ parts: [StyledText], by gap: StyledText) -> StyledText {
    parts.dropFirst().reduce(parts.first ?? StyledText("")) { $0 + gap + $1 }
}

extension ConsoleRoom {
    /// Who holds the clicker.
    fileprivate var clicker: StyledText {
        switch backstage.clicker {
        case .here:
            StyledText(
                "◆ "
                    + (size.width < 60 ? Phrase.consoleYou : .consoleYouDrive).text(in: language), .accent)
        case .console(let number): StyledText(Phrase.consoleOtherDrives.text(in: language, "\(number)"))
        case .stage: StyledText(Phrase.consoleStageDrives.text(in: language))
        case .free: StyledText(Phrase.consoleNobodyDrives.text(in: language), .strong)
        }
    }

    /// Minutes in this section, and planned.
    fileprivate func sectionTime(in pacing: Pacing) -> StyledText? {
        guard state.isRunning, pacing.entries.indices.contains(section) else { return nil }
        let entry = pacing.entries[section]
        let actual = "\(minutes(entry.actual))"
        guard let planned = entry.planned else {
            return StyledText(Phrase.slideMinutes.text(in: language, actual))
        }
        let text = Phrase.consoleSectionTime.text(in: language, actual, "\(minutes(planned))")
        return StyledText(text, entry.actual > planned ? .strong : .plain)
    }

    /// How far the session is over its plan, or under it.
    fileprivate func drift(in pacing: Pacing) -> StyledText? {
        guard state.isRunning, let drift = pacing.drift else { return nil }
        let minutes = Int((drift / 60).rounded())
        if minutes == 0 { return StyledText(Phrase.consoleOnPlan.text(in: language), .quiet) }
        let sign = minutes > 0 ? "+" : "−"
        let text = Phrase.consoleDrift.text(in: language, sign + "\(abs(minutes))")
        return StyledText(text, minutes > 0 ? .strong : .quiet)
    }
}

/// Whole minutes of so many seconds, begun ones left out.
func minutes(_ seconds: Double) -> Int { Int(seconds / 60) }
