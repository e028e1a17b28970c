import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// The one thing to say at the seat while no form is open; nil where there is nothing.
    func status(in state: State, _ surroundings: Surroundings) -> StyledText? {
        if let news, let poll = state.scenario.poll(news.poll) {
            return goingOn(text(of: news, about: poll, in: state, surroundings))
        }
        let kept = keptWords.map { _ in StyledText(say(.seatWordsKept), .quiet) }
        if isSettling { return kept.map(goingOn) ?? StyledText(say(.seatQuestionGone), .quiet) }
        let first = firstPlace.map { _ in StyledText(say(.seatQuestionsOpen), .quiet) }
        let line = state.openPoll.map(line(about:)) ?? kept ?? first
        guard isGreeting else { return line }
        return greeting(before: line)
    }

    /// `text`, and how keys come to work again where a form has just gone.
    private func goingOn(_ text: StyledText) -> StyledText {
        isSettling ? text + StyledText(" " + say(.seatGoesOn), .quiet) : text
    }

    /// "Welcome back." before what else is to be said.
    func greeting(before text: StyledText?) -> StyledText {
        let greeting = StyledText.Run(say(.seatWelcomeBack), .success)
        guard let text else { return StyledText([greeting]) }
        return StyledText([greeting, .init(" ", .plain)] + text.runs)
    }

    private func line(about poll: Poll) -> StyledText {
        guard person.answered.contains(poll.id) else { return StyledText(say(.seatOpen), .accent) }
        return poll.traits.shown == .questions
            ? questionSent(to: poll)
            : StyledText(say(.seatAnswered) + " " + say(.seatCanChange), .success)
    }

    private func questionSent(to poll: Poll) -> StyledText {
        let isFull = person.recorded[poll.id].map { $0.questionCount >= Poll.mostQuestions } ?? false
        return StyledText(say(isFull ? .seatLastQuestionSent : .seatQuestionSent), .success)
    }

    private func text(
        of news: SeatNews, about poll: Poll, in state: State, _ surroundings: Surroundings
    ) -> StyledText {
        let isOpen = state.standing(of: poll.id).isOpen
        switch news {
        case .sending: return StyledText(say(.seatSending), .strong)
        case .notSent: return StyledText(say(.seatNotSent), .strong)
        case .kept: return StyledText(say(.seatWordsKept), .strong)
        case .failed(_, let remark):
            let sentence = remark.text(in: language)
            return StyledText(isOpen ? sentence + " " + say(.seatOpensAgain) : sentence, .alert)
        case .recorded where isOpen && poll.traits.shown == .questions:
            return questionSent(to: poll)
        // Whoever skipped reads it too: the length of what is sent tells nobody who wrote.
        case .recorded where !isOpen && surroundings.unread.contains(poll.id):
            // Until Esc, letters are still those of the form.
            let keys = isSettling ? Self.notation(.escape, Self.checkInKey) : Self.notation(Self.checkInKey)
            let key = Phrase.reachFacilitator.text(in: language, keys)
            let reach = surroundings.takesCheckIns ? " " + key : ""
            return StyledText(say(.nobodyHasRead) + reach, .strong)
        case .recorded(_, let answer):
            let then = say(isOpen ? .seatCanChange : .pollHasClosed)
            // An option may say what is hidden.
            let answer = isHiding(poll, in: state) ? nil : answer
            let what = answer.map { poll.spelling(of: $0, in: language) } ?? ""
            let recorded = what.isEmpty ? say(.seatRecorded) : Phrase.seatRecordedAs.text(in: language, what)
            return StyledText(recorded + " " + then, .success)
        }
    }
}

extension ParticipantScreen {
    /// A few lines in the middle, where the slide is not shown.
    func drawCalmly(
        _ paragraphs: [StyledText], on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let frame = roomFrame(in: state, surroundings: surroundings, size: canvas.size)
        let picture = SlidePages.calm(paragraphs, frame.bodySize)
        canvas.draw(picture, at: Position(row: frame.body.lowerBound, column: 0))
        let footer = footer(in: state, width: canvas.size.width)
        frame.draw(on: &canvas, header: state.header(in: language), footer: footer, in: language)
    }

    /// What stands on the screen of a person who has stepped away.
    var awayTexts: [StyledText] {
        [StyledText(say(.seatAway), .heading), StyledText(say(.seatAwayBack)), supportKey]
    }

    /// What stands in the place of a part that is hidden.
    var hiddenTexts: [StyledText] { [StyledText(say(.seatHidden)), supportKey] }

    private var supportKey: StyledText { StyledText(say(.seatSupportKey), .quiet) }

    /// The page with a facilitator's words; who did not ask for them is shown support beside.
    func column(of letter: SeatLetter, in state: State, surroundings: Surroundings, size: Size) -> TextColumn
    {
        var facts = facts(in: state, surroundings)
        facts.takesCheckIns = false
        let support = if case .word = letter { facts.support } else { [StyledText]() }
        return column(of: paragraphs(of: letter) + support, size: size)
    }

    /// A facilitator's words, under what they are.
    func paragraphs(of letter: SeatLetter) -> [StyledText] {
        switch letter {
        case .reply(let text): [StyledText(say(.seatReply), .heading), StyledText(cleaned(text))]
        case .word(let text):
            [StyledText(say(.seatWord), .heading)]
                + text.split(separator: "\n").map { StyledText(cleaned(String($0)), .strong) }
        }
    }

    /// The page that asks for a facilitator.
    func drawCheckIn(on canvas: inout Canvas, title: String) {
        draw(
            checkIn.editor, under: (.seatCheckIn, .seatCheckInHow),
            status: cutRemark(of: checkIn.editor) ?? StyledText(say(.seatCheckInKeys), .quiet),
            footer: .checkIn, on: &canvas, title: title)
    }

    /// That what was typed or pasted last did not all fit; nil where it did.
    func cutRemark(of editor: LineEditor) -> StyledText? {
        editor.cutAt.map { StyledText(Phrase.seatCut.text(in: language, String($0)), .alert) }
    }
}
