import Drawing
import Keyboard
import Wording
import Workshop

/// What a key says to "End for everyone?".
enum EndingAnswer: Sendable {
    case end
    /// Leave this terminal only.
    case leave
    /// End this room by itself, where rooms that share the session stand still.
    case alone
    case goOn

    /// Reads a key.
    init(_ key: Key) {
        switch key {
        case .character("y"), .character("Y"): self = .end
        case .character("d"): self = .leave
        case .character("a"): self = .alone
        case .character, .tab, .backTab, .enter, .backspace, .delete, .insert, .escape, .up, .down, .left,
            .right, .home, .end, .pageUp, .pageDown, .function, .control, .alt, .paste:
            self = .goOn
        }
    }
}

/// The question before the end, under which rooms are not heard and what is left to do, with what its answers do: in all
/// of several `rooms`.
///
/// Where the session cannot be ended from here, `barred` says why, and it asks nothing.
func endingPage(
    _ rooms: RoomsView?, barred: String?, leaving undone: [String] = [], choice: Phrase = .endingChoice,
    in language: Language, size: Size
) -> Canvas {
    let width = min(60, overlayColumns(size).count)
    if let barred, rooms?.trouble?.standsStill != true {
        let words = barred + " " + Phrase.stageHintLeave.text(in: language)
        return overlayPage(
            Phrase.roomsEndTitle.text(in: language), lines: StyledText(words).wrapped(to: width), size: size)
    }
    let count = rooms?.rooms.count { !$0.hasEnded } ?? 1
    let all = count > 1 ? StyledText(Phrase.roomsEnd.text(in: language, "\(count)"), .strong) : nil
    let isAlone = rooms?.trouble?.standsStill == true
    let missing = isAlone ? [] : rooms?.rooms.filter { !$0.isHere && !$0.hasEnded }.map(\.name) ?? []
    let unheard =
        missing.isEmpty ? [] : [Phrase.roomsEndUnheard.text(in: language, listed(missing, in: language))]
    let what =
        isAlone
        ? fitting(
            Phrase.roomsEndAlone.text(in: language), else: Phrase.roomsEndAloneBriefly.text(in: language),
            .plain, width: width, rows: overlayRoom(size)
        ).wrapped(to: width)
        : (all?.wrapped(to: width) ?? []) + StyledText(choice.text(in: language)).wrapped(to: width)
    let left = packed((unheard + undone).map { StyledText($0, .alert) }, to: width)
    let lines = left.prefix(max(0, overlayRoom(size) - what.count)) + what
    let title: Phrase = isAlone ? .roomsEndAloneTitle : .endingTitle
    return overlayPage(title.text(in: language), lines: Array(lines), size: size)
}
