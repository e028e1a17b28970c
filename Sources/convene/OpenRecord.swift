import Records
import ScenarioFiles
import Session
import Synchronization
import Workshop

/// A record with its scenario and everything that happened.
struct OpenRecord {
    let record: Record
    let scenario: Scenario
    let events: [Event]

    /// How the session stands.
    var state: State { record.state(of: scenario, replaying: events) }

    /// Of a room of several: what comes before the end that it has by itself.
    var eventsByItself: [Event] {
        get async throws {
            let known = KnownScenarios()
            let path = record.path
            let shared = try await record.shared(of: scenario) { known.scenario($0, at: path) }
            return shared?.eventsByItself ?? []
        }
    }

    /// Opens the record at `path`; scenarios that were read before are not read again.
    ///
    /// - Throws: ``Sentence`` where it cannot be had.
    init(at path: String, knowing known: KnownScenarios = KnownScenarios()) async throws(Sentence) {
        do throws(RecordError) {
            record = try await Record.open(at: path)
        } catch {
            throw Sentence("\(error)")
        }
        guard let scenario = known.scenario(await record.scenarioText, at: path) else {
            await record.close()
            throw Sentence("The scenario in \(path) cannot be read by this version of convene.")
        }
        self.scenario = scenario
        do throws(RecordError) {
            events = try await record.events(of: scenario) {
                known.scenario($0, at: path)
            }
        } catch {
            await record.close()
            throw Sentence("\(error)")
        }
    }
}

/// Scenarios by their texts: many sessions of a programme have the same.
final class KnownScenarios: Sendable {
    private let read = Mutex<[String: Scenario]>([:])

    /// The scenario of `text`, which stands in the record at `path`; nil where this version cannot read it.
    func scenario(_ text: String, at path: String) -> Scenario? {
        if let known = read.withLock({ $0[text] }) { return known }
        guard let scenario = ScenarioFiles.scenario(from: text, path: path).value else { return nil }
        read.withLock { $0[text] = scenario }
        return scenario
    }
}
