import Keyboard
import Testing

/// What a terminal reports by itself, and nobody typed: clicks, above all, where another program left the mouse on.
@Suite("A mouse's report")
struct ReportTests {
    /// The same click as each way of reporting spells it: X10's bytes, UTF-8's, urxvt's and SGR's numbers, near and far.
    private static let reports: [[UInt8]] =
        [
            [0x20, 0x21, 0x21], [0x23, 0x21, 0x21], [0x20, 0x7E, 0x42], [0x20, 0xC8, 0x30],
            [0x20, 0xFF, 0xFF],
            [0x20, 0x00, 0x21],
        ].map { [0x1B, 0x5B, 0x4D] + $0 }
        + [
            "M \u{80}!", "M \u{7FF}\u{7FF}", "M\u{A0}!\u{A0}", "32;1;1M", "35;200;90M", "<0;1;1M",
            "<0;200;90m",
        ]
        .map { (tail: String) in [0x1B, 0x5B] + Array(tail.utf8) }

    @Test("is no key, and what follows it is one", arguments: reports)
    func isNoKey(report: [UInt8]) {
        var reader = KeyReader()
        #expect(reader.keys(from: report).isEmpty)
        #expect(reader.flush().isEmpty)
        #expect(reader.keys(from: " q".utf8) == [.character(" "), .character("q")])
    }

    @Test("is no key however it is cut, and however late the rest comes", arguments: reports)
    func cut(report: [UInt8]) {
        for end in 3...report.count {
            var reader = KeyReader()
            let first = reader.keys(from: report[..<end]) + reader.flush()
            let rest = reader.keys(from: report[end...]) + reader.flush()
            #expect(first + rest == [], "cut at \(end)")
            #expect(reader.keys(from: " ".utf8) == [.character(" ")], "cut at \(end)")
        }
    }

    @Test func `a click that breaks off ends with Enter, Esc or Ctrl-C`() {
        for (byte, key) in [(0x0D, Key.enter), (0x1B, .escape), (0x03, .control("c"))] as [(UInt8, Key)] {
            var reader = KeyReader()
            let keys = reader.keys(from: [0x1B, 0x5B, 0x4D, 0x20, byte]) + reader.flush()
            #expect(keys == [key])
        }
    }

    @Test func `a carriage return and a line feed are one Enter, and each alone is one`() {
        var reader = KeyReader()
        #expect(reader.keys(from: "\r\n\r\r\n\n".utf8) == [.enter, .enter, .enter, .enter])
    }
}
