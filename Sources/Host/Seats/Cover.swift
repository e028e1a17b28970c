import Drawing
import Glibc
import Lines
import Screens
import Session
import Terminal
import Workshop

/// How large everything is made that goes to participants over the network while a poll is open: lengths, which encryption
/// does not hide, would tell an answer, and who skipped, stepped away or asked for help.
///
/// What follows a key has one size, whatever the key did, and follows also where nothing changed. What no key asked for
/// is rounded up. So is everything while groups are asked for, or stand.
final class Cover {
    /// What sizes are multiples of, and how much room a picture is given beside the one that it is measured by; in bytes.
    static let step = 512
    /// What the echo of a linear seat's keys is a multiple of.
    static let echoStep = 64

    #if DEBUG
        /// Tests show by it that they could tell sizes apart; no release has it.
        private static let isOff = getenv("CONVENE_TEST_BARE_SIZES") != nil
    #else
        private static let isOff = false
    #endif

    /// What a size depends on beside the poll.
    private enum Place: Hashable {
        case painted(type: String, Size, Language)
        case linear(Language)
    }

    private let painter: Painter
    private var poll: (id: Poll.ID, round: Int)?
    private var sizes: [Place: Int] = [:]
    /// Where something was typed to which nothing has gone down yet, and whether that waits for the record.
    private var owed: [LineAddress: Bool] = [:]

    init(_ painter: Painter) { self.painter = painter }

    /// Whether what goes to that seat is made of one size now.
    func covers(_ seat: Seat, in room: Room) -> Bool {
        let isAsked = room.state.openPoll != nil || room.surroundings.work.groups != nil
        return !Self.isOff && isAsked && seat.opening.isRemote && !seat.isBeforeTheRoom
    }

    /// Takes note that something was typed at a seat, and whether it was what the record has to take first.
    func owe(_ address: LineAddress, onceRecorded: Bool = false) { owed[address] = onceRecorded }

    /// Whether something is owed there now.
    func isOwed(_ address: LineAddress) -> Bool { owed[address] == false }

    /// Whether something is owed there once it is recorded, and nothing before.
    func awaitsRecord(_ address: LineAddress) -> Bool { owed[address] == true }

    /// Takes note that something goes there now, or never will; whether it was owed.
    @discardableResult
    func settle(_ address: LineAddress) -> Bool { owed.removeValue(forKey: address) != nil }

    /// `count` bytes as a multiple of `size`, at least one.
    static func filled(_ count: Int, to size: Int) -> Int { max(1, (count + size - 1) / size) * size }
}

extension Cover {
    /// The size of what follows a key at a painted seat: that of the largest thing it may come to see, painted whole, and
    /// some room.
    func size(of seat: Seat, on id: ScreenID, in room: Room) async -> Int {
        guard let person = seat.person, let poll = follow(room) else { return Self.step }
        let place = Place.painted(type: seat.opening.terminal, seat.size, person.language)
        if let known = sizes[place] { return known }
        let sights = ParticipantScreen.sights(
            beside: poll, in: room.state, surroundings: room.surroundings, size: seat.canvasSize,
            for: person)
        let largest = await painter.lengths(ofWhole: sights, on: id).max() ?? 0
        return keep(largest, for: place)
    }

    /// The size of what follows a line at a linear seat.
    func size(ofLinear seat: Seat, in room: Room) -> Int {
        guard let person = seat.person, follow(room) != nil else { return Self.step }
        let place = Place.linear(person.language)
        if let known = sizes[place] { return known }
        let longest = LinearScreen.longestReply(
            in: room.state, surroundings: room.surroundings, for: person)
        return keep(longest, for: place)
    }

    private func keep(_ largest: Int, for place: Place) -> Int {
        let size = Self.filled(largest + Self.step, to: Self.step)
        sizes[place] = size
        return size
    }

    /// The open poll; what was measured beside another is forgotten.
    private func follow(_ room: Room) -> Poll? {
        guard let open = room.state.openPoll else { return nil }
        let round = room.state.standing(of: open.id).round
        if poll?.id != open.id || poll?.round != round { (poll, sizes) = ((open.id, round), [:]) }
        return open
    }
}
