import ArgumentParser
import Foundation
import Glibc
import Screens
import Settings

/// `convene host`: a session without a terminal, in the foreground, for services.
struct HostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "host",
        abstract: "Hold a session without a terminal, such as in a service.",
        discussion: """
            It stays in the foreground and writes its log to the standard error. Facilitators come over ssh, as console@ \
            and stage@, so it needs --facilitators or --passphrase-file. SIGTERM ends it and leaves the record, which \
            can be resumed: where the record is there and its session is unfinished, it goes on with that session, so \
            that a service that is started again goes on where it was. The join code is then a new one unless \
            it is given. The host ends by itself with its session.
            """)

    @Argument(
        help: ArgumentHelp(
            "The scenario: a Markdown file, or convene:NAME; none to be another room of a shared session.",
            valueName: "scenario"),
        completion: .file(extensions: ["md"]))
    var scenario: String?

    @OptionGroup var deck: DeckOption

    @Option(
        help: ArgumentHelp(
            "The record's file; NAME.convene if left out, in the current directory or the folder of records.",
            valueName: "file"))
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

    func validate() throws {
        guard scenario != nil || sharing.stream != nil && session != nil else {
            throw ValidationError(
                "Name a scenario, or a session that another room has begun: --stream SERVERS --session NAME.")
        }
        try sharing.check(session: session)
    }

    func run() async throws {
        let effective = try EffectiveSettings(joining, keeping, look, movement)
        let settings = effective.settings
        let text = try scenario.map { try ScenarioText(at: $0, as: deck.dialect) }
        try text?.scenario(in: settings.organisation)
        guard settings.facilitators.value != nil || settings.passphraseFile.value != nil else {
            throw Sentence(
                "Nobody could hold this session. Name keys with --facilitators, or a passphrase with --passphrase-file.",
                status: 64)
        }
        let name = text?.name ?? session ?? ""
        let path = absolute(
            try record ?? UsualRecord.path(UsualRecord.lastingName(for: name), settings: settings))
        let isThere = FileManager.default.fileExists(atPath: path)
        var request = try HostRequest(record: path, watched: text?.path, settings: settings)
        if !isThere, let text { request.scenario = HostRequest.NamedText(text, in: settings.organisation) }
        if sharing.stream != nil {
            request.share = try sharing.share(session: session ?? SharingOptions.session(for: name))
            request.share?.isJoining = !isThere && text == nil
        }
        request.resuming =
            (isThere ? sharing.servers.resumingElsewhere : sharing.servers.resuming)
            + effective.words
        let host: PreparedHost
        do {
            host = try await PreparedHost(request)
        } catch let sentence as Sentence {
            throw sentence
        } catch {
            throw Sentence("\(error)")
        }
        signal(SIGHUP, SIG_IGN)
        tell("Record: \(path)\(isThere ? " (goes on)" : "")")
        tell(host.joining.map(Self.way) ?? "Nobody joins over ssh.")
        await host.run(untilSignals: [SIGTERM, SIGINT])
    }

    private static func way(to joining: Joining) -> String {
        "Join: " + joining.command + (joining.code.map { "   code \($0)" } ?? "")
    }
}
