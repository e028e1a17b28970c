import Drawing
import Screens

/// Which pictures hang where: who is due for a new one, and the pictures that several seats may be shown.
struct Gallery {
    /// When a seat's picture is to be painted anew.
    enum Urgency {
        /// With the next tick of its kind: a number has changed.
        case soon
        case now
    }

    /// What a terminal is, as far as its picture depends on it.
    struct Terminal: Hashable {
        let size: Size
        let isASCII: Bool
        /// How many colours pictures are drawn in.
        let depth: ColourDepth
    }

    /// A picture that hangs there, and as of when it is true.
    private struct Hung {
        let face: SeatFace
        let picture: Picture
        var room: Int
        var counts: Int
    }

    /// A shelf holds few pictures: rooms see much the same.
    private static let mostOnAShelf = 24
    /// The least time between two pictures in which nothing but numbers changed, for stages and consoles, and for seats.
    private static let (facilitatorsTick, seatsTick) = (Duration.milliseconds(100), Duration.seconds(1))

    private var due: Set<LineAddress> = []
    private var soon: Set<LineAddress> = []
    /// Those whom nothing but a number's change concerns: a few at a time, for others' answers come first.
    private var atLeisure: Set<LineAddress> = []
    private static let atLeisureAtOnce = 16
    /// Whether there are more who wait at leisure and could be painted.
    private(set) var goesOn = false
    /// The newest first.
    ///
    /// What is no longer true stays for one change, so that a picture that turns out the same is held once.
    private var shelves: [Terminal: [Hung]] = [:]
    /// How often the room has changed, and how often the numbers that seats are shown.
    private var (room, counts) = (0, 0)
    private var lastTick = (facilitators: SuspendingClock.now, seats: SuspendingClock.now)
    /// Whether numbers have changed since the last tick that those may show.
    private var haveCountsChanged = (forFacilitators: false, forSeats: false)

    /// Whether somebody waits for a picture.
    var isAnyoneDue: Bool { !due.isEmpty || !atLeisure.isEmpty }

    /// Lets a seat be painted anew.
    mutating func mark(_ address: LineAddress, _ urgency: Urgency) {
        switch urgency {
        case .soon: soon.insert(address)
        case .now: due.insert(address)
        }
    }

    /// Forgets a line that is gone.
    mutating func forget(_ address: LineAddress) {
        due.remove(address)
        soon.remove(address)
        atLeisure.remove(address)
    }

    /// Takes the seats out that are due, as far as they can take a picture, facilitators first; and some of those for
    /// whom there is time.
    mutating func takeDue(
        facilitators: (LineAddress) -> Bool, where isReady: (LineAddress) -> Bool
    ) -> [LineAddress] {
        let ready = due.filter(isReady)
        due.subtract(ready)
        atLeisure.subtract(ready)
        let leisurely = atLeisure.lazy.filter(isReady).prefix(Self.atLeisureAtOnce + 1)
        goesOn = leisurely.count > Self.atLeisureAtOnce
        let taken = Array(leisurely.prefix(Self.atLeisureAtOnce))
        atLeisure.subtract(taken)
        return ready.filter(facilitators) + ready.filter { !facilitators($0) } + taken
    }

    /// Takes note that what all seats' pictures are made from has changed.
    mutating func roomChanged() {
        for (terminal, shelf) in shelves {
            let kept = shelf.filter { $0.room == room }
            shelves[terminal] = kept.isEmpty ? nil : kept
        }
        room += 1
    }

    /// Takes note that nothing has changed but how many have answered and joined; whether it concerns participants'
    /// seats, which are shown it at their tick.
    mutating func countsChanged(forSeats: Bool) {
        haveCountsChanged = (true, forSeats || haveCountsChanged.forSeats)
    }

    /// Lets those be painted at `now` whose numbers have waited for long enough.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - facilitators: Whether a line is a stage or a console.
    ///   - everyone: All lines; asked for when it is their turn.
    ///   - showsCounts: Whether a participant's picture may show a number.
    /// - Returns: Whether participants are shown numbers that changed.
    @discardableResult
    mutating func tick(
        at now: SuspendingClock.Instant, facilitators: (LineAddress) -> Bool,
        everyone: () -> [LineAddress], showsCounts: (LineAddress) -> Bool
    ) -> Bool {
        let isFacilitatorsTurn = lastTick.facilitators.duration(to: now) >= Self.facilitatorsTick
        let isSeatsTurn = lastTick.seats.duration(to: now) >= Self.seatsTick
        guard isFacilitatorsTurn || isSeatsTurn else { return false }
        let isCountOfFacilitators = isFacilitatorsTurn && haveCountsChanged.forFacilitators
        let isCountOfSeats = isSeatsTurn && haveCountsChanged.forSeats
        if isCountOfSeats { counts += 1 }
        for address in isCountOfFacilitators || isCountOfSeats ? soon.union(everyone()) : soon {
            let isFacilitator = facilitators(address)
            guard isFacilitator ? isFacilitatorsTurn : isSeatsTurn else { continue }
            let wasMarked = soon.remove(address) != nil
            let isCounted = isFacilitator ? isCountOfFacilitators : isCountOfSeats && showsCounts(address)
            if wasMarked || isFacilitator && isCounted {
                due.insert(address)
            } else if isCounted {
                atLeisure.insert(address)
            }
        }
        if isFacilitatorsTurn { (lastTick.facilitators, haveCountsChanged.forFacilitators) = (now, false) }
        if isSeatsTurn { (lastTick.seats, haveCountsChanged.forSeats) = (now, false) }
        return isCountOfSeats
    }

    /// The picture of a face on such a terminal, made where nobody has seen it yet.
    mutating func picture(of face: SeatFace, on terminal: Terminal, make: () -> Canvas) -> Picture {
        var shelf = shelves[terminal] ?? []
        let place = shelf.firstIndex { $0.face == face }
        if let place, shelf[place].room == room, !face.showsCounts || shelf[place].counts == counts {
            return shelf[place].picture
        }
        let made = Picture(make())
        let earlier = place.map { shelf.remove(at: $0).picture }
        let picture = earlier.flatMap { $0.looks(like: made) ? $0 : nil } ?? made
        shelf.insert(Hung(face: face, picture: picture, room: room, counts: counts), at: 0)
        shelves[terminal] = Array(shelf.prefix(Self.mostOnAShelf))
        return picture
    }
}
