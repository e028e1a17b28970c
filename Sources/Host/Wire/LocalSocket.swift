import CSystem
import Foundation
import Glibc

/// The host's sockets on this machine: the first is this user's alone; a second one may be there for participants.
package enum LocalSocket {
    /// The longest path of a socket, in bytes (Linux, `unix(7)`: 108 with the NUL at its end).
    private static let longest = 107
    /// The most bytes of a session's name in a socket's; the number behind it has nine.
    private static let longestName = 40

    /// Where this user's hosts keep their sockets; made where it is missing, and refused where others could use it.
    package static func folder() throws(HostError) -> String {
        let base = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? ""
        // A short name must fit behind it, or nothing could listen there.
        let isUsable = !base.isEmpty && base.utf8.count + "/convene/".utf8.count + longestName + 9 <= longest
        let path = isUsable ? base + "/convene" : "/tmp/convene-\(getuid())"
        var status = stat()
        if lstat(path, &status) != 0 {
            guard mkdir(path, 0o700) == 0, lstat(path, &status) == 0 else { throw .noSocketFolder(path) }
        }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        guard isFolder, status.st_uid == getuid(), status.st_mode & 0o077 == 0 else {
            throw .noSocketFolder(path)
        }
        return path
    }

    /// The socket of the host that has the record at `path`, an absolute path.
    package static func path(forRecord path: String) throws(HostError) -> String {
        try folder() + "/" + file(forRecord: path)
    }

    /// The socket's own name, the same in every folder: it begins with the session's, for whoever looks there, and the
    /// number tells two records of one name apart.
    static func file(forRecord path: String) -> String {
        let path = withoutLinks(path)
        var hash: UInt32 = 2_166_136_261
        for byte in path.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        var name = name(forRecord: path)
        while name.utf8.count > longestName { name.removeLast() }
        return name + "." + String(hash, radix: 16)
    }

    /// Where the host of the record at `path` may listen, whatever this process's own folder is.
    static func places(forRecord path: String) -> [String] {
        let folders = [try? folder(), "/run/user/\(getuid())/convene", "/tmp/convene-\(getuid())"]
        return folders.compactMap(\.self).map { $0 + "/" + file(forRecord: path) }
    }

    /// A path on which no link stands, as far as there is something at it.
    private static func withoutLinks(_ path: String) -> String {
        func resolved(_ path: String) -> String? {
            guard let real = realpath(path, nil) else { return nil }
            defer { free(real) }
            return String(cString: real)
        }
        if let whole = resolved(path) { return whole }
        let parts = path.split(separator: "/")
        let parent = "/" + parts.dropLast().joined(separator: "/")
        return (resolved(parent) ?? parent) + "/" + (parts.last ?? "")
    }

    /// What people call the session of a record: the file's name without its end.
    static func name(forRecord path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".convene") ? String(file.dropLast(".convene".count)) : file
    }

    /// Every socket of this machine at which a host of anybody's could listen, wherever it is.
    ///
    /// The kernel lists them all, each with its path behind seven columns.
    static var everywhere: [String] {
        // What has no size is read to its end by a handle alone: FileManager (Swift 6.3) takes a page of it.
        let table = try? FileHandle(forReadingAtPath: "/proc/net/unix")?.readToEnd()
        return String(decoding: table ?? Data(), as: UTF8.self).split(separator: "\n").compactMap { row in
            let columns = row.split(separator: " ", maxSplits: 7)
            guard columns.count == 8, columns[3] == "00010000" else { return nil }
            let folder = columns[7].split(separator: "/").dropLast().last ?? ""
            return folder == "convene" || folder.hasPrefix("convene-") ? String(columns[7]) : nil
        }
    }

    /// Listens at `path`, in place of a socket that nobody answers at any more.
    static func listen(at path: String) throws(HostError) -> Int32 {
        let descriptor = system_listen_on_path(path)
        guard descriptor >= 0 else { throw .system("the socket \(path)", errno: -descriptor) }
        return descriptor
    }

    /// Listens at `path` for whoever can reach it: for participants, who are asked for the code like everyone.
    static func listenForParticipants(at path: String) throws(HostError) -> Int32 {
        if let descriptor = connect(to: path) {
            _ = Glibc.close(descriptor)
            throw .socketInUse(path)
        }
        let descriptor = try listen(at: path)
        guard chmod(path, 0o666) == 0 else {
            let number = errno
            _ = Glibc.close(descriptor)
            throw .system("the socket \(path)", errno: number)
        }
        return descriptor
    }

    /// A connection, this user's alone where `onlyThisUser` says so; strangers' are closed, and nil is for none.
    static func accept(from listener: Int32, onlyThisUser: Bool) -> Int32? {
        while true {
            let descriptor = system_accept(listener)
            guard descriptor >= 0 else { return nil }
            guard onlyThisUser else { return descriptor }
            var user: uid_t = 0
            if system_peer_user(descriptor, &user) >= 0, user == getuid() { return descriptor }
            _ = Glibc.close(descriptor)
        }
    }

    /// A connection to the host at `path`; nil where none answers.
    package static func connect(to path: String) -> Int32? {
        let descriptor = system_connect_to_path(path)
        return descriptor >= 0 ? descriptor : nil
    }
}
