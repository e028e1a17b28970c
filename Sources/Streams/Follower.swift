/// Who reads the stream on, message by message: what was read, and the reader at the servers that brings more.
///
/// A reader is of no use any more when it skips a turn, says nothing, or is gone; the next begins behind the last message
/// that came.
struct Follower {
    /// What is to be done next.
    enum Wish: Equatable {
        /// Make a reader that begins with this number.
        case reader(from: UInt64)
        /// Ask this reader for more.
        case pull(from: String)
    }

    /// Milliseconds without a word after which a reader is gone; it says every 500 that it is there.
    private static let patience: Int64 = 2000
    /// Milliseconds after which what was not possible is tried again.
    private static let again: Int64 = 250

    private enum Standing {
        case without(next: Int64)
        case asking
        case reading(Reader)
    }

    private struct Reader {
        let name: String
        var turn: UInt64 = 1
        /// The question that brings messages, and how many of them are still to come.
        var pull: UInt64?
        var left = 0
        var heardAt: Int64
    }

    /// The number of the last message that came.
    private(set) var last: UInt64
    private var standing = Standing.without(next: 0)
    /// What was read while there was more, and since when nothing has come.
    private var standstill: (read: UInt64, since: Int64)?
    private var unread: Int64?

    /// Nobody yet.
    init(after last: UInt64) { self.last = last }

    /// Whether a reader is just being made.
    var isAsking: Bool { if case .asking = standing { true } else { false } }

    /// The question that brings messages.
    var pull: UInt64? { if case .reading(let reader) = standing { reader.pull } else { nil } }

    /// What is to be done at `now`; a host that is behind is brought no more.
    mutating func wish(at now: Int64, isBehind: Bool) -> Wish? {
        switch standing {
        case .without(let next): return next <= now && last < .max ? .reader(from: last + 1) : nil
        case .asking: return nil
        case .reading(let reader):
            if reader.pull == nil { return isBehind ? nil : .pull(from: reader.name) }
            guard now - reader.heardAt >= Self.patience else { return nil }
            standing = .without(next: now)
            return wish(at: now, isBehind: isBehind)
        }
    }

    /// A reader was asked for.
    mutating func asked(at now: Int64) { standing = .asking }

    /// A reader has been made.
    mutating func begin(reading name: String, at now: Int64) {
        standing = .reading(Reader(name: name, heardAt: now))
    }

    /// Messages were asked for.
    mutating func pulled(_ ticket: UInt64, at now: Int64) {
        change { reader in
            reader.pull = ticket
            reader.left = PullSize().messages
            reader.heardAt = now
        }
    }

    /// The reader is of no use any more.
    mutating func lose(at next: Int64) { standing = .without(next: next) }

    /// A message; answers whether it is the next one.
    mutating func note(_ origin: Origin, at now: Int64) -> Bool {
        guard case .reading(let reader) = standing, origin.consumer == reader.name else { return false }
        guard origin.turn == reader.turn, origin.sequence > last else {
            lose(at: now)
            return false
        }
        last = origin.sequence
        change { reader in
            reader.turn += 1
            reader.heardAt = now
            reader.left -= 1
            if reader.left <= 0 { reader.pull = nil }
        }
        return true
    }

    /// What a reader says instead of messages: that it is there, or that this was all; anything else is its end.
    mutating func note(status: String?, _ description: String, at now: Int64) {
        let text = description.lowercased()
        switch status {
        case "100": change { $0.heardAt = now }
        case "408": change { $0.pull = nil }
        case "409" where text.contains("maxbytes") || text.contains("batch completed"):
            change { $0.pull = nil }
        case _: lose(at: now + Self.again)
        }
    }

    /// Since when nobody reads, as of `now`; nil where somebody does.
    mutating func nobodyReads(at now: Int64) -> Int64? {
        if case .reading = standing { unread = nil } else { unread = unread ?? now }
        return unread
    }

    /// The stream's last number.
    ///
    /// A reader at a server whose files are damaged is there, and brings nothing; the next may be at another.
    mutating func note(last number: UInt64, at now: Int64) {
        guard number > last else {
            standstill = nil
            return
        }
        guard let since = standstill, since.read == last else {
            standstill = (last, now)
            return
        }
        guard now - since.since >= Self.patience else { return }
        standstill = nil
        lose(at: now)
    }

    private mutating func change(_ change: (inout Reader) -> Void) {
        guard case .reading(var reader) = standing else { return }
        change(&reader)
        standing = .reading(reader)
    }
}
