import CSystem
import Decks
import Foundation
import FrontDoor
import Host
import Lines
import QRCodes
import Records
import ScenarioFiles
import Screens
import Session
import Workshop

/// A session that is open and can run in this process.
struct PreparedHost {
    /// How people join; nil where nobody does over SSH.
    let joining: Joining?
    /// Where terminals of this machine attach.
    let socket: String
    private let host: SessionHost
    private let participantsSocket: String?

    /// Opens what `request` asks for.
    ///
    /// - Throws: What the person who asked is told; a record that was made for it is gone again.
    init(_ request: HostRequest) async throws {
        // Its memory holds seat words and what people type.
        _ = system_forbid_dumps()
        socket = try LocalSocket.path(forRecord: request.record)
        participantsSocket = request.care.participantsSocket
        let (record, scenario, events, dialect) = try await Self.record(for: request)
        var opened: StreamOrder?
        do {
            let share = try await Self.share(of: record, scenario, for: request)
            if request.scenario != nil { opened = share?.order }
            let address = scenario.feedback ?? scenario.contact ?? ""
            let door = try request.joining.map(Self.door)
            joining = door?.joining
            var options = HostOptions(
                socketPath: socket, door: door,
                feedbackPicture: address.isEmpty ? [] : try QRCodes.modules(of: address),
                participantsSocket: participantsSocket, facilitatorKeys: request.care.facilitatorKeys,
                passphrase: request.care.passphrase, idle: .seconds(request.care.idle),
                theme: request.care.theme, isCalm: request.care.isCalm,
                scenarioFile: request.scenarioPath.map { path in
                    Self.watched(path, as: dialect, for: request.care.organisation)
                },
                share: share,
                pictures: request.pictures.map { PictureFolder(path: $0) }
                    ?? PictureFolder(beside: request.scenarioPath ?? request.record))
            options.resuming = request.resuming
            options.inShell = { inShell($0) }
            host = try SessionHost(record: record, scenario: scenario, events: events, options: options)
            try await host.open()
        } catch {
            await record.close()
            if request.scenario != nil || request.share?.isJoining == true { Self.remove(request.record) }
            if let opened { try? await StreamMeeting.remove(opened) }
            throw error
        }
    }

    /// Runs until the session is over, or one of `signals` ends the host and leaves the session to be resumed.
    func run(untilSignals signals: [Int32]) async {
        let host = host
        let signals = await Signals(signals) { host.terminate() }
        await host.run()
        signals.cancel()
        unlink(socket)
        if let participantsSocket { unlink(participantsSocket) }
    }

    /// How the host takes part in the session that several rooms share; nil where none do.
    private static func share(
        of record: Record, _ scenario: Scenario, for request: HostRequest
    ) async throws -> HostOptions.Share? {
        guard let sharing = record.sharing else { return nil }
        var asked = request.share ?? HostRequest.Share(session: "", servers: [])
        asked.session = sharing.session
        if asked.servers.isEmpty { asked.servers = sharing.servers }
        let order = asked.order(room: sharing.room)
        let address = try request.joining.map { try door(for: $0).joining.command } ?? ""
        let name = await record.scenarioName
        let read: @Sendable (String) -> Scenario? = { ScenarioFiles.scenario(from: $0, path: name).value }
        guard let shared = try await record.shared(of: scenario, reading: read) else { return nil }
        if request.scenario != nil {
            guard await record.scenarioText.utf8.count <= Entry.Opening.longestText else {
                throw Sentence(
                    "This scenario is longer than 700 KB, and rooms cannot share it. Make it shorter, or two of it.",
                    status: 65)
            }
            let opening = await SharedOpening(of: record, sharing, address: address)
            try await meet { () throws(StreamMeeting.Failure) in
                try await StreamMeeting.begin(
                    order, with: opening.message(of: shared, at: WallClock(after: []).now()))
            }
        } else if shared.sequence > 0 {
            try await compare(record, order, after: shared.sequence)
        }
        return HostOptions.Share(
            order: order, name: sharing.room, address: address, shared: shared, read: read)
    }

