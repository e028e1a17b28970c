import CSystem
import Glibc

/// Starts a program with these descriptors from 0 on; answers its process id, or an error below 0.
func spawn(_ arguments: [String], _ descriptors: [Int32]) -> pid_t {
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    let path = copies[0]
    return copies.withUnsafeMutableBufferPointer { arguments in
        descriptors.withUnsafeBufferPointer { descriptors in
            var plan = system_spawn_plan()
            plan.path = UnsafePointer(path)
            plan.arguments = UnsafePointer(arguments.baseAddress)
            plan.descriptors = descriptors.baseAddress
            plan.descriptor_count = Int32(descriptors.count)
            plan.has_own_session = true
            return system_spawn(&plan)
        }
    }
}

/// The tool that is a door alone, which lies beside this program.
func probePath() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return directory(of: own) + "/door-probe"
}

/// The scripts of the odd clients.
func clientsPath(_ file: String = #filePath) -> String { directory(of: file) + "/Clients" }

/// A name in a directory of this test run, which only its user can read.
func scratchPath(_ name: String) -> String {
    let folder = "/tmp/convene-door-tests-\(getpid())"
    mkdir(folder, 0o700)
    return folder + "/" + name
}

private func directory(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
}

/// The first 64 KiB of a file, which need not say how long it is.
func contents(of path: String) -> String {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while all.count < bytes.count {
        let count = read(file, &bytes, bytes.count)
        guard count > 0 else { break }
        all += bytes[..<count]
    }
    return String(decoding: all, as: UTF8.self)
}
