import Foundation
import Records
import Session
import Workshop

/// Prints what one answer costs the engine, by the ballots that are there, and how large a record becomes.
///
/// It is no test: figures depend on the machine. docs/architecture.md says how to run it.
@main
enum EngineBench {
    static func main() async throws {
        let merged = merging(rooms: 100, ballots: 500)
        print(
            "100 rooms with 500 ballots each, read by one: \(String(format: "%.2f", merged.seconds)) s, \(merged.megabytes) MB"
        )
        print("µs for each answer, alone in its batch and in batches of 50")
        for (name, poll) in [
            ("choice", Poll.plain), ("live", .live), ("text", .text), ("questions", .questions),
        ] {
            for ballots in [100, 1_000, 10_000, 100_000] {
                let room = Room(asking: poll, ballots: ballots)
                let costs = [1, 50].map { decimal(room.cost(ofBatches: $0)) }
                print("\(name) \(ballots): \(costs.joined(separator: ", "))")
            }
        }
        let (before, after) = try await sizes(seats: 500, polls: 20)
        print("record of 500 seats and 20 polls: \(before) bytes, finished \(after) bytes")
    }

    private static func decimal(_ microseconds: Double) -> String { String(format: "%.1f", microseconds) }
}

extension Poll {
    static let plain = Poll(id: "plain", ask: "?", kind: .choice(options: ["a", "b", "c", "d"]))
    static let live = Poll(id: "live", ask: "?", kind: .choice(options: ["a", "b", "c", "d"]), show: .live)
    static let text = Poll(id: "text", ask: "?", kind: .text)
    static let questions = Poll(id: "questions", ask: "?", kind: .questions)
}
