import Foundation
import Glibc
import TestSupport
import Testing

/// Pictures on stages and at seats, over real ssh.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct PictureTests {
    private static let secret = "behind the old kitchen"
    /// Whoever runs tests may have said that there shall be none.
    private static let inColour = ["NO_COLOR": ""]

    /// Writes a scenario with a picture on its second slide, and the picture beside it.
    private func scenario(in room: WorkshopRoom) throws -> String {
        try TestImage(width: 160, height: 160).write(
            to: room.folder.appending(path: "canal.jpg").path(), as: .jpeg, turn: 6, words: Self.secret)
        return try room.write(
            WorkshopRoom.tea(
                """
                ## Welcome

                Good morning.

                ## Water

                ![A canal at dusk](canal.jpg)

                Who walks there?
                """), to: "tea.md")
    }

    /// Whether the words stand so far down that the picture is above them, in colours of known shades.
    private func isPictured(_ terminal: PseudoTerminal) -> Bool {
        let row = terminal.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains("A canal at dusk")
        }
        return row ?? 0 > 9 && terminal.everything.contains(/48;5;(?:1[6-9]|[2-9]\d|1\d\d|2\d\d)m/)
    }

    @Test
    func `a picture is on stage and at a seat, in words at others, and nothing of its file but its look is`()
        async throws
    {
        let room = try WorkshopRoom(settings: Self.inColour)
        defer { room.clear() }
        let stage = try room.present(at: try scenario(in: room))
        try await stage.waits(for: "Good morning")
        let seat = try await room.join().seat
        try await seat.waits(for: "Good morning")
        let grey = try room.ssh(type: "vt100")
        try await grey.waits(for: "Code:")
        grey.type(WorkshopRoom.code + "\r")
        try await grey.waits(for: "We ask no name")
        grey.type("\r")
        let linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await linear.waits(for: "Slide: Welcome")
        stage.type("n")
        for terminal in [stage, seat] {
            try await terminal.waits(until: isPictured, what: "the picture is there")
            #expect(terminal.screen.contains("Who walks there?"))
        }
        try await grey.waits(for: "A canal at dusk")
        try await linear.waits(for: "Picture: A canal at dusk")
        #expect(!grey.everything.contains("48;5;"))
        #expect(seat.screen.contains("i no pictures"))

        seat.type("i")
        try await seat.waits(for: "i pictures", "A canal at dusk")
        #expect(!isPictured(seat))
        seat.type("i")
        try await seat.waits(until: isPictured, what: "the picture is back")

        for terminal in [stage, seat, grey] {
            #expect(!terminal.everything.contains(Self.secret) && !terminal.everything.contains("Exif"))
        }
        #expect(!linear.everything.contains(Self.secret))
        for command in ["serve", "door"] {
            for process in try room.processes(command) {
                let maps = try FileHandle(forReadingFrom: URL(filePath: "/proc/\(process)/maps")).readToEnd()
                let mapped = String(decoding: maps ?? Data(), as: UTF8.self)
                let isWhole = mapped.contains("libssh")
                #expect(isWhole)
                for library in ["libpng", "libjpeg", "libchafa"] {
                    let isMapped = mapped.contains(library)
                    #expect(!isMapped, "\(library) in \(command)")
                }
            }
        }
        let stored = ["", "-wal"].reduce(into: Data()) { stored, end in
            stored += (try? Data(contentsOf: URL(filePath: room.record + end))) ?? Data()
        }
        #expect(!stored.contains([0xFF, 0xD8, 0xFF]) && stored.range(of: Data(Self.secret.utf8)) == nil)
    }

    @Test
    func `another file's name is drawn at once, and another file of the name when its slide is shown anew`()
        async throws
    {
        let room = try WorkshopRoom(settings: Self.inColour)
        defer { room.clear() }
        let path = try scenario(in: room)
        let picture = room.folder.appending(path: "canal.jpg")
        let moved = room.folder.appending(path: "river.png")
        try FileManager.default.moveItem(at: picture, to: moved)
        let stage = try room.present(at: path)
        try await stage.waits(for: "Good morning")
        stage.type("n")
        try await stage.waits(for: "A canal at dusk")
        #expect(!isPictured(stage))
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacing("canal.jpg", with: "river.png").utf8).write(to: URL(filePath: path))
        try await stage.waits(until: isPictured, what: "the other file's picture")

        let rows = stage.screen.split(separator: "\n").count
        try TestImage(width: 160, height: 20).write(to: moved.path())
        stage.type("N")
        try await stage.waits(for: "Good morning")
        stage.type("n")
        try await stage.waits(
            until: { $0.screen.contains("A canal at dusk") && $0.screen.split(separator: "\n").count < rows },
            what: "the lower picture")
    }

    @Test
    func `a session that is resumed finds pictures in the folder that is named, and shows words without`()
        async throws
    {
        let room = try WorkshopRoom(settings: Self.inColour)
        defer { room.clear() }
        let stage = try room.present(at: try scenario(in: room))
        try await stage.waits(for: "Good morning")
        stage.type("n")
        try await stage.waits(until: isPictured, what: "the picture is there")
        for process in try room.processes("serve") { kill(process, SIGKILL) }
        try await stage.waitsForEnd()
        let elsewhere = room.folder.appending(path: "elsewhere")
        try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: room.folder.appending(path: "canal.jpg"), to: elsewhere.appending(path: "canal.jpg"))
        let words = try room.resume()
        try await words.waits(for: "A canal at dusk")
        #expect(!isPictured(words))
        for process in try room.processes("serve") { kill(process, SIGKILL) }
        try await words.waitsForEnd()
        let pictured = try room.resume(room.record, ["--pictures", elsewhere.path()])
        try await pictured.waits(until: isPictured, what: "the picture is there again")
    }

    @Test func `check names pictures that are missing, outside, large, or without a text`() throws {
        let room = try WorkshopRoom(settings: Self.inColour)
        defer { room.clear() }
        try TestImage(width: 8, height: 8).write(to: room.folder.appending(path: "good.png").path())
        try Data(count: 8_000_001).write(to: room.folder.appending(path: "large.png"))
        let path = try room.write(
            WorkshopRoom.tea(
                """
                ## Pictures

                ![Good](good.png)

                ![](good.png)

                ![Large](large.png)

                ![Missing](missing.png)

                ![Outside](/etc/hostname)
                """), to: "tea.md")
        let output = try room.output(["check", path])
        #expect(output.status == 0)
        for finding in [
            "16:1: warning: this picture has no text: say what it shows, for whoever does not see it",
            "18:1: warning: “large.png” has 8 MB; make it smaller than 8 MB",
            "20:1: warning: “missing.png” is not beside the scenario; its text is shown",
            "22:1: warning: “/etc/hostname” is not under the scenario's folder; its text is shown",
        ] {
            #expect(output.text.contains("tea.md:" + finding))
        }
        #expect(!output.text.contains("14:1"))
    }
}
