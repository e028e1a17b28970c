import Foundation
import Testing

@testable import Host

@Suite struct ScenarioWatchTests {
    @Test func `a changed file reaches the loop as it was read, and the loop reads nothing`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "watched-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("one".utf8).write(to: file)
        let mailbox = Mailbox()
        ScenarioWatch.start(
            ScenarioFile(path: file.path()) {
                .finding("read: \((try? String(contentsOf: file, encoding: .utf8)) ?? "nothing")")
            }, mailbox: mailbox)
        // Whatever the thread has seen of the file by now, this is another text.
        let writer = Task {
            var number = 2
            while !Task.isCancelled {
                try Data("text \(number)".utf8).write(to: file)
                number += 1
                try await Task.sleep(for: .seconds(1))
            }
        }
        defer { writer.cancel() }
        guard case .scenarioChanged(.finding(let finding)) = await mailbox.batch().first else {
            Issue.record("It was not told how the text is read.")
            return
        }
        #expect(finding.hasPrefix("read: text "))
    }
}
