import Foundation
import Glibc
import Lines

/// What JetStream answers, as far as anybody here reads it: each answer has some of it.
struct ServerAnswer: Decodable {
    struct Failure: Decodable {
        let errCode: Int?
    }

    struct Configuration: Decodable {
        let description: String?
        let numReplicas: Int?
        /// In nanoseconds; 0 is for ever.
        let maxAge: Int64?
    }

    struct Standing: Decodable {
        let firstSeq: UInt64?
        let lastSeq: UInt64?
    }

    struct Cluster: Decodable {
        let leader: String?
        let replicas: [Replica]?
    }

    /// Another server that keeps the stream, as its leader hears it.
    struct Replica: Decodable {
        /// Nanoseconds since it was heard last.
        let active: Int64?
    }

    struct Stored: Decodable {
        let subject: String
        let seq: UInt64
        let time: String
        let data: Data?
    }

    let error: Failure?
    let seq: UInt64?
    let success: Bool?
    let created: String?
    let name: String?
    let numPending: UInt64?
    let config: Configuration?
    let state: Standing?
    let cluster: Cluster?
    let message: Stored?

    /// Reads an answer; nil for what is none.
    init?(_ bytes: [UInt8]) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let answer = try? decoder.decode(ServerAnswer.self, from: Data(bytes)) else { return nil }
        self = answer
    }

    /// What a stream says of itself; nil where it has no leader.
    var facts: StreamFacts? {
        guard error == nil, let made = created.flatMap(microseconds), let state, let config,
            cluster.map({ $0.leader?.isEmpty == false }) ?? true
        else { return nil }
        return StreamFacts(
            made: made, first: state.firstSeq ?? 0, last: state.lastSeq ?? 0,
            replicas: UInt8(clamping: config.numReplicas ?? 1), expires: (config.maxAge ?? 0) > 0)
    }

    /// Nanoseconds without a word after which a server is taken for gone; others say every one to two seconds that they are
    /// there.
    private static let silence: Int64 = 3_000_000_000

    /// Whether a stream's leader hears so many of the others that more than half of all are there.
    var hasMajority: Bool {
        let others = cluster?.replicas ?? []
        return (others.count { $0.active ?? 0 < Self.silence } + 1) * 2 > others.count + 1
    }

    /// What it complains of; nil where it does not.
    var complaint: Complaint? {
        guard let error else { return nil }
        return Complaint(error.errCode ?? 0)
    }
}

/// What JetStream complains of, by the numbers of its errors.
///
/// Source: server/errors.json of nats-server 2.9 to 2.12.
enum Complaint: Equatable {
    case wrongLastSequence
    /// Nothing has happened, and may when it is asked again.
    case notNow
    case failure(StreamFailure)

    init(_ number: Int) {
        switch number {
        case 10071, 10164: self = .wrongLastSequence
        case 10006, 10007, 10008, 10009, 10118: self = .notNow
        case 10059: self = .failure(.noSession)
        case 10058, 10065: self = .failure(.sessionExists)
        case 10005, 10074: self = .failure(.tooFewServers)
        case 10035, 10039, 10076: self = .failure(.noJetStream)
        case 10054: self = .failure(.tooLarge)
        case 10002, 10023, 10028, 10047, 10077: self = .failure(.storageFull)
        case _: self = .failure(.other)
        }
    }
}

extension StreamFailure {
    init(_ complaint: Complaint) {
        self =
            switch complaint {
            case .wrongLastSequence: .other
            case .notNow: .noMajority
            case .failure(let failure): failure
            }
    }

    init(_ reach: FailedReach) {
        self =
            switch reach {
            case .silent: .noServer
            case .notNATS: .noNATS
            case .tlsDiffers: .tlsDiffers
            case .untrusted: .untrusted
            case .credentialsRefused: .credentialsRefused
            case .credentialsExpired: .credentialsExpired
            }
    }
}

extension StreamAnswer {
    init(_ complaint: Complaint) {
        self = complaint == .wrongLastSequence ? .refused : .failed(StreamFailure(complaint))
    }
}

extension StreamMessage {
    /// A message that was asked for; nil for what is none of the session's.
    init?(_ stored: ServerAnswer.Stored, _ names: StreamNames) {
        guard stored.subject.hasPrefix(names.prefix), let time = microseconds(stored.time) else { return nil }
        self.init(
            sequence: stored.seq, subject: names.name(of: stored.subject), time: time / 1000,
            bytes: stored.data.map { Array($0) } ?? [])
    }
}

/// Where a message of the stream stands, as the subject for its acknowledgement says it.
struct Origin: Equatable {
    let consumer: String
    /// Its number in the stream, and among what the consumer has brought.
    let sequence: UInt64
    let turn: UInt64
    /// Milliseconds since 1970.
    let time: Int64

    /// Reads `$JS.ACK.[DOMAIN.ACCOUNT.]STREAM.CONSUMER.TRIES.SEQUENCE.TURN.NANOSECONDS.WAITING[.CHANCE]`; nil for what is
    /// none.
    init?(_ subject: String) {
        let parts = subject.split(separator: ".", omittingEmptySubsequences: false)
        let start = parts.count == 9 ? 2 : 4
        guard parts.count >= 9, parts.count != 10, parts[0] == "$JS", parts[1] == "ACK",
            parts.count >= start + 7, let sequence = UInt64(parts[start + 3]),
            let turn = UInt64(parts[start + 4]),
            let nanoseconds = Int64(parts[start + 5])
        else { return nil }
        self.consumer = String(parts[start + 1])
        self.sequence = sequence
        self.turn = turn
        time = nanoseconds / 1_000_000
    }
}

/// Microseconds since 1970 of a moment in the form `2026-11-28T23:04:16.123456789Z`; nil for what is none.
func microseconds(_ text: String) -> Int64? {
    guard text.utf8.count >= 20, text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
    let numbers = text.prefix(19).split { "-T:".contains($0) }.compactMap { Int32($0) }
    guard numbers.count == 6 else { return nil }
    var fields = tm()
    (fields.tm_year, fields.tm_mon, fields.tm_mday) = (numbers[0] &- 1900, numbers[1] &- 1, numbers[2])
    (fields.tm_hour, fields.tm_min, fields.tm_sec) = (numbers[3], numbers[4], numbers[5])
    let seconds = Int64(timegm(&fields))
    let tail = text.dropFirst(19)
    guard let zone = tail.firstIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }) else { return nil }
    var fraction: Int64 = 0
    if tail.first == "." {
        let digits = tail[..<zone].dropFirst().prefix(6)
        guard let number = Int64(digits) else { return nil }
        fraction = (0..<(6 - digits.count)).reduce(number) { sum, _ in sum * 10 }
    }
    guard let ahead = minutes(aheadOf: tail[zone...]) else { return nil }
    return (seconds - ahead * 60) * 1_000_000 + fraction
}

/// `Z`, `+01:00` or `-03:30`.
private func minutes(aheadOf zone: Substring) -> Int64? {
    if zone == "Z" { return 0 }
    let parts = zone.dropFirst().split(separator: ":").compactMap { Int64($0) }
    guard parts.count == 2 else { return nil }
    return (zone.first == "-" ? -1 : 1) * (parts[0] * 60 + parts[1])
}
