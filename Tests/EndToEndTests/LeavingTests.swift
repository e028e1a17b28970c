import Foundation
import TestSupport
import Testing

/// What a real tmux keeps of a participant who came by a real `ssh` and left.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct LeavingTests {
    @Test("the quick exit leaves nothing in tmux under the name of screen", arguments: ["join", "plain"])
    func quickExit(way: String) async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let tmux = try Tmux(in: room, type: "screen-256color")
        defer { tmux.end() }
        try tmux.type("\(way)-\(WorkshopRoom.code)@127.0.0.1")
        try await tmux.waits { $0.contains("Looking back") && $0.contains("eat words") }
        try tmux.press("C-c")
        let left = try await tmux.waits { !$0.contains("Looking back") && $0.contains("ssh has ended") }
        for words in ["eat words", "Looking back", "We ask no name", WorkshopRoom.code, "before ssh"] {
            #expect(!left.contains(words))
        }
    }

    @Test func `q brings back what stood in tmux before`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let tmux = try Tmux(in: room, type: "screen-256color")
        defer { tmux.end() }
        try tmux.type("join-\(WorkshopRoom.code)@127.0.0.1")
        try await tmux.waits { $0.contains("We ask no name") }
        try tmux.press("Enter")
        try await tmux.waits { !$0.contains("We ask no name") }
        try tmux.press("q")
        try await tmux.waits { $0.contains("Leave?") }
        try tmux.press("y")
        let left = try await tmux.waits { $0.contains("ssh has ended") }
        for words in ["before ssh", "Your seat words:"] { #expect(left.contains(words)) }
    }
}

/// A tmux of a room's own, in which whoever is named connects to the room's door.
private struct Tmux {
    private let room: WorkshopRoom
    private let command: [String]

    init(in room: WorkshopRoom, type: String) throws {
        self.room = room
        let settings = try room.write("set -g status off\nset -g default-terminal \(type)\n", to: "tmux.conf")
        command = ["-S", room.folder.appending(path: "tmux").path(), "-f", settings]
        let ssh = "ssh \(WorkshopRoom.sshOptions.joined(separator: " ")) -p \(room.port)"
        // The name is read, for a word that stood in the terminal would be taken for one of ours.
        let program = "for i in $(seq 60); do echo before ssh; done; stty -echo; read -r name; stty echo; "
        try run(
            ["new-session", "-d", "-x", "80", "-y", "24", "bash", "-c"]
                + [program + ssh + " \"$name\"; echo ssh has ended; read -r name"])
    }

    func type(_ line: String) throws { try run(["send-keys", line, "Enter"]) }

    func press(_ key: String) throws { try run(["send-keys", key]) }

    /// What it shows and what it keeps above that, once `condition` holds for it.
    @discardableResult
    func waits(
        until condition: (String) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        var kept = ""
        for _ in 0..<1500 {
            kept = try run(["capture-pane", "-p", "-S", "-"])
            if condition(kept) { return kept }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("Waited in vain. tmux has:\n\(kept)", sourceLocation: sourceLocation)
        return kept
    }

    func end() { _ = try? run(["kill-server"]) }

    @discardableResult
    private func run(_ arguments: [String]) throws -> String {
        try room.output(command + arguments, of: "/usr/bin/tmux").text
    }
}
