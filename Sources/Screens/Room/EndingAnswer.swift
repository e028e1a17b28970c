import Drawing
import Keyboard
import Wording
import Workshop

/// What a key says to "End for everyone?".
enum EndingAnswer: Sendable {
    case end
    /// Leave this terminal only.
    case leave
    case goOn

    /// Reads a key.
    init(_ key: Key) {
        switch key {
        case .character("y"), .character("Y"): self = .end
        case .character("d"): self = .leave
        case .character, .tab, .backTab, .enter, .backspace, .delete, .insert, .escape, .up, .down, .left,
            .right, .home, .end, .pageUp, .pageDown, .function, .control, .alt, .paste:
            self = .goOn
        }
    }
}

/// The question before the end.
func endingPage(in language: Language, size: Size) -> Canvas {
    let lines = StyledText(Phrase.endingChoice.text(in: language))
        .wrapped(to: min(60, overlayColumns(size).count))
    return overlayPage(Phrase.endingTitle.text(in: language), lines: lines, size: size)
}
