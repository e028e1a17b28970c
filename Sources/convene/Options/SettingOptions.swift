import ArgumentParser
import Settings

/// Options of the command line that the configuration file knows too.
protocol SettingOptions: ParsableArguments {
    /// What was given.
    var written: [Written] { get }
}

extension SettingOptions {
    func validate() throws {
        var settings = Settings()
        do {
            try settings.lay(written)
        } catch {
            throw ValidationError(error.asOption)
        }
    }

    /// The options that were given, with a space before each, for a shell in any folder.
    var words: String {
        written.map { written in
            switch (written.setting, written.text) {
            case (.noSSH, "false"): " --ssh"
            case (.noSSH, _), (.noCode, _), (.calm, _): " --\(written.setting.rawValue)"
            case (let setting, let text):
                " --\(setting.rawValue) \(inShell(setting.isPath ? absolute(text) : text))"
            }
        }.joined()
    }

    /// One setting, where it was given.
    func one(_ setting: Setting, _ text: String?) -> [Written] {
        text.map { [Written(setting, $0, from: .commandLine)] } ?? []
    }
}

/// How screens look.
struct ThemeOption: SettingOptions {
    @Option(
        help: ArgumentHelp(
            "The colours: auto, dark, light, high-contrast or mono. (default: auto)", valueName: "name"),
        completion: .list(ThemeName.allCases.map(\.rawValue)))
    var theme: String?

    var written: [Written] { one(.theme, theme) }
}

/// How stages look beside their colours.
struct CalmOption: SettingOptions {
    @Flag(help: "Nothing moves on the stage: results stand at once.")
    var calm = false

    var written: [Written] { one(.calm, calm ? "true" : nil) }
}

/// How people join.
struct JoiningOptions: SettingOptions {
    @Option(help: ArgumentHelp("The port that people connect to. (default: 2222)", valueName: "number"))
    var port: String?

    @Option(help: ArgumentHelp("Listen on this address only.", valueName: "address"))
    var bind: String?

    @Option(
        help: ArgumentHelp(
            "What people type after the @, as NAME or NAME:PORT; this machine's first address if left out.",
            valueName: "name"))
    var address: String?

    @Option(
        help: ArgumentHelp(
            "The join code, four to twelve digits; six by chance if left out.", valueName: "digits"))
    var code: String?

    @Flag(name: .customLong("no-code"), help: "Let people in without a code.")
    var noCode = false

    @Flag(inversion: .prefixedNo, help: "Whether people join over ssh. (default: --ssh)")
    var ssh: Bool?

    var written: [Written] {
        one(.port, port) + one(.bind, bind) + one(.address, address) + one(.code, code)
            + one(.noCode, noCode ? "true" : nil) + one(.noSSH, ssh.map { "\(!$0)" })
    }
}

/// Who may hold a session from elsewhere, and for how long it is kept.
struct KeepingOptions: SettingOptions {
    @Option(
        help: ArgumentHelp(
            "The public keys of facilitators, as in authorized_keys: they open console@, stage@ and support@ over ssh.",
            valueName: "file"),
        completion: .file())
    var facilitators: String?

    @Option(
        help: ArgumentHelp(
            "A file whose first line is the passphrase that opens them without a key.", valueName: "file"),
        completion: .file())
    var passphraseFile: String?

    @Option(
        help: ArgumentHelp(
            "A second socket on this machine, for participants only: anyone who reaches it is asked for the code.",
            valueName: "socket"),
        completion: .file())
    var participants: String?

    @Option(
        help: ArgumentHelp(
            "Finish the session when nobody has typed anything for so long: 4h, 90m. (default: 4h)",
            valueName: "time"))
    var idle: String?

    var written: [Written] {
        one(.facilitators, facilitators) + one(.passphraseFile, passphraseFile)
            + one(.participants, participants) + one(.idle, idle)
    }
}
