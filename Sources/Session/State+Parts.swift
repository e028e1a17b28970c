import Workshop

extension State {
    /// How sure the seats behind each cell are; nothing of a row in which fewer than the minimum said so, and of a
    /// sensitive poll's no number below the minimum either.
    func sureness(of poll: Poll, given: [Answer], in picture: Results.Picture) -> [[Results.Cell]] {
        guard poll.asksSureness, case .options(let cells) = picture else { return [] }
        var counts = Array(
            repeating: Array(repeating: 0, count: Poll.surenessDegrees), count: cells.count)
        for answer in given {
            guard case .sure(let answer, let degree) = answer else { continue }
            for index in answer.indices(other: poll.options.count) { counts[index][degree] += 1 }
        }
        return zip(cells, counts).map { cell, row in
            let total = row.reduce(0, +)
            guard cell != .hidden, total >= scenario.minimumGroup else { return row.map { _ in .hidden } }
            return poll.isSensitive
                ? suppressed(row, of: total, under: scenario.minimumGroup, most: 1)
                : row.map(Results.Cell.count)
        }
    }

    /// Hands that were counted; nil where none were, or fewer than may be shown.
    func hands(of poll: Poll, round: Int) -> [Int]? {
        guard poll.takesHands, let hands = standing(of: poll.id).hands[round],
            hands.reduce(0, +) >= scenario.minimumGroup
        else { return nil }
        return hands
    }

    /// What was cleared of the texts of `poll`'s last round, in an order that tells nothing of their writers.
    ///
    /// Where there is a `frame` its counts stand for those of the same numbers, else the ballots are counted.
    func texts(of poll: Poll, counting frame: [Results.ClearedText]?) -> [Results.ClearedText] {
        let standing = standing(of: poll.id)
        guard standing.reviews.values.contains(where: { $0.review?.shown != nil }) else { return [] }
        let seats = standing.seatsBehindTexts
        let texts = standing.reviews.values.compactMap { reviewed -> Results.ClearedText? in
            guard let review = reviewed.review, let text = review.shown,
                seats.wrote.contains(reviewed.number)
            else { return nil }
            let count =
                if let frame {
                    frame.first { $0.number == reviewed.number }?.count
                } else {
                    seats.behind[reviewed.number].flatMap(toldTogether)
                }
            let isAnswered = if case .answered = review { true } else { false }
            return Results.ClearedText(
                number: reviewed.number, text: text, count: count, isAnswered: isAnswered)
        }
        return texts.inOrder
    }

    /// How the answers of `poll` divide by those to the polls that it is compared with, as far as they are revealed.
    func breakdowns(of poll: Poll) -> [Results.Breakdown] {
        poll.compared.compactMap { id in
            guard let link = poll.link, let other = scenario.poll(id), other.link == link,
                standing(of: id).isRevealed || (finished != nil && standings[id] != nil)
            else { return nil }
            return Results.Breakdown(by: id, cells: comparison(of: poll, by: other))
        }
    }

    /// How many seats of all rooms together, of those rooms in which as many as the minimum group do; nil where none has.
    private func toldTogether(_ rooms: [RoomTag?: Int]) -> Int? {
        let told = rooms.values.filter { $0 >= scenario.minimumGroup }.reduce(0, +)
        return told > 0 ? told : nil
    }

    private func comparison(of poll: Poll, by other: Poll) -> [[Results.Cell]]? {
        guard mayBeCompared(poll), mayBeCompared(other) else { return nil }
        guard standing(of: poll.id).ballots.areOfRooms else {
            return comparison(of: poll, by: other, in: nil)
        }
        let rooms = Set(
            [poll, other].flatMap { standing(of: $0.id).ballots.map(\.key.room) })
        // Of several rooms each has to be one that could show its own.
        let tables = rooms.map { room in comparison(of: poll, by: other, in: room) }
        guard let first = tables.first, let first, tables.allSatisfy({ $0 != nil }) else { return nil }
        return tables.dropFirst().compactMap(\.self).reduce(first) { sum, table in
            zip(sum, table).map { zip($0, $1).map { $0 + $1 } }
        }
    }

