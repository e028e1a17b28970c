extension Proof {
    init(body: inout FrameBody) throws(FrameError) {
        switch try body.byte() {
        case 0: self = .none
        case 1: self = .answer(try body.text(atMost: Bounds.answer))
        case 2: self = .key(try body.text(atMost: Bounds.publicKey), isSigned: try body.truth())
        case _: throw body.malformed
        }
    }

    func write(to writer: inout FrameWriter) {
        switch self {
        case .none: writer.byte(0)
        case .answer(let answer):
            writer.byte(1)
            writer.text(answer, atMost: Bounds.answer)
        case .key(let key, let isSigned):
            writer.byte(2)
            writer.text(key, atMost: Bounds.publicKey)
            writer.truth(isSigned)
        }
    }
}
