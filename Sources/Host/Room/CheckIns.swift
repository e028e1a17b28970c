import Screens
import Session

/// The check-ins of a session, and behind each the seat that only this knows.
struct CheckIns {
    private struct Entry {
        var checkIn: CheckIn
        let words: SeatWords
    }

    private var entries: [Entry] = []
    private var newest = 0

    /// What consoles may see, oldest first.
    var all: [CheckIn] { entries.map(\.checkIn) }

    /// Takes a check-in of the seat with those words, in place of an earlier one.
    mutating func ask(_ words: SeatWords, message: String) {
        newest += 1
        entries.removeAll { $0.words == words }
        entries.append(Entry(checkIn: CheckIn(id: newest, message: message), words: words))
    }

    /// Marks one as read; answers the seat's words where it was not read before.
    mutating func read(_ id: CheckIn.ID) -> SeatWords? {
        guard let index = index(of: id), !entries[index].checkIn.isRead else { return nil }
        entries[index].checkIn.isRead = true
        return entries[index].words
    }

    /// Writes back; answers the seat's words.
    mutating func reply(_ id: CheckIn.ID, _ text: String) -> SeatWords? {
        guard let index = index(of: id) else { return nil }
        entries[index].checkIn.isRead = true
        entries[index].checkIn.reply = text
        return entries[index].words
    }

    /// The seats that nobody has written back to.
    var unanswered: [SeatWords] { entries.filter { $0.checkIn.reply == nil }.map(\.words) }

    /// Forgets one.
    mutating func close(_ id: CheckIn.ID) { entries.removeAll { $0.checkIn.id == id } }

    /// What a seat that comes back has to know of its check-in.
    func news(for words: SeatWords) -> CheckInNews? {
        guard let checkIn = entries.last(where: { $0.words == words })?.checkIn else { return nil }
        return checkIn.reply.map(CheckInNews.reply) ?? (checkIn.isRead ? .read : .sent)
    }

    private func index(of id: CheckIn.ID) -> Int? { entries.firstIndex { $0.checkIn.id == id } }
}