    private func comparison(of poll: Poll, by other: Poll, in room: RoomTag?) -> [[Results.Cell]]? {
        let ours = standing(of: poll.id).ballots.only(room)
        let theirs = standing(of: other.id).ballots.only(room)
        var counts = Array(repeating: Array(repeating: 0, count: poll.cells), count: other.cells)
        var rowsAlone = Array(repeating: 0, count: other.cells)
        var columnsAlone = Array(repeating: 0, count: poll.cells)
        for (token, answer) in theirs {
            guard let row = answer.indices(other: other.options.count).first else { continue }
            if let column = ours[token]?.indices(other: poll.options.count).first {
                counts[row][column] += 1
            } else {
                rowsAlone[row] += 1
            }
        }
        for (token, answer) in ours {
            guard let column = answer.indices(other: poll.options.count).first else { continue }
            if theirs[token]?.indices(other: other.options.count).first == nil { columnsAlone[column] += 1 }
        }
        return suppressedTable(
            counts, rowsAlone: rowsAlone, columnsAlone: columnsAlone, under: scenario.minimumGroup)
    }

    /// Whether a table with `poll` is safe where its numbers are: each answer names one option, and its own picture
    /// shows all that the table counts.
    private func mayBeCompared(_ poll: Poll) -> Bool {
        guard poll.traits.isCompared, !poll.isSensitive, poll.show != .never else { return false }
        let standing = standing(of: poll.id)
        guard isComparedOnce(poll), standing.tables.isEmpty else { return false }
        return standing.ballots.given >= scenario.minimumGroup && lateFrame(of: poll) == nil
    }

    /// Whether no other comparison has the poll in it: two, which an edit can bring about, would tell what each hides.
    func isComparedOnce(_ poll: Poll) -> Bool {
        scenario.polls.reduce(0) { count, other in
            count + (other.id == poll.id ? other.compared.count : other.compared.count { $0 == poll.id })
        } == 1
    }
}

extension Standing {
    /// How many seats stand behind each reviewed text, by its number: those that wrote it, what was merged into it,
    /// or ask it too; and which texts somebody still writes.
    fileprivate var seatsBehindTexts: (behind: [Int: [RoomTag?: Int]], wrote: Set<Int>) {
        let byNumber = Dictionary(
            reviews.values.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var behind: [Int: [RoomTag?: Int]] = [:]
        var wrote: Set<Int> = []
        for (token, answer) in ballots {
            let written = readable(answer, of: token).compactMap { reviews[$0] }
            wrote.formUnion(written.map(\.number))
            var said = written
            if case .questions(_, let meToo) = answer { said += meToo.compactMap { byNumber[$0] } }
            for number in Set(said.map(countedWith)) {
                behind[number, default: [:]][token.room, default: 0] += 1
            }
        }
        return (behind, wrote)
    }

    /// The number of the text that `text` is counted with, however often that was merged in its turn.
    func countedWith(_ text: ReviewedText) -> Int {
        var last = text
        for _ in reviews {
            guard case .merged(let target) = last.review, let next = reviews[target] else { break }
            last = next
        }
        return last.number
    }
}

extension Ballots {
    /// Those of one room.
    fileprivate func only(_ room: RoomTag?) -> Ballots {
        guard areOfRooms else { return self }
        var own = Ballots()
        for (token, answer) in self where token.room == room { _ = own.cast(answer, token) }
        return own
    }
}

extension Results.Cell {
    /// Both together; hidden where one is.
    fileprivate static func + (one: Self, other: Self) -> Self {
        guard case .count(let one) = one, case .count(let other) = other else { return .hidden }
        return .count(one + other)
    }
}

extension [Results.ClearedText] {
    /// Unanswered before answered, the most frequent first, and then by alphabet.
    fileprivate var inOrder: Self {
        map { ($0, AlphabeticPlace(of: $0.text)) }
            .sorted { one, other in
                (one.0.isAnswered ? 1 : 0, -(one.0.count ?? 0), one.1, one.0.number)
                    < (other.0.isAnswered ? 1 : 0, -(other.0.count ?? 0), other.1, other.0.number)
            }
            .map(\.0)
    }
}
