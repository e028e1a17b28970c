/// What the command that starts a host tells it, as JSON on its standard input: a command line could be read by
/// everyone on the machine, and the join code stands in it.
struct HostRequest: Codable {
    /// The record's absolute path.
    var record: String
    /// The new session's scenario, its text and its file's name; nil to go on with an unfinished record.
    var scenario: NamedText?
    /// How people join; nil where nobody does over SSH.
    var joining: Joining?
    /// The scenario's file, an absolute path, to watch; nil where none is.
    var scenarioPath: String?
    var care = Care()

    struct NamedText: Codable {
        var name: String
        var text: String
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
    }
}

/// What the host answers on its standard output, as JSON, once.
enum HostReply: Codable {
    /// It runs; terminals attach at `socket`.
    case ready(socket: String)
    /// It does not run; one sentence for the person, and the exit status to end with.
    case failed(String, status: Int32)
}
