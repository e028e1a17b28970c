import CSystem
import Foundation
import Glibc
import Host
import Lines
import Synchronization
import TestSupport
import Testing

extension ServersTests {
    @Test func `a process that is killed is followed by the next, which goes on where it was`() throws {
        let heard = Heard()
        let order = StreamOrder(
            servers: servers.addresses, session: "link", room: StreamUnderTest.anyRoom(), replicas: 3,
            makes: true,
            credentials: servers.credentials, authorities: servers.authorities)
        let link = try StreamLink(order, program: StreamUnderTest.program) { heard.take($0) }
        link.send(.follow(after: 0))
        try heard.wait { $0.contains { if case .connected = $0 { true } else { false } } }
        let writer = try StreamUnderTest("link", on: servers, makes: false, follows: false)
        for number in 0..<10 { _ = try writer.published("\(number)") }
        try heard.wait { $0.texts.count == 10 }
        for round in 0..<2 {
            let child = try #require(children().first)
            // The second time it only stands still.
            kill(child, round == 0 ? SIGKILL : SIGSTOP)
            if round == 1 { link.send(.publish(id: 7, subject: "timeline", .nothing, [1])) }
            for number in 0..<10 { _ = try writer.published("\(round) \(number)") }
            try heard.wait { $0.texts.count >= 20 + round * 10 }
            try heard.wait { $0.count { $0 == .disconnected } == round + 1 }
        }
        try heard.wait { $0.contains(.answered(7, .unknown)) }
        let sequences = heard.frames.compactMap {
            if case .message(let message) = $0 { message.sequence } else { nil }
        }
        #expect(sequences == Array(1...30))
        link.stop()
        #expect(children().isEmpty)
    }

    /// Processes `convene stream` that this process has started for a link.
    private func children() -> [pid_t] {
        let all =
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }) ?? []
        return all.filter { process in
            guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
                let line = try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
            else { return false }
            return status.contains("PPid:\t\(getpid())\n") && line == "convene\0stream\0"
                && !StreamUnderTest.processes.withLock { $0.contains(process) }
        }
    }
}

/// What a link hands on, in its thread.
private final class Heard: Sendable {
    private let all = Mutex<[FrameFromStream]>([])

    func take(_ frame: FrameFromStream) { all.withLock { $0.append(frame) } }

    var frames: [FrameFromStream] { all.withLock { $0 } }

    func wait(
        sourceLocation: SourceLocation = #_sourceLocation, until isDone: ([FrameFromStream]) -> Bool
    ) throws {
        let end = system_milliseconds() + 20_000
        while !isDone(frames) {
            try #require(
                system_milliseconds() < end, "what was waited for did not come",
                sourceLocation: sourceLocation)
            usleep(10_000)
        }
    }
}

extension [FrameFromStream] {
    fileprivate var texts: [String] {
        compactMap {
            if case .message(let message) = $0 { String(decoding: message.bytes, as: UTF8.self) } else { nil }
        }
    }
}
