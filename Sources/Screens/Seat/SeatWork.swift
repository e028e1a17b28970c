import Drawing
import Session
import Wording

extension ParticipantScreen {
    /// The time for a task.
    func taskStatus(in state: State, _ surroundings: Surroundings, width: Int) -> StyledText? {
        surroundings.work.task.map {
            StyledText($0.line(in: state, at: surroundings.now, language, width: width))
        }
    }
}
