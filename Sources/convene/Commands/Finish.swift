import ArgumentParser
import Host
import Records
import Session

/// `convene finish`: ends a session whose host is gone and will not come back.
struct Finish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finish",
        abstract: "Finish an abandoned record.",
        discussion: """
            The record is reduced to what may be shown, and what could link an answer to a seat is erased from it. A \
            finished session cannot be resumed.
            """)

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    func run() async throws {
        let opened = try await OpenRecord(at: record)
        var state = opened.state
        guard state.finished == nil else {
            await opened.record.close()
            tell("\(record) is finished already. Print it: convene summary \(record)")
            return
        }
        do {
            let now = WallClock(after: opened.events).now()
            // A host that was killed at once has not begun it.
            let beginning = state.started == nil ? try state.decide(.start, at: now) : []
            for event in beginning { state.apply(event) }
            try await opened.record.finish(beginning + state.decide(.finish, at: now))
        } catch {
            await opened.record.close()
            throw Sentence("\(error)")
        }
        await opened.record.close()
        tell("Finished: \(record). Print it: convene summary \(record)")
    }
}
