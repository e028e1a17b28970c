import Foundation
import Reports
import Session
import Workshop

/// The session as text for paper, as a program of version 1.2.3 prints it.
func onPaper(_ state: State) -> String { report(of: state, program: "1.2.3").text() }

/// `document` as it is once it was spelled and read.
func copy(of document: Document) throws -> Document {
    try JSONDecoder().decode(Document.self, from: JSONEncoder().encode(document))
}

/// Workshops and sessions that the tests print.
enum Workshops {
    /// 23 November 2026, 14:02, in a room an hour ahead of UTC.
    static let start = Moment(milliseconds: 1_795_438_920_000, offset: 60)

    /// The moment so many minutes after the start.
    static func at(_ minutes: Int) -> Moment {
        Moment(milliseconds: start.milliseconds + Int64(minutes) * 60_000, offset: start.offset)
    }

    /// A ballot token that stands for nobody.
    static func token(_ number: Int) -> Token { Token([UInt8(number % 256), UInt8(number / 256)]) }

    /// Seats that were taken, and nothing else.
    static func seats(_ count: Int) -> [Event] { (0..<count).map { .seatTaken(token($0)) } }

    /// A poll's whole story: opened, answered by one seat after another, closed, and revealed if so said.
    static func asked(_ poll: Poll.ID, at minute: Int, revealed: Bool = true, _ answers: [Answer]) -> [Event]
    {
        let ballots = answers.enumerated().map { index, answer in
            Event.answered(poll, round: 1, token(index), answer)
        }
        return [.pollOpened(poll, round: 1, at(minute))] + ballots + [.pollClosed(poll, at(minute))]
            + (revealed ? [.pollRevealed(poll, at(minute))] : [])
    }

    /// So many answers of each option, in the options' order, then the skips.
    static func answers(_ counts: Int..., skips: Int = 0) -> [Answer] {
        counts.enumerated().flatMap { index, count in Array(repeating: Answer.option(index), count: count) }
            + Array(repeating: .skip, count: skips)
    }

    /// A workshop with a poll of each kind.
    static let scenario = Scenario(
        title: "Working with water", subtitle: "For everyone who lives beside a river",
        credit: "After a course of the river board", minutes: 45, controller: "The Example Trust",
        retention: .days(90), contact: "water@example.org",
        support: [Service(name: "The person at the door", detail: "all afternoon", when: "until 17:00")],
        reporting: [
            Service(name: "In an emergency", detail: "999"),
            Service(
                name: "The board's office for everything that is no emergency",
                detail: "a form on paper, by post, or by word of mouth, whichever is nearest"),
            Service(name: "The mayor"),
        ],
        sections: [
            Section(title: "Welcome", minutes: 10, slides: [asking(role)]),
            Section(
                title:
                    "A section whose title is longer than a line of the agenda can hold beside its minutes",
                minutes: 25, slides: [asking(seen), asking(sources), asking(why), asking(few)]),
            Section(title: "What comes next", slides: [asking(next)]),
        ])

    static let role = Poll(
        id: "role", ask: "What is your role?",
        kind: .choice(options: ["Miller", "Ferryman", "Fisher", "Another role"]))
    static let seen = Poll(
        id: "seen",
        ask: "Have you yourself been in the water when you had not meant to be, in the last year?",
        hint: "You may skip.",
        kind: .choice(options: ["Yes, several times", "Yes, once", "No", "I am not sure"]),
        isSensitive: true)
    static let sources = Poll(
        id: "sources", ask: "Whom do you ask about the river?",
        kind: .choices(
            options: ["The almanac", "Older neighbours, who remember floods of long ago", "Nobody"], most: 2))
    static let why = Poll(id: "why", ask: "Why?", kind: .text)
    static let few = Poll(id: "few", ask: "Do you own a boat?", kind: .choice(options: ["Yes", "No"]))
    static let next = Poll(
        id: "next", ask: "What will you do next?", kind: .choice(options: ["Swim", "Row"]))

    private static func asking(_ poll: Poll) -> Slide {
        Slide(title: poll.ask, layout: .poll, steps: [Slide.Step(poll: poll)])
    }

    /// A session of ``scenario`` up to its fourth poll: two sections were held, the last one was not.
    static var story: [Event] {
        let words = Answer.text("A secret sentence")
        return [.started(start), .moved(Place(slide: 0, step: 0), start)] + seats(24)
            + asked("role", at: 5, answers(10, 6, 5, 2, skips: 1)) + [
                .moved(Place(slide: 1, step: 0), at(12))
            ]
            + asked("seen", at: 15, answers(6, 2, 11, 7)) + [.moved(Place(slide: 2, step: 0), at(20))]
            + asked(
                "sources", at: 22,
                [.options([0]), .options([0, 1]), .options([1]), .options([0, 1]), .options([0]), .skip])
            + [.paused(at(25)), .resumed(at(30)), .moved(Place(slide: 3, step: 0), at(35))]
            + asked("why", at: 36, [words, words, .skip]) + [.moved(Place(slide: 4, step: 0), at(40))]
            + asked("few", at: 41, revealed: false, answers(1, 2))
    }

    /// That session, ended as the engine ends it.
    static func finished() throws -> State {
        var state = State(of: scenario, replaying: story)
        for event in try state.decide(.finish, at: at(47)) { state.apply(event) }
        return state
    }
}
