import CSystem
import Glibc

/// Starts this program again, as another of its processes.
package enum ChildProcess {
    /// Starts `convene COMMAND` with a socket to this process as its descriptor 3.
    ///
    /// - Parameters:
    ///   - command: The hidden command to run.
    ///   - program: The program, which is this one.
    ///   - passing: Descriptors that the child gets as 4, 5, ….
    ///   - errors: Where the child's standard error goes; nil is nowhere.
    ///   - endsWithParent: Whether the child ends with the *thread* that calls this.
    /// - Returns: The child's process and this process's end of the socket.
    /// - Throws: ``HostError/system(_:errno:)``.
    package static func start(
        _ command: String, of program: String = "/proc/self/exe", passing: [Int32] = [], errors: Int32? = nil,
        endsWithParent: Bool
    ) throws(HostError) -> (process: Int32, socket: Int32) {
        var ends: [Int32] = [-1, -1]
        let made = system_socket_pair(&ends)
        guard made >= 0 else { throw .system("a socket", errno: -made) }
        let descriptors = [-1, -1, errors ?? -1, ends[1]] + passing
        var arguments = ["convene", command].map { word in word.withCString { strdup($0) } } + [nil]
        defer { for argument in arguments { free(argument) } }
        let process = descriptors.withUnsafeBufferPointer { descriptors in
            arguments.withUnsafeMutableBufferPointer { arguments in
                program.withCString { path in
                    var plan = system_spawn_plan(
                        path: path, arguments: arguments.baseAddress, descriptors: descriptors.baseAddress,
                        descriptor_count: Int32(descriptors.count), has_own_session: true,
                        ends_with_parent: endsWithParent)
                    return system_spawn(&plan)
                }
            }
        }
        _ = system_close(ends[1])
        guard process > 0 else {
            _ = system_close(ends[0])
            throw .system("a process", errno: -process)
        }
        return (process, ends[0])
    }
}

/// When children of one kind ended, within the last minute.
struct Restarts {
    private(set) var ends: [SuspendingClock.Instant] = []

    /// Takes note of an end; says how long to wait before the next start: not at all at first, then some seconds, for
    /// people wait meanwhile.
    mutating func count(at now: SuspendingClock.Instant) -> Duration {
        forget(at: now)
        ends.append(now)
        return ends.count <= 3 ? .zero : .seconds(1 << min(ends.count - 3, 2))
    }

    /// Forgets what is longer ago.
    mutating func forget(at now: SuspendingClock.Instant) {
        ends = ends.filter { $0.duration(to: now) < .seconds(60) }
    }
}
