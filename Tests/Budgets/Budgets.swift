import Foundation
import Host
import Records
import ScenarioFiles

/// `budgets`: holds a session in this process, lets people come, press keys, answer and be shown steps, one after the
/// other, and prints how often memory is allocated for one of each.
///
/// Under callgrind the instructions of each are written down as well; budgets.py reads both.
@main
struct Budgets {
    static func main() async {
        do { try await count() } catch {
            let sentence = "\(error)\n"
            write(STDERR_FILENO, sentence, sentence.utf8.count)
            exit(1)
        }
    }

    private static func count() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let people = Int(arguments[1]), people >= Walk.regulars else {
            throw Mistake("usage: budgets PEOPLE SCENARIO FOLDER; at least \(Walk.regulars) people")
        }
        let text = try String(contentsOfFile: arguments[2], encoding: .utf8)
        guard let scenario = ScenarioFiles.scenario(from: text, path: arguments[2]).value else {
            throw Mistake("\(arguments[2]) has errors")
        }
        let record = try await Record.create(
            at: arguments[3] + "/budgets.convene", scenario: text, name: "bench.md")
        let socket = arguments[3] + "/socket"
        let host = try SessionHost(
            record: record, scenario: scenario, events: [],
            options: HostOptions(socketPath: socket, door: nil, feedbackPicture: [], isTimeless: true))
        try await host.open()
        // This thread will wait for the socket, so that the host runs on others.
        let running = Task.detached { await host.run() }
        var walk = try Walk(Room(at: socket))
        try walk.go(with: people)
        running.cancel()
    }
}

/// Why nothing could be counted.
struct Mistake: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
