/// A simulated room: people of temper, who come over ssh, answer what is asked, and leave at the end.
package final class Rehearsal {
    private let crowd: Crowd
    private let guests: [Guest]

    /// Makes a room of people who have not come yet; nil where the machine gives no more descriptors.
    ///
    /// - Parameters:
    ///   - tempers: One for each who comes.
    ///   - way: How they connect.
    ///   - haste: What coming and thinking take of the time that it takes people: 1, or 0 for none.
    package init?(of tempers: [Temper], by way: Way, haste: Double = 1) {
        guard let crowd = Crowd(tempers.map(\.terminal), by: [way]) else { return nil }
        self.crowd = crowd
        guests = zip(crowd.people, tempers).map { person, temper in
            Guest(person, of: crowd, temper: temper, by: way, haste: haste)
        }
        crowd.spread(guests.count, over: Self.coming * haste) { [guests] in guests[$0].come() }
    }

    /// Within how many seconds they come.
    private static let coming = 8.0

    /// Goes on until all have left or are dropped, or `descriptor` can be read or nobody is at its other end any more.
    package func run(until descriptor: Int32) {
        crowd.end(with: descriptor)
        run(atMost: 24 * 3600) { false }
    }

    /// Goes on until all have left or are dropped, or `isDone`; false where so many seconds were not enough.
    @discardableResult
    func run(atMost seconds: Double, until isDone: () -> Bool) -> Bool {
        crowd.run(atMost: seconds) { [guests] in isDone() || guests.allSatisfy(\.isGone) }
    }
}