    /// Refuses a stream of another scenario; servers that do not answer are waited for by the host.
    private static func compare(
        _ record: Record, _ order: StreamOrder, after read: UInt64
    ) async throws {
        let opening: StreamedMessage
        do throws(StreamMeeting.Failure) {
            opening = try await StreamMeeting.opening(of: order, after: read)
        } catch .ended {
            throw Sentence(
                "\(StreamMeeting.Failure.ended) End this room with its own answers: convene finish RECORD",
                status: 69)
        } catch {
            guard error == .twin || error.isFinal else { return }
            throw Sentence("\(error)", status: error.exitStatus)
        }
        let own = try await record.message(at: 1)
        guard own?.bytes == opening.bytes else {
            throw Sentence(
                """
                The servers have another session of this name. Go on with this record by itself on other servers, or \
                remove that session: convene finish --stream … --session \(order.session)
                """, status: 65)
        }
    }

    private static func record(
        for request: HostRequest
    ) async throws -> (Record, Scenario, [Event], Dialect?) {
        if let named = request.scenario {
            let sharing = request.share.flatMap { share in
                share.room.map { Sharing(session: share.session, room: $0, servers: share.servers) }
            }
            let details = RecordDetails(
                zone: TimeZone.current.identifier, isRehearsal: request.care.isRehearsal, room: sharing?.room,
                sharing: sharing)
            // The disk is waited for while the text is read.
            async let created = Record.create(
                at: request.record, scenario: named.text, name: named.name, details: details)
            let loaded = ScenarioFiles.scenario(from: named.text, path: named.name)
            let isKnown = !request.care.organisation.findings(in: loaded).contains { $0.severity == .error }
            let record = try await created
            guard let scenario = loaded.value, isKnown else {
                await record.close()
                remove(request.record)
                throw HostError.brokenScenario(named.name)
            }
            return (record, scenario, [], named.dialect)
        }
        if let share = request.share, share.isJoining, let room = share.room {
            return try await joined(share, room: room, at: request.record)
        }
        let opened = try await OpenRecord(at: request.record)
        guard opened.state.finished == nil else {
            await opened.record.close()
            throw Sentence(
                "This session is finished. Print it: convene summary \(request.record)", status: 65)
        }
        return (opened.record, opened.scenario, opened.events, nil)
    }

    static func remove(_ record: String) {
        for end in ["", "-wal", "-shm"] { unlink(record + end) }
    }

    /// The scenario's file, with the first reason why it cannot be presented.
    ///
    /// However the text is changed, a deck is read as it was when the session began.
    private static func watched(
        _ path: String, as dialect: Dialect?, for organisation: Organisation
    ) -> ScenarioFile {
        ScenarioFile(path: path) {
            let file: ScenarioText
            do throws(Sentence) {
                file = try ScenarioText(at: path, as: dialect, advice: "Put it back.")
            } catch {
                return .finding("\(error.text) The session goes on with the text that it has.")
            }
            let loaded = presentable(from: file.text, path: file.name, as: dialect)
            let findings = loaded.diagnostics + organisation.findings(in: loaded)
            let first = findings.first { $0.severity == .error }
            let text = organisation.named(in: loaded.deck?.text ?? file.text)
            if first == nil, let scenario = ScenarioFiles.scenario(from: text, path: file.name).value {
                let address = scenario.feedback ?? scenario.contact ?? ""
                let picture = address.isEmpty ? [] : (try? QRCodes.modules(of: address)) ?? []
                return .scenario(scenario, text: text, feedbackPicture: picture)
            }
            return .finding(first.map { $0.report(lines: []) } ?? "")
        }
    }

    private static func door(for joining: HostRequest.Joining) throws -> HostOptions.Door {
        let key = try HostKey.load(orMakeAt: hostKeyPath)
        let address = joining.address ?? joining.bind ?? firstAddress() ?? "localhost"
        let port = joining.typedPort ?? joining.port
        let picture = try QRCodes.modules(of: Joining.link(to: address, port: port))
        return HostOptions.Door(
            bind: joining.bind, port: joining.port, hostKey: key.text,
            joining: Joining(
                address: address, port: port, code: joining.code,
                fingerprint: joining.isBehindServer ? "" : key.fingerprint, picture: picture),
            packetGuard: packetGuard())
    }

    /// Where the host key is kept: in the user's state directory.
    static var hostKeyPath: String {
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
