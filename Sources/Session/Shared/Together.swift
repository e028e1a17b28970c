import Workshop

/// What rooms show together: nothing under the minimum follows for any of them, nor for any that put what they have
/// together.
///
/// Each room has its own answers. So what is shown of all has to be safe to show of each room by itself: then the rest,
/// whichever rooms are taken from it, is made of what might be shown.
extension State {
    /// The answers of each room that say something, of rooms in which so many do; and how many are left out.
    func rooms(of ballots: Ballots, minimum: Int) -> (counted: [[Answer]], leftOut: Int) {
        guard ballots.areOfRooms else { return ([ballots.values.filter { $0 != .skip }], 0) }
        var rooms: [RoomTag?: [Answer]] = [:]
        for (token, answer) in ballots where answer != .skip { rooms[token.room, default: []].append(answer) }
        let counted = rooms.filter { $0.value.count >= minimum }
        let all = rooms.values.reduce(0) { $0 + $1.count }
        let shown = counted.values.reduce(0) { $0 + $1.count }
        return (
            counted.sorted { ($0.key?.bytes ?? []).lexicographicallyPrecedes($1.key?.bytes ?? []) }.map(
                \.value), all - shown
        )
    }

    /// How many would rather not say, of rooms in which so many do that it may be told.
    func skips(of ballots: Ballots, to poll: Poll) -> Int {
        guard ballots.areOfRooms else { return toldSkips(ballots.count - ballots.given, of: poll) }
        var rooms: [RoomTag?: Int] = [:]
        for (token, answer) in ballots where answer == .skip { rooms[token.room, default: 0] += 1 }
        return rooms.values.map { toldSkips($0, of: poll) }.reduce(0, +)
    }

    /// The picture of all rooms' answers, each of which are as many as the minimum lets through.
    func picture(of rooms: [[Answer]], to poll: Poll, after shown: Results.Picture?) -> Results.Picture {
        let all = rooms.flatMap { $0 }.map(\.plain)
        let picture = poll.picture(of: all, in: scenario, after: shown)
        guard rooms.count > 1 else { return picture }
        let alone = rooms.map { poll.picture(of: $0.map(\.plain), in: scenario, after: nil) }
        switch picture {
        case .options(let cells):
            return .options(
                cells.hiding(where: alone.map { if case .options(let cells) = $0 { cells } else { [] } }))
        case .scale(let spreads):
            let others = alone.map { picture -> [Results.Spread] in
                if case .scale(let spreads) = picture { spreads } else { [] }
            }
            return .scale(
                spreads.enumerated().map { index, spread in
                    let here = others.map { $0[index] }.filter { $0.answers > 0 }
                    let isShown = here.allSatisfy { $0.counts != nil }
                    return Results.Spread(
                        answers: spread.answers,
                        counts: isShown ? spread.counts?.hiding(where: here.compactMap(\.counts)) : nil)
                })
        case .movement(let then, let now, let ways):
            var (before, after, areTold) = ([[Results.Cell]](), [[Results.Cell]](), true)
            for case .movement(let then, let now, let ways) in alone {
                before.append(then)
                after.append(now)
                areTold = areTold && ways != nil
            }
            return .movement(
                then: then.hiding(where: before), now: now.hiding(where: after), ways: areTold ? ways : nil)
        case .ranking(let ranked):
            let tellMeans = alone.allSatisfy { picture in
                if case .ranking(let ranked) = picture {
                    ranked.allSatisfy { $0.firsts != nil }
                } else {
                    false
                }
            }
            return .ranking(tellMeans ? ranked : ranked.map { Results.Ranked(place: $0.place) })
        case .points(let given):
            // In which of its bins a room's answers lie is nobody's to know.
            return .points(given.map { Results.Given(meanTenths: $0.meanTenths, middleHalf: nil) })
        case .number(let distribution):
            return .number(
                distribution.joined(so: rooms.map(\.numbers), haveNoneOr: scenario.minimum(of: poll)))
        case .words: return .words(together: alone)
        case .texts, .tooFew, .notShown, .moved: return picture
        }
    }

