import CSystem
import Glibc
import Synchronization

/// The one thread that ncurses runs on, which is not made for more.
final class CursesThread: SerialExecutor {
    static let shared = CursesThread()

    /// Sets up what ncurses needs of the process, and starts the thread, when first asked for.
    static let start = Result { () throws(PainterError) in try shared.begin() }

    private let jobs = Mutex<[UnownedJob]>([])
    private let wake: Int32

    private init() { wake = terminal_wake_file() }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isFirst = jobs.withLock { jobs in
            jobs.append(job)
            return jobs.count == 1
        }
        if isFirst { terminal_wake(wake) }
    }

    private func begin() throws(PainterError) {
        guard wake >= 0 else { throw .cannotStart("no file to wake the painter with") }
        guard terminal_use_utf8() else { throw .cannotStart("this computer has no UTF-8 locale") }
        terminal_ignore_file_signals()
        var thread = pthread_t()
        let status = pthread_create(&thread, nil, Self.body, nil)
        guard status == 0 else { throw .cannotStart(String(cString: strerror(status))) }
        pthread_detach(thread)
    }

    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
        shared.run()
    }

    private func run() -> Never {
        while true {
            terminal_sleep(wake)
            let batch = jobs.withLock { jobs in
                defer { jobs = [] }
                return jobs
            }
            for job in batch { job.runSynchronously(on: asUnownedSerialExecutor()) }
        }
    }
}

/// Isolates whatever touches ncurses to the one thread that it runs on.
@globalActor package actor Curses {
    package static let shared = Curses()

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        CursesThread.shared.asUnownedSerialExecutor()
    }
}
