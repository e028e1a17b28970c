import Glibc

/// One of the crowd: a connection, and a terminal on which they read what they are sent.
package final class Person {
    /// Something that they wait to see.
    private struct Expectation {
        let isMet: (Screen) -> Bool
        let then: (Person, Microseconds) -> Void
    }

    /// Their place in the crowd, from 0.
    package let number: Int
    package let kind: TerminalKind
    /// What stands before them.
    package private(set) var screen: Screen
    /// Bytes that their terminal was sent.
    package private(set) var received = 0
    /// Those of them that mean something; what fills up to a size, or stands for nothing new, does not.
    private(set) var shown = 0
    private var line: SSHLine?
    private var expectation: Expectation?
    private var hasEntered = false

    /// Makes somebody who has not come yet.
    init(number: Int, kind: TerminalKind) {
        self.number = number
        self.kind = kind
        screen = Screen(width: kind.width, height: kind.height)
    }

    /// Whether they came, and their line is gone.
    package var isGone: Bool { hasEntered && (line?.isOver ?? true) }

    /// Whether they wait to see something.
    package var isWaiting: Bool { expectation != nil }

    /// The socket to watch; nil while there is none.
    var descriptor: Int32? { line?.descriptor }

    var wantsToWrite: Bool { line?.wantsToWrite ?? false }

    /// Begins to connect.
    func enter(_ way: Way) {
        hasEntered = true
        screen = Screen(width: kind.width, height: kind.height)
        line = SSHLine(way, as: kind)
    }

    /// Waits until the screen fulfils `isMet`, which is looked at whenever something was sent; `then` is called once, with
    /// the moment at which it was seen.
    package func awaits(
        _ isMet: @escaping (Screen) -> Bool, then: @escaping (Person, Microseconds) -> Void
    ) {
        expectation = Expectation(isMet: isMet, then: then)
    }

    /// Waits for nothing any more.
    package func givesUp() { expectation = nil }

    func press(_ keys: String) { line?.send(Array(keys.utf8)) }

    func resize(width: Int, height: Int) {
        screen = Screen(width: width, height: height)
        line?.resize(width: width, height: height)
    }

    /// Closes the window; the screen can still be read.
    func close() { line = nil }

    /// Reads what has arrived.
    func read() {
        var hasNews = false
        line?.advance { bytes in
            hasNews = true
            received += bytes.count
            shown += bytes.count { $0 != 0 }
            screen.feed(bytes)
        }
        guard hasNews, let expectation, expectation.isMet(screen) else { return }
        self.expectation = nil
        expectation.then(self, now())
    }
}

/// Microseconds on a clock that only goes on.
package typealias Microseconds = Int64

/// The moment that it is.
package func now() -> Microseconds {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
}
