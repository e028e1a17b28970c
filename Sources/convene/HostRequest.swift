/// What the command that starts a host tells it, as JSON on its standard input: a command line could be read by
/// everyone on the machine, and the join code stands in it.
struct HostRequest: Codable {
    /// The record's absolute path.
    var record: String
    /// The new session's scenario, its text and its file's name; nil to go on with an unfinished record.
    var scenario: NamedText?
    /// How people join; nil where nobody does over SSH.
    var joining: Joining?

    struct NamedText: Codable {
        var name: String
        var text: String
    }

    struct Joining: Codable {
        var bind: String?
        var port: Int
        var address: String?
        var code: String?
    }
}

/// What the host answers on its standard output, as JSON, once.
enum HostReply: Codable {
    /// It runs; terminals attach at `socket`.
    case ready(socket: String)
    /// It does not run; one sentence for the person.
    case failed(String)
}
