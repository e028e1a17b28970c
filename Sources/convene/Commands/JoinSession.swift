import ArgumentParser
import Foundation

/// `convene join-session`: another room of a session that was begun elsewhere, and this terminal as its stage.
struct JoinSession: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join-session",
        abstract: "Be another room of a session that several share.",
        discussion: """
            The scenario comes from the servers. This room has its own door, seats and record; what the room that leads \
            shows is shown here too, and everybody's answers count together. t takes over, f goes this room's own pace.
            """)

    @Argument(help: ArgumentHelp("The session's name.", valueName: "session"))
    var session: String

    @OptionGroup(title: "Several rooms") var sharing: SharingOptions

    @Option(help: ArgumentHelp("The record's file; it must not exist yet.", valueName: "file"))
    var record: String?

    @OptionGroup(title: "How people join") var joining: JoiningOptions
    @OptionGroup(title: "Who may hold the session") var keeping: KeepingOptions
    @OptionGroup(title: "How it looks") var look: ThemeOption
    @OptionGroup(title: "How it looks") var movement: CalmOption

    func validate() throws {
        guard sharing.stream != nil else {
            throw ValidationError("Name the session's servers: --stream nats://A,nats://B,nats://C.")
        }
    }

    func run() async throws {
        var share = try sharing.share(session: session)
        share.isJoining = true
        let effective = try EffectiveSettings(joining, keeping, look, movement)
        let resuming = sharing.servers.resuming + effective.words
        let path =
            try record
            ?? UsualRecord.path(UsualRecord.name(for: session, at: Date()), settings: effective.settings)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Sentence(
                "\(path) exists already. Name another file with --record, or go on with: convene resume \(inShell(path))"
                    + resuming)
        }
        var stage = LocalSeat(kind: .stage, theme: effective.chosenTheme)
        stage.resuming = resuming
        try stage.check()
        var request = try HostRequest(record: path, watched: nil, settings: effective.settings)
        request.share = share
        request.resuming = resuming
        let socket = try HostStarter(record: request.record).start(request)
        tell("Record: \(path)")
        try await stage.take(socket, record: path)
    }
}
