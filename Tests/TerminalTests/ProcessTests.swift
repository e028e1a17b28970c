import Drawing
import Glibc
import Terminal
import Testing

/// What a painter does to its process; each test has a process of its own.
struct ProcessTests {
    @Test func `dies of SIGTERM as before`() async {
        await #expect(processExitsWith: .signal(SIGTERM)) {
            try await openAndClose(screens: 2)
            // Sent to the process, for the threads of the pool take no signals.
            kill(getpid(), SIGTERM)
            sleep(30)
        }
    }

    @Test func `dies of SIGINT as before`() async {
        await #expect(processExitsWith: .signal(SIGINT)) {
            try await openAndClose(screens: 2)
            // Sent to the process, for the threads of the pool take no signals.
            kill(getpid(), SIGINT)
            sleep(30)
        }
    }

    @Test func `stops at SIGTSTP and notices SIGWINCH as before`() async {
        await #expect(processExitsWith: .success) {
            let before = [SIGTSTP, SIGWINCH, SIGHUP, SIGCHLD].map(handler)
            try await openAndClose(screens: 2)
            let after = [SIGTSTP, SIGWINCH, SIGHUP, SIGCHLD].map(handler)
            try #require(before == after)
        }
    }

    @Test func `leaves handlers alone that are set later`() async {
        await #expect(processExitsWith: .success) {
            try await openAndClose(screens: 1)
            for number in [SIGTSTP, SIGTERM, SIGWINCH] { signal(number, SIG_IGN) }
            let before = [SIGTSTP, SIGTERM, SIGWINCH].map(handler)
            try await openAndClose(screens: 2)
            try #require([SIGTSTP, SIGTERM, SIGWINCH].map(handler) == before)
        }
    }

    @Test func `survives a closed pipe and a full file`() async {
        await #expect(processExitsWith: .success) {
            _ = try Painter()
            try #require(handler(of: SIGPIPE) == ignored)
            try #require(handler(of: SIGXFSZ) == ignored)
        }
    }

    @Test func `holds no more files after 500 screens than before`() async {
        await #expect(processExitsWith: .success) {
            let painter = try Painter()
            let size = Size(width: 80, height: 24)
            try await openAndClose(screens: 1, painter: painter)
            let before = openFiles()
            var screens: [ScreenID] = []
            for _ in 0..<500 {
                screens.append(try await painter.open("xterm-256color", size: size, look: Look()))
            }
            for screen in screens { _ = await painter.paint(Canvas(size: size), on: screen) }
            // Some, for the process opens others meanwhile; far fewer than one for each screen.
            try #require(openFiles() < before + 50)
            for screen in screens { _ = await painter.close(screen) }
            try #require(openFiles() < before + 50)
        }
    }
}

private func openAndClose(screens: Int, painter: Painter? = nil) async throws {
    let painter = try painter ?? Painter()
    for _ in 0..<screens {
        let size = Size(width: 30, height: 8)
        let screen = try await painter.open("xterm", size: size, look: Look())
        _ = await painter.paint(Canvas(size: size), on: screen)
        _ = await painter.close(screen)
    }
}

/// What the process does at a signal, as a number that can be compared.
private func handler(of number: Int32) -> Int {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
}

private let ignored = unsafeBitCast(SIG_IGN, to: Int.self)

private func openFiles() -> Int { (0..<Int32(4096)).count { fcntl($0, F_GETFD) >= 0 } }
