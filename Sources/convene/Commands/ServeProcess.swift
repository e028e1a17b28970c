import Foundation
import FrontDoor
import Glibc
import Pictures
import Streams

/// `convene serve`: the session's own process, started by `present` and `resume`.
enum ServeProcess {
    static let name = "serve"

    static func run() async throws {
        let channel = FileHandle(fileDescriptor: 3, closeOnDealloc: false)
        let host: PreparedHost
        do {
            let request = try JSONDecoder().decode(HostRequest.self, from: request(from: channel))
            host = try await PreparedHost(request)
        } catch {
            let status = (error as? Sentence)?.status ?? 1
            try reply(.failed("\(error)", status: status), on: channel)
            Glibc.exit(1)
        }
        signal(SIGHUP, SIG_IGN)
        try reply(.ready(socket: host.socket), on: channel)
        await host.run(untilSignals: [SIGTERM])
    }

    /// Everything up to the zero byte that ends it.
    private static func request(from channel: FileHandle) -> Data {
        var request = Data()
        while request.last != 0 {
            let more = channel.availableData
            guard !more.isEmpty else { break }
            request += more
        }
        return request.dropLast()
    }

    private static func reply(_ reply: HostReply, on channel: FileHandle) throws {
        try channel.write(contentsOf: JSONEncoder().encode(reply))
        try channel.close()
    }
}

/// `convene door`: the SSH server, started by a host and by nobody else.
enum DoorProcess {
    static let name = "door"

    static func run() -> Never { Glibc.exit(runDoor(control: 3, listener: 4)) }
}

/// `convene picture`: draws one picture, started by a host and by nobody else.
enum PictureProcess {
    static let name = "picture"

    static func run() -> Never { Glibc.exit(runPicture(control: 3, file: 4)) }
}

/// `convene stream`: the way to the servers that rooms share, started by a host and by nobody else.
enum StreamProcess {
    static let name = "stream"

    static func run() -> Never { Glibc.exit(runStream(control: 3)) }
}
