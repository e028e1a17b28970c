import ArgumentParser
import Foundation
import Glibc

/// `convene serve`: the session's own process, started by `present` and `resume`.
struct ServeProcess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", shouldDisplay: false)

    func run() async throws {
        let channel = FileHandle(fileDescriptor: 3, closeOnDealloc: false)
        let host: PreparedHost
        do {
            let request = try JSONDecoder().decode(HostRequest.self, from: Self.request(from: channel))
            host = try await PreparedHost(request)
        } catch {
            let status = (error as? Sentence)?.status ?? 1
            try Self.reply(.failed("\(error)", status: status), on: channel)
            throw ExitCode.failure
        }
        signal(SIGHUP, SIG_IGN)
        try Self.reply(.ready(socket: host.socket), on: channel)
        await host.run(untilSignals: [SIGTERM])
    }

    /// Everything up to the first zero byte.
    private static func request(from channel: FileHandle) -> Data {
        var request = Data()
        while !request.contains(0) {
            let more = channel.availableData
            guard !more.isEmpty else { break }
            request += more
        }
        return request.prefix { $0 != 0 }
    }

    private static func reply(_ reply: HostReply, on channel: FileHandle) throws {
        try channel.write(contentsOf: JSONEncoder().encode(reply))
        try channel.close()
    }
}
