package import Session
import Workshop

extension Shared {
    /// A session that begins, with the first of `rooms` as this one.
    package static func withRooms(_ rooms: [(tag: RoomTag, name: String)]) -> Shared {
        var shared = Shared(of: .sample, in: rooms[0].tag)
        for room in rooms { shared.take([.entered(name: room.name, address: "")], of: room.tag) }
        return shared
    }

    /// Takes an entry of `room`, decided on what was read last.
    package mutating func take(_ items: [Entry.Item], of room: RoomTag) {
        let number = sequence + 1
        let entry = Entry(
            room: room, number: Int(number), previous: digest, decided: .at(0), items: items)
        _ = take(
            Delivery(
                sequence: number, milliseconds: Moment.at(0).milliseconds, message: .entry(entry),
                digest: [UInt8(truncatingIfNeeded: number)]))
    }
}
