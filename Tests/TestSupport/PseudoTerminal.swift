package import Drawing
import Foundation
package import Glibc
import Synchronization
package import Testing

/// A program under a pseudo-terminal, as a person would run it: what is typed goes in, and its screen can be read.
package final class PseudoTerminal: Sendable {
    private struct Shown: ~Copyable {
        let terminal: VirtualTerminal
        var everything: [UInt8] = []
        var isOver = false
        /// As the system spells it, once it was asked for.
        var status: Int32?
    }

    /// The program could not be started.
    package struct CannotStart: Error {
        /// Makes the error.
        package init() {}
    }

    package let process: pid_t
    private let master: Int32
    /// A pipe; once a byte is in it, the terminal hangs up.
    private let hangingUp: (reading: Int32, writing: Int32)
    private let shown: Mutex<Shown>

    /// Starts `program` with a terminal of that size.
    package init(
        _ program: String, _ arguments: [String], size: Size = Size(width: 80, height: 24),
        type: String = "xterm-256color", environment: [String: String] = [:]
    ) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // TIOCSPTLCK and TIOCGPTN of Linux, for Swift does not import unlockpt and ptsname.
        var (lock, number): (Int32, Int32) = (0, 0)
        guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0
        else {
            throw CannotStart()
        }
        var window = winsize(
            ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
        var environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        environment["TERM"] = type
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw CannotStart() }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        hangingUp = (ends[0], ends[1])
        process = try Self.spawn(program, arguments, environment, terminal: "/dev/pts/\(number)")
        shown = Mutex(Shown(terminal: VirtualTerminal(size: size)))
        Thread.detachNewThread { [self] in pump() }
    }

    /// Types `text`.
    package func type(_ text: String) { type(Array(text.utf8)) }

    /// Types bytes as a keyboard would send them.
    package func type(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

    /// What stands on the screen, a line for each row.
    package var screen: String { shown.withLock { $0.terminal.text } }

    /// Everything that was ever written, also what the screen no longer shows.
    package var everything: String { shown.withLock { String(decoding: $0.everything, as: UTF8.self) } }

    /// What stood on the screen after every few bytes, from the first to the last, such that also what stood there for a
    /// moment is found; `size` is the terminal's, which never changed.
    package func screens(size: Size = Size(width: 80, height: 24)) -> Set<String> {
        let terminal = VirtualTerminal(size: size)
        var screens: Set<String> = []
        var rest = shown.withLock { $0.everything }[...]
        while !rest.isEmpty {
            terminal.feed(Array(rest.prefix(64)))
            rest = rest.dropFirst(64)
            screens.insert(terminal.text)
        }
        return screens
    }

    /// Whether the program and everything that has its terminal are gone.
    package var isOver: Bool { shown.withLock { $0.isOver } }

    /// The bytes written so far.
    package var count: Int { shown.withLock { $0.everything.count } }

    /// Ends the program at once.
    package func kill(_ signal: Int32 = SIGKILL) { _ = Glibc.kill(process, signal) }

    /// The program's exit status once it has ended; 128 and more for a signal.
    package func status() -> Int32 {
        let status = reap()
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    /// The pump holds this as long as anybody has the terminal: the program has ended, or does now.
    deinit { _ = reap() }

    /// Takes the program's end from the system, once.
    ///
    /// One that nobody takes keeps the exit tests of the same process from
    /// ever hearing of theirs.
    private func reap() -> Int32 {
        if let known = shown.withLock({ $0.status }) { return known }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        shown.withLock { $0.status = status }
        return status
    }

    /// Changes the terminal's size, as dragging a window's corner does.
    package func resize(to size: Size) {
        var window = winsize(
            ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
        shown.withLock { $0.terminal.resize(to: size) }
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    /// Takes the terminal away, as closing its window does; nothing may be typed after that.
    package func hangUp() { _ = write(hangingUp.writing, [1], 1) }

    private func pump() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var waited = [
            pollfd(fd: master, events: Int16(POLLIN), revents: 0),
            pollfd(fd: hangingUp.reading, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            guard poll(&waited, 2, -1) > 0 else { continue }
            guard waited[1].revents == 0 else {
                close(master)
                break
            }
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            shown.withLock { shown in
                shown.everything += buffer[..<count]
                shown.terminal.feed(Array(buffer[..<count]))
            }
        }
        shown.withLock { $0.isOver = true }
    }

    /// Starts a program in a session of its own, whose controlling terminal is `terminal`.
    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String: String], terminal: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads that run tests hear no signals, and a background job is deaf to Ctrl-C: no program is to inherit that.
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // POSIX_SPAWN_SETSID of glibc, which Swift does not import.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | 0x80)
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in words + settings { free(pointer) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, program, &actions, &attributes, words, settings) == 0 else {
            throw CannotStart()
        }
        return process
    }
}

extension PseudoTerminal {
    /// Waits until the screen shows every one of `words`, in any place; records an issue where it never does.
    @discardableResult
    package func waits(
        for words: String..., seconds: Int = 30, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        try await waits(
            seconds: seconds,
            until: { terminal in
                let screen = terminal.screen
                return words.allSatisfy(screen.contains)
            }, what: "the screen shows \(words)", sourceLocation: sourceLocation)
    }

    /// Waits until the screen shows none of `words` any more.
    @discardableResult
    package func waits(
        untilGone words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        try await waits(
            until: { terminal in
                let screen = terminal.screen
                return !words.contains(where: screen.contains)
            }, what: "\(words) go", sourceLocation: sourceLocation)
    }

    /// Types `text` and, once it is seen, Enter: together they would be a paste.
    package func enters(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        type(text)
        try await waits(for: text, sourceLocation: sourceLocation)
        // It may have stood there before.
        try await rests()
        type("\r")
    }

    /// Lets half a second go by, for right behind a field that has closed nothing is a key.
    package func rests() async throws { try await Task.sleep(for: .milliseconds(600)) }

    /// Waits until the program has gone.
    @discardableResult
    package func waitsForEnd(
        seconds: Int = 30, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws
        -> Bool
    {
        try await waits(
            seconds: seconds, until: \.isOver, what: "the program ends", sourceLocation: sourceLocation)
    }

    /// Waits until `condition` holds.
    @discardableResult
    package func waits(
        seconds: Int = 30, until condition: (PseudoTerminal) -> Bool, what: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        // Looks are counted and not seconds: on a machine that is busy with other tests, none may come for long.
        for _ in 0..<seconds * 50 {
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("Waited in vain until \(what). The screen:\n\(screen)", sourceLocation: sourceLocation)
        return false
    }
}
