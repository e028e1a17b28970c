import CSystem
import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// Several rooms of one session over real servers: each with a stage, a console and people at plain `ssh` clients.
///
/// The first one begins the session, and moves it.
final class SharedRooms {
    /// A room, and who is in it.
    struct Place {
        let name: String
        let room: WorkshopRoom
        var stage: PseudoTerminal
        var console: PseudoTerminal
        var seats: [PipedSeat] = []
        /// What each seat was last told to be recorded: an option's number, from 1.
        var acknowledged: [Int: Int] = [:]
    }

    /// What was waited for never came; the rest of the test has nothing to say but what the consoles show.
    struct InVain: Error { let consoles: [String] }

    static let session = "tea"
    static let stream = "convene-\(session)"
    let servers: StreamServers
    var places: [Place] = []

    /// Begins a session with those rooms, and waits until all hear each other; the last one knows some servers only, where
    /// these are named, and comes over a wire, where there is one.
    init(
        _ names: [String], at slides: String = slides, lastOver some: [Int]? = nil,
        cutting wire: CutWire? = nil
    ) async throws {
        servers = try StreamServers(at: wire?.address ?? "127.0.0.1")
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            let room = try WorkshopRoom(over: isLast ? wire : nil)
            let known = isLast ? some : nil
            let shared = try sharing(of: room, over: known) + ["--room", name]
            let stage =
                if index == 0 {
                    try room.present(
                        at: room.write(WorkshopRoom.tea(slides), to: "tea.md"),
                        ["--session", Self.session] + shared)
                } else {
                    try room.convene(
                        ["join-session", Self.session, "--record", room.record] + room.joining + shared)
                }
            try await stage.waits(for: "0 came")
            let console = try room.console(size: Size(width: 132, height: 43))
            places.append(Place(name: name, room: room, stage: stage, console: console))
        }
        let count = names.count
        for place in places { try await place.console.waits(for: "\(count) of \(count) rooms here") }
    }

    /// How a room comes to the servers, or to some of them.
    func sharing(of room: WorkshopRoom, over some: [Int]? = nil) throws -> [String] {
        let addresses = some?.map { servers.addresses[$0] } ?? servers.addresses
        return [
            "--stream", addresses.joined(separator: ","), "--stream-credentials",
            try room.write(servers.credentials, to: "credentials"), "--stream-ca", servers.path("ca.pem"),
        ]
    }

    /// Whether everything is done more often, and for longer.
    static let isLong = ProcessInfo.processInfo.environment["CONVENE_LONG"] != nil
    /// How often.
    static let rounds = 0..<(isLong ? 20 : 1)

    static let slides = """
        ## Welcome

        ## Which pot

        ```poll
        id: pot
        ask: Which pot?
        options: [Blue, Brown, White]
        ```

        ## Which cup

        ```poll
        id: cup
        ask: Which cup?
        options: [Large, Small]
        show: live
        ```
        """

    /// Ends everything; where CONVENE_KEEP names a folder, what hosts, servers, consoles and seats have said stays there.
    func clear() {
        if let folder = ProcessInfo.processInfo.environment["CONVENE_KEEP"] {
            try? leave(in: URL(filePath: folder).appending(path: "\(Int(Date.now.timeIntervalSince1970))"))
        }
        for place in places { place.room.clear() }
    }

    private func leave(in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: servers.folder, to: folder.appending(path: "servers"))
        for place in places {
            for end in ["", "-wal", ".log"] {
                try? FileManager.default.copyItem(
                    atPath: place.room.record + end, toPath: folder.appending(path: place.name + end).path())
            }
            let said = [place.console.screen, place.stage.screen] + place.seats.map(\.everything)
            try said.joined(separator: "\n-----\n").write(
                to: folder.appending(path: "\(place.name).txt"), atomically: true, encoding: .utf8)
        }
    }
}
