package import Workshop

/// What a room of a shared session still has to say to the others, and what becomes of it.
///
/// One entry is out at a time, and only reading the stream tells what became of it: a publication that timed out may have
/// been stored, and one that was answered may be lost with a server's disk. Answers never wait for it.
package struct Courier: Equatable, Sendable {
    /// What this room has read, and its own answers.
    package var shared: Shared
    /// What this room asks of the session, in its order.
    private var wishes: [Wish] = []
    /// The entry that is out.
    private var out: Out?
    /// What was wished last of all that had to wait, or was given up, and when it was done.
    private var settled: Settled?
    /// When each batch was sent.
    private var sent: [BatchName: Sent] = [:]
    private var lastSeated: Int64?
    private var lastFlow: Int64?
    private let name: String
    private let address: String

    /// Milliseconds after which what was not read back is sent again.
    package static let patience: Int64 = 2000
    /// Milliseconds for which such a wish, pressed again, is done already: it was pressed by whoever did not see that.
    private static let patienceForHands: Int64 = 2000
    /// Milliseconds after which a key that is pressed again is no second step, but one that nobody has seen done.
    private static let patienceForKeys: Int64 = 1000
    /// Milliseconds for which the end of the session waits for what rooms have to deliver, and other wishes do.
    private static let (endPatience, deliveryPatience): (Int64, Int64) = (10_000, 3000)
    /// Milliseconds between two numbers of seats, and between two pictures of what flows.
    private static let (seatsPace, flowPace): (Int64, Int64) = (30_000, 2000)

    private struct Settled: Equatable {
        let command: Command
        let at: Int64
    }

    private struct BatchName: Hashable {
        let round: PollRound
        let number: Int
    }

    /// When something was sent first, and last.
    private struct Sent: Equatable {
        let first: Int64
        var last: Int64

        /// Whether it is to be sent again.
        func isDue(at clock: Int64) -> Bool { clock - last >= Courier.patience }
    }

    private struct Out: Equatable {
        private(set) var entry: Entry
        /// The number of the last entry, as far as it was read; the timeline is still the one that it was decided on.
        var expected: UInt64
        private(set) var wish: Int?
        /// Whether it is all that is wished.
        var isWhole = true
        var sent: Sent?
        /// Whether it is to be sent at once, as something else is the last entry now.
        var isOvertaken = false
        /// What was given up, though servers may have stored it.
        private(set) var withdrawn: Wish?

        /// Lets nothing happen by it any more, unless servers have stored it already.
        mutating func withdraw(_ given: Wish) {
            (wish, withdrawn) = (nil, given)
            entry = Entry(
                room: entry.room, number: entry.number, previous: entry.previous, decided: entry.decided,
                items: [])
        }

        /// The entry in a message, where it was this that came back, be it without words that would have been too long.
        func read(in message: Message) -> Entry? {
            guard case .entry(let read) = message else { return nil }
            let isThis =
                read.room == entry.room && read.number == entry.number && read.decided == entry.decided
            return isThis ? read : nil
        }
    }

    /// Brings what was read, under the room's name, and with the address of its door.
    package init(_ shared: Shared, name: String, address: String) {
        self.shared = shared
        self.name = name
        self.address = address
    }
}

/// Something for the stream.
package enum Publication: Equatable, Sendable {
    /// To be stored only where the last entry is that number, or else whatever is there.
    ///
    /// Rooms take an entry only where it fits: what is expected spares messages, and decides nothing. A server with
    /// damaged files may take another one for the last, and refuse for ever.
    case entry(Entry, after: UInt64, isExpected: Bool)
    case batch(BallotBatch)
}

extension Courier {
    /// Asks something of the session; nil asks to lead it.
    package mutating func wish(_ command: Command?, number: Int, isWaiving: Bool = false, at clock: Int64 = 0)
    {
        let press = command.map { Press(of: $0, in: shared.state) } ?? Press()
        wishes.append(
            Wish(number: number, command: command, isWaiving: isWaiving, press: press, asked: clock))
    }

