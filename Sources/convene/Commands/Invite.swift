import ArgumentParser
import Foundation
import FrontDoor
import Host
import ReportFiles
import Reports
import Settings
import Workshop

/// `convene invite`: what people are sent before the day.
struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Write what to send people before the day.",
        discussion: """
            What it is about, how to join, what is stored and what stays on one's computer. With --output a folder gets \
            the message and an entry for calendars, which say nothing of the subject in their names, in the message's \
            subject or in the entry. The join code is told on the day. The host key's fingerprint stands in it where \
            this machine has a key already.
            """)

    @Argument(
        help: ArgumentHelp("The scenario: a Markdown file, or convene:NAME.", valueName: "scenario"),
        completion: .file(extensions: ["md"]))
    var scenario: String

    @Option(
        help: ArgumentHelp("When, by this machine's clock: \"2026-12-03 14:00\".", valueName: "time"),
        transform: PlannedStart.init)
    var at: PlannedStart

    @OptionGroup var place: AddressOption

    @Option(
        help: ArgumentHelp(
            "The subject, in place of one that says nothing of the session.", valueName: "line"))
    var subject: String?

    @Option(
        help: ArgumentHelp("In which language, en or cy; the scenario's if left out.", valueName: "language"))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "The private host key of the machine that will hold the session; this one's if left out.",
            valueName: "file"),
        completion: .file())
    var hostKey: String?

    @Option(
        help: ArgumentHelp("Write both files into this folder, a new or an empty one.", valueName: "folder"),
        completion: .directory)
    var output: String?

    func validate() throws {
        guard language == nil || language.flatMap(Language.init(rawValue:)) != nil else {
            throw ValidationError("--language is en or cy.")
        }
    }

    func run() async throws {
        let settings = try EffectiveSettings(place).settings
        let text = try ScenarioText(at: scenario).scenario(in: settings.organisation)
        let invitation = Invitation(
            to: text, at: at.moment, zone: TimeZone.current.identifier, by: try way(settings),
            in: language.flatMap(Language.init(rawValue:)), subject: subject)
        guard let output else { return try print(invitation.text, terminator: "") }
        let entry = invitation.calendarEntry(at: WallClock(after: []).now())
        let files = [(".txt", invitation.text), (".ics", entry)].map {
            ReportFile(invitation.fileName + $0, Array($1.utf8))
        }
        try write(files, into: output)
        tell("Written: \(invitation.fileName).txt and .ics in \(output).")
    }

    private func way(_ settings: Settings) throws(Sentence) -> Invitation.Way {
        guard let typed = settings.address.value.map(TypedAddress.init) else {
            throw Sentence(
                "Say what people will type after the @: --address NAME, or NAME:PORT where the port is not \(settings.port.value).",
                status: 64)
        }
        // Behind another server people meet another key.
        let isBehindServer = typed.port != nil && settings.participants.value != nil
        let key: HostKey?
        do throws(HostKeyError) {
            let path = hostKey ?? PreparedHost.hostKeyPath
            key = isBehindServer && hostKey == nil ? nil : try HostKey.load(ifAt: path)
        } catch {
            throw Sentence("\(error)")
        }
        if let hostKey, key == nil {
            throw Sentence("There is no file \(hostKey). Name the host key with --host-key.")
        }
        return Invitation.Way(
            address: typed.name, port: typed.port ?? settings.port.value, asksCode: !settings.noCode.value,
            fingerprint: key?.fingerprint)
    }
}

/// The one setting of an invitation.
struct AddressOption: SettingOptions {
    @Option(
        help: ArgumentHelp(
            "What people type after the @, as NAME or NAME:PORT; the configuration's if left out.",
            valueName: "name"))
    var address: String?

    var written: [Written] { one(.address, address) }
}

/// When a session is to begin, by this machine's clock.
struct PlannedStart: Sendable {
    let moment: Moment

    /// Reads `2026-12-03 14:00`.
    ///
    /// - Throws: ``ValidationError`` for what is no time, or one that the clocks leap over.
    init(written: String) throws {
        let match = try /(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/.wholeMatch(in: written)
        let numbers = match.map { [$0.1, $0.2, $0.3, $0.4, $0.5].compactMap { Int($0) } } ?? []
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        guard numbers.count == 5, CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil,
            numbers[3] < 24, numbers[4] < 60
        else { throw ValidationError("--at is a day and a time, such as \"2026-12-03 14:00\".") }
        let parts = DateComponents(
            year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4])
        guard let date = calendar.date(from: parts) else { throw ValidationError("There is no \(written).") }
        moment = Moment(
            milliseconds: Int64(date.timeIntervalSince1970) * 1000,
            offset: TimeZone.current.secondsFromGMT(for: date) / 60)
        guard moment.clock == written.suffix(5) else {
            throw ValidationError("There is no \(written): clocks are put forward then.")
        }
    }
}
