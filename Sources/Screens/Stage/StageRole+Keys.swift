import Wording

extension StageRole {
    /// Whether a stage of this role does `action`.
    func allows(_ action: StageAction) -> Bool {
        switch action {
        case .detach: true
        case .next, .back, .keys: self != .watching
        case .nextSlide, .previousSlide, .pageUp, .pageDown, .toggleOpen, .toggleReveal, .askAgain,
            .togglePause,
            .toggleBlank, .agenda, .joining, .end:
            self == .presenting
        }
    }

    /// What is said in place of an `action` that is not allowed.
    func notice(of action: StageAction) -> Phrase? {
        switch self {
        case .presenting: nil
        case .assisting: action == .end ? .stageHintLeave : .stageHintClicker
        case .watching: action == .end ? .stageHintLeave : nil
        }
    }
}
