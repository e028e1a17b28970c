extension Verdict {
    init(body: inout FrameBody) throws(FrameError) {
        switch try body.byte() {
        case 0: self = .admit
        case 1:
            self = .ask(
                instruction: try body.text(atMost: Bounds.sentence),
                prompt: try body.text(atMost: Bounds.sentence),
                takesKeys: try body.truth(), echoes: try body.truth())
        case 2: self = .refuse
        case _: throw body.malformed
        }
    }

    func write(to writer: inout FrameWriter) {
        switch self {
        case .admit: writer.byte(0)
        case .ask(let instruction, let prompt, let takesKeys, let echoes):
            writer.byte(1)
            writer.text(instruction, atMost: Bounds.sentence)
            writer.text(prompt, atMost: Bounds.sentence)
            writer.truth(takesKeys)
            writer.truth(echoes)
        case .refuse: writer.byte(2)
        }
    }
}
