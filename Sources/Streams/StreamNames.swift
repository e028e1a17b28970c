import Foundation
import Lines

/// What a session's stream, its subjects and the questions about it are called, and what is asked.
struct StreamNames {
    let stream: String
    /// What every subject of the session begins with.
    let prefix: String
    /// Where rooms say things to each other, without this room's own number.
    let here: String
    let room: String
    private let mark: String

    /// The names of a session, and of a room in it; nil where they are none.
    init?(session: String, room: String) {
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
        guard !session.isEmpty, session.utf8.count <= Bounds.name, session.allSatisfy(letters.contains),
            room.utf8.count == 16, room.allSatisfy({ $0.isHexDigit && $0.isASCII })
        else { return nil }
        stream = "convene-\(session)"
        prefix = "convene.\(session)."
        here = "convene-here.\(session)"
        self.room = room
        mark = "Convene: begun by \(room)"
    }

    /// The whole subject; nil where what stands behind the prefix could mean others too, or none.
    func subject(_ name: String) -> String? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isOne = parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        }
        return isOne && name.utf8.count <= Bounds.subject ? prefix + name : nil
    }

    /// What stands behind the prefix of a whole subject.
    func name(of subject: String) -> String { String(subject.dropFirst(prefix.utf8.count)) }

    /// Whether this room has made the stream that says this of itself.
    func isMadeHere(_ answer: ServerAnswer) -> Bool { answer.config?.description == mark }

    var look: Letter { ask("STREAM.INFO.\(stream)") }
    var delete: Letter { ask("STREAM.DELETE.\(stream)") }
    func remove(_ number: UInt64) -> Letter { ask("STREAM.MSG.DELETE.\(stream)", ["seq": number]) }
    func get(_ number: UInt64) -> Letter { ask("STREAM.MSG.GET.\(stream)", ["seq": number]) }

    /// Keeps everything, and takes nothing that it could not keep.
    func make(replicas: UInt8) -> Letter {
        ask("STREAM.CREATE.\(stream)", configuration(replicas: replicas, seconds: 0))
    }

    /// Lets each message go so many seconds after it was stored.
    func expire(after seconds: UInt32, replicas: UInt8) -> Letter {
        ask("STREAM.UPDATE.\(stream)", configuration(replicas: replicas, seconds: seconds))
    }

    private func configuration(replicas: UInt8, seconds: UInt32) -> [String: Any] {
        [
            "name": stream, "description": mark, "subjects": [prefix + ">"], "storage": "file",
            "retention": "limits", "discard": "new", "num_replicas": Int(replicas), "max_msgs": -1,
            "max_bytes": -1, "max_msgs_per_subject": -1, "max_age": nanoseconds(Double(seconds)),
            "max_consumers": -1, "max_msg_size": Bounds.storedMessage,
            "duplicate_window": nanoseconds(seconds == 0 ? 120 : min(120, Double(seconds))),
        ]
    }

    /// Somebody who reads on from a number, in memory and for this process alone.
    func reader(from number: UInt64) -> Letter {
        let configuration: [String: Any] = [
            "deliver_policy": "by_start_sequence", "opt_start_seq": number, "ack_policy": "none",
            "replay_policy": "instant", "num_replicas": 1, "mem_storage": true,
            "inactive_threshold": nanoseconds(60),
        ]
        return ask("CONSUMER.CREATE.\(stream)", ["stream_name": stream, "config": configuration])
    }

    func pull(from consumer: String, _ size: PullSize) -> Letter {
        ask(
            "CONSUMER.MSG.NEXT.\(stream).\(consumer)",
            [
                "batch": size.messages, "max_bytes": size.bytes, "expires": nanoseconds(20),
                "idle_heartbeat": nanoseconds(0.5),
            ])
    }

    /// What asks for each thing that a session needs, and changes nothing: a server says only to whoever asks that it is not
    /// permitted.
    var trials: [Letter] {
        [
            ask("STREAM.CREATE.\(stream)"), ask("STREAM.UPDATE.\(stream)"),
            ask("STREAM.MSG.DELETE.\(stream)"), get(1),
            ask("CONSUMER.CREATE.\(stream)"), pull(from: "trial", PullSize()),
            Letter(storing: [], on: "\(prefix)trial", of: "trial", .nothing),
            Letter(subject: "\(here).\(room)", ticket: nil, bytes: []),
        ]
    }

    /// The same for removing a stream, which servers do for an empty question alone.
    var deletionTrial: Letter { ask("STREAM.DELETE.\(stream)", ["trial": true]) }

    /// Whether nothing can go on where a subject is not permitted, and not only what is done there now and then.
    func isVital(_ subject: String) -> Bool {
        !["CREATE", "UPDATE", "DELETE", "MSG"].contains {
            subject.hasPrefix("$JS.API.STREAM.\($0).")
        }
    }

    private func nanoseconds(_ seconds: Double) -> Int { Int(seconds * 1_000_000_000) }

    private func ask(_ subject: String, _ question: [String: Any] = [:]) -> Letter {
        let bytes = question.isEmpty ? Data() : try? JSONSerialization.data(withJSONObject: question)
        return Letter(subject: "$JS.API.\(subject)", ticket: nil, bytes: Array(bytes ?? Data()))
    }
}

/// How much is asked for at once; no more is on its way to a host that does not read.
struct PullSize {
    let messages = 256
    let bytes = 4 << 20
}

extension Letter {
    /// A message to be stored.
    init(storing bytes: [UInt8], on subject: String, of stream: String, _ expectation: Expected) {
        var headers = [("Nats-Expected-Stream", stream)]
        switch expectation {
        case .nothing: break
        case .lastOnSubject(let number):
            headers.append(("Nats-Expected-Last-Subject-Sequence", "\(number)"))
        case .lastOfStream(let number): headers.append(("Nats-Expected-Last-Sequence", "\(number)"))
        }
        self.init(subject: subject, ticket: nil, headers: headers, bytes: bytes)
    }
}
