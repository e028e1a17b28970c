import Foundation
import Glibc

/// A network of its own for a room, and a wire from there to this machine that can be cut.
///
/// Packets are then gone, and neither end is told: no connection is closed, and none is answered. Nothing of this machine's
/// own network is touched but one interface more; all of it ends with this object, or by itself after some minutes.
final class CutWire {
    private struct Failed: Error, CustomStringConvertible { let description: String }

    /// Whether this machine lets networks be made: that takes root, and a kernel with what is needed.
    static let isPossible = getuid() == 0 && (try? CutWire()) != nil

    /// Where this machine is reached from the room, in a range that is for tests alone (RFC 2544).
    let address: String
    private let room, between: Process

    init() throws {
        room = try Self.network()
        between = try Self.network()
        let middle = "\(between.processIdentifier)"
        // One that another wire had may take a while to go.
        let number = (1...250).shuffled().prefix(10).first { number in
            let step = "ip link add convene\(number) type veth peer name here netns \(middle)"
            return (try? Self.run(step)) != nil
        }
        guard let number else { throw Failed(description: "no interface more") }
        address = "198.18.\(number).1"
        let steps = [
            "ip address add \(address)/24 dev convene\(number)",
            "ip link set convene\(number) up",
            "nsenter -n -t \(middle) ip link add switch type bridge",
            "nsenter -n -t \(middle) ip link add there type veth peer name eth0 netns \(room.processIdentifier)",
            "nsenter -n -t \(middle) ip link set here master switch up",
            "nsenter -n -t \(middle) ip link set there master switch up",
            "nsenter -n -t \(middle) ip link set switch up",
            "\(entering) ip link set lo up",
            "\(entering) ip address add 198.18.\(number).2/24 dev eth0",
            "\(entering) ip link set eth0 up",
        ]
        for step in steps { try Self.run(step) }
    }

    deinit {
        // They are deaf to what asks politely, as the threads are that run tests.
        for process in [room, between] { kill(process.processIdentifier, SIGKILL) }
    }

    private var entering: String { "nsenter -n -t \(room.processIdentifier)" }

    /// What stands before a command that is to run in the room's network.
    var prefix: [String] { ["/usr/bin/env"] + entering.split(separator: " ").map(String.init) }

    func cut() throws { try turn("down") }
    func mend() throws { try turn("up") }

    private func turn(_ way: String) throws {
        try Self.run("nsenter -n -t \(between.processIdentifier) ip link set switch \(way)")
    }

    /// A network that is there for as long as a process.
    private static func network() throws -> Process {
        let output = Pipe()
        let process = command("unshare -n sh -c", ["echo; exec sleep 900"])
        process.standardOutput = output
        try process.run()
        guard !output.fileHandleForReading.availableData.isEmpty else {
            throw Failed(description: "no network of its own")
        }
        return process
    }

    private static func run(_ line: String) throws {
        let process = command(line)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(description: "\(line): \(String(decoding: said, as: UTF8.self))")
        }
    }

    private static func command(_ line: String, _ more: [String] = []) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = line.split(separator: " ").map(String.init) + more
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }
}
