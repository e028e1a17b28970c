/// Why a passphrase that a person has chosen is none.
package enum PassphraseError: Error, Equatable {
    case empty
    case severalLines
    case short
    case long
}

extension PassphraseError: CustomStringConvertible {
    /// One sentence for the person who starts the session; nothing of the passphrase stands in it.
    package var description: String {
        switch self {
        case .empty:
            "There is no passphrase in the file; write one of 16 characters at least, such as five words."
        case .severalLines: "The passphrase's file has more than one line; leave the passphrase alone in it."
        case .short: "The passphrase is too short; write 16 characters at least, such as five words."
        case .long: "The passphrase is too long; write 256 bytes at most, such as five words."
        }
    }
}
