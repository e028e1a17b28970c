import ArgumentParser
import Settings

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
