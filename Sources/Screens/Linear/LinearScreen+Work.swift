import Session
import Wording
import Workshop

extension LinearScreen {
    /// That the time for a task begins, has another end, or is over.
    mutating func taskLines(in state: State, _ surroundings: Surroundings) -> [String] {
        guard surroundings.work.task != heard.task else { return [] }
        heard.task = surroundings.work.task
        return [taskSentence(in: state, surroundings) ?? Phrase.linearTaskOver.text(in: language)]
    }

    /// What time there is for what; nil where there is none.
    func taskSentence(in state: State, _ surroundings: Surroundings) -> String? {
        guard let task = surroundings.work.task else { return nil }
        let line = task.line(in: state, at: surroundings.now, language)
        return task.words.isEmpty ? line : Phrase.linearTask.text(in: language, line)
    }
}
