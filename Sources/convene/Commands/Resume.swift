import ArgumentParser

/// `convene resume`: goes on with a session whose host is gone.
struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on with a session where it was.",
        discussion: """
            Slide, step, open poll and answers are as they were; seat words bring people back. The join code is a new one \
            unless --code or the configuration gives it.
            """)

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    @Option(
        help: ArgumentHelp(
            "The folder of the scenario's pictures; the record's if left out.", valueName: "folder"),
        completion: .directory)
    var pictures: String?

    @OptionGroup(title: "Several rooms") var sharing: ServerOptions
    @OptionGroup(title: "How people join") var joining: JoiningOptions
    @OptionGroup(title: "Who may hold the session") var keeping: KeepingOptions
    @OptionGroup(title: "How it looks") var look: ThemeOption
    @OptionGroup(title: "How it looks") var movement: CalmOption

    func run() async throws {
        let effective = try EffectiveSettings(joining, keeping, look, movement)
        var stage = LocalSeat(kind: .stage, theme: effective.chosenTheme)
        let resuming =
            sharing.resumingElsewhere + effective.words
            + (pictures.map { " --pictures \(inShell(absolute($0)))" } ?? "")
        stage.resuming = resuming
        try stage.check()
        var request = try HostRequest(record: record, watched: nil, settings: effective.settings)
        request.pictures = pictures.map(absolute)
        request.share = try sharing.share(session: "resumed", room: nil)
        request.resuming = resuming
        try await stage.take(try HostStarter(record: request.record).start(request), record: record)
    }
}
