extension FrameFromHost: Frame {
    package static var longestBody: Int { 4 + Bounds.shown }

    package init(kind: UInt8, body: inout FrameBody) throws(FrameError) {
        switch kind {
        case 1: self = .hostKey(try body.text(atMost: Bounds.hostKey))
        case 2: self = .areYouThere
        case 3: self = .verdict(try body.line(), try Verdict(body: &body))
        case 4: self = .bytes(try body.line(), try body.remainder(atMost: Bounds.shown))
        case 5:
            self = .close(
                try body.line(), farewell: try body.text(atMost: Bounds.sentence), status: try body.byte())
        case _: throw .unknownKind(kind)
        }
        try body.end()
    }

    package func write(to writer: inout FrameWriter) {
        switch self {
        case .hostKey(let text): writer.frame(1) { $0.text(text, atMost: Bounds.hostKey) }
        case .areYouThere: writer.frame(2)
        case .verdict(let line, let verdict):
            writer.frame(3) { writer in
                writer.line(line)
                verdict.write(to: &writer)
            }
        case .bytes(let line, let shown): writer.frames(4, line, shown, atMost: Bounds.shown)
        case .close(let line, let farewell, let status):
            writer.frame(5) { writer in
                writer.line(line)
                writer.text(farewell, atMost: Bounds.sentence)
                writer.byte(status)
            }
        }
    }
}
