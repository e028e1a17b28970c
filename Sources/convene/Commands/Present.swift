import ArgumentParser
import Foundation
import Settings

/// `convene present`: a host, and this terminal as its stage.
struct Present: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present",
        abstract: "Present a scenario from this terminal.",
        discussion: """
            The session runs by itself in the background; this terminal shows its stage and takes the clicker's keys. \
            d leaves this terminal and the session goes on (convene attach stage comes back); q ends it for everyone. \
            convene attach console, in another terminal, has the notes and the time. ? shows every key. Answers go \
            into the record, a file in the current directory unless --record or the configuration names another.
            """)

    @Argument(
        help: ArgumentHelp("The scenario: a Markdown file, or convene:NAME.", valueName: "scenario"),
        completion: .file(extensions: ["md"]))
    var scenario: String

    @OptionGroup var deck: DeckOption

    @Option(help: ArgumentHelp("The record's file; it must not exist yet.", valueName: "file"))
    var record: String?

    @OptionGroup(title: "Several rooms") var sharing: SharingOptions

    @Option(
        help: ArgumentHelp(
            "The shared session's name: a to z, 0 to 9 and -; the scenario's file name if left out.",
            valueName: "name"))
    var session: String?

    @OptionGroup(title: "How people join") var joining: JoiningOptions
    @OptionGroup(title: "Who may hold the session") var keeping: KeepingOptions
    @OptionGroup(title: "How it looks") var look: ThemeOption
    @OptionGroup(title: "How it looks") var movement: CalmOption

    func validate() throws { try sharing.check(session: session) }

    func run() async throws {
        let text = try ScenarioText(at: scenario, as: deck.dialect)
        let effective = try text.toldFirst { try EffectiveSettings(joining, keeping, look, movement) }
        let organisation = effective.settings.organisation
        // A deck is read while the host's process is started.
        async let named = HostRequest.NamedText(text, in: organisation)
        let prepared = try text.toldFirst { try prepare(text, effective) }
        let socket = try prepared.host.start(prepared.request, named: await named, of: text)
        tell("Record: \(prepared.path)")
        try await prepared.stage.take(socket, record: prepared.path)
    }

    private struct Preparation {
        let path: String
        let stage: LocalSeat
        let request: HostRequest
        let host: HostStarter
    }

    /// Everything that needs no look at the scenario.
    private func prepare(_ text: ScenarioText, _ effective: EffectiveSettings) throws -> Preparation {
        let resuming = sharing.servers.resuming + effective.words
        let path =
            try record
            ?? UsualRecord.path(UsualRecord.name(for: text.name, at: Date()), settings: effective.settings)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Sentence(
                "\(path) exists already. Name another file with --record, or go on with: convene resume \(inShell(path))"
                    + resuming)
        }
        var stage = LocalSeat(kind: .stage, theme: effective.chosenTheme)
        stage.resuming = resuming
        try stage.check()
        var request = try HostRequest(record: path, watched: text.path, settings: effective.settings)
        request.resuming = resuming
        if sharing.stream != nil {
            request.share = try sharing.share(session: session ?? SharingOptions.session(for: text.name))
        }
        return Preparation(
            path: path, stage: stage, request: request, host: try HostStarter(record: request.record))
    }
}
