import Workshop

extension Poll.Kind {
    /// Whether lines are its answer's words, read back before they are sent, so that commands need a stroke.
    var isWritten: Bool {
        switch self {
        case .text, .words, .questions: true
        case .choice, .choices, .scale, .ranking, .points, .number, .thenNow: false
        }
    }
}
