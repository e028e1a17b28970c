import CSystem
import Glibc

/// Thousands of people at real SSH clients, in one thread that waits for all their sockets at once.
package final class Crowd {
    /// Those who take part.
    package let people: [Person]
    /// Those who would stop it all: ``Flood``.
    package let flooding: [Person]
    /// Whoever moves the room; nil where nobody does.
    package private(set) var presenter: Presenter?
    private let ways: [Way]
    private let poller: Int32
    private var watchedForWriting: Set<Int> = []
    private var schedule: [(at: Microseconds, act: () -> Void)] = []

    /// Whether whoever watches over the crowd has gone: ``end(with:)``.
    private var isTold = false

    private static let presenterMark = UInt64.max
    private static let endMark = UInt64.max - 1

    /// Makes people who have not come yet; nil where the machine gives no more descriptors.
    ///
    /// - Parameters:
    ///   - kinds: Their terminals, one for each.
    ///   - flooding: The terminals of those who flood.
    ///   - ways: How they connect: one after the other takes the next, so that rooms are as full as each other.
    package init?(_ kinds: [TerminalKind], flooding: [TerminalKind] = [], by ways: [Way]) {
        system_ignore_write_signals()
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        poller = system_poller()
        guard poller >= 0 else { return nil }
        self.ways = ways
        people = kinds.enumerated().map { Person(number: $0, kind: $1) }
        self.flooding = flooding.enumerated().map { Person(number: kinds.count + $0, kind: $1) }
    }

    deinit { _ = system_close(poller) }

    /// Takes in whoever moves the room.
    package func take(_ presenter: Presenter) {
        self.presenter = presenter
        _ = system_poller_watch(poller, presenter.descriptor, Self.presenterMark, false, true)
    }

    /// Ends what it does once `descriptor` can be read, or nobody is at its other end any more.
    package func end(with descriptor: Int32) {
        _ = system_poller_watch(poller, descriptor, Self.endMark, false, true)
    }

    /// Lets a person connect, by a way of their own or the crowd's; answers when they began to.
    @discardableResult
    package func enter(_ number: Int, by other: Way? = nil) -> Microseconds {
        let moment = now()
        let person = person(number)
        person.enter(other ?? ways[number % ways.count])
        if let descriptor = person.descriptor {
            watchedForWriting.insert(number)
            _ = system_poller_watch(poller, descriptor, UInt64(number), true, true)
        }
        return moment
    }

    /// Presses keys at somebody's terminal; answers when.
    @discardableResult
    package func press(_ keys: String, at person: Person) -> Microseconds {
        let moment = now()
        person.press(keys)
        // libssh may hold back what follows another write closely, until its socket is looked at.
        watch(person)
        return moment
    }

    /// Gives somebody's terminal another size.
    func resize(_ person: Person, width: Int, height: Int) {
        person.resize(width: width, height: height)
        watch(person)
    }

    /// Closes everybody's window.
    package func leave() {
        for person in people + flooding { person.close() }
    }

    /// Has `act` done for each number in `0..<count`, evenly over `seconds` from now on.
    package func spread(_ count: Int, over seconds: Double, _ act: @escaping (Int) -> Void) {
        let start = now()
        for number in 0..<count {
            let offset = seconds * 1_000_000 * Double(number) / Double(count)
            schedule.append((start + Int64(offset), { act(number) }))
        }
        schedule.sort { $0.at > $1.at }
    }

    /// Has `act` done in so many seconds.
    func later(_ seconds: Double, _ act: @escaping () -> Void) {
        let moment = now() + Int64(seconds * 1_000_000)
        let place = schedule.firstIndex { $0.at <= moment } ?? schedule.endIndex
        schedule.insert((moment, act), at: place)
    }

    /// Goes on until everything that was to be done is done and `isDone`; false where `seconds` were not enough, or the
    /// presenter is gone, or it was told to end.
    @discardableResult
    package func run(atMost seconds: Double, until isDone: () -> Bool) -> Bool {
        let end = now() + Int64(seconds * 1_000_000)
        var marks = [UInt64](repeating: 0, count: 256)
        while presenter?.isOver != true, !isTold {
            let moment = now()
            while let next = schedule.last, next.at <= moment {
                schedule.removeLast()
                next.act()
            }
            if schedule.isEmpty, isDone() { return true }
            if moment >= end {
                schedule = []
                return false
            }
            let pause = schedule.last.map { max(0, ($0.at - now() + 999) / 1000) } ?? 100
            let count = system_poller_wait(
                poller, &marks, Int32(marks.count), Int32(min(pause, 100)))
            for mark in marks.prefix(Int(max(count, 0))) {
                switch mark {
                case Self.presenterMark: presenter?.read()
                case Self.endMark: isTold = true
                case _: serve(Int(mark))
                }
            }
        }
        return false
    }

    private func person(_ number: Int) -> Person {
        number < people.count ? people[number] : flooding[number - people.count]
    }

    private func serve(_ number: Int) {
        let person = person(number)
        person.read()
        if person.isGone { person.close() } else { watch(person) }
    }

    private func watch(_ person: Person) {
        let (number, wants) = (person.number, person.wantsToWrite)
        guard let descriptor = person.descriptor, wants != watchedForWriting.contains(number) else { return }
        if wants { watchedForWriting.insert(number) } else { watchedForWriting.remove(number) }
        _ = system_poller_watch(poller, descriptor, UInt64(number), wants, false)
    }
}
