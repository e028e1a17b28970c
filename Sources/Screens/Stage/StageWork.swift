import Drawing
package import Session

extension StageScreen {
    /// Whether something is written in a field, into which what is pasted without marks goes as text.
    package func takesPastes(in state: State) -> Bool {
        if case .work(let field) = overlay { field.isTyping && state.finished == nil } else { false }
    }

    /// Does what a key led to that lets people work by themselves.
    mutating func work(_ step: WorkField.Step, in state: State) -> [StageIntent] {
        switch step {
        case .field(let field): overlay = .work(field)
        case .leaves: overlay = .none
        case .says(let phrase): notice = phrase
        case .refused(let refusal): self.refusal = SaidRefusal(refusal, in: state)
        case .asks(let intent):
            overlay = .none
            return [.work(intent)]
        }
        return []
    }

    /// How people work by themselves, as the room is told; in a pause of the time alone.
    func workNews(of state: State, _ surroundings: Surroundings, width: Int) -> [StyledText] {
        let language = surroundings.language
        let task = surroundings.work.task?.line(
            in: state, at: surroundings.now, language, width: width, tellsTime: true)
        let groups = state.isPaused ? nil : surroundings.work.groups?.line(in: language, width: width)
        return [task, groups].compactMap { $0 }.map { StyledText($0) }
    }
}
