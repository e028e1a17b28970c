import Drawing
import Session
import Wording
import Workshop

extension StageScreen {
    /// How to join, how many have, and where we are; what matters least goes first where it is narrow.
    func footer(of state: State, surroundings: Surroundings, width: Int) -> String {
        let slide = "\(state.place.slide + 1)/\(state.scenario.slides.count)"
        let steps = state.slide.steps.count
        let language = surroundings.language
        let step =
            steps > 1 && !state.place.isContentNote
            ? Phrase.stepOf.text(in: language, "\(state.place.step + 1)", "\(steps)") : nil
        let code = code(of: surroundings.join, in: language, width: width)
        let open =
            role == .presenting && isPollOpenElsewhere(in: state)
            ? Phrase.stageHintOpenElsewhere.text(in: language) : nil
        let joined = Phrase.stageFooterJoined.text(in: language, "\(state.joined)")
        // In the order in which they matter, and where they stand in the line.
        let parts: [(text: String?, place: Int)] = [
            (code, 1), (joined, 3), (surroundings.join?.command, 0), (slide, 5),
            (step, 4), (open, 2),
        ]
        var chosen: [(text: String, place: Int)] = []
        for part in parts {
            guard let text = part.text, Self.length(of: chosen.map(\.text) + [text], gap: 2) <= width
            else { continue }
            chosen.append((text, part.place))
        }
        let shown = chosen.sorted { $0.place < $1.place }.map(\.text)
        let gap = Self.length(of: shown, gap: 3) <= width ? 3 : 2
        let air = String(repeating: " ", count: gap)
        guard shown.count > 1, shown.last == slide else { return shown.joined(separator: air) }
        let left = shown.dropLast().joined(separator: air)
        let rest = max(gap, width - columns(of: left) - columns(of: slide))
        return left + String(repeating: " ", count: rest) + slide
    }

    /// The code; while somebody is guessing both, or the one that then opens at once where there is no room for both.
    private func code(of join: Joining?, in language: Language, width: Int) -> String? {
        let codes = [join?.spacedCode, join?.spacedLongCode].compactMap { $0 }
        guard let last = codes.last else { return nil }
        let both = Phrase.stageFooterCodes.text(in: language, codes[0], last)
        guard codes.count == 2, columns(of: both) <= width else {
            return Phrase.stageFooterCode.text(in: language, last)
        }
        return both
    }

    private static func length(of parts: [String], gap: Int) -> Int {
        parts.map { columns(of: $0) }.reduce(0, +) + max(0, parts.count - 1) * gap
    }
}
