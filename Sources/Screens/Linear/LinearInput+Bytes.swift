extension LinearInput {
    /// What `bytes` make: what to echo, the lines that they complete, and whether Ctrl-C was among them.
    package mutating func take(_ bytes: [UInt8]) -> (echo: [UInt8], lines: [String], isQuickExit: Bool) {
        ([], [], bytes.contains(3))
    }

    /// The bytes that add `lines` to what the person reads.
    package mutating func output(_ lines: [String]) -> [UInt8] {
        lines.flatMap { Array($0.utf8) + (hasTerminal ? [13, 10] : [10]) }
    }
}
