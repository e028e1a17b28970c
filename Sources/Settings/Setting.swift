/// What can be set on the command line and in the configuration file, spelled as both spell it.
package enum Setting: String, CaseIterable, Sendable {
    case port
    case bind
    case address
    case code
    case noCode = "no-code"
    case noSSH = "no-ssh"
    case theme
    case calm
    case idle
    case facilitators
    case passphraseFile = "passphrase-file"
    case participants
    case records
    case controller
    case support
    case regions

    /// Whether its value may be a list in YAML; as text it is apart by commas.
    var isList: Bool { self == .regions }

    /// Whether its value is a file or a folder.
    package var isPath: Bool {
        switch self {
        case .facilitators, .passphraseFile, .participants, .records: true
        case .port, .bind, .address, .code, .noCode, .noSSH, .theme, .calm, .idle, .controller, .support,
            .regions:
            false
        }
    }
}

/// Why a setting cannot have a value: a sentence for the person who gave it, without capital and full stop.
package struct SettingRefusal: Error, Equatable {
    package let setting: Setting
    package let sentence: String
}

extension SettingRefusal {
    /// The sentence for somebody who gave an option.
    package var asOption: String {
        "--\(setting.rawValue): \(sentence)" + (sentence.hasSuffix("?") ? "" : ".")
    }
}

/// Where a setting's value came from.
package enum Origin: Hashable, Sendable {
    case builtIn
    /// A line of the configuration file, counted from 1.
    case file(path: String, line: Int)
    case commandLine
}

extension Origin: CustomStringConvertible {
    package var description: String {
        switch self {
        case .builtIn: "built in"
        case .file(let path, let line): "\(path):\(line)"
        case .commandLine: "command line"
        }
    }
}

/// A value, and where it came from.
package struct Sourced<Value: Sendable & Equatable>: Equatable, Sendable {
    package let value: Value
    package let origin: Origin

    init(_ value: Value, from origin: Origin = .builtIn) {
        self.value = value
        self.origin = origin
    }
}