    /// Whether something that was asked is on its way.
    package var hasWishes: Bool { !wishes.isEmpty }

    /// Since when something has been sent that was not read back; nil where there is nothing.
    package var unreadSince: Int64? {
        (sent.values.map(\.first) + [out?.sent?.first].compactMap(\.self)).min()
    }

    /// Lets what waits for rooms that have not delivered go on without them, where it is this that waits, or has just been
    /// done: whoever pressed it again was still reading that it waits.
    package mutating func waive(_ command: Command, at clock: Int64 = 0) -> Bool {
        if let settled, settled.command == command, clock - settled.at < Self.patienceForHands { return true }
        guard let first = wishes.first, first.isWaiting, first.command == command else { return false }
        wishes[0].isWaiving = true
        return true
    }

    /// Whether the same was asked a while ago, and has not come back: whoever presses it again waits for that.
    package func isUnderway(_ command: Command, at clock: Int64) -> Bool {
        wishes.contains { $0.command == command && clock - $0.asked >= Self.patienceForKeys }
    }

    /// Drops what was asked by then; what is on its way is withdrawn.
    package mutating func giveUp(askedBy clock: Int64) -> [(number: Int, WishOutcome)] {
        let dropped = wishes.filter { $0.asked <= clock }
        wishes.removeAll { $0.asked <= clock }
        let underway = out?.wish
        if let given = dropped.first(where: { $0.number == underway }) { out?.withdraw(given) }
        return dropped.map { ($0.number, .refused($0.number == underway ? .withdrawn : .unreached)) }
    }

    /// Takes the next message of the stream; what it leads to, and what became of this room's wishes by it: of one that
    /// was withdrawn too, where servers had stored it.
    package mutating func take(
        _ delivery: Delivery, at clock: Int64 = 0
    ) -> (taken: Shared.Taken, outcomes: [(number: Int, WishOutcome)]) {
        let presses = wishes.map { $0.press(in: shared.state) }
        let taken = shared.take(delivery)
        guard let out else { return (taken, []) }
        guard taken.isOwn, let entry = out.read(in: delivery.message) else {
            if shared.digest != out.entry.previous {
                // Another one was first: what is out holds nowhere any more.
                self.out = nil
                lastSeated = nil
            } else if shared.lastEntry > out.expected {
                // One that holds nowhere stands before it: what is out may be stored behind that, and hold, and nothing
                // else may be decided in its place, or a wish would be done twice.
                self.out?.expected = shared.lastEntry
                self.out?.isOvertaken = true
            }
            return (taken, [])
        }
        self.out = nil
        var done = [out.wish].compactMap(\.self)
        if let withdrawn = out.withdrawn, !entry.items.isEmpty {
            // Servers had it all the same. Pressed again, it is done by this; anything else that it touches was pressed
            // by somebody who was told that nothing moved.
            done = [withdrawn.number]
            guard let again = wishes.first, again.command == withdrawn.command else {
                settled = withdrawn.command.map { Settled(command: $0, at: clock) }
                return (taken, [(withdrawn.number, .accepted)])
            }
            done.append(again.number)
        }
        // What this room does itself overtakes nothing that it has wished behind it.
        for (index, press) in presses.enumerated() where wishes[index].press == press {
            wishes[index].press = wishes[index].press(in: shared.state)
        }
        guard out.isWhole else { return (taken, []) }
        if let waited = wishes.first(where: { done.contains($0.number) && $0.isWaiting })?.command {
            settled = Settled(command: waited, at: clock)
        }
        wishes.removeAll { done.contains($0.number) }
        return (taken, done.map { ($0, .accepted) })
    }

