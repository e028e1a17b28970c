import ArgumentParser
import CSystem
import Dispatch
import Foundation
import FrontDoor
import Host
import QRCodes
import Records
import ScenarioFiles
import Screens
import Session
import Workshop

/// `convene serve`: the session's own process, started by `present` and `resume`.
struct ServeProcess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", shouldDisplay: false)

    func run() async throws {
        let channel = FileHandle(fileDescriptor: 3, closeOnDealloc: false)
        let host: SessionHost
        let socket: String
        do {
            let request = try JSONDecoder().decode(HostRequest.self, from: Self.request(from: channel))
            socket = try LocalSocket.path(forRecord: request.record)
            host = try await Self.host(for: request, socket: socket)
        } catch {
            try Self.reply(.failed("\(error)"), on: channel)
            throw ExitCode.failure
        }
        signal(SIGTERM, SIG_IGN)
        signal(SIGHUP, SIG_IGN)
        let termination = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .global())
        termination.setEventHandler { host.terminate() }
        termination.resume()
        try Self.reply(.ready(socket: socket), on: channel)
        await host.run()
        termination.cancel()
        unlink(socket)
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

    private static func host(for request: HostRequest, socket: String) async throws -> SessionHost {
        let record: Record
        let scenario: Scenario
        let events: [Event]
        if let named = request.scenario {
            guard let read = ScenarioFiles.scenario(from: named.text, path: named.name).value else {
                throw HostError.brokenScenario(named.name)
            }
            scenario = read
            record = try await Record.create(at: request.record, scenario: named.text, name: named.name)
            events = []
        } else {
            let opened = try await OpenRecord(at: request.record)
            (record, scenario, events) = (opened.record, opened.scenario, opened.events)
            guard State(of: scenario, replaying: events).finished == nil else {
                await record.close()
                throw Sentence("This session is finished. Print it: convene summary \(request.record)")
            }
        }
        do {
            let address = scenario.feedback ?? scenario.contact ?? ""
            let options = HostOptions(
                socketPath: socket, door: try request.joining.map(door),
                feedbackPicture: address.isEmpty ? [] : try QRCodes.modules(of: address),
                participantsSocket: request.care.participantsSocket,
                facilitatorKeys: request.care.facilitatorKeys, passphrase: request.care.passphrase,
                idle: .seconds(request.care.idle), theme: request.care.theme,
                scenarioPath: request.scenarioPath)
            let host = try SessionHost(record: record, scenario: scenario, events: events, options: options)
            try await host.open()
            return host
        } catch {
            await record.close()
            if request.scenario != nil { for end in ["", "-wal", "-shm"] { unlink(request.record + end) } }
            throw error
        }
    }

    private static func door(for joining: HostRequest.Joining) throws -> HostOptions.Door {
        let key = try HostKey.load(orMakeAt: hostKeyPath)
        let address = joining.address ?? joining.bind ?? firstAddress() ?? "localhost"
        let picture = try QRCodes.modules(of: "ssh://join@\(address):\(joining.port)")
        return HostOptions.Door(
            bind: joining.bind, port: joining.port, hostKey: key.text,
            joining: Joining(
                address: address, port: joining.port, code: joining.code, fingerprint: key.fingerprint,
                picture: picture))
    }

    /// Where the host key is kept: in the user's state directory.
    private static var hostKeyPath: String {
        let environment = ProcessInfo.processInfo.environment
        let state = environment["XDG_STATE_HOME"] ?? (environment["HOME"] ?? "/tmp") + "/.local/state"
        return state + "/convene/host_key"
    }

    private static func firstAddress() -> String? {
        var buffer = [CChar](repeating: 0, count: 64)
        guard system_first_address(&buffer, buffer.count) == 0 else { return nil }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
