extension FrameFromHost: Frame {
    package static var longestBody: Int { 9 + Bounds.shown }

    package init(kind: UInt8, body: inout FrameBody) throws(FrameError) {
        switch kind {
        case 1:
            self = .begin(
                hostKey: try body.text(atMost: Bounds.hostKey),
                SourceKey(try body.number64(), try body.number64()), try DoorSentences(body: &body))
        case 2: self = .areYouThere
        case 3: self = .verdict(try body.line(), try Verdict(body: &body))
        case 4:
            let (line, filling) = (try body.line(), try Filling(body: &body))
            self = .bytes(line, try body.remainder(atMost: Bounds.shown), filling)
        case 5:
            self = .close(
                try body.line(), farewell: try body.text(atMost: Bounds.sentence), status: try body.byte())
        case 6: self = .lastWords(try body.line(), try body.remainder(atMost: Bounds.lastWords))
        case _: throw .unknownKind(kind)
        }
        try body.end()
    }

    package func write(to writer: inout FrameWriter) {
        switch self {
        case .begin(let key, let sourceKey, let sentences):
            writer.frame(1) { writer in
                writer.text(key, atMost: Bounds.hostKey)
                writer.number64(sourceKey.first)
                writer.number64(sourceKey.second)
                sentences.write(to: &writer)
            }
        case .areYouThere: writer.frame(2)
        case .verdict(let line, let verdict):
            writer.frame(3) { writer in
                writer.line(line)
                verdict.write(to: &writer)
            }
        case .bytes(let line, let shown, let filling):
            writer.frames(4, line, shown, atMost: Bounds.shown) { writer, goesOn in
                (goesOn ? .none : filling).write(to: &writer)
            }
        case .close(let line, let farewell, let status):
            writer.frame(5) { writer in
                writer.line(line)
                writer.text(farewell, atMost: Bounds.sentence)
                writer.byte(status)
            }
        case .lastWords(let line, let shown):
            writer.frame(6) { writer in
                writer.line(line)
                writer.append(shown.prefix(Bounds.lastWords))
            }
        }
    }
}

extension DoorSentences {
    fileprivate init(body: inout FrameBody) throws(FrameError) {
        self.init(
            late: try body.text(atMost: Bounds.sentence), full: try body.text(atMost: Bounds.sentence),
            command: try body.text(atMost: Bounds.sentence),
            forwarding: try body.text(atMost: Bounds.sentence),
            second: try body.text(atMost: Bounds.sentence))
    }

    fileprivate func write(to writer: inout FrameWriter) {
        for sentence in [late, full, command, forwarding, second] {
            writer.text(sentence, atMost: Bounds.sentence)
        }
    }
}