    /// What is to be sent now, and what became of wishes that come to nothing.
    ///
    /// What is decided happens `now`, by the room's time; `clock` are milliseconds that never go back. The rooms that are
    /// `here` are those that are heard.
    package mutating func due(
        at now: Moment, clock: Int64, here: Set<RoomTag>
    ) -> (publications: [Publication], outcomes: [(number: Int, WishOutcome)]) {
        guard !shared.isSplit else { return ([], []) }
        var outcomes: [(number: Int, WishOutcome)] = []
        var publications = batchesDue(at: clock)
        if out == nil, let next = nextEntry(at: now, clock: clock, here: here, &outcomes) { out = next }
        if let entry = out, entry.isOvertaken || entry.sent?.isDue(at: clock) != false {
            out?.sent = Sent(first: entry.sent?.first ?? clock, last: clock)
            out?.isOvertaken = false
            publications.append(
                .entry(
                    entry.entry, after: entry.expected, isExpected: entry.isOvertaken || entry.sent == nil))
        }
        return (publications, outcomes)
    }

    private mutating func batchesDue(at clock: Int64) -> [Publication] {
        let underway = shared.batchesUnderway
        let names = Set(underway.map { BatchName(round: $0.round, number: $0.number) })
        sent = sent.filter { names.contains($0.key) }
        return underway.compactMap { batch in
            let name = BatchName(round: batch.round, number: batch.number)
            guard sent[name]?.isDue(at: clock) != false else { return nil }
            sent[name] = Sent(first: sent[name]?.first ?? clock, last: clock)
            return .batch(batch)
        }
    }

    private mutating func nextEntry(
        at now: Moment, clock: Int64, here: Set<RoomTag>, _ outcomes: inout [(number: Int, WishOutcome)]
    ) -> Out? {
        func out(_ items: [Entry.Item], for wish: Int? = nil) -> Out {
            Out(entry: shared.entry(items, at: now), expected: shared.lastEntry, wish: wish)
        }
        // By itself: what is wished is decided on what is counted by then.
        let keeping = housekeeping(at: clock)
        guard keeping.isEmpty else { return out(keeping) }
        while let wish = wishes.first {
            guard let command = wish.command else { return out([.led], for: wish.number) }
            guard wish.press == Press(of: command, in: shared.state) else {
                outcomes.append((wish.number, .overtaken(shared.leadName)))
                wishes.removeFirst()
                continue
            }
            let since = wish.since ?? clock
            wishes[0].since = since
            let isWaiving = wish.isWaiving || command == .finish && clock - since >= Self.endPatience
            do throws(Refusal) {
                let items = try shared.items(for: command, here: here, isWaiving: isWaiving, at: now)
                // Before its end a session closes what is open.
                let isWhole = command != .finish || items.contains { $0.isEnd }
                var next = out(items, for: wish.number)
                next.isWhole = isWhole
                return next
            } catch {
                if case .undelivered(let rooms) = error,
                    clock - since < Self.deliveryPatience || command == .finish
                {
                    if !wish.isWaiting { outcomes.append((wish.number, .waiting(rooms))) }
                    wishes[0].isWaiting = true
                    return nil
                }
                outcomes.append((wish.number, .refused(error)))
                wishes.removeFirst()
            }
        }
        return nil
    }

    /// What is to be said without anybody's wish.
    private mutating func housekeeping(at clock: Int64) -> [Entry.Item] {
        var items = shared.deliveries
        if shared.rooms[shared.own]?.address != address {
            items.append(.entered(name: name, address: address))
        }
        let seats = shared.state.seats.count
        let isTime = lastSeated.map { clock - $0 >= Self.seatsPace } ?? true
        if seats != shared.rooms[shared.own]?.seats ?? 0, isTime || !items.isEmpty,
            shared.state.finished == nil
        {
            lastSeated = clock
            items.append(.seated(seats))
        }
        guard shared.lead == shared.own, lastFlow.map({ clock - $0 >= Self.flowPace }) ?? true else {
            return items
        }
        let flow = shared.flow
        if !flow.isEmpty { lastFlow = clock }
        return items + flow
    }
}

extension Entry.Item {
    fileprivate var isEnd: Bool {
        if case .happened(.finished) = self { true } else { false }
    }
}

extension Shared {
    /// The name of the room that leads.
    fileprivate var leadName: String { lead.flatMap { rooms[$0]?.name } ?? "" }
}
