import Testing

@testable import FrontDoor

/// Two packets that have to look like another two.
struct PacketsTests {
    @Test(arguments: ["chacha20-poly1305@openssh.com", "aes256-gcm@openssh.com", "aes128-ctr"])
    func `what is shown and the packet beside it have one length together, however little is shown`(
        _ cipher: String
    ) {
        let packets = Packets(of: cipher)
        for size in [64, 512, 2048] {
            let lengths = (1...size).map { count in
                let beside = packets.companion(of: count, fillingTo: size)
                return packets.blocks(Packets.shown + count) + packets.blocks(Packets.ignored + beside)
            }
            #expect(Set(lengths).count == 1)
            #expect(lengths[0] == packets.blocks(Packets.shown + size) + packets.blocks(Packets.ignored))
        }
    }
}
