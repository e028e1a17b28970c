import Drawing
import Session
import Workshop

extension ParticipantScreen {
    /// The one thing to say at the seat while no form is open; nil where there is nothing.
    func status(in state: State) -> StyledText? {
        if let news, let poll = state.scenario.poll(news.poll) {
            return text(of: news, about: poll, isOpen: state.standing(of: poll.id).isOpen)
        }
        if isSettling { return StyledText("The question has closed. Esc goes on.", .quiet) }
        let line = state.openPoll.map(line(about:))
        guard isGreeting else { return line }
        return Self.greeting(before: line)
    }

    /// "Welcome back." before what else is to be said.
    static func greeting(before text: StyledText?) -> StyledText {
        let greeting = StyledText.Run("Welcome back.", .success)
        guard let text else { return StyledText([greeting]) }
        return StyledText([greeting, .init(" ", .plain)] + text.runs)
    }

    private func line(about poll: Poll) -> StyledText {
        answered.contains(poll.id)
            ? StyledText("You have answered this question. e changes it until the poll closes.", .success)
            : StyledText("This question is open. e answers it.", .accent)
    }

    private func text(of news: SeatNews, about poll: Poll, isOpen: Bool) -> StyledText {
        switch news {
        case .sending: return StyledText("Sending…", .strong)
        case .failed(_, let sentence):
            return StyledText(isOpen ? sentence + " e opens it again." : sentence, .alert)
        case .recorded(_, let answer):
            let then =
                isOpen ? "You can change it until the poll closes. e changes it." : "The poll has closed."
            let what = answer?.spelling(in: poll) ?? ""
            return StyledText(what.isEmpty ? "✓ Recorded. \(then)" : "✓ Recorded: \(what). \(then)", .success)
        }
    }
}

extension Answer {
    /// The answer in the poll's own words; empty where it is text.
    fileprivate func spelling(in poll: Poll) -> String {
        let options = poll.options
        switch self {
        case .skip: return "I would rather not say"
        case .option(let index): return options.indices.contains(index) ? options[index] : ""
        case .options(let indices):
            return indices.filter(options.indices.contains).map { options[$0] }.joined(separator: ", ")
        case .text: return ""
        }
    }
}
