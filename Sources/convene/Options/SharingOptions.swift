import ArgumentParser
import Drawing
import Foundation
import Lines
import Records
import Session

/// The servers of a session that several rooms share.
struct ServerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The NATS servers of a session that several rooms share: nats://A,nats://B,nats://C.",
            valueName: "servers"))
    var stream: String?

    @Option(
        help: ArgumentHelp(
            "What the servers know this room by: a .creds file, or a line NAME:PASSWORD.", valueName: "file"),
        completion: .file())
    var streamCredentials: String?

    @Option(
        help: ArgumentHelp(
            "Whose certificates the servers have, as PEM; the system's if left out.", valueName: "file"),
        completion: .file())
    var streamCa: String?

    func validate() throws {
        guard stream == nil || !servers.isEmpty else {
            throw ValidationError(
                "--stream names no server: nats://NAME:PORT or tls://NAME:PORT, with commas between.")
        }
    }

    /// The servers' addresses.
    private var servers: [String] {
        (stream ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    /// How the room of that name takes part in the session of that name.
    ///
    /// - Throws: ``Sentence`` where a file cannot be read, or the session's name is none.
    func share(session: String, room: String?) throws(Sentence) -> HostRequest.Share {
        let name = session.lowercased()
        guard (1...64).contains(name.count),
            name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
        else {
            throw Sentence(
                "“\(session)” cannot be a session's name: a to z, 0 to 9 and - are, 64 at most.",
                status: 64)
        }
        return HostRequest.Share(
            session: name, room: room, servers: servers, credentials: try text(of: streamCredentials),
            authorities: try text(of: streamCa))
    }

    /// What `convene resume RECORD` has to be given too, in any folder, with a space before it; the record knows the
    /// servers where it was made with these.
    var resuming: String {
        words("--stream-credentials", streamCredentials.map(absolute))
            + words("--stream-ca", streamCa.map(absolute))
    }

    /// The same of a record that may know other servers.
    var resumingElsewhere: String { words("--stream", stream) + resuming }

    private func words(_ option: String, _ value: String?) -> String {
        value.map { " \(option) \(inShell($0))" } ?? ""
    }

    private func text(of path: String?) throws(Sentence) -> String? {
        guard let path else { return nil }
        guard let data = FileManager.default.contents(atPath: path), data.count <= 256 * 1024 else {
            throw Sentence("\(path) cannot be read; check the name and its permissions.")
        }
        return String(decoding: data, as: UTF8.self)
    }
}

/// How a session is shared with other rooms.
struct SharingOptions: ParsableArguments {
    @OptionGroup var servers: ServerOptions

    @Option(help: ArgumentHelp("This room's name, as the others see it.", valueName: "name"))
    var room: String?

    var stream: String? { servers.stream }

    func validate() throws {
        guard servers.stream == nil || name?.isEmpty == false else {
            throw ValidationError("A session of several rooms needs this one's name: --room NAME.")
        }
        guard room == nil || servers.stream != nil else {
            throw ValidationError("--room names a room of a session over servers: add --stream SERVERS.")
        }
        guard servers.stream != nil || servers.streamCredentials == nil && servers.streamCa == nil else {
            throw ValidationError(
                "--stream-credentials and --stream-ca are for servers: add --stream SERVERS.")
        }
        guard (name ?? "").count <= 40, name.map({ cleaned($0) == $0 }) ?? true else {
            throw ValidationError("A room's name is at most 40 letters on one line.")
        }
    }

    /// Refuses a session's name where no servers are: it would be held by one room alone.
    func check(session: String?) throws {
        guard servers.stream != nil || session == nil else {
            throw ValidationError("--session names a session over servers: add --stream SERVERS.")
        }
    }

    /// How this room takes part in the session of that name.
    ///
    /// - Throws: ``Sentence`` where a file cannot be read, or the name is none.
    func share(session: String) throws(Sentence) -> HostRequest.Share {
        try servers.share(session: session, room: name)
    }

    /// The room's name with one space between words.
    private var name: String? { room?.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The session's name that a scenario's file gives.
    static func session(for file: String) -> String {
        let stem = file.split(separator: "/").last.map(String.init) ?? file
        let name = stem.split(separator: ".").first.map(String.init) ?? stem
        return String(
            name.lowercased().map { character in
                let isPlain = character.isASCII && (character.isLetter || character.isNumber)
                return isPlain ? character : "-"
            }.prefix(64))
    }
}

extension HostRequest.Share {
    /// The servers and the session, for a room of that name.
    func order(room: String) -> StreamOrder {
        StreamOrder(
            servers: servers, session: session, room: RoomTag.text(of: room, in: session),
            replicas: servers.count >= 3 ? 3 : 1, makes: false, credentials: credentials,
            authorities: authorities)
    }
}
