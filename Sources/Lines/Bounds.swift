/// The bounds of what frames hold, which both ends keep.
package enum Bounds {
    /// The longest user name, wish or terminal type, in bytes.
    package static let name = 64
    /// The longest answer to a prompt, in bytes.
    package static let answer = 256
    /// The longest public key, in bytes.
    package static let publicKey = 4096
    /// The longest sentence: an instruction, a prompt, a farewell, a failure, in bytes.
    package static let sentence = 4096
    /// The longest host key, in bytes.
    package static let hostKey = 16_384
    /// How much of what was typed one frame holds, in bytes.
    package static let typed = 16_384
    /// How much of what is shown one frame holds, in bytes.
    package static let shown = 1_048_576
    /// How much a line's last words hold, in bytes.
    package static let lastWords = 16_384
    /// Columns that a line can have.
    package static let columns: ClosedRange<UInt16> = 20...500
    /// Rows that a line can have.
    package static let rows: ClosedRange<UInt16> = 5...200
    /// Servers that a shared session can have.
    package static let servers = 9
    /// The longest address of a server, in bytes.
    package static let server = 300
    /// The longest subject behind a session's prefix, in bytes.
    package static let subject = 200
    /// What a message of a shared session holds, in bytes: the servers take 1 MiB with subject and headers.
    package static let message = 1_000_000
    /// What a message that somebody else stored can hold, in bytes.
    package static let storedMessage = 1_048_576
    /// How much rooms say to each other at once without storing it, in bytes.
    package static let said = 65_536
    /// How many messages can be on their way to the servers.
    package static let publishesOut = 64
    /// The longest credentials, in bytes.
    package static let credentials = 16_384
    /// The longest list of authorities, in bytes.
    package static let authorities = 1_000_000
}
