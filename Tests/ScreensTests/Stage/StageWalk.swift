import Drawing
import Keyboard
import QRCodes
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// A stage without a terminal: a test presses keys, the session decides, and the test looks at screens.
struct StageWalk {
    private(set) var state: State
    var screen: StageScreen
    private(set) var intents: [StageIntent] = []
    var surroundings: Surroundings
    var size: Size
    private var now = Moment(milliseconds: 1_795_500_000_000)

    init(
        _ scenario: Scenario, size: Size = Size(width: 80, height: 24), joined: Int = 0,
        role: StageRole = .presenting
    ) throws {
        state = State(of: scenario)
        screen = StageScreen(role: role)
        self.size = size
        surroundings = Surroundings(
            now: now,
            join: Joining(
                address: "192.168.1.20", port: 2222, code: "482177",
                fingerprint: "SHA256:abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
                picture: try modules(of: "ssh://join@192.168.1.20:2222")),
            recordName: "tea.convene", feedbackPicture: try modules(of: "https://tea.example.org/feedback"))
        try happen(.start)
        for seat in 0..<joined { try happen(.takeSeat(Token([UInt8(seat)]))) }
        surroundings.came = joined
    }

    /// Lets a command of somebody else happen.
    mutating func happen(_ command: Command) throws {
        for event in try state.decide(command, at: now) { state.apply(event) }
    }

    /// Presses keys; what they ask of the session happens, ten seconds after one another.
    mutating func press(_ keys: Key...) {
        for key in keys {
            now.milliseconds += 10_000
            let asked = screen.press(key, in: state, surroundings: surroundings, size: size)
            intents += asked
            for case .command(let command) in asked {
                do throws(Refusal) {
                    for event in try state.decide(command, at: now) { state.apply(event) }
                } catch {
                    screen.show(error, in: state, at: surroundings.now)
                }
            }
        }
    }

    /// Types characters.
    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    /// Answers the open poll from one seat after another.
    mutating func answer(_ poll: Poll.ID, _ answers: [Answer]) throws {
        for (seat, answer) in answers.enumerated() {
            try happen(.answer(poll, round: 1, Token([UInt8(seat)]), answer))
        }
    }

    var canvas: Canvas { screen.canvas(of: state, surroundings: surroundings, size: size) }

    func look(_ name: String, filePath: String = #filePath) throws {
        try expectScreen(canvas, named: name, filePath: filePath)
    }
}
