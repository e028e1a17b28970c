extension Opening {
    init(body: inout FrameBody) throws(FrameError) {
        self.init(
            wish: try body.text(atMost: Bounds.name),
            terminal: try body.text(atMost: Bounds.name),
            width: try body.number16(within: Bounds.columns),
            height: try body.number16(within: Bounds.rows),
            isMonochrome: try body.truth(),
            isASCII: try body.truth(),
            theme: try body.text(atMost: Bounds.name),
            isPlain: try body.truth())
    }

    func write(to writer: inout FrameWriter) {
        writer.text(wish, atMost: Bounds.name)
        writer.text(terminal, atMost: Bounds.name)
        writer.number16(width)
        writer.number16(height)
        writer.truth(isMonochrome)
        writer.truth(isASCII)
        writer.text(theme, atMost: Bounds.name)
        writer.truth(isPlain)
    }
}
