import Records
import ScenarioFiles
import Session
import Workshop

/// A record with its scenario and everything that happened.
struct OpenRecord {
    let record: Record
    let scenario: Scenario
    let events: [Event]

    /// How the session stands.
    var state: State {
        State(
            of: scenario, replaying: events, zone: record.details.zone,
            isRehearsal: record.details.isRehearsal)
    }

    /// Opens the record at `path`.
    ///
    /// - Throws: ``Sentence`` where it cannot be had.
    init(at path: String) async throws(Sentence) {
        do throws(RecordError) {
            record = try await Record.open(at: path)
        } catch {
            throw Sentence("\(error)")
        }
        guard let scenario = ScenarioFiles.scenario(from: await record.scenarioText, path: path).value else {
            await record.close()
            throw Sentence("The scenario in \(path) cannot be read by this version of convene.")
        }
        self.scenario = scenario
        do throws(RecordError) {
            events = try await record.events(of: scenario) {
                ScenarioFiles.scenario(from: $0, path: path).value
            }
        } catch {
            await record.close()
            throw Sentence("\(error)")
        }
    }
}
