import Drawing
import Keyboard

/// Turns a linear seat's bytes into lines, and lines into bytes.
///
/// Raw bytes of a terminal are echoed and edited here; where there is none, the person's own terminal did both and
/// sends whole lines. One that was left raw all the same, as `plink -T` leaves it, shows itself by a carriage return or
/// a Backspace, and from then on gets lines that begin at its left.
package struct LinearInput: Sendable {
    /// The most characters of a line; what is typed beyond them is dropped.
    package static let longestLine = 1000
    /// What stands before what is typed.
    package static let prompt = "> "
    /// The most bytes of a line that are kept until its end comes.
    static let longestRun = 8192

    /// Whether bytes come raw from a terminal.
    package let hasTerminal: Bool
    /// The line that is being typed at a terminal.
    var editor = LineEditor(limit: Self.longestLine)
    var reader = KeyReader()
    /// The bytes of a line that is not whole yet, where there is no terminal.
    var run: [UInt8] = []
    /// Whether the byte before was a carriage return, which a line feed may follow.
    var isAfterReturn = false
    /// Whether bytes come raw where there should be no terminal; and whether that had shown before the last line's end.
    var isRaw = false
    var wasRaw = false
    /// Whether the prompt stands at the beginning of the line that the cursor is in.
    var isPrompted = false

    /// Makes the input of a line of bytes; `hasTerminal` where they come raw from a terminal.
    package init(hasTerminal: Bool) { self.hasTerminal = hasTerminal }

    /// What ends a line of what the person reads.
    package var lineEnd: String { hasTerminal || isRaw ? "\r\n" : "\n" }

    /// Whether a line is half typed.
    package var isTyping: Bool { !editor.characters.isEmpty || !run.isEmpty }
}

extension LinearInput {
    /// What `bytes` make, however they are cut: what to echo, the lines that they complete, and whether Ctrl-C was
    /// among them, after which nothing counts.
    package mutating func take(_ bytes: [UInt8]) -> (echo: [UInt8], lines: [String], isQuickExit: Bool) {
        var echo = ""
        var lines: [String] = []
        for byte in bytes {
            let isSecondOfPair = isAfterReturn && byte == 0x0A
            isAfterReturn = byte == 0x0D
            guard !isSecondOfPair else {
                // A file's line ends, and no key.
                isRaw = wasRaw
                continue
            }
            let isQuickExit = hasTerminal ? press(byte, &echo, &lines) : add(byte, &lines)
            if isQuickExit { return (Array(echo.utf8), lines, true) }
        }
        return (Array(echo.utf8), lines, false)
    }

    /// The bytes that add `lines` to what the person reads.
    ///
    /// At a terminal the prompt follows, and what is half typed is typed again behind it.
    package mutating func output(_ lines: [String]) -> [UInt8] {
        guard hasTerminal else {
            // What was typed raw was echoed by nobody, or by who does not go back to the line's beginning.
            let start = isRaw && !lines.isEmpty ? "\r" : ""
            return Array((start + lines.map { $0 + lineEnd }.joined()).utf8)
        }
        guard !lines.isEmpty || !isPrompted else { return [] }
        var text = ""
        if !editor.characters.isEmpty { text = "\r\n" } else if isPrompted { text = "\r" }
        text += lines.map { $0 + "\r\n" }.joined() + Self.prompt + editor.text
        isPrompted = true
        return Array(text.utf8)
    }

    /// Bytes that came together, as they are to be taken: several lines at a terminal were pasted, and are one, which waits
    /// for an Enter of its own.
    package func joined(_ bytes: [UInt8]) -> [UInt8] {
        guard hasTerminal else { return bytes }
        let end = bytes.firstIndex(of: 0x03) ?? bytes.endIndex
        func isEnd(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A }
        guard let first = bytes[..<end].firstIndex(where: isEnd),
            bytes[first..<end].contains(where: { $0 >= 0x20 && $0 != 0x7F })
        else { return bytes }
        return bytes[..<end].map { isEnd($0) ? 0x20 : $0 } + bytes[end...]
    }

    /// Takes a byte where there is no terminal.
    private mutating func add(_ byte: UInt8, _ lines: inout [String]) -> Bool {
        switch byte {
        case 0x03:
            run = []
            return true
        case 0x0A, 0x0D:
            wasRaw = isRaw
            if byte == 0x0D { isRaw = true }
            lines.append(String(cleaned(String(decoding: run, as: UTF8.self)).prefix(Self.longestLine)))
            run = []
        case 0x08, 0x7F:
            isRaw = true
            rubOut()
        default:
            if run.count < Self.longestRun { run.append(byte) }
        }
        return false
    }

    /// Takes the last character out of the run.
    private mutating func rubOut() {
        // No character that people see is as long, and a run may be: a flood of Backspaces has to stay cheap.
        var start = max(0, run.count - 256)
        while start < run.count, run[start] & 0xC0 == 0x80 { start += 1 }
        let tail = String(decoding: run[start...], as: UTF8.self).dropLast()
        run.replaceSubrange(start..., with: tail.utf8)
    }

    /// Takes a byte of a terminal.
    private mutating func press(_ byte: UInt8, _ echo: inout String, _ lines: inout [String]) -> Bool {
        for key in reader.keys(from: CollectionOfOne(byte)) {
            switch key {
            case .control("c"):
                editor = LineEditor(limit: Self.longestLine)
                return true
            case .control("d"):
                // With the stroke it is a command also where everything else is a text.
                if editor.characters.isEmpty { finish("/" + LinearCommand.leave.word, &echo, &lines) }
            case .enter: finish(editor.text, &echo, &lines)
            // An Esc by itself means nothing here, and what is typed after it is typed.
            case .character(let character), .alt(let character):
                edit(.character(character), &echo)
            case .tab: edit(.character(" "), &echo)
            case .backspace, .paste, .control("u"), .control("w"): edit(key, &echo)
            case .backTab, .delete, .insert, .escape, .up, .down, .left, .right, .home, .end, .pageUp,
                .pageDown, .function, .control:
                break
            }
        }
        return false
    }

    private mutating func finish(_ line: String, _ echo: inout String, _ lines: inout [String]) {
        lines.append(line)
        editor = LineEditor(limit: Self.longestLine)
        echo += "\r\n"
        isPrompted = false
    }

    private mutating func edit(_ key: Key, _ echo: inout String) {
        let before = editor.text
        _ = editor.press(key)
        echo += change(from: before, to: editor.text)
    }

    /// What makes `before`, at whose end the cursor stands, into `after`.
    private func change(from before: String, to after: String) -> String {
        let (old, new) = (before.unicodeScalars, after.unicodeScalars)
        if new.starts(with: old) { return String(new.dropFirst(old.count)) }
        let same = zip(before, after).prefix { $0 == $1 }.count
        let gone = columns(of: String(before.dropFirst(same)))
        return String(repeating: "\u{8} \u{8}", count: gone) + String(after.dropFirst(same))
    }
}
