import CSystem
import Glibc
import Lines

extension Attachment {
    /// What came of asking to be let in.
    package enum Entry: Equatable {
        case admitted
        case refused
        /// The host is gone.
        case hostVanished
        /// Nothing more is typed.
        case inputOver
    }

    /// Asks to be let in as `user`, and puts what the host wants to know before the person, in the terminal's own modes
    /// or on the standard output where there is none.
    ///
    /// The socket stays open where it was let in.
    package func enter(as user: String) -> Entry {
        system_ignore_write_signals()
        let entry = ask(as: user)
        if entry != .admitted { socket.close() }
        return entry
    }

    private func ask(as user: String) -> Entry {
        var reader = FrameReader<FrameFromHost>()
        var buffer = [UInt8](repeating: 0, count: 4096)
        socket.send(.asked(Self.line, user: user, .none, from: .here))
        while true {
            let count = read(socket.descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else {
                return .hostVanished
            }
            for frame in frames {
                switch frame {
                case .verdict(_, .admit): return .admitted
                case .verdict(_, .refuse), .close: return .refused
                case .verdict(_, .ask(let instruction, let prompt, _, _)):
                    let words = (instruction.isEmpty ? "" : instruction + "\n") + prompt
                    guard write(all: Array(words.utf8), to: STDOUT_FILENO) else { return .inputOver }
                    let typed = typedLine()
                    // A person's own Enter ends the prompt's line.
                    if !typed.isLine || isatty(STDIN_FILENO) == 0 {
                        _ = write(all: [0x0A], to: STDOUT_FILENO)
                    }
                    switch typed {
                    case .typed(let line):
                        socket.send(.asked(Self.line, user: user, .answer(line), from: .here))
                    case .inputOver: return .inputOver
                    case .hostVanished: return .hostVanished
                    }
                case .begin, .areYouThere, .bytes, .lastWords: break
                }
            }
        }
    }

    private enum Typed {
        case typed(String)
        case inputOver
        case hostVanished

        var isLine: Bool { if case .typed = self { true } else { false } }
    }

    /// The next line of the standard input, read byte by byte: what stands behind it belongs to the seat.
    private func typedLine() -> Typed {
        var line: [UInt8] = []
        while true {
            var polled = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard waited(for: &polled, atMost: -1) != nil else { return .inputOver }
            // The host says nothing before it is answered: whatever comes is its end.
            if polled[1].revents != 0 { return .hostVanished }
            guard polled[0].revents != 0 else { continue }
            var byte: UInt8 = 0
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return .inputOver }
            if byte == 0x0A { return .typed(String(decoding: line, as: UTF8.self)) }
            if line.count < 256, byte != 0x0D { line.append(byte) }
        }
    }
}
