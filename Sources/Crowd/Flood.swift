/// People who would stop a room if anybody could: some hold keys down, one claims a huge terminal, some drag the corner of
/// their window.
package final class Flood {
    /// Who does what, in the order of ``terminals``.
    private static let (typing, huge, dragging) = (20, 1, 10)
    /// How often each does something, in a second.
    private static let rate = 20.0
    /// What is typed at once: 2 KiB, ten times what a door takes on average.
    private static let keys = String(repeating: "?\u{1B}[B\u{1B}[A?", count: 256)

    /// The terminals with which they come.
    package static var terminals: [TerminalKind] {
        let usual = TerminalKind(type: "xterm-256color", width: 80, height: 24)
        return Array(repeating: usual, count: typing)
            + Array(repeating: TerminalKind(type: "xterm-256color", width: 500, height: 200), count: huge)
            + Array(repeating: usual, count: dragging)
    }

    private let crowd: Crowd
    private var people: [Person] { crowd.flooding }

    /// Makes the flood of a crowd that was made with its ``terminals``.
    package init(_ crowd: Crowd) { self.crowd = crowd }

    /// Lets them connect and go on to the room; false where somebody has not got there within so many seconds.
    package func come(within seconds: Double) -> Bool {
        var arrived = 0
        for person in people {
            crowd.enter(person.number)
            let hasPage = { (screen: Screen) in screen.shows("Ctrl-C leave now") }
            person.awaits(hasPage) { [crowd] person, _ in
                arrived += 1
                crowd.press("\r", at: person)
            }
        }
        crowd.run(atMost: seconds) { [people] in !people.contains { $0.isWaiting && !$0.isGone } }
        return arrived == people.count
    }

    /// Has them do their worst for so many seconds from now on.
    package func begin(for seconds: Double) {
        crowd.spread(Int(seconds * Self.rate), over: seconds) { [self] turn in
            for person in people.prefix(Self.typing + Self.huge) { crowd.press(Self.keys, at: person) }
            for person in people.dropFirst(Self.typing + Self.huge) {
                crowd.resize(person, width: 60 + turn % 40, height: 20 + turn % 10)
            }
        }
    }

    /// How many of them are still there.
    package var remaining: Int { people.count { !$0.isGone } }
}
