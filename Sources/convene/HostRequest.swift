import Decks
import Foundation
import Host
import ScenarioFiles
import Settings

/// What the command that starts a host tells it, as JSON on its standard input: a command line could be read by
/// everyone on the machine, and the join code stands in it.
struct HostRequest: Codable {
    /// The record's absolute path.
    var record: String
    /// The new session's scenario; nil to go on with an unfinished record.
    var scenario: NamedText?
    /// How people join; nil where nobody does over SSH.
    var joining: Joining?
    /// The scenario's file, an absolute path, to watch; nil where none is.
    var scenarioPath: String?
    /// The folder of the scenario's pictures, an absolute path; nil for that of the scenario, or else of the record.
    var pictures: String?
    var care = Care()
    /// How the session is shared with other rooms; nil where it is not, or as the record says.
    var share: Share?
    /// What of the command line `resume` has to be given too, with a space before it.
    var resuming = ""

    struct Share: Codable {
        var session: String
        /// Nil of a record that says which.
        var room: String?
        var servers: [String]
        /// The text of a file.
        var credentials: String?
        /// The text of a file.
        var authorities: String?
        /// Whether the session is another room's making.
        var isJoining = false
    }

    /// A scenario that the host alone reads, such as a deck is written as.
    struct NamedText: Codable {
        /// The file's name.
        var name: String
        var text: String
        /// How the file is written.
        var dialect: Dialect

        init(_ scenario: ScenarioText, in organisation: Organisation) {
            name = scenario.name
            let source = ScenarioSource(
                of: scenario.text, path: scenario.path, as: scenario.dialect, in: organisation)
            text = source.text
            dialect = source.dialect
        }
    }

    struct Joining: Codable {
        var bind: String?
        var port: Int
        var address: String?
        var code: String?
        /// The port that people type, where it is not the one that the host listens on.
        var typedPort: Int?
        /// Whether people come through another SSH server, and never see this host's key.
        var isBehindServer = false
    }

    /// Who may hold the session from elsewhere, and how it is kept.
    struct Care: Codable {
        /// The text of an `authorized_keys` file.
        var facilitatorKeys: String?
        var passphrase: String?
        /// An absolute path.
        var participantsSocket: String?
        /// Seconds.
        var idle = 4 * 3600
        var theme = "auto"
        var isCalm = false
        var isRehearsal = false
        var organisation = Organisation()
    }
}

/// What the host answers on its standard output, as JSON, once.
enum HostReply: Codable {
    /// It runs; terminals attach at `socket`.
    case ready(socket: String)
    /// It does not run; one sentence for the person, and the exit status to end with.
    case failed(String, status: Int32)
}

extension HostRequest {
    /// What the host of the record at `record` is told under `settings`, but for a new session's scenario.
    ///
    /// - Parameters:
    ///   - record: The record's file.
    ///   - watched: The scenario's file to watch; nil for none.
    ///   - settings: What holds for this command.
    /// - Throws: ``Sentence`` where a facilitator's file cannot be used, or settings contradict each other.
    init(record: String, watched: String?, settings: Settings) throws(Sentence) {
        if settings.participants.value != nil, settings.noSSH.value, !settings.noCode.value {
            throw Sentence(
                """
                Nobody could learn the code for --participants, since --no-ssh leaves it off every screen. Keep ssh, on \
                this machine alone, with --bind 127.0.0.1; or let people in without a code with --no-code.
                """, status: 64)
        }
        var care = Care()
        care.idle = Int(settings.idle.value.components.seconds)
        care.theme = settings.theme.value.rawValue
        care.isCalm = settings.calm.value
        care.organisation = settings.organisation
        care.participantsSocket = settings.participants.value.map(absolute)
        if let path = settings.facilitators.value {
            care.facilitatorKeys = try FacilitatorFiles.keys(at: path)
        }
        if let path = settings.passphraseFile.value {
            care.passphrase = try FacilitatorFiles.passphrase(at: path)
        }
        self.init(
            record: absolute(record), joining: Joining(settings), scenarioPath: watched.map(absolute),
            care: care)
    }

}

extension HostRequest.Joining {
    /// How people join under `settings`; nil where nobody does over SSH.
    init?(_ settings: Settings) {
        guard !settings.noSSH.value else { return nil }
        var chance = SystemRandomNumberGenerator()
        let code: String? =
            switch settings.code.value {
            case _ where settings.noCode.value: nil
            case .random: JoinCodes.drawShort(using: &chance)
            case .digits(let digits): digits
            }
        let address = settings.address.value.map(TypedAddress.init)
        self.init(
            bind: settings.bind.value, port: settings.port.value, address: address?.name, code: code,
            typedPort: address?.port,
            // Another server answers at that port, and shows a key of its own.
            isBehindServer: address?.port != nil && settings.participants.value != nil)
    }
}
