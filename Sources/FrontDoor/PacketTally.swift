/// Packets against the messages that libssh makes of them, by which those show that it drops without a word.
struct PacketTally {
    private var messages: UInt64 = 0
    private var packetsBefore: UInt64 = 0

    /// Takes note of a message.
    mutating func countMessage() { messages += 1 }

    /// Begins anew, once there is no message left.
    ///
    /// - Parameter packets: All packets ever.
    /// - Returns: Whether there were more packets than messages.
    mutating func close(atPackets packets: UInt64) -> Bool {
        defer {
            packetsBefore = packets
            messages = 0
        }
        return packets - min(packetsBefore, packets) > messages
    }
}
