import CSystem
import Lines

/// A facilitator's console on a host's own socket: it presses keys and reads what it is sent, as `convene attach` does.
package final class Presenter {
    private static let line = LineID(0)

    /// What stands on the console.
    package private(set) var screen: Screen
    /// Bytes and pictures that it was sent.
    package private(set) var received = (bytes: 0, pictures: 0)
    /// Whether the host has ended it.
    package private(set) var isOver = false
    let descriptor: Int32
    private var reader = FrameReader<FrameFromHost>()

    /// Attaches to the socket at `path` as a console; nil where nobody listens there.
    package init?(path: String, width: Int = 100, height: Int = 30) {
        descriptor = system_connect_to_path(path)
        guard descriptor >= 0 else { return nil }
        screen = Screen(width: width, height: height)
        let opening = Opening(
            wish: "console", terminal: "xterm-256color", width: UInt16(width), height: UInt16(height))
        send(.opened(Self.line, opening))
    }

    deinit { _ = system_close(descriptor) }

    /// Presses keys; answers when.
    @discardableResult
    package func press(_ keys: String) -> Microseconds {
        let moment = now()
        send(.bytes(Self.line, Array(keys.utf8)))
        return moment
    }

    /// Reads what has arrived.
    func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = system_receive(descriptor, &buffer, buffer.count)
        guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else {
            isOver = true
            return
        }
        for frame in frames {
            switch frame {
            case .bytes(_, let bytes, _):
                received.bytes += bytes.count
                received.pictures += 1
                screen.feed(bytes)
                send(.drained(Self.line))
            case .close: isOver = true
            case .begin, .areYouThere, .verdict, .lastWords: break
            }
        }
    }

    private func send(_ frame: FrameToHost) {
        let bytes = encoded(frame)
        if system_send(descriptor, bytes, bytes.count) != bytes.count { isOver = true }
    }
}
