import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// A session in Welsh, with whatever can happen in it, at a stage, a console, a support person's list and both kinds of
/// seats: nothing that the catalogue has in Welsh is said in English.
@Suite struct WelshTests {
    private static let keys: [Key] =
        (ConsoleScreen.keyTable.flatMap(\.keys) + ParticipantScreen.keyTable.flatMap(\.keys)
        + StageScreen.keyTable.flatMap(\.keys)).filter { $0 != .control("c") }
        + [.escape, .enter, .tab, .paste("a few words"), .character("y"), .character("1"), .character("5")]
    private static let lines = [
        "1", "2", "0", "go", "again", "help", "words", "stored", "support", "skip", "a line", "99", "agenda",
        "result", "write", "check-in", "away", "back", "later", "1 2", "send",
    ]

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `no Welsh screen and no Welsh line says anything of the catalogue in English`(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let scenario: Scenario = seed % 3 == 0 ? LinearChance.scenario : .kinds
        let fragments = try Self.english()
        var room = Room(scenario)
        var looked = 0
        for _ in 0..<220 {
            try room.happen(.any(in: room.state, using: &chance))
            room.change(using: &chance)
            for key in Self.keys.shuffled(using: &chance).prefix(2) { room.press(key) }
            if let line = Self.lines.randomElement(using: &chance) { room.type(line) }
            for shown in room.texts() {
                looked += 1
                // What an author asks is said as it is.
                let text = scenario.polls.reduce(shown) { $0.replacing($1.ask, with: "¤") }
                for (name, fragment) in fragments where text.contains(fragment) {
                    Issue.record("\(name): “\(fragment)” in\n\(text)")
                    return
                }
            }
        }
        #expect(looked > 800)
    }

    /// What each entry has of whole words in English, and no entry in Welsh; what concerns safety stays English.
    private static func english() throws -> [(name: String, text: String)] {
        let entries = try Catalogue().entries
        let known = entries.map { said($0.isSafety ? $0.english : $0.welsh) }.joined(separator: "\n")
        return entries.filter { !$0.isSafety }.flatMap { entry in
            entry.english.split(separator: /\{[^}]*\}/).map { (entry.name, said(String($0))) }
        }.filter { _, text in
            text.count >= 9 && text.contains(" ") && !known.contains(text)
        }
    }

    /// `text` with single spaces.
    fileprivate static func said(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}

/// All kinds of screens of one session, in Welsh.
private struct Room {
    var state: State
    var surroundings: Surroundings
    var backstage = Backstage(here: 12, passphrase: "amber otter quill stone lamp")
    var size = Size(width: 132, height: 43)
    private var stage = StageScreen()
    private var console = ConsoleScreen()
    private var support = SupportScreen()
    private var seat: ParticipantScreen
    private var plain: LinearScreen
    private var heard: [String]

    init(_ scenario: Scenario) {
        state = State(of: scenario)
        surroundings = Surroundings(
            now: .at(0),
            join: Joining(address: "192.168.1.20", port: 2222, code: "482177", fingerprint: "SHA256:ab"),
            recordName: "te.convene", keptUntil: CalendarDate(year: 2026, month: 12, day: 1),
            language: .welsh, takesCheckIns: true)
        let person = Participant(words: "amber otter quill", isReturning: false, language: .welsh)
        seat = ParticipantScreen(person)
        plain = LinearScreen(person, canBeCleared: true)
        heard = []
        heard = plain.begin(state: state, surroundings: surroundings)
    }

    mutating func happen(_ command: Command) throws {
        surroundings.now.milliseconds += 20_000
        do throws(Refusal) {
            for event in try state.decide(command, at: surroundings.now) {
                state.apply(event)
                seat.follow(state)
            }
        } catch {
            stage.show(error, in: state, at: surroundings.now)
            console.show(error, in: state)
        }
        heard += plain.follow(state, surroundings: surroundings, isTyping: false)
    }

    /// Lets something happen beside the session.
    mutating func change(using chance: inout SeededGenerator) {
        switch Int.random(in: 0..<17, using: &chance) {
        case 0: surroundings.broadcast = ["Gair.", nil].randomElement(using: &chance) ?? nil
        case 1: surroundings.readiness = [.asked, .most, .few, nil].randomElement(using: &chance) ?? nil
        case 2: surroundings.isLocked.toggle()
        case 3: surroundings.asksBack.toggle()
        case 4: surroundings.takesCheckIns.toggle()
        case 5:
            var groups = Groups(size: 3)
            let seats = [seat.person.words, "blue otter quill", "red otter quill", "green otter quill"]
            for seat in seats {
                let choices: [Groups.Choice?] = [.withOthers, .withOthers, .withOthers, .alone, nil]
                if let choice = choices.randomElement(using: &chance) ?? nil {
                    groups.take(.choose(choice), of: seat, using: &chance)
                }
            }
            if Bool.random(using: &chance) { groups.deal(among: Set(seats), using: &chance) }
            surroundings.work.groups = Int.random(in: 0..<4, using: &chance) == 0 ? nil : groups.view
            seat.take(groups.place(of: seat.person.words))
            heard += plain.take(groups.place(of: seat.person.words))
        case 6:
            surroundings.work.task = TaskTime(minutes: 10, from: surroundings.now)
        case 7: surroundings.work.task = nil
        case 8:
            let news: [CheckInNews] = [.sent, .read, .nobodyThere, .unanswered, .reply("Dyma fi.")]
            guard let news = news.randomElement(using: &chance) else { break }
            seat.receive(news)
            heard += plain.receive(news)
        case 9: seat.receive(word: "Diolch.")
        case 10: backstage.checkIns = [CheckIn(id: 1, message: "Wrth y drws.")]
        case 11:
            backstage.heldTexts = [
                HeldText(id: 1, poll: state.scenario.polls.first?.id ?? "role", text: "Bore da.")
            ]
        case 12: backstage.readinessAnswers = [2, nil].randomElement(using: &chance) ?? nil
        case 13:
            let clickers: [Backstage.Clicker] = [.here, .console(2), .stage, .free]
            backstage.clicker = clickers.randomElement(using: &chance) ?? .here
        case 14: backstage.requests = [SeatRequest(id: 1, seat: .console)]
        case 15: backstage.requests = []
        default: seat.mute()
        }
        seat.follow(surroundings)
    }

    mutating func press(_ key: Key) {
        _ = stage.press(key, in: state, surroundings: surroundings, size: size)
        _ = console.press(key, in: state, surroundings: surroundings, backstage: backstage, size: size)
        _ = support.press(key, in: state, surroundings: surroundings, backstage: backstage, size: size)
        // Whoever chooses another language is not in Welsh.
        guard key != .character("L") else { return }
        for case .answer(let poll, _, let answer) in seat.press(
            key, in: state, surroundings: surroundings, size: size)
        {
            seat.take(.recorded(poll, answer))
        }
    }

    mutating func type(_ line: String) {
        heard += plain.take(line: line, in: state, surroundings: surroundings).lines
    }

    /// What all of them say now, and the lines since this was asked last.
    mutating func texts() -> [String] {
        defer { heard = [] }
        let canvases = [
            stage.canvas(of: state, surroundings: surroundings, size: size),
            console.canvas(of: state, surroundings: surroundings, backstage: backstage, size: size),
            support.canvas(of: state, surroundings: surroundings, backstage: backstage, size: size),
            seat.canvas(of: state, surroundings: surroundings, size: size),
        ]
        return (canvases.map(\.text) + heard).map(WelshTests.said)
    }
}
