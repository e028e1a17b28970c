import Drawing
import Keyboard
import QRCodes
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// A console without a terminal: a test presses keys, the session decides, and the test looks at screens.
struct ConsoleWalk {
    private(set) var state: State
    private(set) var screen = ConsoleScreen()
    var intents: [ConsoleIntent] = []
    var surroundings: Surroundings
    var backstage: Backstage
    var size: Size

    init(_ scenario: Scenario, size: Size = Size(width: 80, height: 24), joined: Int = 23) throws {
        state = State(of: scenario)
        self.size = size
        surroundings = Surroundings(
            now: .at(0),
            join: Joining(
                address: "192.168.1.20", port: 2222, code: "482177",
                fingerprint: "SHA256:abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
                picture: try modules(of: "ssh://join@192.168.1.20:2222")),
            recordName: "tea.convene")
        backstage = Backstage(here: joined, passphrase: "amber otter quill stone lamp")
        try happen(.start)
        for seat in 0..<joined { try happen(.takeSeat(Token([UInt8(seat)]))) }
    }

    /// Lets a command of somebody else happen.
    mutating func happen(_ command: Command) throws {
        for event in try state.decide(command, at: surroundings.now) { state.apply(event) }
    }

    /// Lets something happen that nobody commands here.
    mutating func apply(_ event: Event) { state.apply(event) }

    /// Lets so many minutes go by.
    mutating func wait(minutes: Int) {
        surroundings.now.milliseconds += Int64(minutes) * 60_000
    }

    /// Presses keys; what they ask of the session happens, a second after one another.
    mutating func press(_ keys: Key...) { press(keys) }

    /// Presses keys; what they ask of the session happens, a second after one another.
    mutating func press(_ keys: [Key]) {
        for key in keys {
            surroundings.now.milliseconds += 1000
            let asked = screen.press(
                key, in: state, surroundings: surroundings, backstage: backstage, size: size)
            intents += asked
            for intent in asked {
                if [.takeClicker, .holdClicker].contains(intent) { backstage.clicker = .here }
                guard case .command(let command) = intent else { continue }
                do throws(Refusal) {
                    for event in try state.decide(command, at: surroundings.now) { state.apply(event) }
                } catch {
                    screen.show(error, in: state)
                }
            }
        }
    }

    /// Types characters.
    mutating func type(_ text: String) { press(text.map { Key.character($0) }) }

    /// Says why something was refused, as the host does.
    mutating func refuse(_ refusal: Refusal) { screen.show(refusal, in: state) }

    /// Says no longer that nothing moved, as the host does when it happened after all.
    mutating func takeBackUnmoved() -> Bool { screen.takeBackUnmoved() }

    /// Says one sentence, as the host does.
    mutating func say(_ sentence: String) { screen.show(sentence) }

    /// Answers the open poll from one seat after another.
    mutating func answer(_ poll: Poll.ID, _ answers: [Answer]) throws {
        for (seat, answer) in answers.enumerated() {
            try happen(.answer(poll, round: 1, Token([UInt8(seat)]), answer))
        }
    }

    var canvas: Canvas {
        screen.canvas(of: state, surroundings: surroundings, backstage: backstage, size: size)
    }

    var text: String { canvas.text }

    func look(_ name: String, filePath: String = #filePath) throws {
        try expectScreen(canvas, named: name, filePath: filePath)
    }
}
