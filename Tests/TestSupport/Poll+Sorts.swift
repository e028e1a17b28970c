package import Workshop

extension Poll {
    /// A poll of each sort: with options of one's own, live, linked and so on.
    package static let everySort = [
        helpers, nextStep, confident, pulse, mood, wall, quiet, timFirst, timLater, timLast, sector, hurdle,
        pace, harm, hurt, blame, load, slips, trust,
    ]

    /// Options of one's own beside ticked ones.
    package static let helpers = Poll(
        id: "helpers", ask: "Who could help?", kind: .choices(options: ["School", "Friends"], most: 3),
        hasOther: true)
    /// An option of one's own, sureness, and cells that are hidden.
    package static let nextStep = Poll(
        id: "next-step", ask: "What next?", kind: .choice(options: ["Call", "Wait"]), isSensitive: true,
        hasOther: true, asksSureness: true)
    /// A choice that can be asked again, with sureness.
    package static let confident = Poll(
        id: "confident", ask: "Is it safe?", kind: .choice(options: ["Yes", "No", "It depends"]),
        asksSureness: true)
    /// A choice that is shown live.
    package static let pulse = Poll(
        id: "pulse", ask: "How is the pace?", kind: .choice(options: ["Slow", "Right", "Fast"]), show: .live)
    /// A scale that is shown live.
    package static let mood = Poll(
        id: "mood", ask: "How are you?", kind: .scale(statements: [], labels: ["Tired", "Well", "Awake"]),
        show: .live)
    /// Texts that are shown as they are cleared.
    package static let wall = Poll(id: "wall", ask: "What do you see?", kind: .text, show: .live)
    /// Shown to nobody.
    package static let quiet = Poll(
        id: "quiet", ask: "Has it happened to you?", kind: .choice(options: ["Yes", "No"]), show: .never)
    /// The first of a decision's three stages.
    package static let timFirst = stage("tim-first")
    package static let timLater = stage("tim-later")
    package static let timLast = stage("tim-last")
    /// The first of two linked polls.
    package static let sector = Poll(
        id: "sector", ask: "Where do you work?", kind: .choice(options: ["Schools", "Health"]), link: "work")
    /// The other, broken down by the first.
    package static let hurdle = Poll(
        id: "hurdle", ask: "What is in the way?", kind: .choice(options: ["Time", "Money"]), link: "work",
        compared: ["sector"])

    /// Numbers that are shown live.
    package static let pace = Poll(
        id: "pace", ask: "How quick?", kind: .number(Measure(bounds: 0...100)), show: .live)
    /// A scale whose small cells are hidden.
    package static let harm = Poll(
        id: "harm", ask: "How often?",
        kind: .scale(statements: ["Here", "Elsewhere"], labels: ["Never", "At times", "Often"]),
        isSensitive: true)
    /// Before and now, with small cells hidden.
    package static let hurt = Poll(
        id: "hurt", ask: "How do you feel?", kind: .thenNow(labels: ["Low", "Well", "Strong"]),
        isSensitive: true)
    /// A ranking of which the order alone is told.
    package static let blame = Poll(
        id: "blame", ask: "Who should act?",
        kind: .ranking(items: ["Parents", "Platforms", "Police", "Schools"]),
        isSensitive: true)
    /// Points of which the order alone is told.
    package static let load = Poll(
        id: "load", ask: "What weighs most?", kind: .points(items: ["Cases", "Calls"], total: 10),
        isSensitive: true)
    package static let slips = Poll(
        id: "slips", ask: "How many times?", kind: .number(Measure(bounds: 1...11)), isSensitive: true)
    /// A ranking of two items.
    package static let trust = Poll(
        id: "trust", ask: "Whom first?", kind: .ranking(items: ["Friend", "Teacher"]))

    private static func stage(_ id: ID) -> Poll {
        Poll(
            id: id, ask: "Would you call now?", kind: .choice(options: ["Yes", "No", "Not yet"]),
            decision: "tim")
    }
}
