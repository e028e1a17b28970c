import CSystem
import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// What people do.
extension SharedRooms {
    /// So many people come to each room.
    func come(_ count: Int) async throws {
        for index in places.indices {
            let room = places[index].room
            places[index].seats = try (0..<count).map { _ in
                try PipedSeat("join-\(WorkshopRoom.code)", in: room)
            }
        }
        for place in places {
            for seat in place.seats { try await seat.waits(for: "Slide: ") }
        }
    }

    /// Waits until all consoles, or those of some rooms, say one of `words`, and not for longer than people are to wait.
    func tell(
        _ words: String..., in rooms: [Int]? = nil, seconds: Int = 5,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let end = system_milliseconds() + Int64(seconds) * 1000
        for index in rooms ?? Array(places.indices) {
            let console = places[index].console
            while !words.contains(where: console.screen.contains), system_milliseconds() < end {
                try await Task.sleep(for: .milliseconds(20))
            }
            let isSaid = words.contains(where: console.screen.contains)
            #expect(
                isSaid, "\(places[index].name) never said: \(words)\n\(console.screen)",
                sourceLocation: sourceLocation)
        }
    }

    /// Waits half a minute until no console says `words`.
    func tellNoMore(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for place in places {
            for _ in 0..<300 where place.console.screen.contains(words) {
                try await Task.sleep(for: .milliseconds(100))
            }
            try await place.console.waits(untilGone: words, sourceLocation: sourceLocation)
        }
    }

    /// Goes to the slide of a poll and opens it.
    func open(_ poll: Int, _ slide: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await press(" ", hearing: "Slide: \(slide)", sourceLocation: sourceLocation)
        try await press("o", hearing: "Poll \(poll) is open.", sourceLocation: sourceLocation)
    }

    /// How many bytes each seat has heard.
    var heard: [[Int]] { places.map { $0.seats.map(\.bytes.count) } }

    /// Closes a poll, unless it was heard behind so many bytes that it is, and reveals it.
    func reveal(
        _ poll: Int, in rooms: [Int]? = nil, after counts: [[Int]]? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await press(
            "o", hearing: "Poll \(poll) closed.", in: rooms, after: counts, sourceLocation: sourceLocation)
        try await press("r", hearing: "Result of poll \(poll)", in: rooms, sourceLocation: sourceLocation)
    }

    /// Moves the session, or ends it, from the console of the room that leads.
    func press(_ keys: String) { places[0].console.type(keys) }

    /// What a console says whose key came to nothing, since the servers are away.
    static let unmoved = "Nothing moved:"

    /// The same, and waits until all seats, or those of some rooms, have heard `words`.
    func press(
        _ keys: String, hearing words: String, in rooms: [Int]? = nil, after counts: [[Int]]? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let counts = counts ?? heard
        _ = try await moves(keys, hearing: words, in: rooms, after: counts)
        try await hear(words, in: rooms, after: counts, sourceLocation: sourceLocation)
    }

    /// Opens or closes a poll, as it stands; whether a seat has heard it done.
    func toggle(_ poll: Int) async throws -> Bool {
        let isOpen = places[0].console.screen.contains("Poll open")
        return try await moves("o", hearing: "Poll \(poll) \(isOpen ? "closed" : "is open").", after: heard)
    }

    /// Presses keys until a seat has heard `words`, six times at most; whether it has.
    private func moves(
        _ keys: String, hearing words: String, in rooms: [Int]? = nil, after counts: [[Int]]
    ) async throws -> Bool {
        let console = places[0].console
        let first = (rooms ?? Array(places.indices)).first { !places[$0].seats.isEmpty }
        let isHeard = {
            first.map { self.places[$0].seats[0].text(after: counts[$0][0]).contains(words) } ?? true
        }
        // What the servers were away for too long for is told, and pressed again, as somebody at a console does who does
        // not see it done.
        let start = system_milliseconds()
        for _ in 0..<6 {
            if console.screen.contains(Self.unmoved) {
                console.type("?")
                try await console.waits(untilGone: Self.unmoved)
                console.type("\u{1B}")
                // A letter right behind it would be one key with it.
                try await Task.sleep(for: .milliseconds(500))
            }
            if first != nil, isHeard() { break }
            press(keys)
            for _ in 0..<1500 where !isHeard() && !console.screen.contains(Self.unmoved) {
                try await Task.sleep(for: .milliseconds(20))
            }
            if !console.screen.contains(Self.unmoved) { break }
        }
        // It may have been given up after five seconds, and have happened all the same: for two more the same key is taken
        // for it, as nobody had seen it done.
        if system_milliseconds() - start > 4000 { try await Task.sleep(for: .milliseconds(2100)) }
        return isHeard()
    }

    /// Presses what was pressed before, where the console says that it came to nothing.
    func pressAgainWhereNothingMoved(_ keys: String, hearing words: String) async throws {
        guard places[0].console.screen.contains(Self.unmoved) else { return }
        try await press(keys, hearing: words)
    }

    /// Waits until all seats, or those of some rooms, have heard `words`, behind so many bytes.
    func hear(
        _ words: String, in rooms: [Int]? = nil, after counts: [[Int]]? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for index in rooms ?? Array(places.indices) {
            for (number, seat) in places[index].seats.enumerated() {
                let isHeard = try await seat.waits(
                    for: words, after: counts?[index][number] ?? 0, sourceLocation: sourceLocation)
                guard isHeard else {
                    throw InVain(consoles: places.map(\.console.screen))
                }
            }
        }
    }

    /// All rooms pause, or some, each by itself, and go on.
    func pause(_ rooms: [Int]? = nil, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let consoles = (rooms ?? Array(places.indices)).map { places[$0].console }
        for console in consoles { console.type("p") }
        for console in consoles {
            try await console.waits(for: "can go on: p", sourceLocation: sourceLocation)
        }
        for console in consoles { try await console.goesOnAfterPause(sourceLocation: sourceLocation) }
    }

    /// Everybody in some rooms answers, each as `choose` says by room and seat, and is told that it is recorded.
    func answer(
        _ poll: Int, in rooms: [Int]? = nil, _ choose: (Int, Int) -> Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for index in rooms ?? Array(places.indices) {
            for (number, seat) in places[index].seats.enumerated() {
                let option = choose(index, number)
                try await seat.answer(
                    ["\(option)"], until: "Recorded for poll \(poll)", sourceLocation: sourceLocation)
                places[index].acknowledged[number] = option
            }
        }
    }

    /// The same, of everybody at the same time, while something else happens.
    func answerAtOnce(
        _ poll: Int, _ choose: (Int, Int) -> Int, during other: () async throws -> Void = {}
    ) async throws {
        let people = places.indices.flatMap { room in
            places[room].seats.enumerated().map { (room, $0.offset, $0.element, choose(room, $0.offset)) }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (_, _, seat, option) in people {
                group.addTask {
                    try await seat.answer(["\(option)"], until: "Recorded for poll \(poll)")
                }
            }
            try await other()
            try await group.waitForAll()
        }
        for (room, seat, _, option) in people { places[room].acknowledged[seat] = option }
    }

    /// Ends hosts, as `end` does, and resumes their sessions; nobody is at their seats then.
    func resume(_ rooms: [Int], after end: ([pid_t]) -> Void) async throws {
        for index in rooms {
            let room = places[index].room
            end(try room.processes("serve"))
            try await places[index].stage.waitsForEnd()
            places[index].seats = []
            places[index].stage = try room.resume(room.record, Array(try sharing(of: room).dropFirst(2)))
            try await places[index].stage.waits(for: "came")
            places[index].console = try room.console(size: Size(width: 132, height: 43))
        }
    }

    /// How often an option was told to be recorded, in those rooms.
    func acknowledged(_ option: Int, in rooms: [Int]? = nil) -> Int {
        (rooms ?? Array(places.indices)).reduce(0) { count, index in
            count + places[index].acknowledged.values.count { $0 == option }
        }
    }

    /// Ends the session, and expects one summary in all rooms, with such a count for each option.
    func expectOneSummary(
        _ counts: KeyValuePairs<String, Int>, isFinished: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        if isFinished {
            try await ends(in: Array(places.indices), sourceLocation: sourceLocation)
        } else {
            try await finish(sourceLocation: sourceLocation)
        }
        for format in ["text", "plain", "html", "markdown", "json"] {
            let printed = try summaries(format)
            #expect(Set(printed).count == 1, "\(format): \(printed)", sourceLocation: sourceLocation)
        }
        let text = try summaries("text")[0]
        var sum = (all: 0, shown: 0, unseen: 0)
        for poll in text.components(separatedBy: "\n\n") {
            // What a live poll's picture does not show, since so few would stand out, is said beside it.
            let unseen =
                poll.firstMatch(of: /(\d+) answers? came or changed after/).flatMap { Int($0.1) } ?? 0
            sum.unseen += unseen
            for (option, count) in counts {
                guard let row = poll.split(separator: "\n").first(where: { $0.contains("    \(option) ") })
                else { continue }
                let shown = row.split(separator: " ").compactMap { Int($0) }.first ?? -1
                sum = (sum.all + count, sum.shown + shown, sum.unseen)
                #expect(
                    abs(shown - count) <= unseen, "\(option): \(count)\n\(text)",
                    sourceLocation: sourceLocation)
            }
        }
        #expect(sum.all == counts.reduce(0) { $0 + $1.value }, "\(text)", sourceLocation: sourceLocation)
        #expect(
            (sum.all - sum.unseen...sum.all).contains(sum.shown), "\(text)", sourceLocation: sourceLocation)
        return text
    }

    /// Ends the session, and waits until every room, or some, have read that.
    func finish(in rooms: [Int]? = nil, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        press("q")
        try await places[0].console.waits(for: "End for everyone?", sourceLocation: sourceLocation)
        press("y")
        try await ends(in: rooms ?? Array(places.indices), sourceLocation: sourceLocation)
    }

    private func ends(in rooms: [Int], sourceLocation: SourceLocation) async throws {
        for index in rooms {
            try await places[index].stage.waits(
                for: "q leaves this terminal.", sourceLocation: sourceLocation)
        }
    }

    /// Waits until the servers have nothing of the session any more.
    func areForgotten(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        // What servers that were just away leave without an answer is asked again after five seconds.
        for _ in 0..<750 where servers.leader(of: Self.stream) != nil {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(servers.leader(of: Self.stream) == nil, sourceLocation: sourceLocation)
    }

    /// The summary of each room in a format.
    func summaries(_ format: String) throws -> [String] {
        try places.map { place in
            try place.room.output(["summary", place.room.record, "--format", format]).text
        }
    }
}
