import Glibc

/// A program that a test starts, and ends.
struct Child {
    /// The program could not be started, or said nothing for a minute.
    struct Silent: Error { let what: String }

    private let process: pid_t

    /// Starts a program with nothing to read, whose output goes into the file `output`.
    init(_ words: [String], output: String = "/dev/null") throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        // For writing and reading: a pipe with a name would wait for its reader.
        posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        // A thread of a test takes no signals; a program whose signals stayed blocked would never hear of its children.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, words[0], &actions, &attributes, pointers, environ) == 0 else {
            throw Silent(what: words[0])
        }
        self.process = process
    }

    /// Waits for its own end.
    func waitForEnd() {
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// Ends it.
    func end() {
        kill(process, SIGTERM)
        waitForEnd()
    }
}

/// A pipe with a name, through which a program says that something has happened.
struct NamedPipe {
    let path: String
    private let descriptor: Int32

    init(_ path: String) throws {
        self.path = path
        guard mkfifo(path, 0o600) == 0 else { throw Child.Silent(what: path) }
        descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    }

    /// The next line that is written to it.
    func line() throws -> String {
        var line: [UInt8] = []
        while line.last != 0x0A {
            var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waited, 1, 60_000) > 0 else { throw Child.Silent(what: path) }
            var byte: UInt8 = 0
            if read(descriptor, &byte, 1) == 1 { line.append(byte) }
        }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }

    func close() { Glibc.close(descriptor) }
}
