import Screens
import TestSupport
import Testing

@Suite struct LinearInputTests {
    private let seeds: Range<UInt64> = 0..<200

    @Test func `bytes make the same lines and the same echo however they are cut`() {
        for seed in seeds {
            for hasTerminal in [true, false] {
                var generator = SeededGenerator(seed: seed)
                let bytes = soup(using: &generator)
                var whole = LinearInput(hasTerminal: hasTerminal)
                let expected = whole.take(bytes)
                var cut = LinearInput(hasTerminal: hasTerminal)
                var echo: [UInt8] = []
                var lines: [String] = []
                var isQuickExit = false
                for byte in bytes where !isQuickExit {
                    let taken = cut.take([byte])
                    echo += taken.echo
                    lines += taken.lines
                    isQuickExit = taken.isQuickExit
                }
                #expect(lines == expected.lines)
                #expect(echo == expected.echo)
                #expect(isQuickExit == expected.isQuickExit)
            }
        }
    }

    @Test func `no bytes make a control character in a line, nor anything but editing in the echo`() {
        for seed in seeds {
            for hasTerminal in [true, false] {
                var generator = SeededGenerator(seed: seed)
                var input = LinearInput(hasTerminal: hasTerminal)
                let taken = input.take(soup(using: &generator))
                for line in taken.lines {
                    #expect(line.count <= LinearInput.longestLine)
                    #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
                }
                let echo = String(decoding: taken.echo, as: UTF8.self).unicodeScalars
                #expect(hasTerminal || echo.isEmpty)
                #expect(
                    echo.allSatisfy {
                        $0.properties.generalCategory != .control || "\u{8}\r\n".unicodeScalars.contains($0)
                    })
            }
        }
    }

    @Test func `a terminal is echoed to, and its Backspace takes back as many columns as were typed`() {
        var input = LinearInput(hasTerminal: true)
        let taken = input.take(Array("a日\u{7F}b\r".utf8))
        #expect(taken.lines == ["ab"])
        #expect(taken.echo == Array("a日\u{8} \u{8}\u{8} \u{8}b\r\n".utf8))
    }

    @Test func `without a terminal nothing is echoed, and every kind of line end ends one line`() {
        var input = LinearInput(hasTerminal: false)
        let taken = input.take(Array("one\r\ntwo\nthree\rfo".utf8))
        #expect(taken.lines == ["one", "two", "three"])
        #expect(taken.echo.isEmpty)
        #expect(input.take(Array("ur\n".utf8)).lines == ["four"])
    }

    @Test func `Ctrl-C is the quick exit, and nothing after it counts`() {
        for hasTerminal in [true, false] {
            var input = LinearInput(hasTerminal: hasTerminal)
            let taken = input.take(Array("2\rhalf\u{3}3\r".utf8))
            #expect(taken.isQuickExit)
            #expect(taken.lines == ["2"])
            #expect(!input.isTyping)
        }
    }

    @Test func `Ctrl-D leaves on an empty line, also where everything else is a text`() {
        var input = LinearInput(hasTerminal: true)
        #expect(input.take([4]).lines == ["/leave"])
        #expect(input.take(Array("a\u{4}\r".utf8)).lines == ["a"])
    }

    @Test func `an Esc is ignored, and what is typed after it counts`() {
        var input = LinearInput(hasTerminal: true)
        #expect(input.take(Array("\u{1B}x\r".utf8)).lines == ["x"])
    }

    @Test func `a line is cut at 1000 characters`() {
        for hasTerminal in [true, false] {
            var input = LinearInput(hasTerminal: hasTerminal)
            let lines = input.take(Array((String(repeating: "ab", count: 900) + "\r").utf8)).lines
            #expect(lines == [String(repeating: "ab", count: 500)])
        }
    }

    @Test func `several lines that come together at a terminal are one, which waits for an Enter of its own`()
    {
        var input = LinearInput(hasTerminal: true)
        let pasted = input.joined(Array("not well.\r\rquite shaken\r\n".utf8))
        #expect(input.take(pasted).lines == [])
        #expect(input.take(input.joined([0x0D])).lines == ["not well.  quite shaken  "])
        for bytes in ["help\r", "\r\r", "2\r\u{3}3\r", "3"] {
            #expect(input.joined(Array(bytes.utf8)) == Array(bytes.utf8))
        }
        let lines = Array("one\ntwo\n".utf8)
        #expect(LinearInput(hasTerminal: false).joined(lines) == lines)
    }

    @Test func `lines that come while something is half typed end it first and bring it back`() {
        var input = LinearInput(hasTerminal: true)
        #expect(input.output(["Slide: One"]) == Array("Slide: One\r\n> ".utf8))
        #expect(input.output(["Slide: Two"]) == Array("\rSlide: Two\r\n> ".utf8))
        _ = input.take(Array("ha".utf8))
        #expect(input.output(["Slide: Three"]) == Array("\r\nSlide: Three\r\n> ha".utf8))
        #expect(input.output([]).isEmpty)
        _ = input.take([13])
        #expect(input.output([]) == Array("> ".utf8))
    }

    @Test func `without a terminal lines end in a line feed and no prompt follows`() {
        var input = LinearInput(hasTerminal: false)
        _ = input.take(Array("ha".utf8))
        #expect(input.output(["Slide: One", "Two"]) == Array("Slide: One\nTwo\n".utf8))
    }

    @Test(arguments: ["\r", "ab\u{7F}", "ab\u{8}\n"])
    func `what comes raw without a terminal gets lines that begin at the left`(typed: String) {
        var input = LinearInput(hasTerminal: false)
        _ = input.take(Array(typed.utf8))
        #expect(input.output(["Slide: One", "Two"]) == Array("\rSlide: One\r\nTwo\r\n".utf8))
        _ = input.take(Array("2\n".utf8))
        #expect(input.lineEnd == "\r\n")
    }

    @Test(arguments: ["one\r\ntwo\r\n", "one\ntwo\n", "one"])
    func `a file's or a terminal's own line ends are not raw`(sent: String) {
        var input = LinearInput(hasTerminal: false)
        for byte in sent.utf8 { _ = input.take([byte]) }
        #expect(input.output(["Slide: One"]) == Array("Slide: One\n".utf8))
    }

    @Test(arguments: [
        ("ab\u{7F}c\r", "ac"), ("a\u{8}\u{8}\u{8}b\n", "b"), ("a日\u{7F}\r", "a"), ("ae\u{301}\u{7F}\r", "a"),
        ("a👨‍👩‍👧\u{7F}\r", "a"), ("\u{7F}x\n", "x"),
    ])
    func `Backspace takes one character back without a terminal too`(typed: String, line: String) {
        var input = LinearInput(hasTerminal: false)
        let taken = typed.utf8.map { input.take([$0]) }
        #expect(taken.flatMap(\.lines) == [line])
        #expect(taken.allSatisfy { $0.echo.isEmpty })
    }

    @Test(arguments: [
        "\u{1B}[99;5u", "\u{1B}[27;5;99~", "\u{1B}[200~half\u{3}", "\u{1B}[200~half\u{1B}[99;5u",
    ])
    func `Ctrl-C is the quick exit of a terminal however it is spelt`(spelling: String) {
        var input = LinearInput(hasTerminal: true)
        #expect(input.take(Array(spelling.utf8)).isQuickExit)
    }

    /// Bytes as keyboards, broken links and malice send them.
    private func soup(using generator: inout SeededGenerator) -> [UInt8] {
        let bits: [[UInt8]] =
            [
                "a", "é", "日", "e\u{301}", "\r", "\n", "\r\n", "\t", " ", "\u{1B}", "\u{1B}[A", "\u{1B}[200~",
                "1~",
            ]
            .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x7F], [0x15], [0x17], [0x04], [0x9B]]
        return (0..<Int.random(in: 0...80, using: &generator)).flatMap { _ in
            let roll = Int.random(in: 0..<60, using: &generator)
            if roll == 0 { return [UInt8(3)] }
            if roll < 10 { return [UInt8.random(in: 0...255, using: &generator)] }
            return bits.randomElement(using: &generator) ?? []
        }
    }
}
