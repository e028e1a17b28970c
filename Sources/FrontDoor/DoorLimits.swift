/// What the door bears with.
///
/// Times are in milliseconds.
///
/// A room joins at once and from one address, so nothing here counts addresses, and no newcomer is turned away because
/// many came: what is dropped by chance are connections that have been there for ``patience`` and have asked nothing
/// yet. A client in a hurry needs some milliseconds for that; 200 in one second leave none behind (measured).
package struct DoorLimits: Sendable {
    /// How long a client may take to ask, and, once it is let in, to open its terminal.
    package var grace: Int64 = 20_000
    /// How long a person may take to answer a prompt.
    package var thought: Int64 = 60_000
    /// How long a silent connection is left alone, however many there are.
    package var patience: Int64 = 5000
    /// From how many silent connections on some are dropped by chance, and from how many on certainly.
    package var silent = 32...64
    /// How many connections may be on their way in at once; beyond it the oldest silent one goes, or the newest.
    package var unseated = 1000
    /// How many terminals may be open.
    package var seats = 1000
    /// How often a connection may ask the host, keys left out.
    package var asks = 6
    /// How many public keys of a connection the host is asked about.
    package var keys = 12
    /// How many requests for authentication of any kind a connection may make.
    package var attempts = 20
    /// Control messages that a client may send in a second.
    package var controls: UInt64 = 200
    /// How long output may be pending.
    package var stall: Int64 = 15_000
    /// How much output is held for one line, in bytes.
    package var backlog = 4_194_304
    /// How long an ending may take.
    package var farewell: Int64 = 3000
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
