extension FrameToHost: Frame {
    package static var longestBody: Int { 4 + Bounds.typed }

    package init(kind: UInt8, body: inout FrameBody) throws(FrameError) {
        switch kind {
        case 1: self = .listening
        case 2: self = .failed(try body.text(atMost: Bounds.sentence))
        case 3: self = .alive
        case 4:
            self = .asked(
                try body.line(),
                user: try body.text(atMost: Bounds.name),
                try Proof(body: &body),
                from: Source(number: try body.number64()))
        case 5: self = .opened(try body.line(), try Opening(body: &body))
        case 6: self = .bytes(try body.line(), try body.remainder(atMost: Bounds.typed))
        case 7: self = .drained(try body.line())
        case 8:
            self = .resized(
                try body.line(),
                width: try body.number16(within: Bounds.columns),
                height: try body.number16(within: Bounds.rows))
        case 9: self = .closed(try body.line())
        case _: throw .unknownKind(kind)
        }
        try body.end()
    }

    package func write(to writer: inout FrameWriter) {
        switch self {
        case .listening: writer.frame(1)
        case .failed(let sentence): writer.frame(2) { $0.text(sentence, atMost: Bounds.sentence) }
        case .alive: writer.frame(3)
        case .asked(let line, let user, let proof, let source):
            writer.frame(4) { writer in
                writer.line(line)
                writer.text(user, atMost: Bounds.name)
                proof.write(to: &writer)
                writer.number64(source.number)
            }
        case .opened(let line, let opening):
            writer.frame(5) { writer in
                writer.line(line)
                opening.write(to: &writer)
            }
        case .bytes(let line, let typed): writer.frames(6, line, typed, atMost: Bounds.typed)
        case .drained(let line): writer.frame(7) { $0.line(line) }
        case .resized(let line, let width, let height):
            writer.frame(8) { writer in
                writer.line(line)
                writer.number16(width)
                writer.number16(height)
            }
        case .closed(let line): writer.frame(9) { $0.line(line) }
        }
    }
}
