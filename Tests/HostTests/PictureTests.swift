import Drawing
import Foundation
import Glibc
import Lines
import TestSupport
import Testing

@testable import Host

/// The files of pictures, who opens them, and what comes back of whoever draws them.
@Suite struct PictureTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "pictures-\(UUID().uuidString)")
    private var inside: URL { root.appending(path: "in") }

    init() throws {
        try FileManager.default.createDirectory(
            at: inside.appending(path: "deeper"), withIntermediateDirectories: true)
    }

    private func clear() { try? FileManager.default.removeItem(at: root) }

    private func problem(with file: String) -> PictureFolder.Problem? {
        do throws(PictureFolder.Problem) {
            close(
                try PictureFolder(beside: inside.appending(path: "scenario.md").path()).open(file).descriptor)
            return nil
        } catch {
            return error
        }
    }

    @Test func `files under the scenario's folder are opened, and no others, whatever names and links say`()
        throws
    {
        defer { clear() }
        for name in ["in/a.png", "in/deeper/b.png", "out.png", "in-beside.png"] {
            try Data("x".utf8).write(to: root.appending(path: name))
        }
        let links = ["own": "deeper/b.png", "far": "../out.png", "whole": root.path() + "/out.png"]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(
                atPath: inside.appending(path: name).path(), withDestinationPath: target)
        }
        symlink(inside.appending(path: "a.png").path(), inside.appending(path: "back").path())
        symlink("..", inside.appending(path: "up").path())
        mkfifo(inside.appending(path: "pipe").path(), 0o600)
        for name in ["a.png", "deeper/b.png", "./a.png", "deeper/../a.png", "own", "back"] {
            #expect(problem(with: name) == nil, "\(name)")
        }
        for name in [
            "../out.png", "far", "whole", "up/out.png", "/etc/passwd", "../in-beside.png", "a.png\0.png",
        ] {
            #expect(problem(with: name) == .outside, "\(name)")
        }
        for name in ["deeper", "pipe"] { #expect(problem(with: name) == .noFile, "\(name)") }
        for name in ["c.png", "a.png/b.png", ""] { #expect(problem(with: name) != nil, "\(name)") }
        #expect(problem(with: "c.png") == .missing)
    }

    @Test func `a scenario's folder may itself be a link`() throws {
        defer { clear() }
        try Data("x".utf8).write(to: inside.appending(path: "a.png"))
        symlink("in", root.appending(path: "link").path())
        let folder = PictureFolder(path: root.appending(path: "link").path())
        close(try folder.open("a.png").descriptor)
        #expect(throws: PictureFolder.Problem.missing) { try folder.open("b.png").descriptor }
    }

    @Test func `cells that nobody asked for, or that no terminal has, are not believed`() {
        let wish = PictureWish("a", fitting: Size(width: 2, height: 1), depth: .many)
        func canvas(_ width: UInt16, _ height: UInt16, _ cells: [UInt8], depth: ColourDepth = .many)
            -> Canvas?
        {
            let wish = PictureWish(wish.file, fitting: wish.size, depth: depth)
            return Canvas(PictureCells(width: width, height: height, cells: cells), within: wish)
        }
        #expect(canvas(2, 1, [1, 16, 255, 0, 20, 20])?.text == "▀")
        #expect(canvas(1, 1, [3, 0, 7], depth: .eight)?.text == "█")
        #expect(
            canvas(1, 2, [1, 16, 16, 1, 16, 16]) == nil
                && canvas(3, 1, [UInt8](repeating: 16, count: 9)) == nil)
        #expect(canvas(0, 0, []) == nil)
        for cell: [UInt8] in [[6, 16, 16], [1, 15, 16], [1, 16, 0]] { #expect(canvas(1, 1, cell) == nil) }
        #expect(canvas(1, 1, [3, 0, 8], depth: .eight) == nil)
    }

    /// The program whose hidden command draws, beside the tests.
    private static var program: String {
        let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(filePath: $0) }
        return (tests?.deletingLastPathComponent().path() ?? ".build/debug/") + "convene"
    }

    /// The next word of the worker; nothing else is in its mailbox.
    private func news(from mailbox: Mailbox) async -> PictureNews? {
        for case .picture(let news) in await mailbox.batch() { return news }
        return nil
    }

    @Test func `pictures are drawn by a child, and what cannot be had is told too, in the order of asking`()
        async throws
    {
        defer { clear() }
        try TestImage(width: 64, height: 64).write(to: inside.appending(path: "a.png").path())
        try Data("no picture".utf8).write(to: inside.appending(path: "b.png"))
        let mailbox = Mailbox()
        let worker = PictureWorker(
            PictureFolder(path: inside.path()), program: Self.program, mailbox: mailbox)
        for (file, size) in [("b.png", nil), ("c.png", nil), ("a.png", Size(width: 16, height: 8))] {
            let wish = PictureWish(file, fitting: Size(width: 16, height: 20), depth: .many)
            worker.draw(wish)
            guard case .made(let made, let picture) = await news(from: mailbox) else {
                Issue.record("nothing came of \(file)")
                continue
            }
            #expect(made == wish && picture?.canvas.size == size)
        }
    }

    @Test func `a file that has changed since it was drawn is told when somebody looks, and no other`()
        async throws
    {
        defer { clear() }
        let file = inside.appending(path: "a.png")
        try TestImage(width: 64, height: 64).write(to: file.path())
        let mailbox = Mailbox()
        let worker = PictureWorker(
            PictureFolder(path: inside.path()), program: Self.program, mailbox: mailbox)
        let wish = PictureWish("a.png", fitting: Size(width: 16, height: 20), depth: .eight)
        worker.draw(wish)
        _ = await news(from: mailbox)
        worker.look(at: "never.png")
        worker.look(at: "a.png")
        worker.draw(wish)
        guard case .made = await news(from: mailbox) else {
            Issue.record("nothing has changed")
            return
        }
        try TestImage(width: 64, height: 32).write(to: file.path())
        worker.look(at: "a.png")
        guard case .changed(file: "a.png") = await news(from: mailbox) else {
            Issue.record("it has changed")
            return
        }
        unlink(file.path())
        worker.look(at: "a.png")
        worker.draw(wish)
        guard case .made(_, nil) = await news(from: mailbox) else {
            Issue.record("it is gone")
            return
        }
    }

    @Test func `however many sizes are tried, those that are shown stay, and the newest is drawn`()
        async throws
    {
        defer { clear() }
        try TestImage(width: 64, height: 64).write(to: inside.appending(path: "a.png").path())
        let mailbox = Mailbox()
        let wire = try Wire(mailbox: mailbox, door: nil, hasTicks: false)
        var options = HostOptions(
            socketPath: root.appending(path: "socket").path(), door: nil, feedbackPicture: [],
            pictures: PictureFolder(path: inside.path()))
        options.program = Self.program
        try wire.open(options)
        let desk = PictureDesk(on: wire)
        func wish(_ number: Int) -> PictureWish {
            PictureWish("a.png", fitting: Size(width: 4, height: number), depth: .many)
        }
        // All of them are as good as made; the first is what somebody sees.
        for number in 1...PictureDesk.most {
            desk.take(.made(wish(number), Picture(.block(size: Size(width: 1, height: 1)))))
        }
        let newest = wish(PictureDesk.most + 1)
        desk.ask(for: [newest], urgent: false) { Set((1...PictureDesk.most).map(wish)) }
        #expect(desk.shelf.made.count == PictureDesk.most)
        desk.ask(for: [newest], urgent: false) { [wish(1)] }
        #expect(Set(desk.shelf.made.keys) == [wish(1)])
        guard let news = await news(from: mailbox) else {
            Issue.record("nothing was drawn")
            return
        }
        desk.take(news)
        #expect(Set(desk.shelf.made.keys) == [wish(1), newest])
    }
}
