import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// Bad input gets one clear sentence, the right exit status, and nothing lost.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct FaultTests {
    @Test func `presenting without a terminal is refused, and leaves no file`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()
        let run = try room.output(["present", scenario, "--record", room.record])
        #expect(run.status == 1)
        #expect(
            run.errors
                == "There is no terminal for a stage. Run this in a terminal, without redirecting it.\n")
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    @Test(arguments: ["check", "present"])
    func `whatever is no scenario's file gets a sentence of its own, and keeps nobody waiting`(
        command: String
    )
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let place = room.folder.appending(path: "given.md").path()
        let given: [(sentence: String, make: () throws -> Void)] = [
            ("There is no file \(place) to read.", {}),
            ("\(place) is no file on a disk.", { mkfifo(place, 0o600) }),
            ("\(place) is a folder.", { mkdir(place, 0o700) }),
            (
                "\(place) has 5000000 bytes, and a scenario at most 1000000.",
                { try Data(repeating: 0x61, count: 5_000_000).write(to: URL(filePath: place)) }
            ),
            (
                "\(place) is not a text in UTF-8.",
                { try Data([0x23, 0x20, 0xE9]).write(to: URL(filePath: place)) }
            ),
        ]
        for one in given {
            try one.make()
            let run = try room.convene(
                [command, place] + (command == "present" ? ["--record", room.record] : []))
            try await run.waitsForEnd()
            #expect(run.everything.replacing("\r\n", with: " ").contains(one.sentence))
            #expect(run.status() == 1)
            #expect(!FileManager.default.fileExists(atPath: room.record))
            try? FileManager.default.removeItem(atPath: place)
        }
    }

    @Test(arguments: ["--facilitators", "--passphrase-file"])
    func `whatever is no file of keys or words gets a sentence of its own too`(option: String) throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try room.write(WorkshopRoom.tea("## Tea"), to: "tea.md")
        let place = room.folder.appending(path: "given").path()
        let given: [(sentence: String, make: () throws -> Void)] = [
            ("There is no file \(place) to read. Name another with \(option).", {}),
            ("\(place) is no file on a disk. Name another with \(option).", { mkfifo(place, 0o600) }),
            ("\(place) is a folder. Name another with \(option).", { mkdir(place, 0o700) }),
            (
                "\(place) has 2000000 bytes, and such a file at most 1048576.",
                { try Data(repeating: 0x61, count: 2_000_000).write(to: URL(filePath: place)) }
            ),
        ]
        for one in given {
            try one.make()
            let run = try room.output(["host", scenario, "--record", room.record, option, place])
            #expect(run.errors.hasPrefix(one.sentence), "\(run.errors)")
            #expect(run.status == 1)
            #expect(!FileManager.default.fileExists(atPath: room.record))
            try? FileManager.default.removeItem(atPath: place)
        }
    }

    @Test func `a record that exists is not touched`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        try Data("mine".utf8).write(to: URL(filePath: room.record))
        let present = try room.present()
        try await present.waitsForEnd()
        #expect(present.status() == 1)
        #expect(present.everything.contains("exists already"))
        #expect(try Data(contentsOf: URL(filePath: room.record)) == Data("mine".utf8))
    }

    @Test(arguments: ["summary", "finish", "erase", "resume"])
    func `a file that is no record is refused and not touched`(command: String) async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let text = Data("# Not a record\n".utf8)
        try text.write(to: URL(filePath: room.record))
        let run = try room.convene([command, room.record])
        try await run.waitsForEnd()
        #expect(run.status() == 1)
        #expect(try Data(contentsOf: URL(filePath: room.record)) == text)
        #expect(!FileManager.default.fileExists(atPath: room.record + "-wal"))
    }

    @Test(arguments: [SIGTERM, SIGKILL])
    func `where a host stops, what goes on with its session is printed for a shell`(signal: Int32)
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let folder = room.folder.path() + "/"
        let record = folder + "my session.convene"
        let phrase = folder + "pass phrase"
        try FileManager.default.moveItem(
            atPath: room.write("a phrase of some words", to: "phrase"), toPath: phrase)
        let options = room.joining + ["--idle", "30m", "--calm", "--passphrase-file"]
        let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()
        let stage = try room.convene(["present", scenario, "--record", record] + options + [phrase])
        try await stage.waits(for: "0 came")
        kill(try #require(try room.processes("serve").first), signal)
        try await stage.waitsForEnd()
        let words =
            "convene resume '\(record)' \(room.joining.joined(separator: " ")) --passphrase-file '\(phrase)'"
            + " --idle 30m --calm"
        #expect(stage.everything.contains(words), "\(stage.everything)")
        let resumed = try room.convene(["resume", record] + options + [phrase])
        try await resumed.waits(for: "0 came")
    }

    @Test func `a record that lost even its session's beginning can be finished and erased`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        kill(try #require(try room.processes("serve").first), SIGKILL)
        try await stage.waitsForEnd()
        try Data().write(to: URL(filePath: room.record + "-wal"))
        #expect(try room.output(["summary", room.record]).text.contains("not begun"))
        #expect(try room.output(["erase", room.record]).status == 1)
        #expect(try room.output(["finish", room.record]).status == 0)
        #expect(FileManager.default.fileExists(atPath: room.record + ".log"))
        #expect(try room.output(["erase", room.record, "--yes"]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: room.record + ".log"))
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    @Test func `a port that is in use is named, and the new record is taken back`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let first = try room.present("retrospective")
        try await first.waits(for: "0 came")
        let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()
        let second = room.folder.appending(path: "second.convene").path()
        let run = try room.convene([
            "present", scenario, "--record", second, "--port", "\(room.port)", "--bind", "127.0.0.1",
        ])
        try await run.waitsForEnd()
        #expect(run.status() == 1)
        #expect(run.everything.contains("Port \(room.port) is in use"))
        #expect(!FileManager.default.fileExists(atPath: second))
    }

    @Test func `a second host on the same record is refused`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let first = try room.present("retrospective")
        try await first.waits(for: "0 came")
        let second = try room.convene(["resume", room.record, "--no-ssh"])
        try await second.waitsForEnd()
        #expect(second.status() == 1)
        first.type("n")
        try await first.waits(for: "0 came")
        let attached = try room.convene(["attach", "stage"])
        try await attached.waits(for: "0 came")
    }

    @Test func `a broken scenario is told with its place`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let path = room.folder.appending(path: "broken.md").path()
        try Data("---\ntitle: T\n---\n\n# S\n\n## Slide {layout=kase}\n\n- x\n".utf8).write(
            to: URL(filePath: path))
        let check = try room.output(["check", path])
        #expect(check.status == 1)
        #expect(check.text.contains("broken.md:7:"))
        #expect(check.text.contains("case"))
        let present = try room.convene(["present", path, "--record", room.record])
        try await present.waitsForEnd()
        #expect(present.status() == 1)
        #expect(present.everything.contains("broken.md:7:"))
    }

    @Test(arguments: [["--colour"], ["present"], ["present", "x.md", "--port", "0"], ["fly"]])
    func `a wrong option is one sentence and status 64`(arguments: [String]) throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let run = try room.output(arguments)
        #expect(run.status == 64)
        #expect(run.text.isEmpty)
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [["--help"], ["check", "retrospective"], ["cards", "retrospective"], ["config"]])
    func `output that cannot be written is one sentence and status 1`(arguments: [String]) throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let words = arguments.map {
            $0 == "retrospective" ? WorkshopRoom.root.appending(path: "Scenarios/\($0).md").path() : $0
        }
        for target in ["> /dev/full", ">&-"] {
            let run = try room.output(
                ["-c", "exec \"$@\" \(target)", "sh", WorkshopRoom.program] + words, of: "/bin/sh")
            #expect(run.status == 1)
            #expect(
                run.errors.hasPrefix("The output could not be written: ")
                    && run.errors.count { $0 == "\n" } == 1)
        }
    }

    @Test func `nothing is written over a record, nor where something would stand beside one`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try room.write(WorkshopRoom.tea("## Tea"), to: "tea.md")
        let stage = try room.present(at: scenario)
        try await stage.waits(for: "0 came")
        stage.type("qy")
        try await stage.waits(for: "q leaves this terminal.")
        stage.type("q")
        try await stage.waitsForEnd()
        let record = URL(filePath: room.record)
        let before = try Data(contentsOf: record)
        symlink(room.record, room.folder.appending(path: "link").path())
        for name in ["", "-wal", "-shm", "-journal", ".log"].map({ room.record + $0 }) + ["link"] {
            for command in [["summary", room.record], ["cards", scenario]] {
                let run = try room.output(command + ["--output", name])
                #expect(run.status == 1, "\(command) \(name)")
                #expect(run.errors == "\(name) belongs to a record. Name another file with --output.\n")
            }
        }
        let over = try room.output(["summary", room.record, "--output", scenario])
        #expect(over.errors == "\(scenario) is a scenario. Name another file with --output.\n")
        #expect(try Data(contentsOf: record) == before)
        #expect(try room.output(["summary", room.record]).status == 0)
    }

    @Test func `what is written to a file spares the scenario, and keeps links, pipes and modes`()
        throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try room.write(WorkshopRoom.tea("## Tea"), to: "tea.md")
        let before = try Data(contentsOf: URL(filePath: scenario))
        for name in ["tea.md", "link-to-tea"] {
            symlink("tea.md", room.folder.appending(path: "link-to-tea").path())
            let run = try room.output(["cards", "tea.md", "--output", name])
            #expect(run.status == 1)
            #expect(run.errors == "\(name) is a scenario. Name another file with --output.\n")
            #expect(try Data(contentsOf: URL(filePath: scenario)) == before)
        }
        for (name, text) in [
            ("own.md", "# A\n\nwords\n\n---\n\n# B\n"), ("talk.tpp", "words\n"),
            ("quiz.txt", "Which?\nA. b\nB. c\nANSWER: A\n"),
        ] {
            let own = try room.write(text, to: name)
            for command in [
                ["handout", "own.md"], ["handout", "tea.md", "--format", "html"], ["convert", "own.md"],
            ] {
                let run = try room.output(command + ["--output", name])
                #expect(run.status == 1)
                #expect(
                    run.errors.hasSuffix(
                        "\(name) \(command[0] == "convert" ? "exists already" : "is a scenario"). Name another file with --output.\n"
                    ))
                #expect(try String(contentsOfFile: own, encoding: .utf8) == text)
            }
        }
        let target = try room.write("old", to: "target")
        symlink("target", room.folder.appending(path: "link").path())
        #expect(try room.output(["cards", "tea.md", "--output", "link"]).status == 0)
        let cards = try String(contentsOfFile: target, encoding: .utf8)
        #expect(!cards.isEmpty && cards != "old")
        #expect(try room.output(["cards", "tea.md", "--output", "new"]).status == 0)
        for name in ["target", "new"] {
            let path = room.folder.appending(path: name).path()
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        mkfifo(room.folder.appending(path: "pipe").path(), 0o600)
        let piped = try room.output(
            ["-c", "cat pipe & \"$0\" cards tea.md --output pipe && wait", WorkshopRoom.program],
            of: "/bin/sh")
        #expect(piped.text == cards)
        #expect(
            try room.output(["cards", "tea.md", "--output", "."]).errors.hasPrefix(
                ". is no file to write to."))
    }

    @Test(arguments: ["online-exploitation", "retrospective"])
    func `check finds nothing in our own scenarios but who answers for the data`(name: String) throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let run = try room.output(["check", WorkshopRoom.root.appending(path: "Scenarios/\(name).md").path()])
        #expect(run.status == 0)
        #expect(!run.text.contains("error:"))
        #expect(run.text.ranges(of: "warning:").count == 1)
        #expect(run.text.contains("warning: put who answers for the data in the place of these words"))
        #expect(run.errors.isEmpty)
    }

    @Test func `a terminal is given back after a hang-up, and the session goes on`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        stage.kill(SIGKILL)
        #expect(stage.status() == 128 + SIGKILL)
        let attached = try room.convene(["attach", "stage"])
        try await attached.waits(for: "0 came")
        attached.kill(SIGTERM)
        try await attached.waitsForEnd()
        #expect(attached.everything.hasSuffix("Come back: convene attach stage\r\n"))
        #expect(attached.everything.contains("\u{1B}[?1049l"))
    }

    @Test func `the stage follows its terminal's size without a key`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        stage.resize(to: Size(width: 40, height: 12))
        try await stage.waits(
            until: { $0.screen.split(separator: "\n", omittingEmptySubsequences: false).count == 12 },
            what: "12 rows")
        try await stage.waits(for: "0 came")
    }
}
