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
    var record: String?

    @OptionGroup(title: "Several rooms") var sharing: ServerOptions

    @Option(
        help: ArgumentHelp("With --stream: the session that is removed from the servers.", valueName: "name"))
    var session: String?

    func validate() throws {
        guard (record == nil) == (sharing.stream != nil && session != nil) else {
            throw ValidationError(
                "Name a record, or a session on its servers: --stream SERVERS --session NAME.")
        }
    }

    func run() async throws {
        if let record { return try await finish(record) }
        let share = try sharing.share(session: session ?? "", room: nil)
        try await PreparedHost.meet { () throws(StreamMeeting.Failure) in
            try await StreamMeeting.removeAbandoned(share.order(room: ""))
        }
        tell("Removed from the servers: \(share.session). The rooms' records are as they were.")
    }

    private func finish(_ record: String) async throws {
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
            var beginning = state.started == nil ? try state.decide(.start, at: now) : []
            beginning += try await opened.eventsByItself
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
