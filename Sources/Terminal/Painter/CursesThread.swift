import CSystem
import Glibc
import Synchronization

/// The one thread that ncurses runs on, which is not made for more: the executor of every ``Painter``.
final class CursesThread: SerialExecutor {
    /// The process's only one, for ncurses's state is the process's; begun by the first painter.
    static let shared = Result { () throws(PainterError) in try CursesThread() }

    private let jobs = Mutex<[UnownedJob]>([])
    private let wake: Int32

    private init() throws(PainterError) {
        wake = terminal_wake_file()
        guard wake >= 0 else { throw .cannotStart(String(cString: strerror(errno))) }
        guard terminal_use_utf8() else { throw .cannotStart("this computer has no UTF-8 locale") }
        terminal_ignore_file_signals()
        var thread = pthread_t()
        let this = Unmanaged.passRetained(self)
        let status = pthread_create(&thread, nil, Self.body, this.toOpaque())
        guard status == 0 else { throw .cannotStart(String(cString: strerror(status))) }
        pthread_detach(thread)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isFirst = jobs.withLock { jobs in
            jobs.append(job)
            return jobs.count == 1
        }
        if isFirst { terminal_wake(wake) }
    }

    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
        argument in
        if let argument { Unmanaged<CursesThread>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
    }

    private func run() {
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
