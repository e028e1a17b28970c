import Screens
import Session
import Wording
import Workshop

extension SessionHost {
    /// What is asked because the scenario's file holds another text: nothing where it cannot be presented.
    func scenarioChanged(to text: String, _ reading: ScenarioFile.Reading) -> [Ask] {
        guard state.finished == nil else { return [] }
        switch reading {
        case .finding(let sentence):
            editNotice = sentence
            markFacilitators()
            return []
        case .scenario(let scenario, let feedbackPicture):
            newFeedbackPicture = feedbackPicture
            return [Ask(.edit(Edition(text: text, scenario: scenario)), by: .file)]
        }
    }

    /// Tells the consoles what became of an edit.
    func tellOfEdit(_ refusal: Refusal?, kept: [Poll.ID] = []) {
        editNotice =
            refusal?.words(in: surroundings.language)
            ?? (kept.isEmpty ? nil : say(.editKept, kept.map(\.description).joined(separator: ", ")))
        if refusal == nil {
            surroundings.language = state.scenario.language
            surroundings.feedbackPicture = newFeedbackPicture
            surroundings.keptUntil = state.keptUntil(from: surroundings.now)
        }
        markFacilitators()
    }
}

extension State {
    /// The last day on which the record is kept; of a session that has not begun, as if it began at `now`.
    func keptUntil(from now: Moment) -> CalendarDate? {
        scenario.retention?.end(forSessionOn: (started ?? now).date)
    }
}
