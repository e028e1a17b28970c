import CSystem
import Drawing
import Glibc
import Lines
import Terminal

extension Attachment {
    /// For how long the host may be silent after a pipe's end before this ends, in milliseconds.
    private static let restPatience: Int32 = 500

    /// Hands bytes on, both ways, until one side ends it.
    ///
    /// - Parameters:
    ///   - signals: The pipe that says which signals came.
    ///   - waitsForRest: Whether what the host still says after the input's end is shown.
    /// - Returns: How it ended, and what gives the terminal back where the host did not.
    func pump(signals: Int32, waitsForRest: Bool) -> (end: End, lastWords: [UInt8]) {
        var lastWords: [UInt8] = []
        return (pump(signals: signals, waitsForRest: waitsForRest, keeping: &lastWords), lastWords)
    }

    private func pump(signals: Int32, waitsForRest: Bool, keeping lastWords: inout [UInt8]) -> End {
        var reader = FrameReader<FrameFromHost>()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var isInputOver = false
        while true {
            var polled = [
                pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isInputOver ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            ]
            guard let ready = waited(for: &polled, atMost: isInputOver ? Self.restPatience : -1), ready > 0
            else { return .terminalGone }
            if polled[1].revents != 0 {
                let number = attach_next_signal(signals)
                if number == SIGINT, waitsForRest {
                    // Where no terminal is read key by key, Ctrl-C comes as a signal; at a seat it is a key.
                    socket.send(.bytes(Self.line, [0x03]))
                    continue
                }
                guard number == SIGWINCH || number == 0 else { return .signalled(number) }
                announceSize()
            }
            if polled[0].revents != 0 {
                let count = read(socket.descriptor, &buffer, buffer.count)
                guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else {
                    return .hostVanished
                }
                for frame in frames {
                    switch frame {
                    case .bytes(_, let bytes, _):
                        guard write(all: bytes, to: STDOUT_FILENO) else { return .terminalGone }
                        socket.send(.drained(Self.line))
                    case .close(_, let farewell, let status):
                        return .closed(farewell: farewell, status: status)
                    case .lastWords(_, let bytes): lastWords = bytes
                    case .begin, .areYouThere, .verdict: break
                    }
                }
            }
            if polled[2].revents != 0 {
                let count = read(STDIN_FILENO, &buffer, 16_384)
                if count > 0 {
                    socket.send(.bytes(Self.line, Array(buffer[..<count])))
                } else if count == 0 || errno != EINTR {
                    guard waitsForRest else { return .terminalGone }
                    isInputOver = true
                }
            }
        }
    }

    private func announceSize() {
        guard let size = (LocalTerminal()?.size).map(Self.announced) else { return }
        socket.send(.resized(Self.line, width: size.width, height: size.height))
    }
}
