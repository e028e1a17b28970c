import Glibc

/// The program could not be started.
struct CannotStart: Error {}

/// Starts a program in a session of its own, whose controlling terminal is `terminal`.
func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], terminal: String
) throws -> pid_t {
    try spawn(program, arguments, environment) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
}

/// Starts a program in a session of its own that reads from `input` and says everything to `output`.
func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], input: Int32, output: Int32
) throws -> pid_t {
    try spawn(program, arguments, environment) { actions in
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
    }
}

/// Starts a program with three descriptors and no other, such that no test keeps another one's pipe open.
private func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    opening: (inout posix_spawn_file_actions_t) -> Void
) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    opening(&actions)
    // Swift does not import closefrom; to close what is not open does no harm.
    for descriptor in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID of glibc, which Swift does not import.
    posix_spawnattr_setflags(&attributes, 0x80)
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &actions, &attributes, words, settings) == 0 else {
        throw CannotStart()
    }
    return process
}

/// The exit status of a process that ends; 128 and more for a signal.
func exitStatus(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
}
