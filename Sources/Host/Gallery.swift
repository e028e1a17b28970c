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
    }

    /// A shelf holds few pictures: rooms see much the same.
    private static let mostOnAShelf = 24
    /// The least time between two pictures in which nothing but numbers changed, for stages and consoles, and for seats.
    private static let (facilitatorsTick, seatsTick) = (Duration.milliseconds(100), Duration.seconds(1))

    private var due: Set<LineAddress> = []
    private var soon: Set<LineAddress> = []
    private var shelves: [Terminal: [(face: SeatFace, picture: Picture)]] = [:]
    /// What stood there before the last changes: a picture that has not changed is kept as it is, and held once.
    private var earlier: [Terminal: [(face: SeatFace, picture: Picture)]] = [:]
    private var lastTick = (facilitators: SuspendingClock.now, seats: SuspendingClock.now)
    /// Whether numbers have changed since the last tick that those may show.
    private var haveCountsChanged = (forFacilitators: false, forSeats: false)

    /// Whether somebody waits for a picture.
    var isAnyoneDue: Bool { !due.isEmpty }

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
    }

    /// Takes the seats out that are due, as far as they can take a picture.
    mutating func takeDue(where isReady: (LineAddress) -> Bool) -> [LineAddress] {
        let ready = due.filter(isReady)
        due.subtract(ready)
        return Array(ready)
    }

    /// Takes note that what all seats' pictures are made from has changed.
    mutating func roomChanged() {
        for (terminal, shelf) in shelves {
            let older = (earlier[terminal] ?? []).filter { old in !shelf.contains { $0.face == old.face } }
            earlier[terminal] = Array((shelf + older).prefix(Self.mostOnAShelf))
        }
        shelves = [:]
    }

    /// Takes note that nothing has changed but how many have answered and joined.
    mutating func countsChanged() {
        roomChanged()
        haveCountsChanged = (true, true)
    }

    /// Lets those be painted at `now` whose numbers have waited for long enough.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - facilitators: Whether a line is a stage or a console.
    ///   - everyone: All lines; asked for when it is their turn.
    ///   - showsCounts: Whether a participant's picture may show a number.
    mutating func tick(
        at now: SuspendingClock.Instant, facilitators: (LineAddress) -> Bool,
        everyone: () -> [LineAddress], showsCounts: (LineAddress) -> Bool
    ) {
        let isFacilitatorsTurn = lastTick.facilitators.duration(to: now) >= Self.facilitatorsTick
        let isSeatsTurn = lastTick.seats.duration(to: now) >= Self.seatsTick
        guard isFacilitatorsTurn || isSeatsTurn else { return }
        let isCountOfFacilitators = isFacilitatorsTurn && haveCountsChanged.forFacilitators
        let isCountOfSeats = isSeatsTurn && haveCountsChanged.forSeats
        for address in isCountOfFacilitators || isCountOfSeats ? soon.union(everyone()) : soon {
            let isFacilitator = facilitators(address)
            guard isFacilitator ? isFacilitatorsTurn : isSeatsTurn else { continue }
            let wasMarked = soon.remove(address) != nil
            let isCounted = isFacilitator ? isCountOfFacilitators : isCountOfSeats && showsCounts(address)
            if wasMarked || isCounted { due.insert(address) }
        }
        if isFacilitatorsTurn { (lastTick.facilitators, haveCountsChanged.forFacilitators) = (now, false) }
        if isSeatsTurn { (lastTick.seats, haveCountsChanged.forSeats) = (now, false) }
    }

    /// The picture of a face on such a terminal, made where nobody has seen it yet.
    mutating func picture(of face: SeatFace, on terminal: Terminal, make: () -> Canvas) -> Picture {
        if let known = shelves[terminal]?.first(where: { $0.face == face }) { return known.picture }
        let canvas = make()
        let before = earlier[terminal]?.first { $0.face == face && $0.picture.canvas == canvas }
        let picture = before?.picture ?? Picture(canvas)
        shelves[terminal, default: []].insert((face, picture), at: 0)
        if let count = shelves[terminal]?.count, count > Self.mostOnAShelf { shelves[terminal]?.removeLast() }
        return picture
    }
}
