package import Session
import Wording
import Workshop

extension LinearScreen {
    /// What a line says to the poll that was asked.
    mutating func answer(_ asked: Asked, with text: String, isStroked: Bool, in state: State) -> LinearReply {
        let standing = state.standing(of: asked.poll.id)
        guard standing.isOpen, standing.round == asked.round else {
            let number = PollText(asked.poll, in: state.scenario, language: language).number
            return LinearReply(Phrase.linearPollIsClosed.text(in: language, number, text))
        }
        switch asked.poll.kind {
        case .choice(let options):
            return choose(text, of: options, most: nil, for: asked)
        case .choices(let options, let most):
            return choose(text, of: options, most: most, for: asked)
        case .text: return write(text, isStroked: isStroked, for: asked)
        }
    }

    private func choose(_ text: String, of options: [String], most: Int?, for asked: Asked) -> LinearReply {
        if text.lowercased() == "skip" { return send(.skip, to: asked) }
        let words = text.split { $0 == " " || $0 == "," || $0 == ";" }
        let numbers = words.compactMap { $0.allSatisfy(\.isASCII) && $0.first != "+" ? Int($0) : nil }
        guard !words.isEmpty, numbers.count == words.count else { return notUnderstood(text) }
        if let wrong = numbers.first(where: { !(0...options.count).contains($0) }) {
            return LinearReply(
                Phrase.linearNoSuchNumber.text(in: language, "\(wrong)", "\(options.count)"))
        }
        let chosen = Set(numbers)
        if chosen == [0] { return send(.skip, to: asked) }
        guard let most else {
            guard let number = numbers.first, numbers.count == 1 else {
                return LinearReply(Phrase.linearOneNumber.text(in: language))
            }
            return send(.option(number - 1), to: asked)
        }
        if chosen.contains(0) { return LinearReply(Phrase.linearZeroAlone.text(in: language)) }
        guard chosen.count <= most else {
            return LinearReply(Phrase.linearTooMany.text(in: language, "\(most)"))
        }
        return send(.options(chosen.map { $0 - 1 }.sorted()), to: asked)
    }

    private mutating func write(_ text: String, isStroked: Bool, for asked: Asked) -> LinearReply {
        let word = text.lowercased()
        if text == "0" || isStroked && word == "skip" { return send(.skip, to: asked) }
        if isMuted { return LinearReply(Phrase.muted.text(in: language)) }
        if word == "send" {
            let draft = trimmed(drafts[asked.poll.id] ?? "")
            guard !draft.isEmpty else { return LinearReply(Phrase.linearNoText.text(in: language)) }
            sending = asked.poll.id
            return send(.text(draft), to: asked)
        }
        guard !isStroked else { return notUnderstood("/" + text) }
        let draft = trimmed(String(text.prefix(Poll.longestText)))
        drafts[asked.poll.id] = draft
        var lines = [readBack(draft)]
        if draft != text {
            lines.append(Phrase.linearCut.text(in: language, "\(Poll.longestText)"))
        }
        if LinearCommand(text) != nil {
            lines.append(Phrase.linearCommandInText.text(in: language, "/" + word))
        }
        return LinearReply(lines)
    }

    private func send(_ answer: Answer, to asked: Asked) -> LinearReply {
        LinearReply([], [.answer(asked.poll.id, round: asked.round, answer)])
    }

    /// Lines to add for what became of an answer.
    package mutating func take(_ outcome: AnswerOutcome, in state: State) -> [String] {
        sending = nil
        return [sentence(about: outcome, in: state)].map(plainly)
    }

    private mutating func sentence(about outcome: AnswerOutcome, in state: State) -> String {
        switch outcome {
        case .recorded(let poll, let answer):
            answered.insert(poll)
            // What was written since is not sent yet.
            if answer == .skip || drafts[poll].map({ answer == .text(trimmed($0)) }) == true {
                drafts[poll] = nil
            }
            guard state.standing(of: poll).isOpen, let known = state.scenario.poll(poll) else {
                return Phrase.linearRecordedClosed.text(in: language, number(of: poll, in: state))
            }
            let text = PollText(known, in: state.scenario, language: language)
            guard let spelling = text.spelling(of: answer) else {
                return Phrase.linearRecordedText.text(in: language, text.number)
            }
            return Phrase.linearRecorded.text(in: language, text.number, spelling)
        case .refused(let poll, .closed):
            return Phrase.linearNotRecorded.text(in: language, number(of: poll, in: state))
        case .refused(let poll, .doesNotFit):
            return Phrase.linearDoesNotFit.text(in: language, number(of: poll, in: state))
        case .refused(let poll, _):
            return Phrase.linearRefused.text(in: language, number(of: poll, in: state))
        case .notWritten(let poll):
            return Phrase.linearNotWritten.text(in: language, number(of: poll, in: state))
        }
    }

    private func number(of poll: Poll.ID, in state: State) -> String {
        String((state.scenario.polls.firstIndex { $0.id == poll } ?? 0) + 1)
    }
}
