import ArgumentParser

/// How people join; the same for a new session and a resumed one.
struct JoiningOptions: ParsableArguments {
    @Option(help: "The port that people connect to.")
    var port = 2222

    @Option(help: ArgumentHelp("Listen on this address only.", valueName: "address"))
    var bind: String?

    @Option(
        help: ArgumentHelp(
            "What people type after the @; this machine's first address if left out.", valueName: "name"))
    var address: String?

    @Option(
        help: ArgumentHelp(
            "The join code, four to twelve digits; six by chance if left out.", valueName: "digits"))
    var code: String?

    @Flag(help: "Let people in without a code.")
    var noCode = false

    @Flag(help: "Let nobody in over ssh.")
    var noSsh = false

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("A port lies between 1 and 65535.") }
        if noCode, code != nil { throw ValidationError("Choose --code or --no-code, not both.") }
        if let code, !(4...12).contains(code.count) || !code.allSatisfy({ $0.isASCII && $0.isNumber }) {
            throw ValidationError("A code has four to twelve digits.")
        }
        if let address, address.isEmpty || !address.allSatisfy(Self.isPartOfAddress) {
            throw ValidationError("An address has letters, digits, dots, dashes and colons only.")
        }
    }

    private static func isPartOfAddress(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || ".-:".contains(character))
    }
}
