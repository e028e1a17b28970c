import Session
import Workshop

/// Polls that are answered in words, and what of them was cleared.
enum TextExamples {
    static let noticed = Poll(id: "noticed", ask: "What do you notice?", kind: .text)
    static let asked = Poll(id: "asked", ask: "What would you like to ask?", kind: .questions)

    static let open = Poll(
        id: "open", ask: "Which tea do you drink?", kind: .choice(options: ["Black", "Green"]),
        hasOther: true)

    static let short = [
        "The kettle was never off.", "Nobody asked her.", "He knew the cup, and said nothing.",
        "It was late.", "Everyone laughed at the pot, and so he did too.", "A stranger offered sugar.",
        "The door was open all the time.", "They were friends, or seemed so.", "お茶は冷たくなった。",
    ]

    static let long =
        "The first cup was given for nothing, and the second; by the third there was a debt that nobody had "
        + "named, and from then on it was never quite clear to anyone in the room who was pouring for whom.\n\n"
        + "I would have wanted somebody to stay with him after the others had gone."

    /// A revealed poll of so many texts, the cleared ones given with how many wrote each.
    static func wall(_ texts: [(text: String, count: Int?)], answers: Int, skips: Int = 0) -> State {
        let cleared = texts.enumerated().map { number, said in
            Results.ClearedText(number: number + 1, text: said.text, count: said.count)
        }
        return KindExamples.revealed(
            noticed, Results(answers: answers, skips: skips, picture: .texts, texts: cleared))
    }

    /// Questions as they stand on the wall.
    static let questions: [Results.ClearedText] = [
        .init(number: 3, text: "Who fills the kettle when nobody is responsible for it?", count: 12),
        .init(number: 1, text: "May I bring my own cup?", count: 7),
        .init(number: 5, text: "What do we do with the old pots?"),
        .init(number: 2, text: "When does the tea room open?", count: 9, isAnswered: true),
    ]

    /// The session while questions may be asked: those were cleared.
    static func asking() -> State {
        let now = Moment(milliseconds: 0)
        var state = KindExamples.waiting(asked)
        state.apply(.pollOpened(asked.id, round: 1, now))
        for (seat, question) in questions.enumerated() {
            let answer = Answer.questions(asked: [question.text], meToo: [])
            state.apply(.answered(asked.id, round: 1, Token([UInt8(seat)]), answer))
            let review: Review = question.isAnswered ? .answered(question.text) : .cleared(question.text)
            let reviewed = ReviewedText(number: question.number, text: question.text, review: review)
            state.apply(.reviewed(asked.id, round: 1, reviewed))
        }
        for seat in 10..<22 {
            state.apply(
                .answered(asked.id, round: 1, Token([UInt8(seat)]), .questions(asked: [], meToo: [3])))
        }
        let frame = Results(answers: 15, skips: 0, picture: .texts, texts: questions)
        state.apply(.shownLive(asked.id, round: 1, frame))
        return state
    }
}
