import CSystem
import CVTerm
import Drawing
import Glibc
import Terminal
import Testing

struct LocalTerminalTests {
    /// A terminal without anybody at it: the side that programs write to, and the side of the person.
    private struct Pair: ~Copyable {
        private(set) var person: Int32 = -1
        private(set) var program: Int32 = -1

        init() throws { try #require(vterm_open_pair(&person, &program)) }

        deinit {
            close(person)
            close(program)
        }
    }

    @Test func `is none where nothing is a terminal`() throws {
        let file = terminal_memory_file()
        defer { close(file) }
        let isTerminal = LocalTerminal(input: file, output: file) != nil
        #expect(!isTerminal)
    }

    @Test func `gets its modes back, and what gives the screen back`() throws {
        let pair = try Pair()
        #expect(!vterm_is_raw(pair.program))
        guard var terminal = LocalTerminal(input: pair.program, output: pair.program) else {
            Issue.record("is a terminal")
            return
        }
        try terminal.enterRawMode()
        #expect(vterm_is_raw(pair.program))
        terminal.giveBack(farewell: Array("bye\n".utf8))
        #expect(!vterm_is_raw(pair.program))
        terminal.giveBack()
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = read(pair.person, &bytes, bytes.count)
        #expect(bytes.prefix(count) == Array("bye\n".utf8)[...])
    }

    @Test func `says how large it is, or the usual`() throws {
        let pair = try Pair()
        let size = LocalTerminal(input: pair.program, output: pair.program)?.size
        #expect(size == Size(width: 80, height: 24))
    }
}
