/// Isolates whatever touches ncurses to the one thread that it runs on.
@globalActor package actor Curses {
    package static let shared = Curses()

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        CursesThread.shared.asUnownedSerialExecutor()
    }
}
