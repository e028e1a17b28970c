import Foundation
import Records
import Session
import Workshop

/// How many bytes a record of a session takes before and after its finish, in which every seat answers every poll:
/// nine choices for each poll of texts, of which nothing is cleared.
func sizes(seats: Int, polls count: Int) async throws -> (before: Int, after: Int) {
    let polls = (0..<count).map { number in
        Poll(
            id: Poll.ID("poll-\(number)"), ask: "Question \(number)?",
            kind: number % 10 == 9 ? .text : .choice(options: ["One", "Two", "Three", "Four"]))
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "convene-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "bench.convene").path
    let slides = polls.map { Slide(title: $0.ask, steps: [.init(poll: $0)]) }
    let scenario = Scenario(title: "Bench", sections: [Section(title: "All", slides: slides)])
    let record = try await Record.create(at: path, scenario: "scenario", name: "bench.md")
    var state = State(of: scenario)
    func run(_ command: Command) async throws {
        let events = try state.decide(command, at: Moment(milliseconds: 0, offset: 0))
        for event in events { state.apply(event) }
        try await record.append(events)
    }
    try await run(.start)
    for seat in 0..<seats { try await run(.takeSeat(await record.presence(for: SeatWords("seat \(seat)")))) }
    for (slide, poll) in polls.enumerated() {
        try await run(.go(slide: slide))
        try await run(.toggleOpen)
        for seat in 0..<seats {
            let token = try await record.token(for: SeatWords("seat \(seat)"), poll: poll.id, round: 1)
            let answer =
                if poll.kind == .text {
                    Answer.text(String(repeating: "What I see from here. ", count: 1 + seat % 8))
                } else {
                    Answer.option(seat % poll.options.count)
                }
            try await run(.answer(poll.id, round: 1, token, answer))
        }
        try await run(.toggleOpen)
        try await run(.toggleReveal)
    }
    let before = try bytes(in: folder)
    try await run(.finish)
    await record.close()
    return (before, try bytes(in: folder))
}

/// All bytes of the files in a folder, logs and all.
private func bytes(in folder: URL) throws -> Int {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])
        .reduce(0) { $0 + (try $1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
}
