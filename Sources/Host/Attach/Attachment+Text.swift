import Glibc
import Lines

extension Attachment {
    /// What the host of the record at `path` says to somebody who asks for `wish`, such as the summary of the session as
    /// it stands; nil where there is no host, or where it vanished or does not say.
    package static func text(of wish: String, fromHostOf path: String) -> String? {
        guard let place = try? LocalSocket.path(forRecord: path),
            let descriptor = LocalSocket.connect(to: place)
        else { return nil }
        let socket = LineSocket(descriptor: descriptor)
        defer { socket.close() }
        let opening = Opening(wish: wish, terminal: "", width: 80, height: 24)
        guard write(all: encoded(FrameToHost.opened(line, opening)), to: descriptor) else { return nil }
        var reader = FrameReader<FrameFromHost>()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var text: [UInt8] = []
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else { return nil }
            for frame in frames {
                switch frame {
                case .bytes(_, let bytes): text += bytes
                case .close(_, _, let status):
                    return status == 0 ? String(decoding: text, as: UTF8.self) : nil
                case .begin, .areYouThere, .verdict, .lastWords: break
                }
            }
        }
    }
}
