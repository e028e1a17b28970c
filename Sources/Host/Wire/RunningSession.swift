import CSystem
import Foundation
import Lines
package import Reports
import Screens
import Session
package import Workshop

/// A session that a host on this machine runs for this user, as its host tells of it.
package struct RunningSession: Codable {
    /// The record's absolute path.
    package let record: String
    /// The port that people connect to; nil where nobody joins over SSH.
    package let port: Int?
    /// When the session began, by the session's own clock: `10:42`.
    package let start: String
    /// What `convene resume` has to be given beside the record, with a space before it.
    package let resuming: String
    /// Where terminals attach; empty in what the host says, which the asker knows.
    package private(set) var socket = ""

    init(record: String, port: Int?, start: String, resuming: String) {
        self.record = record
        self.port = port
        self.start = start
        self.resuming = resuming
    }

    /// What people call it: the record's file name without its end.
    package var name: String { LocalSocket.name(forRecord: record) }

    /// What a host answers to the wish ``wish``.
    var answer: String { (try? String(decoding: JSONEncoder().encode(self), as: UTF8.self)) ?? "" }

    static let wish = "about"
    /// How long a host may take to say it, in milliseconds; one that was stopped says nothing.
    private static let patience: Int32 = 2000

    /// The sessions whose hosts keep their sockets where this process would, by name and record.
    package static func all() throws(HostError) -> [RunningSession] {
        let folder = try LocalSocket.folder()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { at(folder + "/" + $0, within: patience) }.sorted {
            ($0.name, $0.record) < ($1.name, $1.record)
        }
    }

    /// The session of the record at `path`, wherever its host keeps its socket; nil where no host has it.
    package static func keeping(_ path: String) -> RunningSession? {
        let usual = LocalSocket.places(forRecord: path)
        let everywhere = LocalSocket.everywhere.filter { !usual.contains($0) }
        // One that goes by the record's name is the one, most likely; others are asked in vain, and not for long.
        let same = everywhere.filter { $0.hasSuffix("/" + LocalSocket.file(forRecord: path)) }
        let likely = (usual + same).lazy.compactMap { at($0, within: 5 * patience) }
        let others = everywhere.filter { !same.contains($0) }.lazy.compactMap { at($0, within: patience) }
        return likely.first { isSameFile($0.record, path) } ?? others.first { isSameFile($0.record, path) }
    }

    /// What the session's host says to somebody who asks for `wish`, such as the summary of the session as it stands;
    /// nil where it vanished or does not say.
    package func text(of wish: String) -> String? { Self.text(of: wish, at: socket, within: -1) }

    private static func at(_ socket: String, within patience: Int32) -> RunningSession? {
        guard let text = text(of: wish, at: socket, within: patience),
            var session = try? JSONDecoder().decode(Self.self, from: Data(text.utf8))
        else { return nil }
        session.socket = socket
        return session
    }

    private static func isSameFile(_ left: String, _ right: String) -> Bool {
        var (one, other) = (stat(), stat())
        guard stat(left, &one) == 0, stat(right, &other) == 0 else { return left == right }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// Waits for each piece of the answer at most so many milliseconds; -1 is for ever.
    private static func text(of wish: String, at socket: String, within patience: Int32) -> String? {
        guard let descriptor = LocalSocket.connect(to: socket) else { return nil }
        defer { close(descriptor) }
        var user: uid_t = 0
        guard system_peer_user(descriptor, &user) >= 0, user == getuid() else { return nil }
        let line = LineID(0)
        let opening = Opening(wish: wish, terminal: "", width: 80, height: 24)
        guard write(all: encoded(FrameToHost.opened(line, opening)), to: descriptor) else { return nil }
        var reader = FrameReader<FrameFromHost>()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var text: [UInt8] = []
        while true {
            guard system_wait_readable(descriptor, patience) > 0 else { return nil }
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else { return nil }
            for frame in frames {
                switch frame {
                case .bytes(_, let bytes, _): text += bytes
                case .close(_, _, let status):
                    return status == 0 ? String(decoding: text, as: UTF8.self) : nil
                case .begin, .areYouThere, .verdict, .lastWords: break
                }
            }
        }
    }
}

extension Room {
    /// What is said to whoever asks what session this is.
    var told: String {
        let start = state.started.map(\.clock) ?? ""
        return RunningSession(
            record: recordPath, port: surroundings.join?.port, start: start, resuming: resuming
        ).answer
    }
}

extension RunningSession {
    /// The session as it stands, for print; nil where its host vanished, or is of a version that does not say.
    package func report(in language: Language?, program: String) -> Document? {
        ask(PrintWish(form: .report(language), program: program))
    }

    /// The session as it stands, in tables; nil as above.
    package func tables(program: String) -> DataSet? { ask(PrintWish(form: .tables, program: program)) }

    private func ask<Answer: Decodable>(_ wish: PrintWish) -> Answer? {
        text(of: wish.text).flatMap { try? JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
    }
}

/// What a host is asked for by whoever prints its session: `report en 1.2.0`, `report - 1.2.0` in its own language, or
/// `tables - 1.2.0`.
struct PrintWish {
    enum Form {
        case report(Language?)
        case tables
    }

    let form: Form
    /// The version of the program that prints.
    let program: String

    var text: String {
        switch form {
        case .report(let language): "report \(language?.rawValue ?? "-") \(program)"
        case .tables: "tables - \(program)"
        }
    }

    init(form: Form, program: String) { (self.form, self.program) = (form, program) }

    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3 else { return nil }
        switch words[0] {
        case "report": self.init(form: .report(Language(rawValue: words[1])), program: words[2])
        case "tables": self.init(form: .tables, program: words[2])
        default: return nil
        }
    }

    /// What is answered of `state`, whose record has that name.
    func answer(of state: State, named name: String) -> String {
        let data =
            switch form {
            case .report(let language):
                try? JSONEncoder().encode(Reports.report(of: state, in: language, program: program))
            case .tables: try? JSONEncoder().encode(DataSet(of: state, session: name, program: program))
            }
        return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
