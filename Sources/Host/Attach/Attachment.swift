import CSystem
import Drawing
import Glibc
import Lines
package import Terminal

/// A terminal of this machine on a host's socket: it pumps bytes, knows no screen, and gives the terminal back on
/// every way out.
package struct Attachment {
    /// What came of an attachment.
    package enum End: Equatable {
        /// The host let go of the terminal.
        case closed(farewell: String, status: UInt8)
        /// The host is gone without a word.
        case hostVanished
        /// A signal ended this process's part; the session goes on.
        case signalled(Int32)
        /// The terminal is gone; the session goes on.
        case terminalGone
    }

    private static let line = LineID(0)
    private let socket: Int32

    /// Attaches over `socket`, which is closed in the end.
    package init(socket: Int32) { self.socket = socket }

    /// Makes this process's terminal a seat of the kind `wish`, until one side ends it.
    ///
    /// The terminal is as it was before when this returns.
    package func run(as wish: String, on terminal: consuming LocalTerminal) async throws -> End {
        defer { close(socket) }
        let signals = attach_signal_pipe()
        let environment = TerminalEnvironment.current()
        try terminal.enterRawMode()
        let size = terminal.size
        let opening = Opening(
            wish: wish, terminal: environment.type, width: UInt16(clamping: size.width),
            height: UInt16(clamping: size.height), isMonochrome: environment.look.theme == .mono,
            isASCII: environment.look.isASCII)
        send(.opened(Self.line, opening))
        let end = pump(terminal, signals: signals)
        terminal.giveBack(farewell: await Self.farewell(after: end, of: environment.type))
        return end
    }

    /// What gives a terminal of `type` back where the host did not: alternate screen, cursor, modes.
    private static func farewell(after end: End, of type: String) async -> [UInt8] {
        switch end {
        case .closed: []
        case .hostVanished, .signalled, .terminalGone:
            (try? await Painter().farewell(for: type)) ?? []
        }
    }

    private func pump(_ terminal: borrowing LocalTerminal, signals: Int32) -> End {
        var reader = FrameReader<FrameFromHost>()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            var polled = [
                pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            ]
            if poll(&polled, 3, -1) < 0 { continue }
            if polled[1].revents != 0 {
                let number = attach_next_signal(signals)
                guard number == SIGWINCH || number == 0 else { return .signalled(number) }
                let size = terminal.size
                let (width, height) = (UInt16(clamping: size.width), UInt16(clamping: size.height))
                send(.resized(Self.line, width: width, height: height))
            }
            if polled[0].revents != 0 {
                let count = read(socket, &buffer, buffer.count)
                guard count > 0 else { return .hostVanished }
                guard let frames = try? reader.frames(from: buffer[..<count]) else { return .hostVanished }
                for frame in frames {
                    switch frame {
                    case .bytes(_, let bytes):
                        guard write(all: bytes, to: STDOUT_FILENO) else { return .terminalGone }
                        send(.drained(Self.line))
                    case .close(_, let farewell, let status):
                        return .closed(farewell: farewell, status: status)
                    case .hostKey, .areYouThere, .verdict: break
                    }
                }
            }
            if polled[2].revents != 0 {
                let count = read(STDIN_FILENO, &buffer, 16_384)
                guard count > 0 else { return .terminalGone }
                send(.bytes(Self.line, Array(buffer[..<count])))
            }
        }
    }

    private func send(_ frame: FrameToHost) { _ = write(all: encoded(frame), to: socket) }

    private func write(all bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&polled, 1, -1)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}

extension Attachment {
    /// What a host says to somebody who asks for `wish`, such as the summary of the session as it stands; nil when it
    /// vanished.
    package static func text(of wish: String, from socket: Int32) -> String? {
        defer { close(socket) }
        let opening = Opening(wish: wish, terminal: "", width: 80, height: 24)
        let request = encoded(FrameToHost.opened(line, opening))
        guard Glibc.write(socket, request, request.count) == request.count else { return nil }
        var reader = FrameReader<FrameFromHost>()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var text: [UInt8] = []
        while true {
            let count = read(socket, &buffer, buffer.count)
            guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else { return nil }
            for frame in frames {
                switch frame {
                case .bytes(_, let bytes): text += bytes
                case .close: return String(decoding: text, as: UTF8.self)
                case .hostKey, .areYouThere, .verdict: break
                }
            }
        }
    }
}
