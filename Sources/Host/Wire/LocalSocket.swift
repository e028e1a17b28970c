import CSystem
import Glibc

/// The host's sockets on this machine: the first is this user's alone; a second one may be there for participants.
package enum LocalSocket {
    /// Where this user's hosts keep their sockets; made where it is missing, and refused where others could use it.
    package static func folder() throws(HostError) -> String {
        let base = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? ""
        let path = base.isEmpty ? "/tmp/convene-\(getuid())" : base + "/convene"
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

    /// The socket of the host that has the record at `path`, an absolute path without links.
    ///
    /// The session's name is what stands before the dot, so that people can name it; the number tells two records of
    /// one name apart.
    package static func path(forRecord path: String) throws(HostError) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let session = name.hasSuffix(".convene") ? String(name.dropLast(".convene".count)) : name
        var hash: UInt32 = 2_166_136_261
        for byte in path.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return try folder() + "/" + String(session.prefix(60)) + "." + String(hash, radix: 16)
    }

    /// The sessions that run on this machine for this user: name and socket, by name.
    package static func sessions() throws(HostError) -> [(name: String, socket: String)] {
        let folder = try folder()
        guard let entries = opendir(folder) else { return [] }
        defer { closedir(entries) }
        var sessions: [(name: String, socket: String)] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { continue }
            let socket = folder + "/" + name
            guard let descriptor = connect(to: socket) else { continue }
            _ = Glibc.close(descriptor)
            sessions.append((String(name[..<dot]), socket))
        }
        return sessions.sorted { ($0.name, $0.socket) < ($1.name, $1.socket) }
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
