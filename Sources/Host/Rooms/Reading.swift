import Lines
import Records
import Session

/// What a reader leaves out between two messages: ballots that were removed, and what its server cannot read any more in
/// damaged files, and the one that leads can.
struct Omissions {
    /// What stands in those places; nil where nothing does.
    private var known: [UInt64: StreamMessage?] = [:]
    private var asked: Set<UInt64> = []
    /// How many places are asked for at once.
    private static let most = 64

    /// Takes what stands in a place; whether it was asked for.
    mutating func take(_ sequence: UInt64, _ message: StreamMessage?) -> Bool {
        guard asked.remove(sequence) != nil else { return false }
        known[sequence] = .some(message)
        return true
    }

    /// Takes note that what stands in a place is nothing to be taken.
    mutating func pass(_ sequence: UInt64) { known[sequence] = .some(nil) }

    /// What is to be taken behind `read`, with what was left out, up to a place of which it is not known yet; and which
    /// places are to be asked for.
    mutating func filled(
        _ arrivals: [StreamMessage], behind read: UInt64
    ) -> (messages: [StreamMessage], unknown: [UInt64]) {
        known = known.filter { $0.key > read }
        asked = asked.filter { $0 > read }
        var messages: [StreamMessage] = []
        var last = read
        for arrival in arrivals where arrival.sequence > last {
            while last + 1 < arrival.sequence {
                guard let message = known[last + 1] else {
                    let places = (last + 1..<arrival.sequence).prefix(Self.most)
                    let unknown = places.filter { known[$0] == nil && !asked.contains($0) }
                    asked.formUnion(unknown)
                    return (messages, unknown)
                }
                last += 1
                if let message { messages.append(message) }
            }
            messages.append(arrival)
            last = arrival.sequence
        }
        return (messages, [])
    }
}

// What is read of the stream.
extension RoomShare {
    /// Takes the messages that have arrived, once the record has them.
    func adopt(_ taken: inout Ledger.Taken, _ standing: inout RecordStanding) async {
        guard !arrivals.isEmpty else { return }
        let (waiting, unknown) = omissions.filled(arrivals, behind: courier.shared.sequence)
        for sequence in unknown { send(.get(sequence)) }
        guard !waiting.isEmpty else { return }
        var draft = courier
        var adopted: [(StreamedMessage, Shared.Taken)] = []
        var outcomes: [(number: Int, WishOutcome)] = []
        for arrival in waiting {
            let message = StreamedMessage(
                sequence: arrival.sequence, stored: arrival.time, subject: arrival.subject,
                bytes: arrival.bytes)
            guard let delivery = message.delivery(after: draft.shared, scenarios: options.read) else {
                connection.isForeign = true
                break
            }
            let (led, done) = draft.take(delivery, at: lastPass)
            guard draft.shared.sequence == arrival.sequence else { break }
            adopted.append((message, led))
            outcomes += done
        }
        do throws(RecordError) {
            removals.waiting += try await record.adopt(adopted)
            // What was posted meanwhile is nothing: the loop lets the record do one thing after the other.
            draft.shared.isSplit = courier.shared.isSplit
            courier = draft
            arrivals.removeAll { $0.sequence <= draft.shared.sequence }
            standing.trouble = nil
        } catch {
            return standing.note(error)
        }
        taken.events += adopted.flatMap(\.1.events)
        tell(outcomes, &taken)
    }

    /// Compares what the stream has with what this room has read there.
    func compare() async {
        for (sequence, message) in comparisons {
            let other = StreamedMessage(
                sequence: sequence, stored: message.time, subject: message.subject, bytes: message.bytes)
            let own = try? await record.message(at: sequence)
            if let own, [own, other].contains(where: { $0.subject == StreamedMessage.timeline }),
                own.subject != other.subject || own.bytes != other.bytes
            {
                roster.isOdd = true
            }
            rewriting?.noteSame(sequence)
        }
        comparisons = []
        weigh(at: lastPass)
    }
}
