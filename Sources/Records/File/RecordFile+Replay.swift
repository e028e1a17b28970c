import Foundation
import GRDB
import Session
import Workshop

extension RecordFile {
    /// Everything that has happened, each event fit for the scenario that was in force then.
    func events(
        of scenario: Scenario, reading read: (String) -> Scenario?
    ) throws(RecordError) -> [Event] {
        let events = try reading { database in
            try Replay(of: database, editions: editions(in: database, reading: read)).events
        }
        var state = State(of: scenario)
        var inventory = Inventory(of: scenario)
        for event in events {
            guard inventory.hold(event, opened: state.standings.keys) else { throw .damaged(path) }
            state.apply(event)
            if case .edited = event { inventory = Inventory(of: state.scenario) }
        }
        return events
    }
}

/// The parts that a replay is put together from.
private struct Replay {
    private struct Round: Hashable {
        let poll: String
        let number: Int

        var id: Poll.ID { Poll.ID(poll) }

        init(poll: String, number: Int) {
            self.poll = poll
            self.number = number
        }

        /// The round that a row belongs to.
        init(_ row: Row) { self.init(poll: row["poll"], number: row["round"]) }
    }

    private var seats: [Event]
    private var timeline: [Event]
    /// Ballots, and whatever else carries no time and belongs to a round.
    private var ballots: [Round: [Event]] = [:]
    /// What replaced ballots when the session finished.
    private var results: [Event] = []

    init(of database: Database, editions: [Int: Edition]) throws {
        seats = try Self.seats(in: database)
        timeline = try Self.timeline(in: database, editions: editions)
        try readBallots(in: database)
        try readResults(in: database)
        try readDecisions(in: database)
    }

    /// The timeline; what has no time of its own any more has that of what came before it.
    private static func timeline(in database: Database, editions: [Int: Edition]) throws -> [Event] {
        var last: Moment?
        return try Row.fetchAll(database, sql: "SELECT * FROM timeline ORDER BY number").map { row in
            let milliseconds: Int64? = row["milliseconds"]
            last = milliseconds.map { Moment(milliseconds: $0, offset: row["minutes"] ?? 0) } ?? last
            // The end of a break is counted in milliseconds since 1970.
            let stored = try Coding.value(StoredEvent.self, of: row["event"], digits: 15)
            guard let event = stored.event(at: last, editions: editions) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            return event
        }
    }

    /// Reads what stands in the place of ballots: until the finish beside what was written in them.
    private mutating func readResults(in database: Database) throws {
        var writings: [Round: [Int: [Answer]]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM writing ORDER BY poll, round, number") {
            let answer = try Coding.value(Answer.self, of: row["answer"])
            writings[Round(row), default: [:]][row["room"], default: []].append(answer)
        }
        let isFinished = timeline.contains(where: \.isFinish)
        for row in try Row.fetchAll(database, sql: "SELECT * FROM result ORDER BY poll, round") {
            let round = Round(row)
            let results = try Coding.value(Results.self, of: row["results"])
            if isFinished {
                self.results.append(.tabulated(round.id, round: round.number, results))
            } else {
                let table = RevealedTable(
                    results: results, answered: row["answered"] ?? results.answers + results.skips,
                    given: row["given"] ?? results.answers,
                    writings: (writings[round] ?? [:]).sorted { $0.key < $1.key }.map(\.value))
                ballots[round, default: []].append(.tabled(round.id, round: round.number, table))
            }
        }
    }

    /// Reads the ballots, and behind them what was last shown live, with which of them are newer.
    private mutating func readBallots(in database: Database) throws {
        var newer: [Round: [Int: Set<Token>]] = [:]
        var stragglers: [Round: [Token: Int]] = [:]
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM ballot ORDER BY poll, round, token")
        for row in rows {
            let round = Round(row)
            let bytes: Data = row["token"]
            let token = Token(Array(bytes))
            let answer = try Coding.value(Answer.self, of: row["answer"])
            ballots[round, default: []].append(.answered(round.id, round: round.number, token, answer))
            let fresh = Fresh(stored: row["fresh"])
            newer[round, default: [:]][fresh.sinceFrame, default: []].insert(token)
            let origin = round.number > 1 ? Origin(fresh: fresh) : .before
            if origin != .before {
                ballots[round, default: []].append(.traced(round.id, round: round.number, token, origin))
            }
            if let read = fresh.read { stragglers[round, default: [:]][token] = read }
        }
        for (round, texts) in stragglers {
            ballots[round, default: []].append(.straggled(round.id, round: round.number, texts))
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM frame") {
            let round = Round(row)
            let frame = try Coding.value(Results.self, of: row["results"])
            let tokens = newer[round] ?? [:]
            ballots[round, default: []].append(
                .shownLive(
                    round.id, round: round.number, frame,
                    newer: Newer(first: tokens[2] ?? [], changed: tokens[1] ?? [])))
        }
    }

    /// Reads what facilitators counted and decided.
    private mutating func readDecisions(in database: Database) throws {
        for row in try Row.fetchAll(database, sql: "SELECT * FROM tardy ORDER BY poll, round") {
            let round = Round(row)
            ballots[round, default: []].append(.cameLate(round.id, round: round.number, row["count"]))
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM hand ORDER BY poll, round") {
            let round = Round(row)
            let counts = try Coding.value([Int].self, of: row["counts"])
            ballots[round, default: []].append(
                .handsCounted(round.id, round: round.number, counts))
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM review ORDER BY poll, round, number") {
            let round = Round(row)
            let stored = try Coding.value(StoredReview.self, of: row["review"])
            guard let reviewed = stored.reviewed(number: row["number"]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            ballots[round, default: []].append(
                .reviewed(round.id, round: round.number, reviewed))
        }
    }

    /// The events in an order that makes the state that was.
    var events: [Event] {
        var events: [Event] = []
        var left = ballots
        for event in timeline.reversed() {
            if case .pollOpened(let poll, let round, _, _) = event {
                let name = Round(poll: poll.description, number: round)
                events += (left.removeValue(forKey: name) ?? []).reversed()
            }
            events.append(event)
            if event.isFinish { events += results.reversed() }
        }
        events.reverse()
        return seats + events
    }

    /// The seats' tokens; once they are gone, as many that stand for nothing.
    private static func seats(in database: Database) throws -> [Event] {
        let row = try Row.fetchOne(database, sql: "SELECT seats, away FROM session")
        if let count: Int = row?["seats"], let away: Int = row?["away"] {
            guard (0...Inventory.mostSeats).contains(count), (0...Inventory.mostSeats).contains(away) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            let taken = (0..<count).map { Event.seatTaken(Token($0.bigEndianBytes)) }
            return away == 0 ? taken : taken + [.totalled(count, away: away)]
        }
        let elsewhere = try Row.fetchAll(database, sql: "SELECT * FROM room ORDER BY tag").map { row in
            Event.roomSeated(RoomTag(hash: Array(row["tag"] as Data)), row["seats"])
        }
        return try Data.fetchAll(database, sql: "SELECT token FROM presence ORDER BY token")
            .map { .seatTaken(Token(Array($0))) } + elsewhere
    }
}
