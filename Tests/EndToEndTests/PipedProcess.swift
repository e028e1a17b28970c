import Foundation
import Glibc
import TestSupport

/// A program between pipes.
///
/// Not a `Process` of Foundation's: that takes a child for ended as soon as it closes what it has inherited, as OpenSSH's
/// programs do at their start, and then waits for it on the one thread that watches every other `Process` too.
struct PipedProcess {
    let process: pid_t
    /// What the program reads.
    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle

    /// Starts `program`, in `folder` where one is named; errors go where the output goes unless they are `apart`.
    init(
        _ program: String, _ arguments: [String], environment: [String: String], folder: String? = nil,
        errorsApart: Bool = false
    ) throws {
        let (input, output, errors) = (try Ends(), try Ends(), try Ends())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.reading, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, errorsApart ? errors.writing : output.writing, 2)
        // A thread of a test takes no signals; a server that inherited that would never hear of its children's ends.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let place = folder.map { ["/usr/bin/env", "-C", $0] } ?? []
        let words = (place + [program] + arguments).map { strdup($0) } + [nil]
        let pairs = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in words + pairs { free(pointer) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, place.first ?? program, &actions, &attributes, words, pairs)
        for end in [input.reading, output.writing, errors.writing] { close(end) }
        self.process = process
        self.input = FileHandle(fileDescriptor: input.writing, closeOnDealloc: true)
        self.output = FileHandle(fileDescriptor: output.reading, closeOnDealloc: true)
        self.errors = FileHandle(fileDescriptor: errors.reading, closeOnDealloc: true)
        guard failure == 0 else { throw PseudoTerminal.CannotStart() }
    }

    /// The exit status once it has ended, 128 and more for a signal.
    ///
    /// It can be asked once.
    func status() -> Int32 {
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    /// Two ends that no other child inherits at any moment, which a pipe's could not be here.
    private struct Ends {
        let reading: Int32
        let writing: Int32

        init() throws {
            var ends: [Int32] = [-1, -1]
            let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
            guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw PseudoTerminal.CannotStart() }
            (reading, writing) = (ends[0], ends[1])
        }
    }
}
