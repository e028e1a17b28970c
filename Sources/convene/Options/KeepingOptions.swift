import ArgumentParser
import Settings

/// Who may hold a session from elsewhere, and for how long it is kept.
struct KeepingOptions: SettingOptions {
    @Option(
        help: ArgumentHelp(
            "The public keys of facilitators, as in authorized_keys: they open console@ and stage@ over ssh.",
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
