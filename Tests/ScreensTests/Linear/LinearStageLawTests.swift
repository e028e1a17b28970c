import Drawing
import Foundation
import Session
import Showing
import TestSupport
import Testing
import Wording
import Workshop

@testable import Screens

/// Saying nothing twice must leave nothing out: what stands on the stage has been said at a linear seat since its person
/// came in, and the numbers of a result when it was shown.
@Suite struct LinearStageLawTests {
    @Test(arguments: 0..<4 as Range<UInt64>)
    func `every fact, option and number of the stage is in the linear seat`(seed: UInt64) throws {
        var room = Room(try .firstWorkshop(), seed)
        room.hold()
        #expect(room.looks > 100)
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `so it is for every kind of poll, from few answers to many`(seed: UInt64) {
        var room = Room(.kinds, seed)
        room.hold()
        room = Room(Scenario(asking: [.own, .owns, .questions, .signs] + Self.decision(of: 3)), seed)
        room.hold()
        #expect(room.looks > 15)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `so it is for whoever comes in the midst of it`(seed: UInt64) throws {
        var room = Room(try .firstWorkshop(), seed, comesBehind: 20 + Int(seed) * 7)
        room.hold()
        room = Room(Scenario(asking: Self.decision(of: 4)), seed, comesBehind: 5 + Int(seed))
        room.hold()
        #expect(room.looks > 0)
    }

    /// The stages of a decision.
    private static func decision(of count: Int) -> [Poll] {
        (0..<count).map { stage in
            Poll(
                id: Poll.ID("stage\(stage)"), ask: "What now?", hint: "Stage number \(stage)",
                kind: .choice(options: ["Wait", "Talk", "Ring"]), decision: "d")
        }
    }
}

/// A session before a stage and one linear seat.
private struct Room {
    private var walk: LinearWalk
    private var generator: SeededGenerator
    /// How many commands until somebody comes in.
    private var wait: Int
    /// How often both were compared.
    private(set) var looks = 0

    init(_ scenario: Scenario, _ seed: UInt64, comesBehind wait: Int = 0) {
        walk = LinearWalk(of: scenario, hasTerminal: false)
        generator = SeededGenerator(seed: seed)
        self.wait = wait
        if wait == 0 { walk.begin() }
    }

    /// Goes through every step, asks every poll, counts hands before and after, lets answers come late, and asks some again.
    mutating func hold() {
        run(.start)
        var places: Set<Place> = []
        while places.insert(walk.state.place).inserted {
            if let poll = walk.state.pollHere {
                ask(poll)
                if Bool.random(using: &generator) {
                    run(.askAgain)
                    ask(poll)
                }
            }
            run(.next)
        }
    }

    private mutating func ask(_ poll: Poll) {
        if walk.state.openPoll == nil { run(.toggleOpen) }
        let round = walk.state.standing(of: poll.id).round
        for seat in 0..<UInt8.random(in: 0...40, using: &generator) {
            let answer = Answer.any(to: poll, using: &generator)
            _ = try? walk.run(.answer(poll.id, round: round, Token([seat]), answer))
        }
        run(.toggleOpen)
        if Bool.random(using: &generator) { hands(for: poll) }
        run(.toggleReveal)
        if Bool.random(using: &generator) { hands(for: poll) }
        guard case .revealed = walk.state.view(of: poll) else { return }
        let late = Event.cameLate(poll.id, round: round, Int.random(in: 1..<30, using: &generator))
        look(behind: "\(late)") { $0.happens(late) }
    }

    private mutating func hands(for poll: Poll) {
        run(.countHands(poll.id, (0..<poll.cells).map { _ in Int.random(in: 0..<30, using: &generator) }))
    }

    private mutating func run(_ command: Command) { look(behind: "\(command)") { try $0.run(command) } }

    /// Compares both behind what happens.
    private mutating func look(behind what: String, _ happen: (inout LinearWalk) throws -> Void) {
        let before = onStage
        let start = walk.transcript.count
        guard (try? happen(&walk)) != nil else { return }
        wait -= 1
        if wait == 0 { walk.begin() }
        guard wait <= 0 else { return }
        let poll = walk.state.pollHere
        // What will be asked is said with the question.
        if let poll, case .waiting = walk.state.view(of: poll) { return }
        looks += 1
        let heard = Self.words(in: walk.transcript.joined(separator: "\n"))
        var silent = onStage.subtracting(heard).subtracting(Self.layout)
        // Nothing interrupts whoever answers.
        if let poll, case .open(let more) = walk.state.view(of: poll) { silent.remove("\(more)") }
        #expect(silent.isEmpty, "not said behind \(what): \(silent.sorted())\n\(walk.text.suffix(1500))")
        guard let poll, case .revealed = walk.state.view(of: poll), wait < 0 else { return }
        let news = Self.words(in: walk.transcript[start...].joined(separator: "\n"))
        let numbers = onStage.subtracting(before).subtracting(marks(of: poll)).filter { Int($0) != nil }
        let missing = numbers.subtracting(news)
        #expect(missing.isEmpty, "not told behind \(what): \(missing.sorted())\n\(walk.text.suffix(1500))")
    }

    /// The numbers by which the stage names labels, degrees and stages, which the seat hears by their names.
    private func marks(of poll: Poll) -> Set<String> {
        let degrees = poll.asksSureness ? Poll.surenessDegrees : 0
        let labels = max(poll.asked.labels.count, degrees, walk.state.stageSheets(until: poll).count)
        return Set((0..<labels).map { "\($0 + 1)" })
    }

    /// The words and numbers of all pages of the stage.
    private var onStage: Set<String> {
        let size = StageScreen.bodySize(of: Size(width: 132, height: 43))
        let pages = SlidePages(of: walk.state, in: walk.surroundings, fitting: size).pages
        return Self.words(in: pages.map(\.text).joined(separator: "\n"))
    }

    /// Words and numbers, in small letters; of a number to ring, its groups.
    private static func words(in text: String) -> Set<String> {
        let groups = text.replacing(/\b(?:[0-9] )+[0-9]\b/) { $0.output.filter { $0 != " " } }
        return Set(
            (text + "\n" + groups).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
                .map { $0.drop { $0 == "." } }
                .map { String($0.last == "." ? $0.dropLast() : $0) }.filter { !$0.isEmpty })
    }

    /// What the stage says of itself: where a poll stands, and what its columns are.
    private static let layout: Set<String> = {
        let phrases: [Phrase] = [
            .pollWaiting, .pollOpen, .pollClosed, .pollMoreAnswered, .pollHowSure, .pollMean,
            .pollMiddleHalfHead, .pollMeanPlace, .pollFirsts, .pollNobody, .pollHiddenCells,
            .pollStatementTooFew, .pollJoint, .pollMiddle, .slideMinutes, .calmNoteTitle, .calmNoteHide,
        ]
        return words(in: (phrases + Phrase.pollPlaces).map { $0.text(in: .english) }.joined(separator: "\n"))
    }()
}
