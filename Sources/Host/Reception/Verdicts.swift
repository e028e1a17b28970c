import Lines
import Screens
import Session
import Wording
import Workshop

extension Reception {
    /// How what a line is told is said in `scenario`'s language.
    func verdict(_ reply: Reply, in scenario: Scenario) -> Verdict {
        switch reply {
        case .admit: return .admit
        case .refuse: return .refuse
        case .ask(let prompt, let isAgain):
            let isSecret = prompt == .passphrase
            // Many clients show the instruction to nobody, so that it may not be what tells of a mistake.
            return .ask(
                instruction: isAgain ? "" : scenario.title,
                prompt: prompt.phrase(isAgain: isAgain).text(in: scenario.language),
                takesKeys: isSecret && facilitators.keys != nil, echoes: !isSecret)
        case .say(let notice):
            let phrase: Phrase =
                switch notice {
                case .locked: .doorLocked
                case .otherUser: .doorOtherUser
                }
            let sentences = [phrase, .doorEnterEnds].map { $0.text(in: scenario.language) }
            return .ask(instruction: "", prompt: sentences.joined(separator: " "))
        }
    }
}

extension Prompt {
    fileprivate func phrase(isAgain: Bool) -> Phrase {
        switch self {
        case .code(long: false): isAgain ? .doorWrongCode : .doorCode
        case .code(long: true): isAgain ? .doorWrongLongCode : .doorLongCode
        case .codeFirst: isAgain ? .doorWrongCodeFirst : .doorCodeFirst
        case .seatWords: isAgain ? .doorWrongWords : .doorWords
        case .passphrase: isAgain ? .doorWrongPassphrase : .doorPassphrase
        }
    }
}
