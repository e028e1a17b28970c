import Workshop

extension Poll {
    static let agreement = Poll(
        id: "agreement", ask: "How far do you agree?",
        kind: .scale(
            statements: [
                "I know whom to tell when a message worries me",
                "I would notice that somebody is being groomed online",
                "I could begin to talk about it with a young person",
            ],
            labels: ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"]))
    static let ease = Poll(
        id: "ease", ask: "How easy was it to follow?",
        kind: .scale(statements: [], labels: ["Hard", "Neither", "Easy"]))
    static let confidence = Poll(
        id: "confidence", ask: "How confident are you to begin such a conversation?",
        kind: .thenNow(
            labels: ["Not at all", "A little", "Somewhat", "Quite", "Very confident"]))
    static let share = Poll(
        id: "share", ask: "How many children in a hundred do you think met this last year?",
        kind: .number(Measure(unit: "of 100 children", bounds: 0...100, truth: 19)))
    static let change = Poll(
        id: "change", ask: "By how much has it changed?", kind: .number(Measure(bounds: -500...500)))
    static let needs = Poll(
        id: "needs", ask: "What still needs to change?",
        kind: .ranking(
            items: [
                "Time to talk", "One number to call", "Training for everybody who meets children at work",
                "Platforms that answer",
            ]))
    static let efforts = Poll(
        id: "efforts", ask: "Where would ten more hours help most?",
        kind: .points(
            items: ["Talking with children", "Talking with parents and carers", "Following up"], total: 10))
    static let budget = Poll(
        id: "budget", ask: "And a hundred pounds?", kind: .points(items: ["Posters", "Training"], total: 100))
    static let support = Poll(
        id: "support", ask: "What would help Tim now?", hint: "Up to three words or short phrases.",
        kind: .words(most: 3))
    static let own = Poll(
        id: "own", ask: "What would you do first?",
        kind: .choice(options: ["Listen", "Ask a colleague", "Call the police"]), hasOther: true,
        asksSureness: true)
    static let owns = Poll(
        id: "owns", ask: "What would you do next?",
        kind: .choices(options: ["Listen", "Ask a colleague", "Call the police"], most: 2), hasOther: true)
    static let questions = Poll(id: "questions", ask: "What would you like to ask us?", kind: .questions)
}
