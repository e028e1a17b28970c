/// What the door bears with.
///
/// Times are in milliseconds.
///
/// A room joins at once and from one address, so no newcomer is turned away because many came, and no number of people
/// from one address is too high. A client in a hurry needs some milliseconds to be asked for its code; a person who reads
/// the question about the host's key, in the middle of the key exchange, needs minutes, and their client is silent
/// meanwhile: 76 of 200 who read for 15 s were dropped by a grace of 20 s (measured).
package struct DoorLimits: Sendable {
    /// How long a client may take to send what it is, and what the key exchange needs of it.
    package var grace: Int64 = 20_000
    /// How long a client may take that has the host's key, and each later step in which nobody is asked for anything.
    package var reading: Int64 = 180_000
    /// How long a person may take to answer a prompt, and, once let in, to open the terminal.
    package var thought: Int64 = 600_000
    /// How long a connection from which nothing has come is left alone, however many there are.
    package var patience: Int64 = 5000
    /// From how many such connections on some are dropped by chance, and from how many on certainly.
    package var silent = 32...64
    /// How many connections may be on their way in at once; from three quarters of them on somebody makes room.
    package var unseated = 2000
    /// How many terminals may be open.
    package var seats = 4000
    /// How often a connection may ask the host, keys left out.
    package var asks = 6
    /// How many public keys of a connection the host is asked about.
    package var keys = 12
    /// How many requests for authentication of any kind a connection may make.
    package var attempts = 20
    /// How many channels that lead nowhere a connection may open for a sentence.
    package var asides = 8
    /// Control messages that a client may send in a second.
    package var controls: UInt64 = 200
    /// How long output may be pending.
    package var stall: Int64 = 15_000
    /// How much output is held for one line, in bytes.
    package var backlog = 4_194_304
    /// How long a client may take to read what it was sent last, and to go by itself.
    package var farewell: Int64 = 30_000
    /// How long a client that was refused may take to tell its person and go.
    package var refusal: Int64 = 3000
    /// How long nothing may be shown to a client that will type nothing more, before its line ends.
    package var lull: Int64 = 1500
    /// How long, at most, the line of a client goes on that will type nothing more.
    package var lastWords: Int64 = 10_000
    /// The least time between two sizes.
    package var resizes: Int64 = 50
    /// How often a terminal is asked whether it is still there.
    package var keepalive: Int64 = 30_000
    /// Input for one line: bytes in a second on average, and at once.
    package var inputRate: Int64 = 4096
    /// The most input that a line may send at once, in bytes.
    package var inputBurst: Int64 = 65_536

    /// The limits that ship.
    package init() {}
}