    /// How sure the seats behind each cell are, as far as each room could say so by itself.
    func sureness(of poll: Poll, rooms: [[Answer]], in picture: Results.Picture) -> [[Results.Cell]] {
        let all = sureness(of: poll, given: rooms.flatMap { $0 }, in: picture)
        guard rooms.count > 1 else { return all }
        let alone = rooms.map { room in
            sureness(of: poll, given: room, in: poll.picture(of: room.map(\.plain), in: scenario, after: nil))
        }
        return all.enumerated().map { cell, row in
            row.hiding(where: alone.compactMap { $0.indices.contains(cell) ? $0[cell] : nil })
        }
    }

    /// The ballots of a poll that is shown live which may be seen in another picture: where only few of a room have
    /// answered since the last one, these are left out.
    func seenAfterFrame(of poll: Poll) -> (ballots: Ballots, leftOut: Int) {
        let standing = standing(of: poll.id)
        guard isFramed(poll), standing.frame != nil, standing.ballots.areOfRooms else {
            return (standing.ballots, 0)
        }
        let few = Dictionary(grouping: standing.newer.first) { $0.room }
            .filter { $0.key != nil && $0.value.count { standing.ballots[$0] != .skip } < liveStep }
            .values.joined()
        guard !few.isEmpty else { return (standing.ballots, 0) }
        let tokens = Set(few)
        var ballots = Ballots()
        for (token, answer) in standing.ballots where !tokens.contains(token) {
            _ = ballots.cast(answer, token)
        }
        return (ballots, tokens.count)
    }
}

extension Ballots {
    /// Whether they are those of a session that several rooms share.
    var areOfRooms: Bool { !rooms.isEmpty }
}

extension [Results.Cell] {
    /// Itself, hidden where one of `rooms` hides its own.
    fileprivate func hiding(where rooms: [[Results.Cell]]) -> Self {
        enumerated().map { index, cell in
            rooms.contains { $0.indices.contains(index) && $0[index] == .hidden } ? .hidden : cell
        }
    }
}

extension [Answer] {
    fileprivate var numbers: [Int] {
        compactMap { if case .number(let number) = $0.plain { number } else { nil } }
    }
}

extension Results.Distribution {
    /// Itself with bins joined, from the left, until each room has no number in a bin, or so many.
    fileprivate func joined(so rooms: [[Int]], haveNoneOr minimum: Int) -> Self {
        let edges = starts
        func counts(from low: Int, below high: Int) -> [Int] {
            rooms.map { numbers in numbers.count { $0 >= low && $0 < high } }
        }
        func isSafe(_ low: Int, _ high: Int) -> Bool {
            counts(from: low, below: high).allSatisfy { $0 == 0 || $0 >= minimum }
        }
        var made: [Int] = []
        var open: Int?
        for (index, start) in edges.enumerated() {
            let low = open ?? start
            let high = edges.indices.contains(index + 1) ? edges[index + 1] : Int.max
            if isSafe(low, high) {
                made.append(low)
                open = nil
            } else {
                open = low
            }
        }
        // What is left over at the right goes to the bins before it.
        while open != nil, let last = made.last, !isSafe(last, .max) { made.removeLast() }
        if made.isEmpty { made = [edges.first ?? 0] }
        let ends = made.dropFirst() + [Int.max]
        return Results.Distribution(
            starts: made, last: last,
            counts: zip(made, ends).map { counts(from: $0, below: $1).reduce(0, +) })
    }
}

extension Results.Picture {
    /// What was said most in several rooms: each counts where so many said it that the room could show it.
    fileprivate static func words(together rooms: [Self]) -> Self {
        var spellings: [String: [String: Int]] = [:]
        for case .words(let words, _) in rooms {
            for word in words {
                spellings[folded(word.text), default: [:]][word.text, default: 0] += word.count
            }
        }
        let counted = spellings.map { key, spelled in
            Results.WordCount(
                text: spelled.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key,
                count: spelled.values.reduce(0, +))
        }
        let sorted = counted.map { ($0, AlphabeticPlace(of: $0.text)) }
            .sorted { ($1.0.count, $0.1) < ($0.0.count, $1.1) }.map(\.0)
        return .words(
            Array(sorted.prefix(Results.WordCount.most)), more: max(0, sorted.count - Results.WordCount.most))
    }
}
