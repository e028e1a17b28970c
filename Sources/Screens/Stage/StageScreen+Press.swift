import Keyboard
import Session
import Workshop

extension StageScreen {
    /// Answers the question before the end.
    mutating func answer(_ key: Key) -> [StageIntent] {
        overlay = .none
        switch EndingAnswer(key) {
        case .end: return [.command(.finish)]
        case .leave: return [.detach]
        case .goOn: return []
        }
    }

    /// Answers the question before a poll is asked again.
    mutating func answerAskingAgain(_ key: Key) -> [StageIntent] {
        overlay = .none
        return [.character("y"), .character("Y")].contains(key) ? [.command(.askAgain)] : []
    }

    /// Moves through the agenda, and goes; every other key closes it.
    mutating func choose(_ key: Key, from choice: SectionChoice, in state: State) -> [StageIntent] {
        var choice = choice
        switch choice.press(key, of: state.scenario.sections.count) {
        case .moved: overlay = .agenda(choice)
        case .chosen:
            overlay = .none
            return [.command(.go(slide: state.scenario.firstSlide(ofSection: choice.section)))]
        case .nothing: overlay = .none
        }
        return []
    }
}
