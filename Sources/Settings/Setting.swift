/// What can be set on the command line and in the configuration file, spelled as both spell it.
package enum Setting: String, CaseIterable, Sendable {
    case port
    case bind
    case address
    case code
    case noCode = "no-code"
    case noSSH = "no-ssh"
    case theme
    case idle
    case facilitators
    case passphraseFile = "passphrase-file"
    case participants
    case records

    /// Whether its value is a file or a folder.
    package var isPath: Bool {
        switch self {
        case .facilitators, .passphraseFile, .participants, .records: true
        case .port, .bind, .address, .code, .noCode, .noSSH, .theme, .idle: false
        }
    }
}
