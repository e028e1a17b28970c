/// Where a line comes from: an IPv4 address, or the first 56 bits of an IPv6 one, as a number that says nothing without the
/// host's key, and is never written anywhere.
package struct Source: Hashable, Sendable {
    package let number: UInt64

    /// What a line of this machine's own sockets says of where it comes from; the host does not read it.
    package static let here = Source(number: 0)

    /// Takes the number as it came over a link.
    package init(number: UInt64) { self.number = number }

    /// Hashes the at most seven bytes of an address (SipHash-2-4, of which that is one block).
    package init(_ address: some Sequence<UInt8>, key: SourceKey) {
        var block: UInt64 = 0
        var count: UInt64 = 0
        for byte in address.prefix(7) {
            block |= UInt64(byte) << (8 * count)
            count += 1
        }
        number = key.hash(block | count << 56)
    }
}

/// What sources are hashed under: drawn by the host, in memory alone, the same for each door that it starts.
package struct SourceKey: Hashable, Sendable {
    package let first: UInt64
    package let second: UInt64

    /// Makes a key.
    package init(_ first: UInt64, _ second: UInt64) {
        self.first = first
        self.second = second
    }

    /// Draws one.
    package static func draw(using generator: inout some RandomNumberGenerator) -> SourceKey {
        SourceKey(.random(in: 0 ... .max, using: &generator), .random(in: 0 ... .max, using: &generator))
    }

    fileprivate func hash(_ block: UInt64) -> UInt64 {
        var state: SIMD4<UInt64> = [
            first ^ 0x736F_6D65_7073_6575, second ^ 0x646F_7261_6E64_6F6D,
            first ^ 0x6C79_6765_6E65_7261, second ^ 0x7465_6462_7974_6573,
        ]
        state[3] ^= block
        for _ in 0..<2 { mix(&state) }
        state[0] ^= block
        state[2] ^= 0xFF
        for _ in 0..<4 { mix(&state) }
        return state[0] ^ state[1] ^ state[2] ^ state[3]
    }

    private func mix(_ state: inout SIMD4<UInt64>) {
        func half(_ one: Int, _ other: Int, by bits: UInt64) {
            state[one] &+= state[other]
            state[other] = state[other] << bits | state[other] >> (64 - bits)
            state[other] ^= state[one]
        }
        func turn(_ one: Int) { state[one] = state[one] << 32 | state[one] >> 32 }
        half(0, 1, by: 13)
        turn(0)
        half(2, 3, by: 16)
        half(0, 3, by: 21)
        half(2, 1, by: 17)
        turn(2)
    }
}
