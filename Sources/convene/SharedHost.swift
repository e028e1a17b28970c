import Decks
import Foundation
import Host
import Lines
import Records
import ScenarioFiles
import Screens
import Session
import Workshop

/// How a room opens a session that others are to share: its first message says all that they need.
struct SharedOpening {
    private let opening: Entry.Opening
    private let room: String
    private let address: String

    init(of record: Record, _ sharing: Sharing, address: String) async {
        opening = Entry.Opening(
            text: await record.scenarioText, file: await record.scenarioName, record: sharing.record,
            zone: record.details.zone, isRehearsal: record.details.isRehearsal)
        room = sharing.room
        self.address = address
    }

    /// The message: the session begins, and this room moves it.
    func message(of shared: Shared, at now: Moment) -> StreamedMessage {
        let begun = (try? shared.state.decide(.start, at: now)) ?? []
        let items: [Entry.Item] = [.opened(opening), .entered(name: room, address: address), .led]
        return StreamedMessage(shared.entry(items + begun.map(Entry.Item.happened), at: now))
    }
}

extension PreparedHost {
    /// Makes the record of a room of a session that another room has begun.
    static func joined(
        _ share: HostRequest.Share, room: String, at path: String
    ) async throws -> (Record, Scenario, [Event], Dialect?) {
        let order = share.order(room: room)
        let first = try await meet { () throws(StreamMeeting.Failure) in
            try await StreamMeeting.opening(of: order)
        }
        guard case .message(.entry(let entry)) = first.reading(scenarios: { _ in nil }) else {
            throw Sentence(
                "This session was begun by another version of convene. Use the same version in all rooms.")
        }
        for case .opened(let opening) in entry.items {
            guard let scenario = ScenarioFiles.scenario(from: opening.text, path: opening.file).value else {
                break
            }
            let details = RecordDetails(
                zone: opening.zone, isRehearsal: opening.isRehearsal, room: room,
                sharing: Sharing(
                    session: share.session, room: room, servers: share.servers, record: opening.record))
            let record = try await Record.create(
                at: path, scenario: opening.text, name: opening.file, details: details)
            return (record, scenario, [], nil)
        }
        throw Sentence("This session's scenario cannot be read by this version of convene.")
    }

    /// What `body` gives; what is in the way becomes a sentence.
    static func meet<Value>(
        _ body: () async throws(StreamMeeting.Failure) -> Value
    ) async throws(Sentence) -> Value {
        do throws(StreamMeeting.Failure) { return try await body() } catch {
            throw Sentence("\(error)", status: error.exitStatus)
        }
    }
}
