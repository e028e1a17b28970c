import CCounting
import Lines

/// The way through bench.md on which is counted.
struct Walk {
    /// How many answer; they are the same in every room, with the same terminals.
    static let regulars = 48
    private static let (warmingUp, joins, steps) = (8, 12, 8)

    private let room: Room
    private let console: LineID
    private let stage: LineID
    private var people: [LineID] = []

    init(_ room: Room) throws {
        self.room = room
        console = try room.attach(
            Opening(wish: "console", terminal: "xterm-256color", width: 100, height: 30))
        stage = try room.attach(Opening(wish: "stage", terminal: "xterm-256color", width: 120, height: 40))
    }

    /// Counts in a room of so many people; prints a line for each thing that is counted.
    mutating func go(with count: Int) throws {
        for number in 0..<count { people.append(try room.join(Self.terminal(number))) }
        try measure("join", times: Self.joins) { people.append(try room.join(Self.terminal($0))) }
        // The title and the first step come before those that are counted.
        for _ in 0..<2 { try showNext() }
        try measure("step", times: Self.steps) { _ in try showNext() }
        try go(to: "n")
        try go(to: "o")
        for number in 0..<Self.warmingUp { try answer(number) }
        let answers = Self.regulars - Self.warmingUp
        try measure("key", times: answers) { try room.press("2", at: people[$0 + Self.warmingUp]) }
        try measure("answer", times: answers) { try room.press("\r", at: people[$0 + Self.warmingUp]) }
        guard try room.summary().contains("\"\(Self.regulars) answered") else {
            throw Mistake("the session does not have the \(Self.regulars) answers that were given")
        }
    }

    private func showNext() throws { try go(to: " ") }

    private func go(to keys: String) throws {
        try room.press(keys, at: console, until: [console, stage] + people)
    }

    private func answer(_ number: Int) throws {
        try room.press("2", at: people[number])
        try room.press("\r", at: people[number])
    }

    private func measure(_ name: String, times: Int, _ act: (Int) throws -> Void) throws {
        counting_begin()
        for number in 0..<times { try act(number) }
        let allocations = counting_end(name)
        print("\(name) \(times) \(allocations)")
    }

    /// Terminals as a room has them: four types, and eleven sizes on which the first page is one.
    private static func terminal(_ number: Int) -> Opening {
        let types = ["xterm-256color", "screen-256color", "tmux-256color", "vt220"]
        let sizes: [(UInt16, UInt16)] = [
            (60, 20), (80, 24), (80, 25), (90, 30), (100, 30), (100, 40), (110, 35), (120, 30), (120, 40),
            (132, 43), (160, 50),
        ]
        let size = sizes[number % sizes.count]
        return Opening(
            wish: "participant", terminal: types[number / sizes.count % types.count], width: size.0,
            height: size.1)
    }
}
