/// What a crowd does in a session, one thing after the other, and how long each took.
package final class Room {
    package let crowd: Crowd
    private let reading: SeatReading
    private var chance: any RandomNumberGenerator
    /// How long one thing may take beyond its own time, in seconds.
    package var patience: Double

    /// Makes a room of people who have not come yet.
    package init(
        _ crowd: Crowd, reading: SeatReading, patience: Double = 30, chance: some RandomNumberGenerator
    ) {
        (self.crowd, self.reading, self.patience, self.chance) = (crowd, reading, patience, chance)
    }

    private var people: [Person] { crowd.people }

    /// Everybody connects, evenly over `seconds`, and goes on to what the room sees.
    ///
    /// - Returns: From the beginning of the connection to the first whole page, and to the first whole page of the room,
    ///   past the page that tells newcomers where they are.
    package func join(over seconds: Double) -> (page: Measure, room: Measure) {
        var (pages, rooms): ([Microseconds], [Microseconds]) = ([], [])
        crowd.spread(people.count, over: seconds) { [self] number in
            let start = crowd.enter(number)
            people[number].awaits(reading.hasPage) { [self] person, moment in
                pages.append(moment - start)
                goOn(person) { rooms.append($0 - start) }
            }
        }
        wait(seconds)
        let received = people.reduce(0) { $0 + $1.received }
        let bytes = Double(received) / Double(max(rooms.count, 1))
        return (
            Measure(pages, of: people.count), Measure(rooms, of: people.count, bytes: bytes)
        )
    }

    private func goOn(_ person: Person, _ arrived: @escaping (Microseconds) -> Void) {
        guard !reading.hasRoom(person.screen) else { return arrived(now()) }
        let hasNext = hasMore(person, and: reading.hasPage)
        crowd.press("\r", at: person)
        person.awaits(hasNext) { [self] person, _ in goOn(person, arrived) }
    }

    /// Whether something more was sent, and a page of that sort stands there.
    private func hasMore(_ person: Person, and isWhole: @escaping (Screen) -> Bool) -> (Screen) -> Bool {
        let before = person.shown
        return { person.shown > before && isWhole($0) }
    }

    /// The presenter presses keys, and everybody reads until `mark` stands before them.
    ///
    /// - Returns: From the first key to each screen.
    package func show(_ mark: String, by keys: String) -> Measure {
        show(keys) { [reading] in $0.shows(mark) && reading.hasRoom($0) }
    }

    /// The presenter presses keys, and everybody reads until the form of the poll with that mark stands before them.
    package func open(_ mark: String, by keys: String) -> Measure {
        show(keys) { [reading] in reading.hasForm($0, of: mark) }
    }

    private func show(_ keys: String, until isShown: @escaping (Screen) -> Bool) -> Measure {
        var times: [Microseconds] = []
        let before = people.reduce(0) { $0 + $1.received }
        var start: Microseconds = 0
        for person in people where !person.isGone {
            person.awaits(isShown) { _, moment in times.append(moment - start) }
        }
        start = crowd.presenter?.press(keys) ?? now()
        wait(0)
        let received = people.reduce(0) { $0 + $1.received } - before
        return Measure(times, of: people.count, bytes: Double(received) / Double(max(times.count, 1)))
    }

    /// Everybody answers the form before them, evenly over `seconds`.
    ///
    /// - Returns: From Enter's byte to the last byte of what says that this answer is recorded, on that screen. Its bytes
    ///   are those that came in between.
    package func answer(over seconds: Double) -> Measure {
        var times: [Microseconds] = []
        var bytes = 0
        // Right behind a field that has closed nothing is a key.
        if reading == .convene { rest(0.5) }
        crowd.spread(people.count, over: seconds) { [self] number in
            let choice = Int.random(in: 1...3, using: &chance)
            move(people[number], choice: choice, after: 0) { time, received in
                times.append(time)
                bytes += received
            }
        }
        wait(seconds)
        return Measure(times, of: people.count, bytes: Double(bytes) / Double(max(times.count, 1)))
    }

    private func move(
        _ person: Person, choice: Int, after moves: Int, _ done: @escaping (Microseconds, Int) -> Void
    ) {
        guard !person.isGone, moves < 40 else { return }
        let before = person.received
        switch FormMove(at: person.screen, reading: reading, choice: choice, after: moves) {
        case .goOn(let keys):
            person.awaits(hasMore(person, and: reading.hasFormPage)) { [self] person, _ in
                move(person, choice: choice, after: moves + 1, done)
            }
            crowd.press(keys, at: person)
        case .send(let keys, let echo):
            var start: Microseconds = 0
            let isRecorded = { (screen: Screen) in screen.shows(echo) }
            person.awaits(isRecorded) { person, moment in done(moment - start, person.received - before) }
            start = crowd.press(keys, at: person)
        }
    }

    /// Reads for so many seconds, and does nothing.
    package func rest(_ seconds: Double) { crowd.run(atMost: seconds) { false } }

    private func wait(_ seconds: Double) {
        crowd.run(atMost: seconds + patience) { [people] in
            !people.contains { $0.isWaiting && !$0.isGone }
        }
        for person in people { person.givesUp() }
    }
}
